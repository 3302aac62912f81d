"""Other schemes in sentences: after a "no", on request, and where one of them is taken for this one."""

from collections.abc import Iterable, Iterator
from datetime import date

from conversations.money_lines import percent
from conversations.questions import option
from conversations.related_lines import SIZE, told
from conversations.understanding.normalise import normalise
from conversations.understanding.schemes import tells_of_a_local_cap, ties_share_to_size
from core.policy.answers import NONE, Answers
from core.policy.assess import Assessment
from core.policy.related import SIZES, Related, related
from core.policy.rulebook import Rulebook, SchemeCap
from core.policy.say import Arg, Money, Say, label
from core.talk.vocabulary import Card, Option

_AT_MOST = 3


def instead(seen: Assessment, answers: Answers, rulebook: Rulebook) -> tuple[Say, ...]:
    """What a result names: after a "no" the first few and how to narrow them; one where a complex may yet come."""
    found = related(answers, rulebook, seen.as_of)
    if seen.verdict == "not_eligible":
        named = _first(found)
        return (
            *(Say("related-instead", told(each, answers, seen.as_of), is_public=True) for each in named),
            *_ask(named),
        )
    complex_ = seen.condition("complex")
    if complex_ is None or complex_.status == "met" or complex_.value != NONE:
        return ()
    sure = [each for each in found if each.may == "yes"]
    return tuple(Say("related-instead", told(each, answers, seen.as_of), is_public=True) for each in sure[:1])


def sizes_asked(seen: Assessment, answers: Answers, rulebook: Rulebook) -> tuple[Option, ...]:
    """The choices of size below a "no"; none where it is known or would narrow nothing told."""
    if seen.verdict != "not_eligible":
        return ()
    return _sizes(_first(related(answers, rulebook, seen.as_of)))


def on_request(answers: Answers, rulebook: Rulebook, day: date) -> Card:
    """Every scheme that may be used, how they go together with this one, and the choices of size."""
    found = related(answers, rulebook, day)
    if not found:
        return Card((Say("related-none"),))
    lines = (
        Say("related-intro"),
        *(Say("related-line", told(each, answers, day, whole=True), is_public=True) for each in found),
        Say("related-combining"),
        *_ask(found),
    )
    return Card(lines, _sizes(found))


def by_size(given: Iterable[str], answers: Answers, rulebook: Rulebook, day: date) -> tuple[Say, ...]:
    """The few schemes anew, where the company's size is all that was said; else nothing."""
    if set(given) != {SIZE}:
        return ()
    named = _first(related(answers, rulebook, day))
    return tuple(Say("related-instead", told(each, answers, day), is_public=True) for each in named)


def cleared_up(text: str, rulebook: Rulebook, day: date, *, asks: bool) -> tuple[Say, ...]:
    """Which scheme somebody speaks of who takes another for this one; nothing where nobody does."""
    said = normalise(text)
    if tells_of_a_local_cap(said) and (doubled := _doubled(rulebook, day)):
        announced = (Say("related-cap-announced", {"day": a.first_day}) for a in rulebook.announced_on(day))
        return (doubled, *announced)
    if asks and ties_share_to_size(said):
        return (Say("related-not-by-size"), *_schemes_by_size(rulebook, day))
    return ()


def _doubled(rulebook: Rulebook, day: date) -> Say | None:
    """The cap that was raised: of which scheme, when, from what to what."""
    for scheme in rulebook.schemes:
        begun: list[SchemeCap] = sorted((c for c in scheme.caps if c.first_day <= day), key=lambda cap: cap.first_day)
        if len(begun) > 1:
            before, now = begun[-2:]
            won: dict[str, Arg] = {"before": Money(before.project), "now": Money(now.project)}
            about: dict[str, Arg] = {"scheme": label("scheme", scheme.id), "tiers": label("tier", *now.tiers)}
            return Say("related-cap-doubled", {**won, **about, "day": now.first_day}, is_public=True)
    return None


def _schemes_by_size(rulebook: Rulebook, day: date) -> Iterator[Say]:
    """The schemes whose shares go by size and region."""
    for scheme in rulebook.schemes:
        rows = {row.region: row for row in scheme.shares if row.region}
        if scheme.holds_on(day) and rows.keys() == {"outside", "capital"}:
            shares: dict[str, Arg] = {
                f"{region}_{size}": percent(share)
                for region, row in rows.items()
                for size in ("mid", "small")
                if (share := row.of(size)) is not None
            }
            yield Say("related-by-size", {"scheme": label("scheme", scheme.id), **shares})


def _first(found: tuple[Related, ...]) -> tuple[Related, ...]:
    """The few that are told unasked: the sure ones first."""
    return tuple(sorted(found, key=lambda each: each.may != "yes"))[:_AT_MOST]


def _ask(found: tuple[Related, ...]) -> tuple[Say, ...]:
    return (Say("related-ask-size"),) if _sizes(found) else ()


def _sizes(found: tuple[Related, ...]) -> tuple[Option, ...]:
    if not any(SIZE in each.needs for each in found):
        return ()
    return tuple(option("option-name", {SIZE: size}, label(SIZE, size)) for size in SIZES)
