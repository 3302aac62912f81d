"""Which facilities are wanted, which are put aside, and which answers rest on a misspelt word."""

import re
from collections.abc import Iterator, Mapping

from conversations.understanding.finding import Mark
from conversations.understanding.found import Found
from conversations.understanding.scene import Scene, denied, removed
from core.policy.answers import Value

_SETTLED = re.compile("(?:시설|설비|공급)?(?:은|는|이|가)? ?(?:이미 |다 )?(?:됐|되었|돼 ?있)(?:고|어|습|으|음)")
_OURS_ONLY = re.compile(r"(?:우리|저희|당사)(?:는|은|쪽)|\bwe (?:only|just)\b|\bwe need only\b")
_ABOUT_FACILITIES = ("other_aid.", "finished.", "performer.", "works_months.", "works_class.", "cost_basis.")


def wanted(scene: Scene, found: Found) -> Mapping[str, Value]:
    """Every facility wanted, in declared order: named as such, or given a cost."""
    priced = {fact.removeprefix("cost.") for fact in found.said if fact.startswith("cost.")}
    built = {
        fact.removeprefix("finished.")
        for fact, value in found.answers.items()
        if fact.startswith("finished.") and value == "yes"
    }
    is_ours_only = _OURS_ONLY.search(scene.text) is not None
    by_others = {f.partition(".")[2] for f, value in found.answers.items() if is_ours_only and _is_by_others(f, value)}
    wanted_here = (mark for mark in scene.of("facility") if not _is_settled(scene, mark))
    named = {id_ for mark in wanted_here for id_ in mark.ids} - built - by_others
    here = priced | (named - _answered(found) if _is_reply(scene) else named)
    ids = tuple(id_ for id_ in scene.lexicon.rulebook.facility_ids if id_ in here)
    return {"facilities": ids} if ids else {}


def _is_by_others(fact: str, value: Value) -> bool:
    return fact.startswith("performer.") and value != "company"


def _is_settled(scene: Scene, mark: Mark) -> bool:
    """전기는 됐고: there already, or not wanted."""
    return _SETTLED.match(scene.text, mark.end) is not None


def _answered(found: Found) -> set[str]:
    return {fact.partition(".")[2] for fact in found.said if fact.startswith(_ABOUT_FACILITIES)}


def _is_reply(scene: Scene) -> bool:
    return bool(scene.asked) and scene.asked[0].startswith(_ABOUT_FACILITIES)


def dropped(scene: Scene, found: Found) -> tuple[str, ...]:
    """The facilities named only to say that they are not needed (용수는 빼 주세요)."""
    named = found.answers.get("facilities")
    stays = named if isinstance(named, tuple) else ()
    answered = _answered(found) if _is_reply(scene) else set()
    meant = frozenset(scene.of("facility"))  # not denied, as was seen when they were scanned
    others = (mark for mark in scene.marks if mark.kind == "facility" and mark not in meant)
    put_aside = {
        id_
        for mark in others
        if denied(scene.text, mark) and not scene.asks_at(mark.start)
        for id_ in mark.ids
        if id_ not in answered or removed(scene.text, mark)
    }
    return tuple(f for f in scene.lexicon.rulebook.facility_ids if f in put_aside and f not in stays)


def doubted(scene: Scene, found: Found) -> Iterator[str]:
    """The answers that rest on a misspelt word."""
    for mark in scene.meant:
        if mark.guessed:
            facts = [f"cost.{id_}" for id_ in mark.ids] if mark.kind == "facility" else [mark.kind]
            told = [fact for fact in facts if fact in found.answers]
            yield from told or (["facilities"] if mark.kind == "facility" and "facilities" in found.answers else [])
