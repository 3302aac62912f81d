"""Triggers: what lets an app open a view, once and soon after somebody acted."""

from dataclasses import dataclass

from tests.standin.slack.refusals import Refused
from tests.standin.slack.settings import Clock, Settings


@dataclass(slots=True)
class Trigger:
    """Of one person in one workspace."""

    id: str
    team: str
    user: str
    made: float
    used: bool = False


class Triggers:
    """All that were ever given out."""

    def __init__(self, clock: Clock, settings: Settings) -> None:
        self._clock, self._settings = clock, settings
        self._ever: dict[str, Trigger] = {}

    def new(self, team: str, user: str) -> Trigger:
        """One more, for an action of this moment."""
        trigger = Trigger(f"{len(self._ever) + 1}.{team}.{user}", team, user, self._clock.now())
        self._ever[trigger.id] = trigger
        return trigger

    def take(self, it: object, team: str) -> Trigger:
        """Use it up; refuses one that is unknown, used or too old."""
        trigger = self._ever.get(str(it))
        if trigger is None or trigger.team != team:
            raise Refused("invalid_trigger_id")
        if trigger.used:
            raise Refused("exchanged_trigger_id")
        if self._clock.now() - trigger.made > self._settings.trigger_lives:
            raise Refused("expired_trigger_id")
        trigger.used = True
        return trigger
