"""A conversation: the answers, each with who gave it and in which turn, and nothing that can be worked out."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from core.policy.answers import UNKNOWN, Answers, Value
from core.policy.month import Month
from core.policy.won import WonRange
from core.talk.office import Office


@dataclass(frozen=True, slots=True)
class Answer:
    """A value, who gave it, in which turn; `before` is the answer it replaced then, for taking it back. `message` is
    the platform's id of the message it was said in, for when that is edited."""

    value: Value
    who: str
    turn: int
    before: "Answer | None" = None
    message: str | None = None


@dataclass(frozen=True, slots=True)
class Proposal:
    """Answers that would make the `voided` ones void, told and not yet agreed to; `dropped` are taken back with them.
    `message` is the platform's id of the message they were said in."""

    given: tuple[tuple[str, Value], ...]
    dropped: tuple[str, ...]
    voided: tuple[str, ...]
    message: str | None = None


@dataclass(frozen=True, slots=True)
class Conversation:
    """What is kept of a talk.

    `turn` counts what was heard; `began` is the turn of the last start-over: buttons from before are void. `notice` is
    the notice last told, to tell of a change; `told` whether the result was shown for the answers as they stand,
    `results` how often since it was shown whole; `shared` whether the person lets everybody in a group see the amounts.
    `member` is the firm the talk is about where somebody speaks for several, `office` those firms. `gone` are the
    answers that turn `gone_in` removed, `aside` the values that mean nothing to the rulebook of today, as they were.
    `guests` may take part beside whoever began it, by id and name; `names` are those of the people who spoke.
    `last` is the day of the last turn, `unread` how many texts in a row nobody could read, `proposal` what waits for a
    yes, `objecting` what the person called wrong and was asked to put in words.
    """

    id: str
    answers: Mapping[str, Answer] = field(default_factory=lambda: MappingProxyType({}))
    language: str | None = None
    turn: int = 0
    notice: str | None = None
    told: bool = False
    results: int = 0
    began: int = 0
    shared: bool = False
    member: str | None = None
    office: Office | None = None
    gone: Mapping[str, Answer] = field(default_factory=lambda: MappingProxyType({}))
    gone_in: int = 0
    aside: Mapping[str, object] = field(default_factory=lambda: MappingProxyType({}))
    guests: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    names: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    last: str | None = None
    unread: int = 0
    proposal: Proposal | None = None
    objecting: str | None = None

    @property
    def values(self) -> Answers:
        """The answers as the engine takes them."""
        return {fact: answer.value for fact, answer in self.answers.items()}

    @property
    def latest_figure(self) -> str | None:
        """The one amount or month that was given in the last turn; None where none or several were."""
        given = [f for f, a in self.answers.items() if a.turn == self.turn and isinstance(a.value, WonRange | Month)]
        return given[0] if len(given) == 1 else None

    def with_answers(self, given: Answers, who: str, message: str | None = None) -> "Conversation":
        """With these answers given or replaced in the present turn."""
        given = {fact: v for fact, v in given.items() if fact not in self.answers or self.answers[fact].value != v}
        if not given:
            return self
        before = {fact: replace(answer, before=None) for fact, answer in self.answers.items()}
        new = {fact: Answer(value, who, self.turn, before.get(fact), message) for fact, value in given.items()}
        return replace(self, answers={**self.answers, **new}, told=False)

    def without(self, facts: Iterable[str]) -> "Conversation":
        """Without the answers to these facts."""
        gone = {fact: self.answers[fact] for fact in facts if fact in self.answers}
        if not gone:
            return self
        kept = {fact: answer for fact, answer in self.answers.items() if fact not in gone}
        earlier = self.gone if self.gone_in == self.turn else {}
        return replace(self, answers=kept, told=False, gone={**earlier, **gone}, gone_in=self.turn)

    def taken_back(self) -> "Conversation":
        """With the latest turn's answers undone: what they replaced or removed stands again, the rest is gone."""
        removed = self.gone_in if self.gone else -1
        latest = max((*(a.turn for a in self.answers.values()), removed), default=-1)
        undone = {fact: a for fact, a in self.answers.items() if a.turn == latest}
        kept = {fact: a for fact, a in self.answers.items() if fact not in undone}
        again = {fact: a.before for fact, a in undone.items() if a.before is not None}
        back = self.gone if removed == latest else {}
        rest = {} if removed == latest else self.gone
        return replace(self, answers={**kept, **again, **back}, told=False, gone=rest)

    def said_in(self, message: str | None) -> tuple[str, ...]:
        """The facts that were answered in that message and stand as said there."""
        return tuple(fact for fact, answer in self.answers.items() if message and answer.message == message)

    def emptied(self) -> "Conversation":
        """Begun anew: of what was said only the language stays, and whose talk it is."""
        return Conversation(self.id, language=self.language, turn=self.turn, began=self.turn, member=self.member)

    def left_unmentioned(self, facts: Iterable[str], who: str) -> "Conversation":
        """With the facts that have no answer put down as not known."""
        return self.with_answers({fact: UNKNOWN for fact in facts if fact not in self.answers}, who)
