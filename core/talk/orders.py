"""What is asked of the talk itself: to show, begin anew, take back, speak another language, go on elsewhere."""

from dataclasses import replace

from core.policy.say import Say
from core.talk.conversation import Conversation
from core.talk.objecting import object_to
from core.talk.objection import WHOLE, Objected
from core.talk.onward import Turn, go_on
from core.talk.people import invited, who_said_what
from core.talk.programme import Programme
from core.talk.vocabulary import Card, Heard, Question


def obey(name: str, now: Conversation, heard: Heard, asked: Question | None, programme: Programme) -> Turn:
    """The turn of a command."""
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
        case "keep":
            return go_on(now, (Say("left-as-were"),), heard, programme)
        case "objection":
            return object_to(now, Objected(WHOLE, None), heard, programme)
    card = programme.reply(name, now.values, asked, heard.day)
    people = who_said_what(now) if name == "so_far" else ()
    turn = go_on(now, (*card.lines, *people), heard, programme)
    further = tuple(option for option in turn.card.options if option not in card.options)
    return replace(turn, card=replace(turn.card, options=(*card.options, *further)))


def _continue(now: Conversation, heard: Heard, programme: Programme) -> Turn:
    """There must be something to go on with."""
    if not now.answers:
        return go_on(now, (Say("continue-nothing"),), heard, programme)
    return Turn(now, Card(()), continues=True)


def _resume(now: Conversation, heard: Heard, asked: Question | None, programme: Programme) -> Turn:
    """A talk that was left, whole: what was answered and the open question, or the result. A new one begins."""
    if not now.answers:
        return go_on(now, programme.welcome() if now.member is None else (), heard, programme)
    told = programme.reply("so_far", now.values, asked, heard.day).lines if asked else ()
    return go_on(replace(now, told=False, results=0), (Say("resumed"), *told), heard, programme)
