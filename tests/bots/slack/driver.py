"""Slack for the contract of every bot: what is shown, what a press is heard as, and what the platform refuses."""

from collections.abc import Sequence

from bots.presses import choice_at
from bots.slack.acts import Pressed
from bots.slack.fit import fit
from bots.slack.hear import hear_action
from bots.slack.show import Post, show
from core.storage.outgoing import Row
from core.talk.vocabulary import Press, Shown
from tests.bots.slack.payloads import KIM, US, press
from tests.standin.slack.blocks import elements, message_blocks, options
from tests.standin.slack.seeing import read_blocks

LANE, WHO = f"slack:T1:{KIM}", KIM
_MOST_IN_POST = 9000


def fitted(shown: Shown) -> Sequence[Shown]:
    """The card in parts that fit."""
    return fit(shown)


def made(row: Row) -> Post:
    """A row as it would be sent."""
    return show(row)


def text(payload: Post) -> str:
    """What a person reads. Raises what the platform would refuse, and what comes near to it."""
    blocks = message_blocks(_plain(payload))
    told = [block for block in blocks if block["type"] != "actions"]
    assert len(payload.text) + sum(len(str(block["text" if "text" in block else "elements"])) for block in told) <= (
        _MOST_IN_POST
    )
    reading = read_blocks(told, lambda _: None)
    assert not reading.mentions
    return reading.text.removesuffix("…") if reading.text == "…" else reading.text


def buttons(payload: Post) -> Sequence[tuple[str, str]]:
    """Labels and what a press of each sends back. Raises what the platform would refuse."""
    found = []
    for block in message_blocks(_plain(payload)):
        for element in elements(block):
            found += [(one["text"]["text"], one["value"]) for one in options(element) or [element]]
    return found


def heard(row: Row, token: str) -> Press | None:
    """What a press is taken for."""
    act = hear_action(press(token), US)
    assert isinstance(act, Pressed)
    choice = choice_at(row, act.index) if act.row == row.id else None
    return choice.press if choice else None


def _plain(payload: Post) -> list[dict[str, object]]:
    return [dict(block) for block in payload.blocks]
