"""What points from one file of the rulebook to another: ids, citations, sources."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import TypeAlias

from config.marked import Marks, Tree, Where
from config.problems import Problem

Leaves: TypeAlias = Mapping[str, list[tuple[Where, str]]]
"""Every text of the tree with its way, by the way's pattern (`places.*.within`)."""

_DECLARED = {
    "fact": "facts.rows.*.id",
    "flag": "facts.rows.*.flag",
    "source": "sources.*.id",
    "industry": "industries.*.id",
    "facility": "facilities.*.id",
    "place": "places.*.id",
    "complex": "complexes.*.id",
    "site": "complexes.*.sites.*.id",
    "assumption": "assumptions.*.id",
    "regime": "regimes.*.id",
    "scheme": "schemes.*.id",
    "extra": "schemes.*.extras.*.id",
    "step": "plan.steps.*.id",
    "class of works": "plan.works.*.id",
}
_NAMED = {
    "facts.rows.*.assumption": "assumption",
    "facilities.*.works.*": "class of works",
    "places.*.within": "place",
    "complexes.*.sector": "industry",
    "complexes.*.places.*": "place",
    "complexes.*.sites.*.place": "place",
    "notices.*.facilities.*": "facility",
    "notices.*.rates.narrower.*.sector": "industry",
    "rate_rows.thresholds.*.sector": "industry",
    "rate_rows.thresholds.*.assumption": "assumption",
    "regimes.*.sector": "industry",
    "grants.*.complex": "complex",
    "schemes.*.who.sectors.*": "industry",
    "schemes.*.who.places.*": "place",
    "schemes.*.who.facilities.*": "facility",
    "schemes.*.tiers.*.places.*": "place",
    "plan.round.sectors.*": "industry",
    "plan.round.raw_material_of": "industry",
    "homonyms.*.ids.*": "place",
}


def references(tree: Tree, marks: Marks) -> list[Problem]:
    """Everything named that is not there, declared twice, or stands without a source."""
    found = leaves(tree)
    return [*_twice(found, marks), *_unknown(found, marks), *_cited(found, marks), *_unsourced(tree, (), marks)]


def keys_cited(citation: str, sources: frozenset[str]) -> tuple[str | None, ...]:
    """The keys in a citation such as `L3 Art 4(4)` or `L1, L3`; None for a part that begins with no key."""
    return tuple(
        next((key for key in sources if part == key or part.startswith(f"{key} ")), None)
        for part in citation.split(", ")
    )


def leaves(tree: Tree) -> Leaves:
    """Every text of a tree, by the pattern of its way."""
    found: dict[str, list[tuple[Where, str]]] = defaultdict(list)
    for where, text in _walk(tree, ()):
        found[".".join("*" if isinstance(step, int) else step for step in where)].append((where, text))
    return found


def _walk(tree: Tree, where: Where) -> Iterator[tuple[Where, str]]:
    match tree:
        case dict():
            for key, value in tree.items():
                yield from _walk(value, (*where, key))
        case list():
            for i, value in enumerate(tree):
                yield from _walk(value, (*where, i))
        case str():
            yield where, tree


def _twice(leaves: Leaves, marks: Marks) -> Iterator[Problem]:
    for kind, pattern in _DECLARED.items():
        seen: set[str] = set()
        for where, id_ in leaves.get(pattern, ()):
            if id_ in seen:
                yield Problem(marks.at(where), "same_id", id_, kind)
            seen.add(id_)


def _unknown(leaves: Leaves, marks: Marks) -> Iterator[Problem]:
    for pattern, kind in _NAMED.items():
        known = {id_ for _, id_ in leaves.get(_DECLARED[kind], ())}
        for where, id_ in leaves.get(pattern, ()):
            if id_ not in known:
                yield Problem(marks.at(where), "unknown_id", id_, kind)


def _cited(leaves: Leaves, marks: Marks) -> Iterator[Problem]:
    known = frozenset(id_ for _, id_ in leaves.get(_DECLARED["source"], ()))
    for pattern in (p for p in leaves if p.endswith("source.*")):
        for where, citation in leaves[pattern]:
            if None in keys_cited(citation, known):
                yield Problem(marks.at(where), "unknown_source", citation)


def _unsourced(tree: Tree, where: Where, marks: Marks) -> Iterator[Problem]:
    """An empty or absent source is honest only beside what is our own assumption."""
    if isinstance(tree, list):
        for i, value in enumerate(tree):
            yield from _unsourced(value, (*where, i), marks)
    if isinstance(tree, dict):
        for prefix in ("", "facilities_"):
            standing, source = tree.get(f"{prefix}standing"), tree.get(f"{prefix}source", None if "id" in tree else "")
            if standing != "assumed" and (source == [] or (standing and source is None)):
                yield Problem(marks.key((*where, f"{prefix}source")), "missing_source")
        for key, value in tree.items():
            yield from _unsourced(value, (*where, key), marks)
