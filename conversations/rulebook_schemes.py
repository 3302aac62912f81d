"""The other schemes on the page of rules: each with its days, shares, caps and what else is known of it."""

from collections.abc import Callable, Iterator
from datetime import date
from fractions import Fraction

from conversations.money_lines import percent
from conversations.related_lines import budget_part, relief_part, span
from conversations.rulebook_lines import authority
from core.policy.related import SIZES
from core.policy.rulebook import Extra, Rulebook, Scheme, SchemeCap, Shares
from core.policy.say import Arg, Money, Say, label


def scheme_lines(book: Rulebook, day: date) -> tuple[Say, ...]:
    """Those known to hold that day."""
    return tuple(line for scheme in book.schemes if scheme.holds_on(day) for line in _lines(scheme, day))


def _lines(scheme: Scheme, day: date) -> Iterator[Say]:
    firm = authority(scheme.standing, scheme.source)
    yield Say("rulebook-scheme", {"scheme": label("scheme", scheme.id), "authority": firm})
    yield from (Say("rulebook-scheme-part", {"what": part}) for part in _parts(scheme, day))


def _parts(scheme: Scheme, day: date) -> Iterator[Say]:
    yield _days(scheme)
    if scheme.kind in {"finance", "account"}:
        yield Say(f"related-{scheme.kind}")
    if scheme.overall:
        yield Say("rulebook-scheme-overall", {"shares": span(scheme.overall.low, scheme.overall.high)})
    if scheme.base:
        yield from (_row(row, Say(f"related-base-{scheme.base}")) for row in scheme.shares)
    yield from (_extra(extra) for extra in scheme.extras if extra.first_day is None or extra.first_day <= day)
    yield from (_cap(cap) for cap in scheme.caps if cap.first_day <= day)
    yield from (
        Say(
            "rulebook-scheme-places",
            {
                "tier": label("tier", known.tier),
                "places": label("place", *known.places),
                "authority": authority(known.standing, known.source),
            },
        )
        for known in scheme.tiers
    )
    yield from (relief_part(relief) for relief in scheme.reliefs if relief.last_day is None or day <= relief.last_day)
    yield from (budget_part(budget) for budget in scheme.budgets)
    if scheme.call:
        yield Say("rulebook-scheme-call", {"year": str(scheme.call.year), "day": scheme.call.last_day})
    yield from (Say(f"related-{name}") for name in ("excludes", "tentative") if getattr(scheme, name))


def _days(scheme: Scheme) -> Say:
    first: dict[str, Arg] = {"first": scheme.first_day}
    if scheme.last_day:
        return Say("rulebook-scheme-days-until", {**first, "last": scheme.last_day})
    return Say(
        "rulebook-scheme-days-assumed" if scheme.first_day_standing == "assumed" else "rulebook-scheme-days", first
    )


def _row(row: Shares, base: Say) -> Say:
    sizes = _by_size(row, percent)
    state = (Say("rulebook-scheme-state", {"share": percent(row.state)}),) if row.state else ()
    return Say("rulebook-scheme-row", {"where": _where(row), "base": base, "shares": (*sizes, *state)})


def _where(row: Shares) -> Arg:
    if row.tier:
        return label("tier", row.tier)
    return Say(f"rulebook-region-{row.region}") if row.region else Say("rulebook-scheme-all")


def _extra(extra: Extra) -> Say:
    told: dict[str, Arg] = {"extra": label("extra", extra.id), "shares": _by_size(extra, _points)}
    if extra.first_day is None:
        return Say("rulebook-scheme-extra", told)
    return Say("rulebook-scheme-extra-since", {**told, "day": extra.first_day})


def _points(share: Fraction) -> Say:
    return Say("rulebook-scheme-points", {"count": int(share * 100)})


def _by_size(row: Shares | Extra, told: Callable[[Fraction], Arg]) -> tuple[Say, ...]:
    """Each size of company with its share; one share alone where all sizes have the same."""
    shares = {size: share for size in SIZES if (share := row.of(size)) is not None}
    if len(shares) == len(SIZES) and len(set(shares.values())) == 1:
        return (Say("rulebook-scheme-any-size", {"share": told(shares[SIZES[0]])}),)
    return tuple(
        Say("rulebook-scheme-size", {"size": label("company_size", size), "share": told(share)})
        for size, share in shares.items()
    )


def _cap(cap: SchemeCap) -> Say:
    won: dict[str, Arg] = {"project": Money(cap.project), "firm": Money(cap.firm)}
    where: Arg = label("tier", *cap.tiers) if cap.tiers else Say("rulebook-scheme-all")
    about: dict[str, Arg] = {"where": where, "day": cap.first_day, "authority": authority(cap.standing, cap.source)}
    return Say("rulebook-scheme-cap", {**won, **about})
