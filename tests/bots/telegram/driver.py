"""Telegram for the contract of every bot: what is shown, what a press is heard as, and what the platform refuses."""

from collections.abc import Sequence

from bots.telegram.acts import Pressed
from bots.telegram.fit import fit
from bots.telegram.hear import hear
from bots.telegram.lanes import place_of
from bots.telegram.presses import choice_of
from bots.telegram.show import Message, show
from core.storage.outgoing import Row
from core.talk.vocabulary import Press, Shown
from tests.bots.telegram.living import DAY
from tests.bots.telegram.updates import KIM, US, message, update
from tests.standin.telegram.keyboard import inline_rows
from tests.standin.telegram.text import message_text

LANE, WHO = "telegram:4242:7", "7"


def fitted(shown: Shown) -> Sequence[Shown]:
    """The card in parts that fit."""
    return fit(shown)


def made(row: Row) -> Message:
    """A row as it would be sent."""
    return show(row, lambda number: f"https://t.me/giban_bot?start=c{number}")


def text(payload: Message) -> str:
    """What a person reads. Raises what the platform would refuse."""
    return message_text({"text": payload.text, "parse_mode": "HTML"}, 4096, "message is too long")[0]


def buttons(payload: Message) -> Sequence[tuple[str, str]]:
    """Labels and what a press of each sends back. Raises what the platform would refuse."""
    rows = inline_rows(payload.keyboard.to_dict() if payload.keyboard else None)
    return [(button["text"], button.get("callback_data", "")) for line in rows or [] for button in line]


def heard(row: Row, token: str) -> Press | None:
    """What a press is taken for."""
    chat = {"id": place_of(row.out.lane).chat, "type": "private"}
    body = {"id": "1", "from": KIM, "chat_instance": "c", "data": token, "message": message("?", chat)}
    act = hear(update("callback_query", body), US, DAY)
    assert isinstance(act, Pressed)
    choice = choice_of(act, row if act.row == row.id else None)
    return choice.press if choice else None
