"""The rulebook from its files: read, shaped, proved. What is wrong is told together, with lines and mends."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from pydantic import TypeAdapter, ValidationError

from config.consistency import inconsistencies
from config.marked import Marks, Tree, Where, read
from config.overlay import lay, unworded
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
    "schemes.yaml": ("schemes",),
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

    def told(self, language: str) -> str:
        """Every problem, one a line, in that language."""
        return "\n".join(problem.told(language) for problem in self.found)


def load(folder: Path, own: Path | None = None) -> Rulebook:
    """The rulebook kept in a folder, with the operator's own rules laid over it. Raises RulebookError when anything in
    either is wrong."""
    marks = Marks()
    tree = _read(folder, own, marks)
    _stop_at(marks.problems)
    book, homonyms = _shaped(tree, marks)
    _stop_at(references(tree, marks))
    _stop_at([*inconsistencies(book, marks), *shared_words(book, homonyms, marks)])
    if own is None:
        return book
    _stop_at(unworded(tree, _read(folder, None, Marks()), marks))
    return book.model_copy(update={"rules": own.name})


def _stop_at(problems: Sequence[Problem]) -> None:
    """Each stage needs the one before to be clean: what it would add would only be its echo."""
    if problems:
        raise RulebookError(problems)


def _read(folder: Path, own: Path | None, marks: Marks) -> dict[str, Tree]:
    """All files as one tree."""
    marks.values[()] = Spot(_shown(folder))
    tree = {name.removesuffix(".yaml"): _one(folder, own, name, where, marks) for name, where in _FILES.items()}
    tree["facts"] = {"rows": tree["facts"]}
    tree["rate_rows"] = tree.pop("rates")
    for kind in _FOLDERS:
        paths = sorted({path.name: path for each in (folder, own) if each for path in _days(each, kind)}.items())
        tree[kind] = [read(path, _shown(path), (kind, i), marks) for i, (_, path) in enumerate(paths)]
    marks.problems += [problem for each in (folder, own) if each for problem in _strange(each)]
    marks.problems += _misplaced(own) if own else ()
    return tree


def _one(folder: Path, own: Path | None, name: str, where: Where, marks: Marks) -> Tree:
    """One file, with the operator's of the same name laid over it."""
    tree = read(folder / name, _shown(folder / name), where, marks)
    if own is None or not (own / name).is_file():
        return tree
    theirs = Marks()
    over = read(own / name, _shown(own / name), where, theirs)
    return lay(tree, over, where, marks, theirs)


def _days(folder: Path, kind: str) -> list[Path]:
    return sorted((folder / kind).glob("*.yaml"))


def _strange(folder: Path) -> list[Problem]:
    """Files nobody reads: a misspelt name would otherwise take its rules away in silence."""
    known = {folder / name for name in _FILES} | {path for kind in _FOLDERS for path in _days(folder, kind)}
    return [Problem(Spot(_shown(path)), "unknown_file") for path in folder.rglob("*.y*ml") if path not in known]


def _misplaced(own: Path) -> list[Problem]:
    """A folder without a rule would be named in every result and change none; questions need words and code."""
    if not any(own.rglob("*.y*ml")):
        return [Problem(Spot(_shown(own)), "no_own_rules")]
    facts = own / "facts.yaml"
    return [Problem(Spot(_shown(facts)), "questions")] if facts.is_file() else []


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
