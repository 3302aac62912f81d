"""What stands beside a result in the tree: grants known of the complex, and the smallest changes that are better."""

from collections.abc import Sequence

from conversations.why_terms import authority
from core.policy.assess import Assessment
from core.policy.better import Better
from core.policy.granted import by_complex
from core.policy.month import Month
from core.policy.rulebook import Grant, Rulebook
from core.policy.say import Arg, Money, Say, label
from core.policy.won import WonRange

_RESTS_ON = {"likely": "rate_rows", "grant_year": "gate"}
"""The named assumption that a better figure or date rests on; a "no" turns on that of the fact itself."""


def beside_tree(seen: Assessment, better: Sequence[Better], rulebook: Rulebook) -> tuple[Say, ...]:
    """Each known grant with its source and the sum of its complex; each change with what the same rules would say."""
    return (*_grants(seen.known_grants), *(line for each in better for line in _better(each, rulebook)))


def _grants(grants: Sequence[Grant]) -> tuple[Say, ...]:
    if not grants:
        return ()
    sums = (
        Say("trace-grants-sum", {"complex": label("complex", complex_), "won": Money(won)})
        for complex_, won in by_complex(grants).items()
    )
    return (Say("trace-grants"), *map(_grant, grants), *sums)


def _grant(grant: Grant) -> Say:
    about: dict[str, Arg] = {"complex": label("complex", grant.complex), "note": grant.note}
    stands = authority(grant.standing, grant.source)
    return Say("trace-grant", {**about, "year": str(grant.year), "won": Money(grant.won), "stands": stands})


def _better(better: Better, rulebook: Rulebook) -> tuple[Say, Say]:
    """The change with what it rests on; then what comes of working the same rules again."""
    supposed = _RESTS_ON.get(better.turns, rulebook.facts.of(better.fact).assumption)
    source = next((a.source for a in rulebook.assumptions if a.id == supposed), ())
    changed: dict[str, Arg] = {"fact": label("fact", better.fact), "stands": authority("assumed", source)}
    to = better.to
    return (
        Say("trace-better", {**changed, "to": to if isinstance(to, WonRange | Month) else Say("trace-yes")}),
        Say("trace-better-then", _then(better.then)),
    )


def _then(then: Assessment) -> dict[str, Arg]:
    likely, year = then.support.totals.support.likely if then.support else None, then.timeline.years[1]
    return {
        "verdict": Say(f"verdict-{then.verdict}"),
        "likely": Say("trace-not-computed") if likely is None else Money(likely),
        "year": Say("when-open") if year is None else str(year),
    }
