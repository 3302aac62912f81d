"""Somebody says that something is wrong: their words are asked for, unless they stand there already, and kept."""

from dataclasses import replace

from core.policy.say import Say
from core.talk.conversation import Conversation
from core.talk.objection import Objected, Objection
from core.talk.onward import Turn, go_on
from core.talk.programme import Programme, Reading
from core.talk.vocabulary import Card, Command, Heard

OBJECT = Command("objection")


def objected(kept: Conversation, heard: Heard, reading: Reading, programme: Programme) -> Objected | None:
    """What is said to be wrong. Once asked for, whatever is said next are the words, unless it wants something else."""
    if heard.press is not None or reading.command or not kept.turn:
        return None
    return programme.objection(heard.text, reading, kept.values, kept.objecting)


def object_to(now: Conversation, said: Objected, heard: Heard, programme: Programme) -> Turn:
    """The words kept with the rule meant, and the talk goes on where it was; or the question for the words."""
    subject = programme.subject(said.subject)
    if said.words is None:
        return Turn(replace(now, objecting=said.subject), Card((Say("objection-ask", {"subject": subject}),)))
    rule = programme.rule_of(said.subject, now.values, heard.day)
    kept = Objection(now.id, heard.day, said.subject, said.words, rule)
    noted = go_on(now, (Say("objection-noted", {"subject": subject}),), heard, programme)
    return replace(noted, objection=kept)
