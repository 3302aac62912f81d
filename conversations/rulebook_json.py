"""The rules of one day as JSON: keys are only ever added, and what is ours is marked by its standing."""

from datetime import date
from fractions import Fraction

from conversations.json_parts import Json, plain_day
from conversations.money_lines import percent
from conversations.rulebook_page import in_force_until
from core.policy.judge import conditions
from core.policy.rulebook import (
    Announcement,
    Cap,
    Frozen,
    Names,
    Notice,
    RateRows,
    Rates,
    RowPair,
    Rulebook,
    Saying,
    Source,
    Sources,
    Standing,
)


def rules_as_json(book: Rulebook, day: date, language: str) -> Json:
    """The whole page, titles in one language; `notice` is null for a day before the first."""
    notice = book.notice_on(day)
    return {
        "as_of": plain_day(day),
        "rules": book.rules,
        "notice": _notice(book, notice, day, language) if notice else None,
        "assumed_rows": _rows(book.rate_rows) if notice and notice.assumed_rows else None,
        "assumptions": [a.model_dump(mode="json") for a in book.assumptions] if notice else [],
        "plan": _plan(book, day) if notice else None,
        "announced": [_titled(a, language) for a in book.announced_on(day)],
        "other_regimes": [r.model_dump(mode="json") for r in book.regimes if r.first_day <= day],
        "schemes": [_written(s) for s in book.schemes if s.holds_on(day)],
        "industries": [
            {"id": i.id, "first_day": plain_day(i.first_day), **_authority(i.standing, i.source)}
            for i in book.industries
            if i.is_designated(day)
        ],
        "complexes": [
            {"id": c.id, "sector": c.sector, "first_day": plain_day(c.first_day), **_authority(c.standing, c.source)}
            for c in book.complexes
            if c.first_day <= day
        ],
        "grants": [g.model_dump(mode="json") for g in book.grants if g.year <= day.year],
        "sources": [_titled(s, language, "names") for s in book.sources],
    }


def _titled(thing: Announcement | Source, language: str, *without: str) -> Json:
    """What has a title, whole but for what is left out."""
    return {**thing.model_dump(mode="json", exclude=set(without)), "title": thing.title.told(language)}


def _notice(book: Rulebook, notice: Notice, day: date, language: str) -> Json:
    return {
        "title": notice.title.told(language),
        "first_day": plain_day(notice.first_day),
        "last_day": plain_day(in_force_until(book, notice)),
        "source": list(notice.source),
        "note": _both(notice.note),
        "conditions": [{"id": c.id, **_authority(c.standing, c.source)} for c in conditions({}, book, day)],
        "rates": _rates(notice.rates),
        "cap": _cap(notice.cap),
        "facilities": list(notice.facilities),
        "facilities_standing": notice.facilities_standing,
        "facilities_source": list(notice.facilities_source),
        "others": notice.others,
        "unread": [unread.id for unread in notice.unread],
    }


def _written(value: object) -> object:
    """A part of a scheme, whatever it is made of; shares in per cent as everywhere here."""
    match value:
        case Fraction():
            return percent(value)
        case date():
            return plain_day(value)
        case tuple():
            return [_written(each) for each in value]
        case Frozen():
            return {key: _written(getattr(value, key)) for key in type(value).model_fields}
    return value


def _authority(standing: Standing, source: Sources) -> Json:
    return {"standing": standing, "source": list(source)}


def _rates(rates: Rates) -> Json:
    narrower = [
        {
            "sector": n.sector,
            "region": n.region,
            "low": percent(n.low),
            "high": percent(n.high),
            **_authority(n.standing, n.source),
        }
        for n in rates.narrower
    ]
    shares: Json = {"low": percent(rates.low), "high": percent(rates.high), "by": rates.by, "narrower": narrower}
    return {**shares, **_authority(rates.standing, rates.source), "also": _also(rates.also)}


def _also(also: Saying | None) -> Json | None:
    return None if also is None else {"says": _both(also.says), **_authority(also.standing, also.source)}


def _cap(cap: Cap) -> Json:
    """`note` is English, as ever; `notes` has both languages."""
    whole = cap.model_dump(mode="json", exclude={"note"})
    return {**whole, "note": cap.note.en if cap.note else None, "notes": _both(cap.note)}


def _both(note: Names | None) -> Json | None:
    return None if note is None else {"ko": note.ko, "en": note.en}


def _plan(book: Rulebook, day: date) -> Json:
    """The plan, its steps on the authority they had that day."""
    steps = [book.step_on(rule.id, day).model_dump(mode="json") for rule in book.plan.steps]
    return {**book.plan.model_dump(mode="json"), "steps": steps}


def _rows(rows: RateRows) -> Json:
    def pair(shares: RowPair) -> Json:
        return {"at_or_above": percent(shares.at_or_above), "below": percent(shares.below)}

    thresholds = [t.model_dump(mode="json") for t in rows.thresholds]
    shares: Json = {"outside": pair(rows.outside), "capital": pair(rows.capital), "thresholds": thresholds}
    return {**shares, **_authority("assumed", rows.source)}
