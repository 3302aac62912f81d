"""Settings from the environment, once, as frozen values."""

import re
from datetime import date
from pathlib import Path
from typing import Annotated, Final, Literal

from pydantic import AfterValidator, Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

PROJECT: Final = Path(__file__).resolve().parent.parent
FIRST_DAY, LAST_DAY = date(2000, 1, 1), date(2199, 12, 31)
"""The days that may be asked about."""

_SQLITE: Final = "sqlite:///"
_HOST: Final = r"[^\s/?#@]+"
_REST_OF_ADDRESS: Final = rf"{_HOST}(?:/[^\s?#]*)?"
_LETTERS: Final = r"(?!xox|xapp-)[A-Za-z0-9_-]+"
"""Slack shows its secrets beside its tokens: one in the place of the other is soon pasted."""


def _shaped(pattern: str, ending: str = "") -> AfterValidator:
    """A text of this shape, secret or not; an address ends in `ending` in place of whatever strokes it had."""
    shape = re.compile(pattern)

    def check(given: str | SecretStr | None) -> str | SecretStr | None:
        written = given.get_secret_value() if isinstance(given, SecretStr) else given
        if written is not None and not shape.fullmatch(written):
            raise ValueError
        return given.rstrip("/") + ending if isinstance(given, str) else given

    return AfterValidator(check)


def _folder(given: Path | None) -> Path | None:
    """A folder that is there; a relative one lies in the project."""
    folder = None if given is None else (PROJECT / given).resolve()
    if folder is not None and not folder.is_dir():
        raise ValueError
    return folder


class SettingsError(Exception):
    """The environment variable `name` cannot be used, or what `name` says is missing; the mend is `bad-setting-NAME`
    in the wording."""

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
    giban_contact: Annotated[str | None, _shaped(r"\S(?:[^\r\n]{0,198}\S)?")] = None
    giban_rules: Annotated[Path | None, AfterValidator(_folder)] = None
    public_url: Annotated[str | None, _shaped(f"https://{_REST_OF_ADDRESS}")] = None
    telegram_bot_token: Annotated[SecretStr | None, _shaped(r"[0-9]+:[A-Za-z0-9_-]+")] = None
    telegram_webhook_secret: Annotated[SecretStr | None, _shaped(r"[A-Za-z0-9_-]{1,256}")] = None
    telegram_api_url: Annotated[str, _shaped(f"https?://{_REST_OF_ADDRESS}")] = "https://api.telegram.org"
    slack_bot_token: Annotated[SecretStr | None, _shaped(r"xoxb-[A-Za-z0-9_-]+")] = None
    slack_signing_secret: Annotated[SecretStr | None, _shaped(_LETTERS)] = None
    slack_app_token: Annotated[SecretStr | None, _shaped(r"xapp-[A-Za-z0-9_-]+")] = None
    slack_client_id: Annotated[str | None, _shaped(r"[0-9]+\.[0-9]+")] = None
    slack_client_secret: Annotated[SecretStr | None, _shaped(_LETTERS)] = None
    slack_api_url: Annotated[str, _shaped(rf"https?://{_HOST}(?:/[^\s?#]*)?/api/?", "/")] = "https://slack.com/api/"

    @property
    def database_path(self) -> Path:
        """The SQLite file; a relative one lies in the project."""
        url = self.database_url.get_secret_value()
        if not url.startswith(_SQLITE) or url == _SQLITE:
            raise SettingsError("database_url")
        return PROJECT / url.removeprefix(_SQLITE)

    @property
    def slack_mode(self) -> Literal["http", "socket"] | None:
        """How Slack brings what happens; None where it is off, since no workspace's token could be had.

        Raises SettingsError naming what that way still lacks.
        """
        if self.slack_bot_token is None and self.slack_client_id is None:
            return None
        if self.slack_client_id and not self.slack_client_secret:
            raise SettingsError("slack-without-client-secret")
        if self.slack_client_id and not self.public_url:
            raise SettingsError("slack-without-public-url")
        if self.slack_app_token and not self.public_url:
            return "socket"
        if not self.slack_signing_secret:
            raise SettingsError("slack-without-signing-secret")
        return "http"


def load_settings() -> Settings:
    """The settings. Raises SettingsError naming the first variable that cannot be used."""
    try:
        return Settings()
    except ValidationError as error:
        raise SettingsError(str(error.errors()[0]["loc"][0])) from None
