"""A language that is none: every word that comes from the wording files or the rulebook stands in marks."""

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Any

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import ast
from fluent.syntax.visitor import Transformer

from conversations.wording import LANGUAGES, Wording
from conversations.wording.loader import FOLDER
from conversations.wording.particles import with_particle
from core.policy.month import Month
from core.policy.rulebook import Names, Rulebook
from core.policy.say import Arg, Cited, InFull, Label, Money
from core.policy.won import WonRange

OPEN, CLOSE = "⟦", "⟧"
_TOLD = frozenset({"publisher", "publisher_ko", "address", "day"})
"""What is told of a source in plain text."""


class Pseudo(Wording):
    """The shipped wording in marks. Text that fills a sentence stays bare, unless wording or rulebook made it."""

    def __init__(self, rulebook: Rulebook) -> None:
        super().__init__({language: _bundle(language) for language in LANGUAGES}, rulebook)

    def _written(self, arg: Arg, language: str) -> str | int:
        written = super()._written(arg, language)
        match arg:
            case Money() | WonRange() | InFull() | Month() | date() | Cited() | Label():
                return marked(str(written))
        return written


def marked(text: str) -> str:
    """In marks."""
    return f"{OPEN}{text}{CLOSE}"


def unmarked(text: str) -> str:
    """As it is without the marks."""
    return text.replace(OPEN, "").replace(CLOSE, "")


def bare(text: str, typed: Iterable[str] = ()) -> str:
    """The letters of a text outside all marks, without those of what somebody `typed`; nothing is as it should be."""
    depth, outside = 0, []
    for character in text:
        depth += (character == OPEN) - (character == CLOSE)
        outside.append(character if depth == 0 else " ")
    rest = "".join(outside)
    for words in sorted(typed, key=len, reverse=True):
        rest = rest.replace(words, " ")
    return " ".join(re.findall(r"[^\W\d_]+", rest))


def in_marks(rulebook: Rulebook) -> Rulebook:
    """The same rulebook with every name and title in marks."""
    book: Rulebook = _in_marks(rulebook)
    return book


def _in_marks(value: Any) -> Any:
    match value:
        case Names(ko=ko, en=en):
            return Names(ko=marked(ko), en=marked(en))
        case tuple():
            return tuple(map(_in_marks, value))
        case Mapping():
            return {key: _in_marks(each) for key, each in value.items()}
    if not hasattr(type(value), "model_fields"):
        return value
    fields = {name: getattr(value, name) for name in type(value).model_fields}
    made = {
        name: marked(each) if name in _TOLD and isinstance(each, str) else _in_marks(each)
        for name, each in fields.items()
    }
    return type(value).model_construct(**made)


class _Marking(Transformer):
    """Puts every piece of text in marks, whatever it stands in."""

    def visit_TextElement(self, node: ast.TextElement) -> ast.TextElement:  # noqa: N802  # Fluent's name
        return ast.TextElement(marked(node.value))


def _josa(word: Any, pair: Any) -> Any:
    """The particle in marks, the word as it came."""
    plain = unmarked(str(word))
    return f"{word}{marked(with_particle(plain, str(pair)).removeprefix(plain))}"


def _bundle(language: str) -> FluentBundle:
    functions: dict[str, Callable[..., Any]] = {"JOSA": _josa}
    bundle = FluentBundle([language], use_isolating=False, functions=functions)
    for file in sorted((FOLDER / language).glob("*.ftl")):
        bundle.add_resource(_Marking().visit(FluentResource(file.read_text(encoding="utf-8"))))
    return bundle
