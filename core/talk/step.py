"""One turn, a pure function: what was kept and what was heard give what is kept now and what is shown."""

from dataclasses import dataclass, replace
from datetime import date

from core.policy.answers import Answers
from core.policy.say import Say
from core.talk.conversation import Conversation
from core.talk.programme import Programme, Reading
from core.talk.vocabulary import Answered, Card, Command, Heard, Option, Question


@dataclass(frozen=True, slots=True)
class Turn:
    """The conversation after a turn, and the card that answers it."""

    conversation: Conversation
    card: Card


def step(kept: Conversation, heard: Heard, programme: Programme) -> Turn:
    """Read, apply, and say what comes next."""
    if heard.is_edit:
        return _edited(kept, heard, programme)
    asked = programme.agenda(kept.values, heard.day).question if kept.turn else None
    reading = _reading(kept, heard, asked, programme)
    now = replace(kept, turn=kept.turn + 1, language=kept.language or heard.language or reading.language)
    if reading.command:
        return _obey(reading.command, now, heard, asked, programme)
    if reading.is_empty:
        lines = programme.misread(asked) if kept.turn else programme.welcome()
        return _go_on(now, lines, heard, programme)
    return _take(now, reading, heard, asked, programme)


def _edited(kept: Conversation, heard: Heard, programme: Programme) -> Turn:
    """A message has another text now: the answers it gave are read anew. One that gave none changes nothing."""
    now = replace(kept, turn=kept.turn + 1)
    facts = kept.said_in(heard.message)
    if not facts:
        return Turn(now, Card(()))
    asked = Question("edited", facts, ())
    reading = programme.read(heard.text, now.without(facts).values, asked, heard.day)
    given = {**reading.answers, **reading.ambiguous}
    if given == {fact: now.values[fact] for fact in facts}:
        return Turn(now, Card(()))
    gone = [fact for fact in facts if fact not in given]
    after = now.without(gone).with_answers(given, heard.who, heard.message)
    said = programme.echo(now.values, given, reading.unsure, gone)
    lines = (Say("edited"), *said, *reading.refused)
    turn = _go_on(after, lines, heard, programme, programme.progress(now.values, after.values, heard.day))
    undo = Option(Say("option-undo"), Command("back"))
    return replace(turn, card=replace(turn.card, options=(*turn.card.options, undo)))


def where(kept: Conversation, day: date, programme: Programme) -> Card:
    """Where a talk stands: the open question again, or the result. Nothing is heard and nothing changes."""
    heard = Heard("", kept.id, "", day)
    return _go_on(replace(kept, told=False), (Say("resumed"),), heard, programme).card


def _reading(kept: Conversation, heard: Heard, asked: Question | None, programme: Programme) -> Reading:
    match heard.press:
        case Answered(given):
            return Reading(dict(given))
        case Command(name):
            return Reading(command=name)
    return programme.read(heard.text, kept.values, asked, heard.day)


def _take(now: Conversation, reading: Reading, heard: Heard, asked: Question | None, programme: Programme) -> Turn:
    """Keep what was said, drop what it contradicts, say both back, answer what was asked in between."""
    before: Answers = now.values
    given = {**reading.answers, **reading.ambiguous}
    voided = (*programme.void(before, given, heard.day), *(f for f in reading.dropped if f in before))
    after = now.without(voided).with_answers(given, heard.who, heard.message)
    if asked and not asked.alone and not given.keys().isdisjoint(asked.facts):
        after = after.left_unmentioned(asked.facts, heard.who)
    lines = (
        *programme.echo(before, given, reading.unsure, voided),
        *reading.refused,
        *reading.aside,
    )
    progress = programme.progress(before, after.values, heard.day)
    return _go_on(after, lines, heard, programme, (*progress, *((Say("going-on"),) if reading.aside else ())))


def _obey(name: str, now: Conversation, heard: Heard, asked: Question | None, programme: Programme) -> Turn:
    match name:
        case "restart":
            fresh = Conversation(now.id, language=now.language, turn=now.turn, notice=now.notice, began=now.turn)
            return _go_on(fresh, (Say("restarted"), *programme.welcome()), heard, programme)
        case "language-ko" | "language-en":
            spoken = replace(now, language=name.removeprefix("language-"), told=False)
            return _go_on(spoken, (Say("language-changed"),), heard, programme)
        case "share":
            now = replace(now, shared=True, told=False)
            return _go_on(now, (), heard, programme)
        case "back":
            earlier = now.taken_back()
            return _go_on(earlier, programme.taken_back(now.values, earlier.values), heard, programme)
    card = programme.reply(name, now.values, asked, heard.day)
    turn = _go_on(now, card.lines, heard, programme)
    return turn if not card.options else replace(turn, card=Card(card.lines, card.options))


def _go_on(
    now: Conversation, lines: tuple[Say, ...], heard: Heard, programme: Programme, progress: tuple[Say, ...] = ()
) -> Turn:
    """What was to be said, then the next question; with none left the result, once for the same answers."""
    in_force = programme.notice(heard.day)
    if now.notice and in_force and now.notice != in_force:
        lines = (Say("notice-changed", {"before": now.notice, "now": in_force}), *lines)
        now = replace(now, told=False)
    now = replace(now, notice=in_force)
    agenda = programme.agenda(now.values, heard.day)
    if (question := agenda.question) is not None:
        at_most = Say("at-most", {"count": agenda.at_most})
        return Turn(now, Card((*lines, *progress, *question.lines, at_most), question.options, "question"))
    result = programme.result(now.values, heard.day)
    shown = lines if now.told else (*lines, *result.lines)
    return Turn(replace(now, told=True), Card(shown, result.options, "reply" if now.told else "result"))
