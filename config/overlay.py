"""The operator's own rules over the shipped ones: a row replaces the one of its name, or is added."""

from typing import TypeAlias

from config.marked import Marks, Tree, Where
from config.problems import Problem
from config.references import leaves

_NAMES = ("id", "word", "sector")
"""What a row goes by: most by their id, homonyms by their word, thresholds by their sector. Grants go by nothing."""

_WORDED = (
    "assumptions.*.id",
    "regimes.*.id",
    "announcements.*.readings.*.id",
    "plan.steps.*.id",
    "plan.works.*.id",
    "plan.risks.*",
    "plan.other_routes.*",
)
"""What is told by sentences of the wording files, not by names in the rulebook."""

Row: TypeAlias = "dict[str, Tree]"


def lay(base: Tree, over: Tree, where: Where, marks: Marks, own: Marks) -> Tree:
    """One file over another. A list of rows is laid row by row, any other value takes the place of the one it meets.

    The marks of what was taken go from `own` to `marks`, so that a problem is told where it was written.
    """
    marks.problems += own.problems
    if isinstance(base, dict) and isinstance(over, dict):
        return {**base, **{key: _part(base.get(key), over[key], (*where, key), marks, own) for key in over}}
    return _part(base, over, where, marks, own)


def _part(base: Tree, over: Tree, where: Where, marks: Marks, own: Marks) -> Tree:
    if isinstance(base, list) and isinstance(over, list) and over and all(isinstance(row, dict) for row in over):
        return _rows(base, over, where, marks, own)
    marks.take(own, where, where)
    return over


def _rows(base: list[Tree], over: list[Tree], where: Where, marks: Marks, own: Marks) -> list[Tree]:
    """A name given twice among the new rows is added twice, and then refused like any other."""
    rows, left = list(base), {_name(row): i for i, row in enumerate(base)}
    for i, row in enumerate(over):
        at = left.pop(_name(row), len(rows)) if _name(row) else len(rows)
        rows[at : at + 1] = [row]
        marks.take(own, (*where, i), (*where, at))
    return rows


def _name(row: Tree) -> str | None:
    """What it goes by; None for what has no name."""
    names = (row[key] for key in _NAMES if key in row) if isinstance(row, dict) else ()
    return next((name for name in names if isinstance(name, str)), None)


def unworded(tree: Tree, shipped: Tree, marks: Marks) -> list[Problem]:
    """What the program would have to tell and has no sentence for."""
    told, known = leaves(tree), leaves(shipped)
    return [
        Problem(marks.at(where), "no_words", name)
        for pattern in _WORDED
        for where, name in told.get(pattern, ())
        if name not in {name for _, name in known.get(pattern, ())}
    ]
