"""One call, ready to be done: who asks, and for what."""

from dataclasses import dataclass

from tests.standin.slack.pace import Limits
from tests.standin.slack.refusals import Json
from tests.standin.slack.teams import Team
from tests.standin.slack.world import World


@dataclass(frozen=True, slots=True)
class Asked:
    """A call whose token and arguments were found good."""

    world: World
    limits: Limits
    team: Team
    values: Json
