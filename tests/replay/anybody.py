"""Anybody's answers: some facts, any values, in any of the ways a fact may be told."""

from typing import Any

from hypothesis import strategies as st

from config.rulebook import SHIPPED, load
from core.policy.answers import UNKNOWN, Value
from core.policy.month import Month
from core.policy.won import WonRange, exactly

BOOK = load(SHIPPED)
EACH = ("cost", "other_aid", "finished", "cost_basis", "works_class", "works_months")
amounts = st.integers(0, 10**14) | st.sampled_from([0, 1, 10**12, 42 * 10**11, 5 * 10**12, 10**14])
ranged = st.tuples(amounts, amounts).map(lambda ends: WonRange(min(ends), max(ends)))
won = amounts.map(exactly) | ranged | amounts.map(lambda low: WonRange(low, None))
months = st.builds(Month, st.integers(2022, 2031), st.integers(1, 12))
milestones = st.sampled_from(["yes", "no"]) | months


def _values(name: str) -> st.SearchStrategy[Value]:
    """Anything one fact may be told."""
    row = BOOK.facts.of(name)
    by_kind: dict[str, st.SearchStrategy[Any]] = {
        "won": amounts.map(exactly),
        "won_range": won,
        "milestone": milestones,
        "month": months,
        "months": st.integers(1, 90),
        "facilities": st.lists(st.sampled_from(BOOK.facility_ids), unique=True).map(tuple),
        "choice": st.sampled_from(row.choices or ("unknown",)),
    }
    ids = st.sampled_from([*sorted(BOOK.ids(row.kind)), "other:toys"] if row.kind in {"sector", "site"} else
                          sorted(BOOK.ids(row.kind)) or ["none"])  # fmt: skip
    return by_kind.get(row.kind, ids)


@st.composite
def anybody(draw: st.DrawFn) -> dict[str, Value]:
    """Some facilities with some of their facts, and some of the others; unknown now and then."""
    facilities = draw(st.lists(st.sampled_from(BOOK.facility_ids), min_size=1, max_size=4, unique=True))
    alone = {row.id for row in BOOK.facts.rows if not row.each}
    names = [name for name in BOOK.facts.names(facilities) if name.partition(".")[0] in {*EACH, *alone}]
    chosen = [name for name in names if name.startswith("cost.") or draw(st.booleans())]
    return {name: draw(st.just(UNKNOWN) | _values(name) | _values(name) | _values(name)) for name in chosen}
