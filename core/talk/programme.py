"""What a talk is about, as the talk needs it: the content behind one small interface."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Literal, Protocol, TypeAlias

from core.policy.answers import Answers, OneOf, Value
from core.policy.say import Say
from core.talk.objection import Objected
from core.talk.office import Kind, Wish
from core.talk.vocabulary import Agenda, Card, Command, Heard, Option, Question

Length: TypeAlias = Literal["whole", "brief", "moved"]
"""How much of a result: all of it; verdict, range and first payment; what may have moved since it was told."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What a text says. `dropped` are facts taken back altogether, `unsure` answers that were guessed; `refused`
    sentences say what could not be taken and the mend; `command` is something asked of the talk itself; `aside` answers
    a question in between, or asks by `choices` which one was meant."""

    answers: Answers = field(default_factory=dict)
    ambiguous: Mapping[str, OneOf] = field(default_factory=dict)
    dropped: Sequence[str] = ()
    unsure: Sequence[str] = ()
    refused: Sequence[Say] = ()
    command: str | None = None
    aside: Sequence[Say] = ()
    choices: Sequence[Option] = ()
    language: str | None = None

    @property
    def is_empty(self) -> bool:
        """Nothing at all was understood."""
        return not (self.answers or self.ambiguous or self.dropped or self.refused or self.command or self.aside)


class Programme(Protocol):
    """The content of a talk: how to read, what to ask, what to say."""

    def read(self, text: str, answers: Answers, asked: Question | None, day: date) -> Reading:
        """What a text says, seen from the question that is open."""

    def agenda(self, answers: Answers, day: date) -> Agenda:
        """What to ask next."""

    def void(self, before: Answers, given: Answers, day: date) -> tuple[str, ...]:
        """The earlier answers that the new ones contradict, and so make void."""

    def echo(self, before: Answers, reading: "Reading", voided: Sequence[str], *, typed: bool) -> tuple[Say, ...]:
        """What was understood, changed and made void, said back where that helps."""

    def beside(self, before: Answers, given: Answers, after: Answers, day: date) -> tuple[Say, ...]:
        """What is told anew where the answers given move nothing but what stands beside the result; else nothing."""

    def takes_back(self, text: str) -> bool:
        """Is a text a bare figure in place of the one said just before?"""

    def proposal(self, before: Answers, given: Answers, voided: Sequence[str]) -> tuple[Say, ...]:
        """What the new answers would make void, and whether to do it."""

    def agreed(self, text: str) -> bool | None:
        """Does a text say yes or no to what was proposed, and nothing else? None for anything else."""

    def objection(self, text: str, reading: "Reading", answers: Answers, asked: str | None) -> Objected | None:
        """What a text calls wrong in what was told; None for any other text. `asked`: what the person called wrong
        before, and was asked to put in words."""

    def subject(self, subject: str) -> Say:
        """What was called wrong, by name."""

    def rule_of(self, subject: str, answers: Answers, day: date) -> Mapping[str, object]:
        """What it rests on for these answers, as plain JSON."""

    def reminder(self, answers: Answers, days: int) -> tuple[Say, ...]:
        """What was told so many days ago, in one line; nothing on the same day, or where nothing was told."""

    def stuck(self) -> tuple[Say, ...]:
        """What is said when nothing was understood many times in a row: whom to ask."""

    def progress(self, before: Answers, after: Answers, day: date) -> tuple[Say, ...]:
        """The estimate so far, where these answers moved it."""

    def result(self, answers: Answers, day: date, length: Length) -> Card:
        """The answer in that length."""

    def reply(self, command: str, answers: Answers, asked: Question | None, day: date) -> Card:
        """What is said to `why`, `so_far`, `help`, `sources`, `plan`, `change`."""

    def knows(self, fact: str, value: Value) -> bool:
        """Is it a value that fact may have by today's rulebook?"""

    def is_source(self, line: Say) -> bool:
        """Does a sentence say what the answer rests on, rather than the answer?"""

    def wish(self, text: str, of: Kind) -> Wish | None:
        """What words ask of the office of members or cases itself; None where they are about one of them."""

    def of_firm(self, answers: Answers) -> Answers:
        """Those of the answers that are the person's or the firm's, whatever the case, and known."""

    def title(self, number: int, answers: Answers) -> Say:
        """What a case is called that nobody named."""

    def opened(self, carried: Answers) -> Say:
        """That another case begins, and which answers hold for it too."""

    def fits(self, words: str, answers: Answers, day: date) -> bool:
        """Do words say of a case what its answers say, and nothing else?"""

    def state(self, answers: Answers, day: date) -> Say:
        """Where a case stands, in one phrase."""

    def taken_back(self, before: Answers, after: Answers) -> tuple[Say, ...]:
        """What is said when the last answers were taken back, or when there were none."""

    def is_verdict(self, line: Say) -> bool:
        """Is it the verdict of a result?"""

    def dropped(self, gone: Answers) -> tuple[Say, ...]:
        """What is said when these answers had to go."""

    def withdrawn(self, gone: Answers) -> tuple[Say, ...]:
        """What is said when these answers went with the message they were said in."""

    def welcome(self) -> tuple[Say, ...]:
        """How a talk starts."""

    def privacy(self) -> tuple[Say, ...]:
        """What becomes of what is said, for somebody who began without a welcome."""

    def misread(self, asked: Question | None) -> tuple[Say, ...]:
        """What is said when nothing was understood: a hint at what would be."""

    def notice(self, day: date) -> str | None:
        """The notice in force, by its first day."""


def command_of(heard: Heard, programme: Programme) -> str | None:
    """What is asked of the talk itself, typed or pressed."""
    match heard.press:
        case None:
            return programme.read(heard.text, {}, None, heard.day).command
        case Command(name):
            return name
    return None
