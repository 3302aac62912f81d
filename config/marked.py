"""YAML as text with marks: every leaf stays text, and every key and value knows its line and column.

PyYAML's own constructors would read `no` as False, keep the last of two equal keys in silence, and forget the lines.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias

import yaml

from config.problems import Problem, Spot

Tree: TypeAlias = "dict[str, Tree] | list[Tree] | str | None"
Where: TypeAlias = tuple[str | int, ...]
"""The way from the root to a value: keys and positions."""

_NUMBERS = {
    "decimal": re.compile(r"[-+]?[\d_,]*(\d\.[\d_]*|\.\d[\d_]*|\d[eE][-+]?\d+)([eE][-+]?\d+)?"),
    "negative": re.compile(r"-[\d_,]+"),
}


@dataclass(slots=True)
class Marks:
    """Where each value and key stands, by its path, and what was wrong in reading them."""

    values: dict[Where, Spot] = field(default_factory=dict)
    keys: dict[Where, Spot] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def at(self, where: Where) -> Spot:
        """The spot of a value, or of the nearest thing around it that is there."""
        while where not in self.values:
            where = where[:-1]
        return self.values[where]

    def key(self, where: Where) -> Spot:
        """The spot of a value's key; of the value where it has none."""
        return self.keys.get(where) or self.at(where)

    def take(self, other: "Marks", there: Where, here: Where) -> None:
        """Another's marks under `there`, in place of these under `here`."""
        for mine, theirs in ((self.values, other.values), (self.keys, other.keys)):
            for where in [where for where in mine if where[: len(here)] == here]:
                del mine[where]
            under = {where: spot for where, spot in theirs.items() if where[: len(there)] == there}
            mine.update({(*here, *where[len(there) :]): spot for where, spot in under.items()})


def read(path: Path, shown: str, where: Where, marks: Marks) -> Tree:
    """The file's tree, its marks kept under `where`; None, and a problem, when it cannot be read."""
    marks.values[where] = Spot(shown)
    try:
        node = yaml.compose(path.read_bytes(), Loader=yaml.CSafeLoader)
    except FileNotFoundError:
        marks.problems.append(Problem(Spot(shown), "no_file"))
    except yaml.MarkedYAMLError as error:
        marks.problems.append(Problem(_spot(shown, error.problem_mark), "syntax", str(error.problem)))
    except yaml.YAMLError as error:  # bytes that are no text have no mark
        marks.problems.append(Problem(Spot(shown), "syntax", str(error).splitlines()[0]))
    else:
        return _Walk(shown, marks).tree(node, where) if node else None
    return None


@dataclass(slots=True)
class _Walk:
    """A walk over the nodes of one file. A node met twice is an alias: not followed, since it may hold itself."""

    shown: str
    marks: Marks
    met: set[int] = field(default_factory=set)

    def tree(self, node: yaml.Node, where: Where) -> Tree:
        self.marks.values[where] = _spot(self.shown, node.start_mark)
        if id(node) in self.met:
            self._wrong(node, "alias")
            return None
        self.met.add(id(node))
        match node:
            case yaml.MappingNode():
                return dict(self._pairs(node, where))
            case yaml.SequenceNode():
                return [self.tree(item, (*where, i)) for i, item in enumerate(node.value)]
        return self._leaf(node)

    def _pairs(self, node: yaml.MappingNode, where: Where) -> Iterator[tuple[str, Tree]]:
        seen: set[str] = set()
        for key, value in node.value:
            name = str(key.value)
            if name in seen:
                self._wrong(key, "two_keys", name)
            else:
                seen.add(name)
                self.marks.keys[*where, name] = _spot(self.shown, key.start_mark)
                yield name, self.tree(value, (*where, name))

    def _leaf(self, node: yaml.Node) -> str | None:
        if node.tag == "tag:yaml.org,2002:null":
            return None
        text = str(node.value)
        for kind, pattern in _NUMBERS.items():
            if pattern.fullmatch(text):
                self._wrong(node, kind, text)
        return text

    def _wrong(self, node: yaml.Node, kind: str, given: str = "") -> None:
        self.marks.problems.append(Problem(_spot(self.shown, node.start_mark), kind, given))


def _spot(shown: str, mark: yaml.Mark | None) -> Spot:
    return Spot(shown, mark.line + 1, mark.column + 1) if mark else Spot(shown)
