"""The end of every turn: what was to be said, then the next question or the result."""

from dataclasses import dataclass, replace

from core.policy.say import Say
from core.talk.conversation import Conversation
from core.talk.objection import Objection
from core.talk.programme import Length, Programme
from core.talk.vocabulary import Card, Heard


@dataclass(frozen=True, slots=True)
class Turn:
    """The conversation after a turn, and the card that answers it. `forget`: nothing said before is to be kept.
    `understood`: something could be made of what was said. `continues`: the person wants to go on elsewhere.
    `objection`: what the person says is wrong, to be kept."""

    conversation: Conversation
    card: Card
    forget: bool = False
    understood: bool = True
    continues: bool = False
    objection: Objection | None = None


def go_on(
    now: Conversation,
    lines: tuple[Say, ...],
    heard: Heard,
    programme: Programme,
    progress: tuple[Say, ...] = (),
    *,
    whole: bool = False,
) -> Turn:
    """What was to be said, then the next question; with none left the result, once for the same answers. `whole`: the
    person asked for all of it."""
    in_force = programme.notice(heard.day)
    if now.notice and in_force and now.notice != in_force:
        lines = (Say("notice-changed", {"before": now.notice, "now": in_force}), *lines)
        now = replace(now, told=False)
    now = replace(now, notice=in_force)
    agenda = programme.agenda(now.values, heard.day)
    if (question := agenda.question) is not None:
        at_most = Say("at-most", {"count": agenda.at_most})
        return Turn(now, Card((*lines, *progress, *question.lines, at_most), question.options, "question"))
    result = programme.result(now.values, heard.day, _length(now, heard, whole=whole))
    if now.told:
        return Turn(now, Card(lines, result.options))
    told = replace(now, told=True, results=now.results + 1)
    return Turn(told, Card((*lines, *result.lines), result.options, "result"))


def _length(now: Conversation, heard: Heard, *, whole: bool) -> Length:
    """How much of the result is told: once all of it, or first the short of it; then what may have moved."""
    if now.results:
        return "moved"
    return "brief" if heard.brief and not whole else "whole"
