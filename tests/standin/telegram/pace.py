"""Too fast: the limits nobody publishes, and those a test imposes."""

from collections import defaultdict, deque

from tests.standin.telegram.chats import Chat
from tests.standin.telegram.refusals import too_many
from tests.standin.telegram.settings import Clock, Settings

_MINUTE = 60.0


class Limits:
    """Asked before each message or edit; what is refused is not counted."""

    def __init__(self, settings: Settings, clock: Clock) -> None:
        self._settings, self._clock = settings, clock
        self._sent: defaultdict[int, deque[float]] = defaultdict(deque)  # by chat; 0 is all of them
        self._slow: dict[int, float] = {}

    def slow_down(self, chat: Chat, seconds: float) -> None:
        """From now and for so long this chat takes nothing, whatever the settings say."""
        self._slow[chat.id] = self._clock.now() + seconds

    def spend(self, chat: Chat) -> None:
        """Count one message to a chat, or refuse it with the time to wait."""
        now = self._clock.now()
        if (left := self._slow.get(chat.id, 0.0) - now) > 0:
            raise too_many(left)
        if self._settings.pace is None:
            return
        wait = max(self._wait(number, most, seconds, now) for number, most, seconds in self._windows(chat))
        if wait > 0:
            raise too_many(wait)
        for number in (0, chat.id):
            self._sent[number].append(now)

    def _windows(self, chat: Chat) -> list[tuple[int, float, float]]:
        """Whose messages, how many at most, within how many seconds."""
        pace = self._settings.pace
        assert pace is not None
        windows = [(0, pace.overall_a_second, 1.0), (chat.id, pace.chat_burst, pace.chat_burst / pace.chat_a_second)]
        return windows if chat.kind == "private" else [*windows, (chat.id, pace.group_a_minute, _MINUTE)]

    def _wait(self, number: int, most: float, seconds: float, now: float) -> float:
        """How long till one more fits into the window."""
        sent = self._sent[number]
        while sent and sent[0] <= now - _MINUTE:
            sent.popleft()
        within = [moment for moment in sent if moment > now - seconds]
        return within[-int(most)] + seconds - now if len(within) >= most else 0.0
