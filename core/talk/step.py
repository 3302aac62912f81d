"""One turn, a pure function: what was kept and what was heard give what is kept now and what is shown."""

from dataclasses import replace
from datetime import date

from core.policy.answers import Answers
from core.policy.say import Say
from core.talk.amended import deleted, edited
from core.talk.conversation import Conversation
from core.talk.onward import Turn, go_on
from core.talk.people import invited, met, who_said_what
from core.talk.programme import Programme, Reading
from core.talk.vocabulary import Answered, Card, Command, Heard, Question


def step(kept: Conversation, heard: Heard, programme: Programme) -> Turn:
    """Read, apply, and say what comes next."""
    if heard.is_edit:
        return edited(kept, heard, programme)
    if heard.is_deleted:
        return deleted(kept, heard, programme)
    asked = programme.agenda(kept.values, heard.day).question if kept.turn else None
    reading = _reading(kept, heard, asked, programme)
    chosen = heard.language if heard.text or isinstance(heard.press, Answered) else None
    language = kept.language or chosen or reading.language
    now = met(replace(kept, turn=kept.turn + 1, language=language), heard)
    if reading.command:
        return _obey(reading.command, now, heard, asked, programme)
    if not (kept.turn or reading.answers or reading.ambiguous):
        return go_on(now, (*programme.welcome(), *reading.refused), heard, programme)
    if reading.is_empty:
        return replace(go_on(now, programme.misread(asked), heard, programme), understood=False)
    return _take(now, reading, heard, asked, programme)


def where(kept: Conversation, day: date, programme: Programme) -> Card:
    """Where a talk stands: the open question again, or the result. Nothing is heard and nothing changes."""
    heard = Heard("", kept.id, "", day)
    return go_on(replace(kept, told=False, results=0), (Say("resumed"),), heard, programme).card


def _reading(kept: Conversation, heard: Heard, asked: Question | None, programme: Programme) -> Reading:
    match heard.press:
        case Answered(given):
            return Reading(dict(given), dropped=heard.press.dropped)
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
    return go_on(after, lines, heard, programme, progress)


def _obey(name: str, now: Conversation, heard: Heard, asked: Question | None, programme: Programme) -> Turn:
    match name:
        case "result":
            return go_on(replace(now, told=False, results=0), (), heard, programme, whole=True)
        case "restart":
            return go_on(
                replace(now.emptied(), guests=now.guests), (Say("restarted"), *programme.welcome()), heard, programme
            )
        case "language-ko" | "language-en":
            spoken = replace(now, language=name.removeprefix("language-"), told=False, results=0)
            return go_on(spoken, (Say("language-changed"),), heard, programme)
        case "forget":
            return Turn(now.emptied(), Card((Say("forgotten"),)), forget=True)
        case "continue":
            return _continue(now, heard, programme)
        case "invite":
            now, lines = invited(now, heard)
            return go_on(now, lines, heard, programme)
        case "resume":
            return _resume(now, heard, asked, programme)
        case "share":
            now = replace(now, shared=True, told=False, results=0)
            so_far = programme.reply("so_far", now.values, asked, heard.day).lines if asked else ()
            return go_on(now, so_far, heard, programme)
        case "back":
            earlier = now.taken_back()
            return go_on(earlier, programme.taken_back(now.values, earlier.values), heard, programme)
    card = programme.reply(name, now.values, asked, heard.day)
    people = who_said_what(now) if name == "so_far" else ()
    turn = go_on(now, (*card.lines, *people), heard, programme)
    return turn if not card.options else replace(turn, card=Card(card.lines, card.options))


def _continue(now: Conversation, heard: Heard, programme: Programme) -> Turn:
    """There must be something to go on with."""
    if not now.answers:
        return go_on(now, (Say("continue-nothing"),), heard, programme)
    return Turn(now, Card(()), continues=True)


def _resume(now: Conversation, heard: Heard, asked: Question | None, programme: Programme) -> Turn:
    """A talk that was left, whole: what was answered and the open question, or the result. A new one begins."""
    if not now.answers:
        return go_on(now, () if now.member else programme.welcome(), heard, programme)
    told = programme.reply("so_far", now.values, asked, heard.day).lines if asked else ()
    return go_on(replace(now, told=False, results=0), (Say("resumed"), *told), heard, programme)
