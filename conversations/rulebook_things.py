"""What stands on the page of rules beside the notice: announcements, other laws, industries, complexes, sources."""

from collections.abc import Iterable
from datetime import date

from conversations.rulebook_lines import authority, note_lines
from conversations.wording.citations import ROUGHLY
from core.policy.rulebook import Announcement, Complex, Grant, Industry, Reading, Regime, Rulebook
from core.policy.say import Arg, Cited, Money, Say, label
from core.policy.situation import total_of


def announced_lines(said: Announcement) -> tuple[Say, ...]:
    """Something announced, and each way to read it."""
    head = Say("rulebook-announced", {"day": said.first_day, "authority": authority("announced", said.source)})
    return (head, *(reading_line(reading) for reading in said.readings))


def reading_line(reading: Reading) -> Say:
    """What would change by one reading of an announcement."""
    ours: dict[str, Arg] = {"authority": authority("assumed", ())}
    if reading.larger:
        money = {"cap": Money(reading.larger.won), "from": Money(reading.larger.investment_from)}
        return Say("rulebook-reading-cap", {**ours, **money})
    return Say("rulebook-reading-times", {**ours, "times": reading.times or 1})


def regime_line(regime: Regime) -> Say:
    """What another law may pay."""
    what: dict[str, Arg] = {"what": Say(f"regime-{regime.id}", {"day": regime.first_day})}
    return Say("rulebook-regime", {**what, "authority": authority(regime.standing, regime.source)})


def industries(book: Rulebook, day: date) -> tuple[Say, ...]:
    """Those designated by that day."""
    return tuple(
        line
        for i in book.industries
        if i.first_day is not None and i.first_day <= day
        for line in (_industry(i, i.first_day), *note_lines(i.note))
    )


def _industry(industry: Industry, first_day: date) -> Say:
    stands = authority(industry.standing, industry.source)
    return Say("rulebook-industry", {"sector": label("sector", industry.id), "day": first_day, "authority": stands})


def complexes(book: Rulebook, day: date) -> tuple[Say, ...]:
    """Those designated by that day, each with the investment planned there."""
    return tuple(line for c in book.complexes if c.first_day <= day for line in (_complex(c), _planned(c)))


def _complex(complex_: Complex) -> Say:
    about: dict[str, Arg] = {"complex": label("complex", complex_.id), "sector": label("sector", complex_.sector)}
    stands = authority(complex_.standing, complex_.source)
    return Say("rulebook-complex", {**about, "day": complex_.first_day, "authority": stands})


def _planned(complex_: Complex) -> Say:
    """From the least to the most that sources give; of one sum for two complexes only the most is known."""
    total, source = total_of(complex_), tuple(dict.fromkeys(s for t in complex_.totals for s in t.source))
    stands: dict[str, Arg] = {"authority": authority("published", source)}
    if total.low == 0 and total.high is not None:
        return Say("rulebook-planned-at-most", {**stands, "won": Money(total.high)})
    return Say("rulebook-planned", {**stands, "won": total})


def grants(book: Rulebook, day: date) -> tuple[Say, ...]:
    """Those known to have been made by that year."""
    return tuple(_grant(grant) for grant in book.grants if grant.year <= day.year)


def _grant(grant: Grant) -> Say:
    about: dict[str, Arg] = {"complex": label("complex", grant.complex), "year": str(grant.year), "note": grant.note}
    stands = authority(grant.standing, grant.source)
    return Say("rulebook-grant", {**about, "won": Money(grant.won), "authority": stands})


def sources(book: Rulebook, told: Iterable[Say]) -> tuple[Say, ...]:
    """Every source that these sentences cite, in the order of the rulebook."""
    parts = {part for line in told for cited in _cited(line) for part in cited.split(", ")}
    return tuple(
        Say(
            "rulebook-source",
            {
                "publisher": source.published_by,
                "title": source.title,
                "day": _day(source.day),
                "address": source.address or Say("rulebook-no-address"),
            },
        )
        for source in book.sources
        if any(part == source.id or part.startswith(f"{source.id} ") for part in parts)
    )


def _day(day: str | None) -> str | Say:
    """The day of a page as it was kept: some are known roughly."""
    if day is None:
        return Say("rulebook-no-day")
    return Say("rulebook-about", {"day": day.removeprefix(ROUGHLY)}) if day.startswith(ROUGHLY) else day


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
