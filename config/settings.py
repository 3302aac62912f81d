"""Settings from the environment, once, as frozen values."""

import re
from datetime import date
from pathlib import Path
from typing import Annotated, Final

from pydantic import AfterValidator, Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

PROJECT: Final = Path(__file__).resolve().parent.parent
FIRST_DAY, LAST_DAY = date(2000, 1, 1), date(2199, 12, 31)
"""The days that may be asked about."""

_SQLITE: Final = "sqlite:///"
_REST_OF_ADDRESS: Final = r"[^\s/?#@]+(?:/[^\s?#]*)?"


def _shaped(pattern: str) -> AfterValidator:
    """A text of this shape, secret or not; the stroke at the end of an address falls off."""
    shape = re.compile(pattern)

    def check(given: str | SecretStr | None) -> str | SecretStr | None:
        written = given.get_secret_value() if isinstance(given, SecretStr) else given
        if written is not None and not shape.fullmatch(written):
            raise ValueError
        return given.rstrip("/") if isinstance(given, str) else given

    return AfterValidator(check)


class SettingsError(Exception):
    """The environment variable `name` cannot be used; the mend is `bad-setting-NAME` in the wording."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


class Settings(BaseSettings):
    """What the environment says. A database address may hold a password, so it prints as stars."""

    model_config = SettingsConfigDict(frozen=True, env_ignore_empty=True, extra="ignore", hide_input_in_errors=True)

    database_url: SecretStr = SecretStr(f"{_SQLITE}giban.db")
    port: int = Field(default=3000, ge=1, le=65535)
    giban_as_of: date | None = Field(default=None, ge=FIRST_DAY, le=LAST_DAY)
    giban_retention_days: int = Field(default=365, ge=1, le=36500)
    public_url: Annotated[str | None, _shaped(f"https://{_REST_OF_ADDRESS}")] = None
    telegram_bot_token: Annotated[SecretStr | None, _shaped(r"[0-9]+:[A-Za-z0-9_-]+")] = None
    telegram_webhook_secret: Annotated[SecretStr | None, _shaped(r"[A-Za-z0-9_-]{1,256}")] = None
    telegram_api_url: Annotated[str, _shaped(f"https?://{_REST_OF_ADDRESS}")] = "https://api.telegram.org"

    @property
    def database_path(self) -> Path:
        """The SQLite file; a relative one lies in the project."""
        url = self.database_url.get_secret_value()
        if not url.startswith(_SQLITE) or url == _SQLITE:
            raise SettingsError("database_url")
        return PROJECT / url.removeprefix(_SQLITE)


def load_settings() -> Settings:
    """The settings. Raises SettingsError naming the first variable that cannot be used."""
    try:
        return Settings()
    except ValidationError as error:
        raise SettingsError(str(error.errors()[0]["loc"][0])) from None
