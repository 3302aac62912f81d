"""A response_url lets an app answer an action: this is what stands behind one."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tests.standin.slack.messages import Message

if TYPE_CHECKING:
    from tests.standin.slack.channels import Channel
    from tests.standin.slack.teams import Team


@dataclass(slots=True, eq=False)
class Hook:
    """Of one action of one person; `on` is the message it was about."""

    team: "Team"
    channel: "Channel"
    user: str
    made: float
    on: Message | None = None
    used: int = 0
