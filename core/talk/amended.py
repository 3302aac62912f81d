"""A message that was edited or deleted: the answers it gave follow it."""

from dataclasses import replace

from core.policy.say import Say
from core.talk.conversation import Conversation
from core.talk.onward import Turn, go_on
from core.talk.programme import Programme
from core.talk.vocabulary import Card, Command, Heard, Option, Question

_UNDO = Option(Say("option-undo"), Command("back"))


def edited(kept: Conversation, heard: Heard, programme: Programme) -> Turn:
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
    return _with_undo(now, after, lines, heard, programme)


def deleted(kept: Conversation, heard: Heard, programme: Programme) -> Turn:
    """A message was taken away, and its answers with it. One that gave none changes nothing."""
    now = replace(kept, turn=kept.turn + 1)
    gone = {fact: now.values[fact] for fact in kept.said_in(heard.message)}
    if not gone:
        return Turn(now, Card(()))
    return _with_undo(now, now.without(gone), programme.withdrawn(gone), heard, programme)


def _with_undo(
    now: Conversation, after: Conversation, lines: tuple[Say, ...], heard: Heard, programme: Programme
) -> Turn:
    turn = go_on(after, lines, heard, programme, programme.progress(now.values, after.values, heard.day))
    return replace(turn, card=replace(turn.card, options=(*turn.card.options, _UNDO)))
