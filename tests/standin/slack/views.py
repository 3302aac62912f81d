"""A view: a modal or a Home tab, as the person sees it."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tests.standin.slack.filling import Values
from tests.standin.slack.refusals import Json
from tests.standin.slack.seeing import labels, read_blocks

if TYPE_CHECKING:
    from tests.standin.slack.teams import Team
    from tests.standin.slack.world import World


@dataclass(slots=True, eq=False)
class View:
    """`content` is what the app sent, with all names filled in; `errors` what it said of the last submission."""

    world: "World"
    id: str
    team: "Team"
    user: str
    content: Json
    hash: str
    root: str = ""
    previous: str | None = None
    values: Values = field(default_factory=dict)
    errors: dict[str, str] = field(default_factory=dict)

    @property
    def blocks(self) -> list[Json]:
        """What is in it."""
        return list(self.content["blocks"])

    @property
    def title(self) -> str:
        """The words on top of a modal."""
        return str(self.content.get("title", {}).get("text", ""))

    @property
    def labels(self) -> list[str]:
        """All buttons and options, in order."""
        return labels(self.blocks)

    @property
    def seen(self) -> str:
        """All a person reads there, errors at the end."""
        ends = [self.content[name]["text"] for name in ("submit", "close") if name in self.content]
        inside = read_blocks(self.blocks, self.world.name_of).text
        lines = [self.title, inside, " ".join(f"[{end}]" for end in ends), *self.errors.values()]
        return "\n".join(line for line in lines if line)

    def wire(self) -> Json:
        """As the API and the payloads tell it."""
        defaults: Json = {"private_metadata": "", "callback_id": "", "external_id": ""}
        if self.content["type"] == "modal":
            defaults |= {"clear_on_close": False, "notify_on_close": False, "close": None, "submit": None}
        return {
            **defaults,
            **self.content,
            "id": self.id,
            "team_id": self.team.id,
            "app_id": self.world.settings.app_id,
            "app_installed_team_id": self.team.id,
            "bot_id": self.team.bot_id,
            "hash": self.hash,
            "root_view_id": self.root or self.id,
            "previous_view_id": self.previous,
            "state": {"values": self.values},
        }
