"""A workspace: what it has granted the app, and whether it still does."""

from dataclasses import dataclass, field


@dataclass(slots=True, eq=False)
class Team:
    """`bot_token` is empty until the app is installed. A token that no longer works answers with its word."""

    id: str
    name: str
    domain: str
    bot_user: str
    bot_id: str
    scopes: tuple[str, ...]
    bot_token: str = ""
    dead: dict[str, str] = field(default_factory=dict)  # former tokens -> what they are answered

    @property
    def installed(self) -> bool:
        """Whether the app is there: only then it hears events."""
        return bool(self.bot_token)

    def loses_token(self, why: str) -> None:
        """From now on the token is answered with `why`."""
        self.dead[self.bot_token] = why
        self.bot_token = ""

    def wire(self) -> dict[str, str]:
        """As interactions name it."""
        return {"id": self.id, "domain": self.domain}
