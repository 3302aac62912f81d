"""Sentences in a language: a `Say` becomes text, its values written the way that language writes them."""

import calendar
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final

from fluent.runtime import FluentBundle

from conversations.wording.amounts import in_full, won, won_range
from conversations.wording.citations import cited
from core.policy.month import Month
from core.policy.rulebook import Complex, Extra, Facility, Industry, Names, Place, Rulebook, Scheme, Site, Unread
from core.policy.say import Arg, Cited, InFull, Label, Money, Say
from core.policy.won import WonRange

LANGUAGES: Final = ("ko", "en")
_BESIDE: Final = " · "
_OTHER: Final = "other:"
_MONTHS: Final = tuple(calendar.month_name)


class Wording:
    """Every sentence in every language, and the rulebook's names. Made by `load`, which proves it complete."""

    def __init__(self, bundles: Mapping[str, FluentBundle], rulebook: Rulebook) -> None:
        self._bundles = bundles
        self._sources = {source.id: source for source in rulebook.sources}
        self._names: dict[tuple[str, str], Names] = {
            (kind, thing.id): thing.names for kind, things in named(rulebook).items() for thing in things
        }

    def text(self, say: Say, language: str) -> str:
        """A sentence in that language. Raises LookupError or ValueError for a key or value that is missing."""
        bundle = self._bundles[language]
        message = bundle.get_message(say.key)
        if message.value is None:
            raise LookupError(say.key)
        args = {name: self._written(arg, language) for name, arg in say.args.items()}
        text, errors = bundle.format_pattern(message.value, args)
        if errors:
            raise ValueError(f"{say.key}: {errors[0]}")
        return str(text)

    def label(self, kind: str, thing: str, language: str) -> str:
        """What one thing of a kind is called; a name somebody gave (`other:NAME`) stays as given."""
        if thing.startswith(_OTHER):
            return thing.removeprefix(_OTHER)
        if names := self._names.get((kind, thing)):
            return names.ko if language == "ko" else names.en
        return self.text(Say(f"{kind}-{thing}"), language)

    def _written(self, arg: Arg, language: str) -> str | int:
        match arg:
            case Money(amount):
                return won(amount, language)
            case Cited(citations):
                return cited(citations, self._sources, language)
            case WonRange():
                return won_range(arg, language)
            case InFull(exact):
                return in_full(exact, language)
            case Month():
                return written_month(arg, language)
            case date():
                return written_day(arg, language)
            case Names():
                return arg.told(language)
            case Label(kind, ids):
                return listed([self.label(kind, thing, language) for thing in ids], language)
            case Say():
                return self.text(arg, language)
            case tuple():
                return _BESIDE.join(self.text(say, language) for say in arg)
        return arg


def named(
    rulebook: Rulebook,
) -> Mapping[str, Sequence[Industry | Facility | Place | Complex | Site | Scheme | Extra | Unread]]:
    """The kinds of things whose names stand in the rulebook."""
    return {
        "sector": rulebook.industries,
        "facility": rulebook.facilities,
        "place": rulebook.places,
        "complex": rulebook.complexes,
        "site": tuple(site for complex_ in rulebook.complexes for site in complex_.sites),
        "scheme": rulebook.schemes,
        "extra": tuple(extra for scheme in rulebook.schemes for extra in scheme.extras),
        "unread": tuple(unread for notice in rulebook.notices for unread in notice.unread),
    }


def listed(words: list[str], language: str) -> str:
    """A short list as a language writes it."""
    *first, last = words or [""]
    if language == "ko" or not first:
        return ", ".join(words)
    return f"{', '.join(first)} and {last}"


def written_month(month: Month, language: str) -> str:
    """`2027년 3월`, `March 2027`."""
    return f"{month.year}년 {month.number}월" if language == "ko" else f"{_MONTHS[month.number]} {month.year}"


def written_day(day: date, language: str) -> str:
    """`2027년 3월 31일`, `31 March 2027`."""
    if language == "ko":
        return f"{day.year}년 {day.month}월 {day.day}일"
    return f"{day.day} {_MONTHS[day.month]} {day.year}"
