"""What is counted, for Prometheus: turns, sends, what waits. Nothing anybody said is in it."""

import time
from collections.abc import Callable

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest

from core.storage.store import Store

_SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5)


class Metrics:
    """The counters of one process."""

    def __init__(self, store: Store, now: Callable[[], float] = time.time) -> None:
        self._registry = CollectorRegistry()
        own = self._registry
        self._turns = Histogram("giban_turn_seconds", "From heard to kept", ["bot"], buckets=_SECONDS, registry=own)
        self._understood = Counter(
            "giban_texts", "Texts heard, by whether they were understood", ["understood"], registry=own
        )
        self._sends = Counter("giban_sends", "What became of outgoing messages", ["platform", "result"], registry=own)
        self._ignored = Counter("giban_ignored", "Events that are nothing to us", ["bot", "kind"], registry=own)
        waiting = Gauge("giban_outbox_waiting", "Outgoing messages that wait", registry=own)
        oldest = Gauge("giban_outbox_oldest_seconds", "How long the oldest of them has waited", registry=own)
        waiting.set_function(lambda: store.waiting()[0])
        oldest.set_function(lambda: waited(store, now()))

    def turn(self, bot: str, seconds: float, *, understood: bool) -> None:
        """One thing heard and kept."""
        self._turns.labels(bot).observe(seconds)
        self._understood.labels("yes" if understood else "no").inc()

    def sent(self, platform: str, result: str) -> None:
        """`sent`, `again`, `dead` or `moved`."""
        self._sends.labels(platform, result).inc()

    def ignored(self, bot: str, kind: str) -> None:
        """An event of a kind that is nothing to us."""
        self._ignored.labels(bot, kind).inc()

    def page(self) -> bytes:
        """All of it in Prometheus' text form."""
        return generate_latest(self._registry)


def waited(store: Store, now: float) -> float:
    """Seconds the oldest outgoing message has waited; nothing where none does."""
    oldest = store.waiting()[1]
    return 0.0 if oldest is None else max(now - oldest, 0.0)
