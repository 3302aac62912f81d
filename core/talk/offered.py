"""The choices that are shown where a talk stands, for somebody who types the words of one."""

from datetime import date
from typing import Final

from core.talk.conversation import Conversation
from core.talk.programme import Programme
from core.talk.vocabulary import Option

_LONGEST_LABEL: Final = 60


def may_be_choice(text: str) -> bool:
    """Is a text short enough to be the words of a choice?"""
    return 0 < len(plain_label(text)) <= _LONGEST_LABEL


def plain_label(text: str) -> str:
    """As it is compared: without case, outer marks and double spaces."""
    return " ".join(text.casefold().strip(" .!~[]\n\t").split())


def offered(talk: Conversation, day: date, programme: Programme) -> tuple[Option, ...]:
    """Those of the open question, and those beside the other schemes, which are shown on request at any time; what was
    answered just now may be chosen otherwise. While something is proposed, its own yes and no are the choices."""
    if talk.proposal or not talk.turn:
        return ()
    question = programme.agenda(talk.values, day).question
    before = {fact: answer.value for fact, answer in talk.answers.items() if answer.turn != talk.turn}
    related = programme.reply("related", before, question, day).options if before else ()
    return (*(question.options if question else ()), *related)
