"""Reading the Fluent files strictly: what Fluent forgives silently is an error here, with its file and line."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from conversations.wording.catalogue import LANGUAGES, Wording
from conversations.wording.particles import with_particle
from core.policy.rulebook import Rulebook

FOLDER: Final = Path(__file__).parent


def _josa(word: object, pair: object) -> Any:  # the library's type leaves out text, which it takes
    return with_particle(str(word), str(pair))


_FUNCTIONS: Final[dict[str, Callable[..., Any]]] = {"JOSA": _josa}


class WordingError(Exception):
    """The wording files cannot be used. `problems`: one line each, `file:line: what is wrong`."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


def load(rulebook: Rulebook, folder: Path = FOLDER) -> Wording:
    """All languages. Raises WordingError for junk, a key twice, a key or variable that one language lacks."""
    problems: list[str] = []
    entries = {language: _entries(folder / language, problems) for language in LANGUAGES}
    problems += _differences(entries)
    if problems:
        raise WordingError(sorted(problems))
    return Wording({language: _bundle(folder / language, language) for language in LANGUAGES}, rulebook)


def keys(folder: Path = FOLDER, language: str = LANGUAGES[0]) -> dict[str, frozenset[str]]:
    """Every key of a language with the variables its sentence takes."""
    return {key: entry[0] for key, entry in _entries(folder / language, []).items()}


def _bundle(folder: Path, language: str) -> FluentBundle:
    bundle = FluentBundle([language], use_isolating=False, functions=_FUNCTIONS)
    for file in sorted(folder.glob("*.ftl")):
        bundle.add_resource(FluentResource(file.read_text(encoding="utf-8")))
    return bundle


_Entries = dict[str, tuple[frozenset[str], str]]


def _entries(folder: Path, problems: list[str]) -> _Entries:
    """Key → its variables and where it stands; whatever is wrong with one file goes to `problems`."""
    found: _Entries = {}
    for file in sorted(folder.glob("*.ftl")):
        text = file.read_text(encoding="utf-8")
        for entry in FluentParser().parse(text).body:
            where = f"{folder.name}/{file.name}:{_line(text, entry)}"
            if isinstance(entry, ast.Junk):
                problems.append(f"{where}: not Fluent: {entry.annotations[0].message}")
            elif isinstance(entry, ast.Message | ast.Term):
                _add(entry, where, found, problems)
    return found


def _add(entry: ast.Message | ast.Term, where: str, found: _Entries, problems: list[str]) -> None:
    key = entry.id.name
    if key in found:
        problems.append(f"{where}: {key} stands already at {found[key][1]}")
    if entry.value is None:
        problems.append(f"{where}: {key} says nothing")
    seen = _Seen()
    seen.visit(entry)
    problems.extend(f"{where}: {key} calls {name}, which is no function" for name in seen.functions - _FUNCTIONS.keys())
    found[key] = (frozenset(seen.variables), where)


class _Seen(Visitor):
    """The variables and functions an entry uses."""

    def __init__(self) -> None:
        super().__init__()
        self.variables: set[str] = set()
        self.functions: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802  # Fluent's name
        self.variables.add(node.id.name)

    def visit_FunctionReference(self, node: ast.FunctionReference) -> None:  # noqa: N802  # Fluent's name
        self.functions.add(node.id.name)
        self.generic_visit(node)


def _differences(entries: Mapping[str, _Entries]) -> list[str]:
    """Keys that one language lacks, and sentences that take other values in one language than in another."""
    first, *others = entries
    return [
        problem
        for other in others
        for here, there in ((first, other), (other, first))
        for key, (variables, where) in entries[here].items()
        if (problem := _difference(key, variables, where, there, entries[there]))
    ]


def _difference(key: str, variables: frozenset[str], where: str, there: str, entries: _Entries) -> str | None:
    if key not in entries:
        return f"{where}: {key} is missing in {there}"
    lacking = variables - entries[key][0]
    return f"{where}: {key} is told {', '.join(sorted(lacking))}, but not in {there}" if lacking else None


def _line(text: str, entry: ast.BaseNode) -> int:
    return text.count("\n", 0, entry.span.start) + 1 if isinstance(entry, ast.SyntaxNode) and entry.span else 0
