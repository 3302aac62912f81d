"""A case that goes on elsewhere: the code as it is written there, and the whole case under its new name."""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final

from core.policy.say import Say
from core.talk.conversation import Answer, Conversation
from core.talk.office import Kind, conversation_of
from core.talk.programme import Programme
from core.talk.received import Received
from core.talk.reception import receive
from core.talk.vocabulary import Card, Command, Heard

ALPHABET: Final = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
"""Of codes: nothing in it looks like anything else in it."""

LENGTH: Final = 8
_CODE: Final = re.compile(rf"(?:[^\W\d_]+[ :]+)?([{ALPHABET}]{{4}})[ -]?([{ALPHABET}]{{4}})[ .]*", re.IGNORECASE)
Load = Callable[[str], Conversation]
_TAKEN: Final[Mapping[Kind, str]] = {"members": "continue-taken-office", "cases": "continue-taken-cases"}


def code_of(text: str) -> str | None:
    """The code a text is, in whatever form it is typed, with a word before it or none."""
    found = _CODE.fullmatch(text.strip())
    code = (found[1] + found[2]).upper() if found else None
    return code if code and is_code(code) else None


def is_code(code: str) -> bool:
    """It holds a digit, and neither half begins with one: no word and no amount anybody types is taken for one."""
    return any(c.isdigit() for c in code) and code[0].isalpha() and code[LENGTH // 2].isalpha()


def arrived(kept: Conversation, source: str | None, heard: Heard, load: Load, programme: Programme) -> Received:
    """What comes of a code that leads to that conversation: the case moved here, or why it was not."""
    case = load(source) if source else None
    if case is not None and case.id == kept.id:
        return _refused(kept, "continue-here")
    if case is None or _is_empty(case):
        return _refused(kept, "continue-unknown")
    if not _is_empty(kept):
        return _refused(kept, _TAKEN[kept.office.kind] if kept.office else "continue-taken")
    if heard.is_grouped and case.office and case.office.kind == "cases":
        return _refused(kept, "continue-cases-privately")
    return _moved(case, kept, heard, load, programme)


def _is_empty(talk: Conversation) -> bool:
    return not talk.answers and talk.office is None


def _refused(kept: Conversation, why: str) -> Received:
    return Received(((kept, kept),), Card((Say(why),)), kept)


def _moved(case: Conversation, kept: Conversation, heard: Heard, load: Load, programme: Programme) -> Received:
    """The case and its members under their new names, shown where it stands; what is left behind is empty."""
    pairs = ((case, kept), *_members(case, kept, load))
    here = {there.id: _under(there, talk) for talk, there in pairs}
    resumed = replace(heard, text="", press=Command("resume"))
    shown = receive(here[kept.id], resumed, here.__getitem__, programme)
    now = here | {after.id: after for _, after in shown.turns}
    left = tuple((talk, _left(talk)) for talk, _ in pairs)
    return replace(shown, turns=(*left, *((there, now[there.id]) for _, there in pairs)), code="use", left=(case.id,))


def _members(case: Conversation, kept: Conversation, load: Load) -> tuple[tuple[Conversation, Conversation], ...]:
    members = case.office.members if case.office else ()
    return tuple((load(conversation_of(case.id, m)), load(conversation_of(kept.id, m))) for m in members)


def _under(there: Conversation, talk: Conversation) -> Conversation:
    """Later than any answer in it, so that undo takes the last first, and than any button shown here before."""
    turn = max(talk.turn, there.turn) + 1
    return replace(
        talk,
        id=there.id,
        turn=turn,
        language=talk.language or there.language,
        began=turn,
        shared=False,
        guests={},
        names={},
        unread=0,
        proposal=None,
        objecting=None,
        answers={fact: _unsaid(answer) for fact, answer in talk.answers.items()},
        gone={fact: _unsaid(answer) for fact, answer in talk.gone.items()},
    )


def _unsaid(answer: Answer) -> Answer:
    """Without its message: another platform's message of that number is not the one it was said in."""
    return replace(answer, message=None, before=answer.before and _unsaid(answer.before))


def _left(talk: Conversation) -> Conversation:
    """Emptied, and its buttons void."""
    return replace(replace(talk, turn=talk.turn + 1).emptied(), member=None)
