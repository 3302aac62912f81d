"""What stands on the page of rules beside the notice: announcements, other laws, industries, complexes, sources."""

from collections.abc import Iterable
from datetime import date

from conversations.rulebook_lines import authority
from core.policy.rulebook import Announcement, Reading, Regime, Rulebook
from core.policy.say import Arg, Cited, Money, Say, label


def announced_lines(said: Announcement) -> tuple[Say, ...]:
    """Something announced, and each way to read it."""
    head = Say("rulebook-announced", {"day": said.first_day, "authority": authority("announced", said.source)})
    return (head, *(reading_line(reading) for reading in said.readings))


def reading_line(reading: Reading) -> Say:
    """What would change by one reading of an announcement."""
    if reading.larger:
        money = {"cap": Money(reading.larger.won), "from": Money(reading.larger.investment_from)}
        return Say("rulebook-reading-cap", money)
    return Say("rulebook-reading-times", {"times": reading.times or 1})


def regime_line(regime: Regime) -> Say:
    """What another law may pay."""
    return Say("rulebook-item", {"what": Say(f"regime-{regime.id}", {"day": regime.first_day})})


def industries(book: Rulebook, day: date) -> tuple[Say, ...]:
    """Those designated by that day."""
    return tuple(
        Say(
            "rulebook-industry",
            {"sector": label("sector", i.id), "day": i.first_day, "authority": authority(i.standing, i.source)},
        )
        for i in book.industries
        if i.first_day is not None and i.first_day <= day
    )


def complexes(book: Rulebook, day: date) -> tuple[Say, ...]:
    """Those designated by that day."""
    return tuple(
        Say(
            "rulebook-complex",
            {
                "complex": label("complex", c.id),
                "sector": label("sector", c.sector),
                "day": c.first_day,
                "authority": authority(c.standing, c.source),
            },
        )
        for c in book.complexes
        if c.first_day <= day
    )


def sources(book: Rulebook, told: Iterable[Say]) -> tuple[Say, ...]:
    """Every source that these sentences cite, in the order of the rulebook."""
    parts = {part for line in told for cited in _cited(line) for part in cited.split(", ")}
    return tuple(
        Say(
            "rulebook-source",
            {
                "publisher": source.publisher,
                "title": source.title,
                "day": source.day or Say("rulebook-no-day"),
                "address": source.address or Say("rulebook-no-address"),
            },
        )
        for source in book.sources
        if any(part == source.id or part.startswith(f"{source.id} ") for part in parts)
    )


def _cited(arg: Arg) -> tuple[str, ...]:
    """The citations in a sentence and in the sentences that fill it."""
    match arg:
        case Cited(citations):
            return citations
        case Say():
            return tuple(citation for inner in arg.args.values() for citation in _cited(inner))
        case tuple():
            return tuple(citation for inner in arg for citation in _cited(inner))
    return ()
