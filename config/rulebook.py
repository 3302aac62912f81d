"""The rulebook from its files: read, shaped, proved. What is wrong is told together, with lines and mends."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from pydantic import TypeAdapter, ValidationError

from config.consistency import inconsistencies
from config.marked import Marks, Tree, Where, read
from config.problems import Problem, Spot
from config.references import references
from config.refusals import refusals
from config.words import Homonym, shared_words
from core.policy.facts import Fact, FactTable
from core.policy.rulebook import Rulebook

Shaped = TypeVar("Shaped")

SHIPPED = Path(__file__).parent / "policy"
"""The rulebook that comes with the program."""

_FILES: dict[str, Where] = {
    "facts.yaml": ("facts", "rows"),
    "sources.yaml": ("sources",),
    "industries.yaml": ("industries",),
    "facilities.yaml": ("facilities",),
    "places.yaml": ("places",),
    "homonyms.yaml": ("homonyms",),
    "complexes.yaml": ("complexes",),
    "rates.yaml": ("rate_rows",),
    "assumptions.yaml": ("assumptions",),
    "regimes.yaml": ("regimes",),
    "grants.yaml": ("grants",),
    "plan.yaml": ("plan",),
}
_FOLDERS = ("notices", "announcements")  # one file a day
_BOOK = TypeAdapter(Rulebook)
_HOMONYMS = TypeAdapter(tuple[Homonym, ...])


class RulebookError(Exception):
    """The rulebook cannot be used.

    `problems` are lines such as `config/policy/places.yaml:12:5: what is wrong; the mend`, `found` the same as values.
    """

    def __init__(self, found: Sequence[Problem]) -> None:
        self.found = tuple(sorted(set(found)))
        self.problems = tuple(str(problem) for problem in self.found)
        super().__init__("\n".join(self.problems))


def load(folder: Path) -> Rulebook:
    """The rulebook kept in a folder. Raises RulebookError when anything in it is wrong."""
    marks = Marks()
    tree = _read(folder, marks)
    _stop_at(marks.problems)
    book, homonyms = _shaped(tree, marks)
    _stop_at(references(tree, marks))
    _stop_at([*inconsistencies(book, marks), *shared_words(book, homonyms, marks)])
    return book


def _stop_at(problems: Sequence[Problem]) -> None:
    """Each stage needs the one before to be clean: what it would add would only be its echo."""
    if problems:
        raise RulebookError(problems)


def _read(folder: Path, marks: Marks) -> dict[str, Tree]:
    """All files as one tree."""
    marks.values[()] = Spot(_shown(folder))
    tree: dict[str, Tree] = {
        name.removesuffix(".yaml"): read(folder / name, _shown(folder / name), where, marks)
        for name, where in _FILES.items()
    }
    tree["facts"] = {"rows": tree["facts"]}
    tree["rate_rows"] = tree.pop("rates")
    for kind in _FOLDERS:
        paths = sorted((folder / kind).glob("*.yaml"))
        tree[kind] = [read(path, _shown(path), (kind, i), marks) for i, path in enumerate(paths)]
    known = {folder / name for name in _FILES} | {path for kind in _FOLDERS for path in (folder / kind).glob("*.yaml")}
    marks.problems += [
        Problem(Spot(_shown(path)), "unknown_file") for path in folder.rglob("*.y*ml") if path not in known
    ]
    return tree


def _shown(path: Path) -> str:
    """The path as one would type it here."""
    here = Path.cwd()
    return (path.relative_to(here) if path.is_relative_to(here) else path).as_posix()


def _shaped(tree: dict[str, Tree], marks: Marks) -> tuple[Rulebook, tuple[Homonym, ...]]:
    """The tree with its types: all that pydantic refuses, in both, is told together."""
    book = _accepted(_BOOK, {name: part for name, part in tree.items() if name != "homonyms"}, (), marks)
    homonyms = _accepted(_HOMONYMS, tree["homonyms"], ("homonyms",), marks)
    if book is None or homonyms is None:
        raise RulebookError(marks.problems)
    return book.model_copy(update={"facts": FactTable(tuple(map(_counted, book.facts.rows)))}), homonyms


def _accepted(shape: TypeAdapter[Shaped], raw: object, under: Where, marks: Marks) -> Shaped | None:
    try:
        return shape.validate_python(raw)
    except ValidationError as error:
        marks.problems += refusals(error.errors(), marks, under)
        return None


def _counted(fact: Fact) -> Fact:
    """A default in digits as the number it is; the tree knows texts only."""
    default = fact.default
    return replace(fact, default=int(default)) if isinstance(default, str) and default.isdecimal() else fact
