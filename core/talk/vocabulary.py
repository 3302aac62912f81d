"""What goes between the platforms and the talk: what was heard, and the cards that are shown."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from core.policy.answers import Value
from core.policy.say import Say


@dataclass(frozen=True, slots=True)
class Answered:
    """A button that answers its facts, whatever question is open when it is pressed. A form may also leave facts empty
    that had an answer: `dropped`; `is_form` says that all answers were seen together."""

    given: tuple[tuple[str, Value], ...]
    dropped: tuple[str, ...] = ()
    is_form: bool = False


@dataclass(frozen=True, slots=True)
class Command:
    """A button or word that asks for something: `why`, `so_far`, `restart`, …"""

    name: str


GONE = Command("gone")
"""What a button comes to whose fact or value today's rulebook no longer has."""


Press = Answered | Command


@dataclass(frozen=True, slots=True)
class Heard:
    """One thing a person did: typed `text`, or pressed a button.

    `id` names the platform's event, so that the same one counts once, `also` further names of the very same thing.
    `day` is the day it is judged by (Asia/Seoul). `language` is the one the platform knows of, for people who have not
    written yet; given with a text it is the talk's from then on, unless one was heard before. `message` is the
    platform's id of what was typed, `is_edit` that it takes the place of an earlier text, `is_deleted` that it was
    taken away. `name` is what the person is called there; `invited` are people by id and name, for the command
    `invite`. `brief`: the result is told in short first. `is_grouped`: the talk is one of a group or a thread, which
    stays one case. `chose`: the choice whose words the typed text is; it counts as that choice.
    """

    id: str
    conversation: str
    who: str
    day: date
    text: str = ""
    press: Press | None = None
    language: str | None = None
    also: tuple[str, ...] = ()
    message: str | None = None
    is_edit: bool = False
    is_deleted: bool = False
    name: str | None = None
    invited: tuple[tuple[str, str], ...] = ()
    brief: bool = False
    is_grouped: bool = False
    chose: Press | None = None


@dataclass(frozen=True, slots=True)
class Option:
    """A choice shown with a card."""

    label: Say
    press: Press


@dataclass(frozen=True, slots=True)
class Card:
    """Something to show: sentences, one a paragraph, and choices."""

    lines: tuple[Say, ...]
    options: tuple[Option, ...] = ()
    kind: str = "reply"


@dataclass(frozen=True, slots=True)
class Choice:
    """A choice in words, and what choosing it means."""

    label: str
    press: Press


@dataclass(frozen=True, slots=True)
class Shown:
    """A card in words: one paragraph a line, and choices. `kind`: `question`, `result`, `members` or `reply`. `amounts`
    are the numbers of the lines that tell an amount, `sources` of those that say what it rests on, `verdicts` of those
    that tell the verdict."""

    lines: Sequence[str]
    choices: Sequence[Choice] = ()
    kind: str = "reply"
    amounts: frozenset[int] = frozenset()
    sources: frozenset[int] = frozenset()
    verdicts: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Question:
    """A question as it is asked now: `facts` are what it asks for, most important first.

    `alone` False: what an answer leaves unmentioned counts as not known, so that nothing is asked twice.
    """

    id: str
    facts: tuple[str, ...]
    lines: tuple[Say, ...]
    options: tuple[Option, ...] = ()
    alone: bool = True


@dataclass(frozen=True, slots=True)
class Agenda:
    """The next question, None when all are asked, and how many there may be, this one included."""

    question: Question | None
    at_most: int
