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
    """The conversation after a turn, and the card that answers it. `forget`: nothing said before is to be kept.
    `understood`: something could be made of what was said."""

    conversation: Conversation
    card: Card
    forget: bool = False
    understood: bool = True


def step(kept: Conversation, heard: Heard, programme: Programme) -> Turn:
    """Read, apply, and say what comes next."""
    if heard.is_edit:
        return _edited(kept, heard, programme)
    asked = programme.agenda(kept.values, heard.day).question if kept.turn else None
    reading = _reading(kept, heard, asked, programme)
    chosen = heard.language if heard.text else None
    now = replace(kept, turn=kept.turn + 1, language=kept.language or chosen or reading.language)
    if reading.command:
        return _obey(reading.command, now, heard, asked, programme)
    if not (kept.turn or reading.answers or reading.ambiguous):
        return _go_on(now, (*programme.welcome(), *reading.refused), heard, programme)
    if reading.is_empty:
        return replace(_go_on(now, programme.misread(asked), heard, programme), understood=False)
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
    said = programme.echo(now.values, reading, gone, typed=True)
    lines = (Say("edited"), *said, *reading.refused)
    turn = _go_on(after, lines, heard, programme, programme.progress(now.values, after.values, heard.day))
    undo = Option(Say("option-undo"), Command("back"))
    return replace(turn, card=replace(turn.card, options=(*turn.card.options, undo)))


def where(kept: Conversation, day: date, programme: Programme) -> Card:
    """Where a talk stands: the open question again, or the result. Nothing is heard and nothing changes."""
    heard = Heard("", kept.id, "", day)
    return _go_on(replace(kept, told=False, results=0), (Say("resumed"),), heard, programme).card


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
    answered = asked and not reading.dropped and not given.keys().isdisjoint(asked.facts)
    if asked and answered and not asked.alone:
        after = after.left_unmentioned(asked.facts, heard.who)
    lines = (*programme.echo(before, reading, voided, typed=heard.press is None), *reading.refused, *reading.aside)
    progress = (
        *programme.progress(before, after.values, heard.day),
        *(programme.privacy() if now.turn == 1 else ()),
        *((Say("going-on"),) if reading.aside else ()),
    )
    return _go_on(after, lines, heard, programme, progress)


def _obey(name: str, now: Conversation, heard: Heard, asked: Question | None, programme: Programme) -> Turn:
    match name:
        case "result":
            return _go_on(replace(now, told=False, results=0), (), heard, programme)
        case "restart":
            return _go_on(_emptied(now), (Say("restarted"), *programme.welcome()), heard, programme)
        case "language-ko" | "language-en":
            spoken = replace(now, language=name.removeprefix("language-"), told=False, results=0)
            return _go_on(spoken, (Say("language-changed"),), heard, programme)
        case "forget":
            return Turn(_emptied(now), Card((Say("forgotten"),)), forget=True)
        case "resume":
            return _resume(now, heard, asked, programme)
        case "share":
            now = replace(now, shared=True, told=False, results=0)
            return _go_on(now, (), heard, programme)
        case "back":
            earlier = now.taken_back()
            return _go_on(earlier, programme.taken_back(now.values, earlier.values), heard, programme)
    card = programme.reply(name, now.values, asked, heard.day)
    turn = _go_on(now, card.lines, heard, programme)
    return turn if not card.options else replace(turn, card=Card(card.lines, card.options))


def _emptied(now: Conversation) -> Conversation:
    """A talk begun anew: of what was said only the language stays, and whose talk it is."""
    return Conversation(now.id, language=now.language, turn=now.turn, began=now.turn, member=now.member)


def _resume(now: Conversation, heard: Heard, asked: Question | None, programme: Programme) -> Turn:
    """A talk that was left, whole: what was answered and the open question, or the result. A new one begins."""
    if not now.answers:
        return _go_on(now, () if now.member else programme.welcome(), heard, programme)
    told = programme.reply("so_far", now.values, asked, heard.day).lines if asked else ()
    return _go_on(replace(now, told=False, results=0), (Say("resumed"), *told), heard, programme)


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
    result = programme.result(now.values, heard.day, short=now.results > 0)
    if now.told:
        return Turn(now, Card(lines, result.options))
    told = replace(now, told=True, results=now.results + 1)
    return Turn(told, Card((*lines, *result.lines), result.options, "result"))
