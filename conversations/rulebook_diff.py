"""What changed for a company from the rules of one day to those of a later one, in sentences."""

from collections.abc import Iterator
from datetime import date

from conversations.money_lines import legal_rates
from conversations.rulebook_diff_things import began_between, firmer_conditions, firmer_steps, stands
from conversations.rulebook_lines import also_lines, note_lines
from core.policy.rulebook import Cap, Cases, LargerCap, NarrowerRates, Notice, Rates, Rulebook
from core.policy.say import Arg, Money, Say, label


def differences(book: Rulebook, first: date, second: date) -> tuple[Say, ...]:
    """Every change, or the one sentence that nothing changed. `first` is the earlier day."""
    days: dict[str, Arg] = {"first": first, "second": second}
    found = (
        *_notices(book.notice_on(first), book.notice_on(second), book),
        *_over(book, first, second),
        *firmer_conditions(book, first, second),
        *firmer_steps(book, first, second),
        *began_between(book, first, second),
    )
    return (Say("diff-head", days), *found) if found else (Say("diff-nothing", days),)


def _notices(before: Notice | None, after: Notice | None, book: Rulebook) -> Iterator[Say]:
    """A notice ends with the next one's first day; with the Act, which `_over` tells."""
    if after is None or before == after:
        return
    begun: dict[str, Arg] = {"title": after.title, "day": after.first_day}
    yield Say("diff-notice", begun) if before else Say("diff-notice-first", begun)
    yield from note_lines(after.note)
    yield from _rates(before.rates if before else None, after.rates)
    yield from _cap(before.cap if before else None, after.cap)
    if after.cap.first_day != after.first_day:
        yield Say("diff-cap-kept", {"day": after.cap.first_day})
    yield from note_lines(after.cap.note if before is None or before.cap.note != after.cap.note else None)
    yield from _facilities(before, after, book)
    if before and before.assumed_rows != after.assumed_rows:
        yield Say("diff-rows-begin" if after.assumed_rows else "diff-rows-end")


def _over(book: Rulebook, first: date, second: date) -> Iterator[Say]:
    """The Act that all rests on has expired in between."""
    if book.last_day and book.is_over(second) and not book.is_over(first):
        yield Say("diff-over", {"day": book.last_day})


def _rates(before: Rates | None, after: Rates) -> Iterator[Say]:
    now = _shares(after)
    if before is None:
        yield Say("diff-rates-new", {"now": now})
    elif (before.low, before.high) != (after.low, after.high):
        yield Say("diff-rates", {"then": _shares(before), "now": now})
    yield from also_lines(after.also if before is None or before.also != after.also else None)
    if before and before.standing != after.standing:
        yield _firmer("rates", before.standing, after.standing)
    was = {_shares_of(narrower): narrower for narrower in (before.narrower if before else ())}
    now_narrower = {_shares_of(narrower): narrower for narrower in after.narrower}
    yield from (_narrower("diff-narrower-new", n) for key, n in now_narrower.items() if key not in was)
    yield from (_narrower("diff-narrower-gone", n) for key, n in was.items() if key not in now_narrower)


def _shares(rates: Rates | NarrowerRates) -> Say:
    return Say("diff-shares", legal_rates(rates.low, rates.high))


def _shares_of(rates: NarrowerRates) -> tuple[object, ...]:
    return rates.sector, rates.region, rates.low, rates.high


def _narrower(key: str, rates: NarrowerRates) -> Say:
    region = Say(f"rulebook-region-{rates.region}")
    return Say(key, {"sector": label("sector", rates.sector), "region": region, "shares": _shares(rates)})


def _cap(before: Cap | None, after: Cap) -> Iterator[Say]:
    if before is None:
        yield Say("diff-cap-new", {"now": Money(after.won)})
    elif before.won != after.won:
        yield Say("diff-cap", {"then": Money(before.won), "now": Money(after.won)})
    if before and before.standing != after.standing:
        yield _firmer("cap", before.standing, after.standing)
    yield from _larger(before.larger if before else None, after.larger)
    yield from _cases(before.cases if before else None, after.cases)


def _larger(before: LargerCap | None, after: LargerCap | None) -> Iterator[Say]:
    if before == after:
        return
    if after is None:
        yield Say("diff-larger-gone")
        return
    told = {"now": Money(after.won), "from": Money(after.investment_from)}
    if before is None:
        yield Say("diff-larger-new", told)
    else:
        then = {"then": Money(before.won), "then_from": Money(before.investment_from)}
        yield Say("diff-larger", {**then, **told})


def _cases(before: Cases | None, after: Cases | None) -> Iterator[Say]:
    """How many cases a site may have, and the ceiling of each."""
    if before == after:
        return
    if after is None:
        yield Say("diff-cases-gone")
    else:
        yield Say("diff-cases", {"count": after.at_most, "cap": Money(after.won)})


def _facilities(before: Notice | None, after: Notice, book: Rulebook) -> Iterator[Say]:
    """A list not known to be complete leaves the others unknown: those were not added, they became known."""
    then, now = before.facilities if before else (), after.facilities
    came, went = (tuple(f for f in one if f not in other) for one, other in ((now, then), (then, now)))
    if came:
        key = "diff-facilities-known" if before and before.others == "unknown" else "diff-facilities-added"
        yield Say(key, {"facilities": label("facility", *came)})
    if went:
        key = "diff-facilities-unknown" if after.others == "unknown" else "diff-facilities-removed"
        yield Say(key, {"facilities": label("facility", *went)})
    if before and before.others != after.others:
        rest = tuple(f for f in book.facility_ids if f not in {*then, *now})
        yield from (Say(f"rulebook-others-{after.others}", {"facilities": label("facility", *rest)}),) if rest else ()
    if before and before.facilities_standing != after.facilities_standing:
        yield _firmer("facilities", before.facilities_standing, after.facilities_standing)


def _firmer(what: str, before: str, after: str) -> Say:
    """The figure may be the same and stand on firmer ground, or on less."""
    return stands("diff-standing", Say(f"diff-{what}-name"), before, after)
