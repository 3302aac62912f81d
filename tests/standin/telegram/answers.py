"""What a bot answers to a press of a button and to an inline query."""

import re

from tests.standin.telegram.html_text import units
from tests.standin.telegram.keyboard import inline_rows
from tests.standin.telegram.messages import Query
from tests.standin.telegram.pace import Limits
from tests.standin.telegram.refusals import Json, bad, too_old
from tests.standin.telegram.table import most
from tests.standin.telegram.text import message_text
from tests.standin.telegram.world import World

_MOST_RESULTS = 50
START = re.compile(r"[A-Za-z0-9_-]{1,64}")  # what a deep link may carry


def answer_callback(world: World, limits: Limits, values: Json) -> bool:
    """Stops the spinning wheel, and may show a line of text."""
    if units(values.get("text", "")) > most("answerCallbackQuery", "text"):
        raise bad("MESSAGE_TOO_LONG")
    if "url" in values:
        raise bad("URL_INVALID")  # for games, and for links to this bot that a test would not need
    _answer(world, _open(world, values["callback_query_id"]), values)
    return True


def answer_inline(world: World, limits: Limits, values: Json) -> bool:
    """What the person may choose from."""
    results = values["results"]
    if len(results) > _MOST_RESULTS:
        raise bad("RESULTS_TOO_MUCH")
    for result in results:
        _check(result)
    if len({result["id"] for result in results}) < len(results):
        raise bad("RESULT_ID_DUPLICATE")
    if len(values.get("next_offset", "").encode()) > most("answerInlineQuery", "next_offset"):
        raise bad("NEXT_OFFSET_INVALID")
    if "button" in values and not START.fullmatch(values["button"].get("start_parameter", "")):
        raise bad("START_PARAM_INVALID")
    _answer(world, _open(world, values["inline_query_id"]), values)
    return True


def _check(result: Json) -> None:
    if not result["id"]:
        raise bad("RESULT_ID_EMPTY")
    if len(result["id"].encode()) > most("InlineQueryResultArticle", "id"):
        raise bad("RESULT_ID_INVALID")
    if not result["title"]:
        raise bad("ARTICLE_TITLE_EMPTY")
    content = result["input_message_content"]
    message_text(content, most("InputTextMessageContent", "message_text"), "MESSAGE_TOO_LONG", "message_text")
    inline_rows(result.get("reply_markup"))


def _open(world: World, query_id: str) -> Query:
    query = world.queries.get(query_id)
    if query is None or query.answer is not None or world.clock.now() - query.asked > world.settings.query_lives:
        raise too_old()
    return query


def _answer(world: World, query: Query, values: Json) -> None:
    query.answer = {name: value for name, value in values.items() if not name.endswith("_query_id")}
    query.answered.set()
    world.changed()
