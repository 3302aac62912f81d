"""One turn, a pure function: what was kept and what was heard give what is kept now and what is shown."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from core.policy.answers import Answers
from core.policy.say import Say
from core.talk.amended import deleted, edited
from core.talk.conversation import Conversation
from core.talk.objecting import object_to, objected
from core.talk.onward import Turn, go_on
from core.talk.orders import obey
from core.talk.people import met
from core.talk.programme import Programme, Reading
from core.talk.proposing import agreed, is_amended, left_first, propose, would_void
from core.talk.reminder import reminded
from core.talk.stuck import helped, hint, is_unread
from core.talk.vocabulary import Answered, Card, Command, Heard, Question


def step(kept: Conversation, heard: Heard, programme: Programme) -> Turn:
    """Read, apply, and say what comes next."""
    turn = (_amended if heard.is_edit or heard.is_deleted else _heard)(kept, heard, programme)
    return replace(turn, conversation=replace(turn.conversation, last=heard.day.isoformat()))


def _amended(kept: Conversation, heard: Heard, programme: Programme) -> Turn:
    if is_amended(kept, heard):
        now = replace(kept, turn=kept.turn + 1, proposal=None)
        return go_on(now, (Say("left-as-were"),), heard, programme)
    if heard.is_edit:
        return edited(kept, heard, programme)
    return deleted(kept, heard, programme)


def _heard(kept: Conversation, heard: Heard, programme: Programme) -> Turn:
    asked = programme.agenda(kept.values, heard.day).question if kept.turn else None
    reading = _reading(kept, heard, asked, programme)
    chosen = heard.language if heard.text or isinstance(heard.press, Answered) else None
    language = kept.language or chosen or reading.language
    unread = kept.unread + 1 if kept.turn and is_unread(reading) else 0
    begun = replace(kept, turn=kept.turn + 1, language=language, unread=unread, proposal=None, objecting=None)
    turn = _settled(kept, met(begun, heard), reading, heard, asked, programme)
    return reminded(kept, helped(turn, programme), reading, heard, programme)


def _settled(
    kept: Conversation, now: Conversation, reading: Reading, heard: Heard, asked: Question | None, programme: Programme
) -> Turn:
    """First what was proposed: a yes does it; anything else leaves the answers as they were, and counts by itself."""
    proposal = kept.proposal
    if proposal is None:
        return _said(kept, now, reading, heard, asked, programme)
    yes = agreed(proposal, reading, heard, programme)
    now = now if yes is None else replace(now, unread=0)
    match yes:
        case True:
            change = Reading(dict(proposal.given), dropped=proposal.dropped)
            said = replace(heard, message=proposal.message)
            return _take(now, change, said, asked, programme, told=proposal.voided)
        case False:
            return go_on(now, (Say("left-as-were"),), heard, programme)
    return left_first(_said(kept, now, reading, heard, asked, programme), reading)


def _said(
    kept: Conversation, now: Conversation, reading: Reading, heard: Heard, asked: Question | None, programme: Programme
) -> Turn:
    if complaint := objected(kept, heard, reading, programme):
        return object_to(replace(now, unread=0), complaint, heard, programme)
    if reading.command:
        is_called_off = kept.objecting is not None and reading.command == "back"
        return obey("keep" if is_called_off else reading.command, now, heard, asked, programme)
    if reading.choices:
        return Turn(now, Card((*(() if kept.turn else programme.welcome()), *reading.aside), tuple(reading.choices)))
    if not (kept.turn or reading.answers or reading.ambiguous):
        return go_on(now, (*programme.welcome(), *reading.refused, *reading.aside), heard, programme)
    if reading.is_empty:
        return replace(go_on(now, hint(now.unread, asked, programme), heard, programme), understood=False)
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
    reading = programme.read(heard.text, kept.values, _asked(kept, heard, asked, programme), heard.day)
    if isinstance(heard.chose, Answered):
        return Reading(dict(heard.chose.given), dropped=heard.chose.dropped, language=reading.language)
    return reading


def _asked(kept: Conversation, heard: Heard, asked: Question | None, programme: Programme) -> Question | None:
    """What a text answers: the open question; a bare amount or month that takes back, what was said just before."""
    latest = kept.latest_figure
    return Question("corrected", (latest,), ()) if latest and programme.takes_back(heard.text) else asked


def _take(
    now: Conversation,
    reading: Reading,
    heard: Heard,
    asked: Question | None,
    programme: Programme,
    told: Sequence[str] = (),
) -> Turn:
    """Keep what was said, drop what it contradicts, say both back, answer what was asked in between. What it would make
    void is proposed first, beyond what was `told`."""
    if not set(going := would_void(now, reading, heard, programme)) <= set(told):
        return propose(now, reading, going, heard, programme)
    before: Answers = now.values
    given = {**reading.answers, **reading.ambiguous}
    voided = (*programme.void(before, given, heard.day), *(f for f in reading.dropped if f in before))
    after = now.without(voided).with_answers(given, heard.who, heard.message)
    answered = asked and not reading.dropped and not given.keys().isdisjoint(asked.facts)
    if asked and answered and not asked.alone:
        after = after.left_unmentioned(asked.facts, heard.who)
    has_news = (given or reading.dropped) and (now.told or heard.press)
    beside = programme.beside(before, given, after.values, heard.day) if has_news else ()
    if beside:
        after = replace(after, told=now.told)
    echoed = programme.echo(before, reading, voided, typed=heard.press is None)
    lines = (*echoed, *reading.refused, *reading.aside, *beside)
    progress = (
        *programme.progress(before, after.values, heard.day),
        *(programme.privacy() if now.turn == 1 else ()),
        *((Say("going-on"),) if reading.aside else ()),
    )
    return go_on(after, lines, heard, programme, progress)
