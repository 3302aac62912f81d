"""Too fast: the usual limits, and those a test imposes."""

from collections import defaultdict, deque

from tests.standin.slack.channels import Channel
from tests.standin.slack.refusals import TooFast
from tests.standin.slack.settings import Clock, Settings
from tests.standin.slack.teams import Team

_MINUTE = 60.0


class Limits:
    """Asked before each message or change; what is refused is not counted."""

    def __init__(self, settings: Settings, clock: Clock) -> None:
        self._settings, self._clock = settings, clock
        self._sent: defaultdict[str, deque[float]] = defaultdict(deque)  # by channel, or by workspace for changes
        self._slow: dict[str, float] = {}

    def slow_down(self, channel: Channel, seconds: float) -> None:
        """From now and for so long this channel takes nothing, whatever the settings say."""
        self._slow[channel.id] = self._clock.now() + seconds

    def post(self, channel: Channel) -> None:
        """Count one message to a channel, or refuse it with the time to wait."""
        self._check_slow(channel)
        if pace := self._settings.pace:
            self._spend(channel.id, pace.channel_burst, pace.channel_burst / pace.channel_a_second)

    def change(self, team: Team, channel: Channel) -> None:
        """The same for chat.update and chat.delete."""
        self._check_slow(channel)
        if pace := self._settings.pace:
            self._spend(f"changes in {team.id}", pace.updates_a_minute, _MINUTE)

    def _check_slow(self, channel: Channel) -> None:
        if (left := self._slow.get(channel.id, 0.0) - self._clock.now()) > 0:
            raise TooFast(left)

    def _spend(self, whose: str, most: float, seconds: float) -> None:
        sent, now = self._sent[whose], self._clock.now()
        while sent and sent[0] <= now - seconds:
            sent.popleft()
        if len(sent) >= most:
            raise TooFast(sent[0] + seconds - now)
        sent.append(now)
