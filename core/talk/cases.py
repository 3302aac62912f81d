"""Several cases of one person, kept like an association's members: another one is begun beside those there are."""

from dataclasses import replace
from typing import Final

from core.policy.say import Say
from core.talk.conversation import Conversation
from core.talk.hearing import Hearing
from core.talk.listing import NEW, turned
from core.talk.office import Office, Wish, case_of, conversation_of
from core.talk.onward import go_on
from core.talk.received import Received, named, own, title
from core.talk.step import step
from core.talk.vocabulary import Command

LIST: Final = Command("cases")


def of_cases(at: Hearing) -> Received | None:
    """What a talk of one case is asked about cases: another one, or which there are; None for anything else. In a group
    or thread it stays one."""
    if case_of(at.kept.id) != at.kept.id or at.heard.is_edit or at.heard.is_deleted:
        return None
    asked = _wish(at)
    if asked is None or asked.asks not in ("new", "list"):
        return None
    if at.heard.is_grouped:
        return _replied(at, "cases-privately")
    return _replied(at, LIST.name) if asked.asks == "list" else another(at, asked)


def another(at: Hearing, asked: Wish) -> Received:
    """One more case, and the talk turned to it, or to the one of that name. While the present one holds nothing of its
    own, that is the new one."""
    here, named_so = _spoken_of(at), at.kept.office.named(asked.name or "") if at.kept.office else None
    if at.kept.office and named_so:
        return turned(at, replace(at.kept.office, current=named_so.number))
    if here.values.keys() <= at.programme.of_firm(here.values).keys():
        return _still_empty(at, here, asked) if at.kept.office or not asked.name else _first_named(at, asked)
    office, first = (at.kept.office, None) if at.kept.office else _first(at, "")
    before = first[1] if first else here
    office = office.with_another(asked.name or "")
    now = at.turned(office) if first is None else replace(at.kept.emptied(), office=office, turn=at.kept.turn + 1)
    received = _begun(at, office, before, asked)
    if first is None:
        return replace(received, turns=((at.kept, now), *received.turns))
    return replace(received, turns=((at.kept, now), first, *received.turns), handed=((at.kept.id, before.id),))


def _first(at: Hearing, name: str) -> tuple[Office, tuple[Conversation, Conversation]]:
    """The case there was, in a place of its own, as that was and is now; nothing waits for a yes in it any more."""
    office = Office(kind="cases").with_another(name)
    empty = at.load(conversation_of(at.kept.id, office.members[0]))
    turn, member = max(at.kept.turn, empty.turn), office.members[0].name
    return office, (empty, replace(at.kept, id=empty.id, turn=turn, member=member, proposal=None, objecting=None))


def _first_named(at: Hearing, asked: Wish) -> Received:
    """The first case by a name of its own: it gets its place, and what else was said is heard in it."""
    spoken = at.kept.language or at.heard.language or at.programme.read(at.heard.text, {}, None, at.heard.day).language
    office, (empty, unnamed) = _first(at, asked.name or "")
    mine = replace(unnamed, language=spoken)
    now = replace(at.kept.emptied(), office=office, turn=at.kept.turn + 1, language=spoken)
    received = _heard_empty(at, mine, asked)
    begins = () if at.kept.turn or received.spoken.answers else at.programme.welcome()
    name, *rest = received.card.lines
    card = replace(received.card, lines=(name, *begins, *rest))
    own_turn = (empty, received.spoken)
    return replace(received, turns=((at.kept, now), own_turn), card=card, handed=((at.kept.id, mine.id),))


def _begun(at: Hearing, office: Office, before: Conversation, asked: Wish) -> Received:
    """The new case: what there is of the person and the firm is carried over, and what else was said is heard in it."""
    empty = at.load(conversation_of(at.kept.id, office.members[-1]))
    read = at.programme.read(asked.rest, {}, None, at.heard.day)
    said = {**read.answers, **read.ambiguous}
    carried = {fact: value for fact, value in at.programme.of_firm(before.values).items() if fact not in said}
    began = empty.turn + 1
    bare = replace(empty.emptied(), turn=began, began=began, language=at.kept.language, member=office.members[-1].name)
    heard = replace(at.heard, conversation=bare.id, press=None, chose=None)
    new = bare.with_answers(carried, at.heard.who)
    turn = step(new, replace(heard, text=asked.rest), at.programme) if said else go_on(new, (), heard, at.programme)
    opened = (at.programme.opened(carried), Say("case-kept", {"case": title(before, at.programme)}))
    talk = replace(turn.conversation, last=at.heard.day.isoformat())
    card = named(replace(turn.card, lines=(*opened, *turn.card.lines)), talk, at.programme)
    return Received(((empty, talk),), card, talk)


def _still_empty(at: Hearing, here: Conversation, asked: Wish) -> Received:
    """The present case takes the name and what else was said."""
    office = at.kept.office.renamed(asked.name) if at.kept.office and asked.name else at.kept.office
    mine = replace(here, member=office.member.name) if office and office.member else here
    received = _heard_empty(at, mine, asked)
    return received if office is None else replace(received, turns=(*received.turns, (at.kept, at.turned(office))))


def _heard_empty(at: Hearing, mine: Conversation, asked: Wish) -> Received:
    """What was said besides, in a case that holds nothing yet."""
    read = at.programme.read(asked.rest, {}, None, at.heard.day)
    heard = replace(at.heard, conversation=mine.id, text=asked.rest, press=None, chose=None)
    if not (read.answers or read.ambiguous):
        heard = replace(heard, text="", press=Command("case-empty" if mine.answers else "resume"))
    return own(mine, step(mine, heard, at.programme), at.programme)


def _spoken_of(at: Hearing) -> Conversation:
    """The talk of the case spoken of now."""
    member = at.kept.office.member if at.kept.office else None
    return at.talk_of(member) if member else at.kept


def _wish(at: Hearing) -> Wish | None:
    match at.heard.press:
        case None:
            return at.programme.wish(at.heard.text, "cases")
        case Command(name) if name in (NEW.name, LIST.name):
            return Wish("new" if name == NEW.name else "list")
    return None


def _replied(at: Hearing, name: str) -> Received:
    """A sentence, and the talk goes on where it was."""
    turn = step(at.kept, replace(at.heard, text="", press=Command(name)), at.programme)
    return own(at.kept, turn, at.programme)
