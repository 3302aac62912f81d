"""Who is spoken for: a company for itself, in one case or several, or an officer for one member at a time; then the
turn itself."""

from collections.abc import Callable
from dataclasses import replace

from core.policy.facts import dump
from core.talk.cases import of_cases
from core.talk.conversation import Conversation
from core.talk.guest import of_guest
from core.talk.hearing import Hearing
from core.talk.office import case_of, member_name
from core.talk.officer import of_office
from core.talk.people import said_by
from core.talk.programme import Programme
from core.talk.received import Received, own
from core.talk.step import step
from core.talk.vocabulary import GONE, Answered, Heard


def receive(kept: Conversation, heard: Heard, load: Callable[[str], Conversation], programme: Programme) -> Received:
    """One turn, of the person's own talk or of the member or case spoken of. `load` gives another conversation."""

    def loaded(conversation: str) -> Conversation:
        return of_today(load(conversation), programme)

    today, pressed = of_today(kept, programme), _pressed_today(heard, programme)
    case = today if case_of(today.id) == today.id else loaded(case_of(today.id))
    if case is not today and today.member is None:
        today = replace(today, member=member_name(case.office, today.id))
    if heard.who in case.guests and (received := of_guest(case, pressed, loaded, programme)):
        return received
    if today.office:
        received = of_office(Hearing(today, pressed, loaded, programme), today.office)
    elif (received := of_cases(Hearing(today, pressed, loaded, programme))) is None:
        received = own(today, step(today, pressed, programme), programme)
    case = next((after for _, after in received.turns if after.id == case.id), case)
    return replace(received, card=said_by(received.card, case.guests, heard))


def of_today(kept: Conversation, programme: Programme) -> Conversation:
    """A talk with the values today's rulebook knows; the others are set aside as they are, and asked for anew."""
    lost = {fact: a for fact, a in kept.answers.items() if not programme.knows(fact, a.value)}
    if kept.proposal and not all(programme.knows(fact, value) for fact, value in kept.proposal.given):
        kept = replace(kept, proposal=None)
    if not lost:
        return kept
    answers = {fact: a for fact, a in kept.answers.items() if fact not in lost}
    aside = {**kept.aside, **{fact: dump(a.value) for fact, a in lost.items()}}
    return replace(kept, answers=answers, aside=aside, told=False)


def _pressed_today(heard: Heard, programme: Programme) -> Heard:
    """A press with the values today's rulebook knows; any other says that it is gone."""
    given = heard.press.given if isinstance(heard.press, Answered) else ()
    return heard if all(programme.knows(fact, value) for fact, value in given) else replace(heard, press=GONE)
