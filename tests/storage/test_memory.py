"""The store in memory: reading and writing at once get in nobody's way, as on a disk."""

from core.policy.rulebook import Rulebook
from core.storage.sqlite import SqliteStore


def test_a_read_that_is_under_way_refuses_no_write(rulebook: Rulebook) -> None:
    """Tables in memory are locked by whoever reads them, unless told otherwise."""
    store = SqliteStore(":memory:", rulebook.facts)
    reading = store._db.execute("SELECT 1 FROM outgoing UNION ALL SELECT 2")
    reading.fetchone()

    store.later(1, 2.0).result(timeout=5)

    reading.close()
    store.close()
