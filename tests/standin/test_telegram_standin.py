"""The stand-in refuses what Telegram refuses, in Telegram's words, and then nothing has changed."""

from collections.abc import AsyncIterator, Callable
from typing import Any

import aiohttp
import pytest

from tests.standin.telegram import Group, Message, Person, Settings, Telegram
from tests.standin.telegram.asking import Asking

Json = dict[str, Any]
B = "Bad Request: "
LONG = "가" * 4097
SAME = (
    "message is not modified: specified new message content and reply markup are exactly the same as a current "
    "content and reply markup of the message"
)


class Scene:
    """Kim talks with the bot: `own` is the bot's message with a button, `theirs` is Kim's. There are groups too."""

    def __init__(self, telegram: Telegram, bot: Asking) -> None:
        self.telegram, self.bot = telegram, bot
        self.kim, self.stranger = telegram.person("김담당"), telegram.person("이모름")
        self.theirs: Message = self.kim.starts()
        self.group: Group = telegram.group("사업단", self.kim)
        self.group.adds_bot(self.kim)
        self.own: Message = self.theirs

    async def begins(self) -> "Scene":
        """The bot says something first."""
        await self.bot.done("sendMessage", chat_id=self.kim.id, text="예산은?", reply_markup=keyboard(button("모름")))
        self.own = self.kim.chat.last
        return self

    def says(self, **more: Any) -> Json:
        """A good sendMessage to Kim, made bad by `more`."""
        return {"chat_id": self.kim.id, "text": "안녕하세요"} | more

    def edits(self, **more: Any) -> Json:
        """A good edit of the bot's message, made bad by `more`."""
        return {"chat_id": self.kim.id, "message_id": self.own.id, "text": "바꿈"} | more


def button(label: str = "예", data: str = "a") -> Json:
    """A button that answers."""
    return {"text": label, "callback_data": data}


def keyboard(*buttons: Json) -> Json:
    """All in a row."""
    return {"inline_keyboard": [list(buttons)]}


def article(result_id: str = "1", text: str = "본문") -> Json:
    """An inline result."""
    content = {"message_text": text, "parse_mode": "HTML"}
    return {"type": "article", "id": result_id, "title": "제목", "input_message_content": content}


@pytest.fixture
async def scene() -> AsyncIterator[Scene]:
    """A server, a bare bot, and Kim."""
    settings = Settings(most_upload=100_000, routes={"https://giban.example": "http://127.0.0.1:9"})
    async with Telegram(settings) as telegram, aiohttp.ClientSession() as session:
        bot = Asking(f"{telegram.url}/bot{settings.token}", session)
        yield await Scene(telegram, bot).begins()


Made = Callable[[Scene], Json]


def unclosed(html: str) -> Made:
    """HTML that does not parse."""
    return lambda s: s.says(text=html, parse_mode="HTML")


CASES: list[tuple[str, Made, int, str]] = [
    # what every call is checked for
    ("sendMesage", lambda s: s.says(), 404, "Not Found: method not found"),
    ("sendMessage", lambda s: s.says(disable_web_page_preview=True), 400,
     B + 'unknown parameter "disable_web_page_preview" of sendMessage'),
    ("sendMessage", lambda s: {"text": "a"}, 400, B + "chat_id is empty"),
    ("deleteMessage", lambda s: {"chat_id": s.kim.id}, 400, B + 'parameter "message_id" is required'),
    ("sendMessage", lambda s: s.says(text=5), 400, B + 'field "text" must be of type String'),
    ("sendMessage", lambda s: s.says(message_thread_id="x"), 400,
     B + 'field "message_thread_id" must be of type Integer'),
    ("sendMessage", lambda s: s.says(reply_markup="{"), 400, B + "can't parse reply keyboard markup JSON object"),
    ("sendChatAction", lambda s: {"chat_id": s.kim.id, "action": "think"}, 400,
     B + "wrong parameter action in request"),
    # text
    ("sendMessage", lambda s: s.says(text=""), 400, B + "message text is empty"),
    ("sendMessage", lambda s: s.says(text=" \n "), 400, B + "text must be non-empty"),
    ("sendMessage", lambda s: s.says(text="<b> </b>", parse_mode="HTML"), 400, B + "text must be non-empty"),
    ("sendMessage", lambda s: s.says(text=LONG), 400, B + "message is too long"),
    ("sendMessage", lambda s: s.says(text=f"<b>{LONG}</b>", parse_mode="HTML"), 400, B + "message is too long"),
    ("sendMessage", lambda s: s.says(parse_mode="BBCode"), 400, B + "unsupported parse_mode"),
    ("sendMessage", unclosed("<b>투자"), 400,
     B + "can't parse entities: Can't find end tag corresponding to start tag \"b\""),
    ("sendMessage", unclosed("투자 <p>x</p>"), 400,
     B + "can't parse entities: Unsupported start tag \"p\" at byte offset 7"),
    ("sendMessage", unclosed("3 < 5"), 400, B + "can't parse entities: Unsupported start tag \"\" at byte offset 2"),
    ("sendMessage", unclosed("a <b"), 400, B + "can't parse entities: Unclosed start tag at byte offset 2"),
    ("sendMessage", unclosed("x</b>"), 400, B + "can't parse entities: Unexpected end tag at byte offset 1"),
    ("sendMessage", unclosed("<b><i>x</b></i>"), 400,
     B + "can't parse entities: Unmatched end tag at byte offset 7, expected \"</i>\", found \"</b>\""),
    ("sendMessage", unclosed("<span>x</span>"), 400,
     B + "can't parse entities: Tag \"span\" must have class \"tg-spoiler\" at byte offset 0"),
    ("sendMessage", unclosed("<a href>x</a>"), 400, B + "can't parse entities: Expected equal sign in declaration of "
     "an attribute of the tag \"a\" at byte offset 0"),
    ("sendMessage", unclosed("a&nbsp;b"), 400, B + "can't parse entities: unsupported HTML entity \"&nbsp;\""),
    ("sendMessage", unclosed("&#xD800;"), 400,
     B + "can't parse entities: Text contains invalid Unicode characters after decoding HTML entities"),
    # buttons
    ("sendMessage", lambda s: s.says(reply_markup=keyboard(button("예", "가" * 22))), 400, B + "BUTTON_DATA_INVALID"),
    ("sendMessage", lambda s: s.says(reply_markup=keyboard(button("예", ""))), 400,
     B + "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"),
    ("sendMessage", lambda s: s.says(reply_markup=keyboard(button() | {"url": "https://a.kr"})), 400,
     B + "can't parse inline keyboard button: one of url, callback_data must be left out"),
    ("sendMessage", lambda s: s.says(reply_markup=keyboard({"callback_data": "a"})), 400,
     B + "can't parse InlineKeyboardMarkup: Can't parse inline keyboard button: Can't find field \"text\""),
    ("sendMessage", lambda s: s.says(reply_markup=keyboard({"text": "예", "url": "http://localhost"})), 400,
     B + "inline keyboard button URL 'http://localhost' is invalid: Wrong HTTP URL"),
    ("sendMessage", lambda s: s.says(reply_markup={"inline_keyboard": [[button()]] * 101}), 400,
     B + "reply markup is too long"),
    ("sendMessage", lambda s: s.says(reply_markup=keyboard(*[button()] * 9)), 400, B + "reply markup is too long"),
    ("sendMessage", lambda s: s.says(reply_markup={"inline_keyboard": [[button("가" * 10, "b" * 64)]] * 99}), 400,
     B + "reply markup is too long"),
    # where it goes
    ("sendMessage", lambda s: s.says(reply_parameters={"message_id": 999}), 400, B + "message to be replied not found"),
    ("sendMessage", lambda s: s.says(message_thread_id=1), 400, B + "message thread not found"),
    ("sendMessage", lambda s: s.says(chat_id=77), 400, B + "chat not found"),
    ("sendMessage", lambda s: s.says(chat_id="@nobody"), 400, B + "chat not found"),
    ("sendMessage", lambda s: s.says(chat_id=s.stranger.id), 403,
     "Forbidden: bot can't initiate conversation with a user"),
    # files
    ("sendDocument", lambda s: {"chat_id": s.kim.id}, 400, B + "there is no document in the request"),
    ("sendDocument", lambda s: {"chat_id": s.kim.id, "document": "x", "caption": "가" * 1025}, 400,
     B + "message caption is too long"),
    # edits
    ("editMessageText", lambda s: s.edits(message_id=999), 400, B + "message to edit not found"),
    ("editMessageText", lambda s: s.edits(message_id=s.theirs.id), 400, B + "message can't be edited"),
    ("editMessageText", lambda s: {"text": "a"}, 400, B + "message identifier is not specified"),
    ("editMessageText", lambda s: s.edits(text="예산은?", reply_markup=keyboard(button("모름"))), 400, B + SAME),
    ("editMessageText", lambda s: s.edits(text=LONG), 400, B + "MESSAGE_TOO_LONG"),
    ("editMessageReplyMarkup", lambda s: {"chat_id": s.kim.id, "message_id": s.own.id,
     "reply_markup": keyboard(button("모름"))}, 400, B + SAME),
    ("deleteMessage", lambda s: {"chat_id": s.kim.id, "message_id": 999}, 400, B + "message to delete not found"),
    # commands and descriptions
    ("setMyCommands", lambda s: {"commands": [{"command": "한글", "description": "a"}]}, 400,
     B + "BOT_COMMAND_INVALID"),
    ("setMyCommands", lambda s: {"commands": [{"command": "a" * 33, "description": "a"}]}, 400,
     B + "command length must not exceed 32"),
    ("setMyCommands", lambda s: {"commands": [{"command": "a", "description": "가" * 257}]}, 400,
     B + "command description length must not exceed 256"),
    ("setMyCommands", lambda s: {"commands": [{"command": "a", "description": " "}]}, 400,
     B + "command description must be non-empty"),
    ("setMyCommands", lambda s: {"commands": [{"command": "a", "description": "a"}] * 101}, 400,
     B + "BOT_COMMANDS_TOO_MUCH"),
    ("setMyCommands", lambda s: {"commands": [], "scope": {"type": "chat", "chat_id": 7}}, 400, B + "chat not found"),
    ("setMyCommands", lambda s: {"commands": [], "language_code": "korean"}, 400,
     B + "invalid language code specified"),
    ("setMyDescription", lambda s: {"description": "가" * 513}, 400, B + "DESCRIPTION_TOO_LONG"),
    ("setMyShortDescription", lambda s: {"short_description": "가" * 121}, 400, B + "ABOUT_TOO_LONG"),
    # webhook
    ("setWebhook", lambda s: {"url": "http://giban.example/t"}, 400,
     B + "bad webhook: An HTTPS URL must be provided for webhook"),
    ("setWebhook", lambda s: {"url": "https://giban.example:8080/t"}, 400,
     B + "bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443"),
    ("setWebhook", lambda s: {"url": "https://127.0.0.1/t"}, 400, B + "bad webhook: IP address 127.0.0.1 is reserved"),
    ("setWebhook", lambda s: {"url": "https://elsewhere.example/t"}, 400,
     B + "bad webhook: Failed to resolve host: Name or service not known"),
    ("setWebhook", lambda s: {"url": "https://giban.example/t", "secret_token": "비밀"}, 400,
     B + "secret token contains unallowed characters"),
    ("setWebhook", lambda s: {"url": "https://giban.example/t", "secret_token": "a" * 257}, 400,
     B + "secret token is too long"),
    ("close", lambda s: {}, 429, "Too Many Requests: retry after 600"),
]  # fmt: skip


@pytest.mark.parametrize(("method", "made", "status", "description"), CASES)
async def test_a_wrong_call_is_refused(scene: Scene, method: str, made: Made, status: int, description: str) -> None:
    """Status and words, and nothing else."""
    before = scene.telegram.state

    assert await scene.bot.ask(method, **made(scene)) == (
        status,
        {"ok": False, "error_code": status, "description": description}
        | ({"parameters": {"retry_after": 600}} if status == 429 else {}),
    )
    assert scene.telegram.state == before


QUERIES: list[tuple[str, Json, str]] = [
    ("answerInlineQuery", {"results": [article(f"{n}") for n in range(51)]}, "RESULTS_TOO_MUCH"),
    ("answerInlineQuery", {"results": [article(), article()]}, "RESULT_ID_DUPLICATE"),
    ("answerInlineQuery", {"results": [article("가" * 22)]}, "RESULT_ID_INVALID"),
    ("answerInlineQuery", {"results": [article("")]}, "RESULT_ID_EMPTY"),
    ("answerInlineQuery", {"results": [article(text="<b>")]},
     "can't parse entities: Can't find end tag corresponding to start tag \"b\""),
    ("answerInlineQuery", {"results": [{"type": "gif", "id": "1"}]},
     "can't parse inline query result: Unsupported type specified"),
    ("answerInlineQuery", {"results": [], "next_offset": "가" * 22}, "NEXT_OFFSET_INVALID"),
    ("answerInlineQuery", {"results": [], "button": {"text": "a", "start_parameter": "한글"}}, "START_PARAM_INVALID"),
    ("answerCallbackQuery", {"text": "가" * 201}, "MESSAGE_TOO_LONG"),
]  # fmt: skip


@pytest.mark.parametrize(("method", "values", "description"), QUERIES)
async def test_a_wrong_answer_leaves_the_query_open(scene: Scene, method: str, values: Json, description: str) -> None:
    """The person still waits."""
    inline = method == "answerInlineQuery"
    query = scene.kim.asks_inline("한도") if inline else scene.kim.presses("모름")
    named = {"inline_query_id" if inline else "callback_query_id": query.id}
    status, body = await scene.bot.ask(method, **named, **values)

    assert (status, body["description"]) == (400, B + description)
    assert query.answer is None


def blocked(kim: Person, group: Group) -> int:
    """Kim stopped the bot."""
    kim.blocks()
    return kim.id


def deactivated(kim: Person, group: Group) -> int:
    """Kim's account is gone."""
    kim.deactivates()
    return kim.id


def kicked(kim: Person, group: Group) -> int:
    """The group threw the bot out."""
    group.removes_bot(kim)
    return group.chat.id


def without_bot(kim: Person, group: Group) -> int:
    """The bot left of itself."""
    group.chat.bot = "left"
    return group.chat.id


@pytest.mark.parametrize(
    ("shut", "description"),
    [
        (blocked, "Forbidden: bot was blocked by the user"),
        (deactivated, "Forbidden: user is deactivated"),
        (kicked, "Forbidden: bot was kicked from the group chat"),
        (without_bot, "Forbidden: bot is not a member of the group chat"),
    ],
)
async def test_nobody_listens_there(scene: Scene, shut: Callable[[Person, Group], int], description: str) -> None:
    """403, in the words of the reason."""
    chat = shut(scene.kim, scene.group)
    before = scene.telegram.state
    status, body = await scene.bot.ask("sendMessage", chat_id=chat, text="있나요?")

    assert (status, body["description"]) == (403, description)
    assert scene.telegram.state == before


async def test_a_group_that_moved_says_where(scene: Scene) -> None:
    """The new number comes with the refusal, and with an update in either chat."""
    moved = scene.group.migrates()
    status, body = await scene.bot.ask("sendMessage", chat_id=scene.group.chat.id, text="a")

    assert (status, body["parameters"]) == (400, {"migrate_to_chat_id": moved.chat.id})
    assert body["description"] == B + "group chat was upgraded to a supergroup chat"
    assert scene.telegram.updates[-2].body["migrate_to_chat_id"] == moved.chat.id
    assert scene.telegram.updates[-1].body["migrate_from_chat_id"] == scene.group.chat.id
    await scene.bot.done("sendMessage", chat_id=moved.chat.id, text="a")


@pytest.mark.parametrize(("token", "status"), [("4242:wrong", 401), ("nonsense", 404)])
async def test_a_wrong_token_is_refused(scene: Scene, token: str, status: int) -> None:
    """In the right form or not."""
    stranger = Asking(f"{scene.telegram.url}/bot{token}", scene.bot.session)

    assert (await stranger.ask("getMe"))[0] == status


async def test_a_query_can_be_answered_once_and_soon(scene: Scene) -> None:
    """Twice, too late, and one that never was: the same words."""
    first, late = scene.kim.presses("모름"), scene.kim.presses("모름")
    await scene.bot.done("answerCallbackQuery", callback_query_id=first.id, text="네")
    twice = await scene.bot.ask("answerCallbackQuery", callback_query_id=first.id, text="아니요")
    scene.telegram.clock.advance(60)
    answers = [twice, *[await scene.bot.ask("answerCallbackQuery", callback_query_id=n) for n in (late.id, "1")]]

    too_old = B + "query is too old and response timeout expired or query ID is invalid"
    assert [(status, body["description"]) for status, body in answers] == [(400, too_old)] * 3
    assert (first.answer, late.answer) == ({"text": "네"}, None)


async def test_what_fits_exactly_is_taken(scene: Scene) -> None:
    """The limits themselves are allowed; entities are not counted in the text."""
    rows = [[button("가" * 100, "b" * 64), *[button()] * 7], *[[button()] * 4] * 23]
    text = f"<b>{'가' * 4000}</b>&amp;{'나' * 95}"
    await scene.bot.done(
        "sendMessage", chat_id=scene.kim.id, text=text, parse_mode="HTML", reply_markup={"inline_keyboard": rows}
    )

    assert scene.kim.chat.last.text == f"{'가' * 4000}&{'나' * 95}"
    assert scene.kim.chat.last.styled("bold") == ["가" * 4000]
    assert len(scene.kim.chat.last.buttons) == 100


async def test_entities_are_counted_as_apps_count(scene: Scene) -> None:
    """In UTF-16: a letter outside the basic plane is two. Blanks at the ends fall off."""
    await scene.bot.done("sendMessage", chat_id=scene.kim.id, text=" 🏭🏭 <b>공장 <i>증설</i></b>\n", parse_mode="HTML")

    assert scene.kim.chat.last.text == "🏭🏭 공장 증설"
    assert scene.kim.chat.last.entities == [
        {"type": "bold", "offset": 5, "length": 5},
        {"type": "italic", "offset": 8, "length": 2},
    ]


async def test_forms_and_files_are_read_as_well(scene: Scene) -> None:
    """Objects as JSON in a field, numbers as text, a file as a part."""
    await scene.bot.form("sendMessage", chat_id=scene.kim.id, text="a", reply_markup='{"inline_keyboard": []}')
    await scene.bot.form("sendDocument", chat_id=scene.kim.id, document=b"PDF", caption="<i>b</i>", parse_mode="HTML")
    too_big = await scene.bot.form("sendDocument", chat_id=scene.kim.id, document=b"x" * 100_001)

    assert scene.kim.chat.seen[-2:] == ["a", "(document.bin)\nb"]
    assert scene.kim.chat.last.document is not None
    assert scene.kim.chat.last.document.content == b"PDF"
    assert too_big[0] == 413


async def test_an_edit_changes_a_message_in_place(scene: Scene) -> None:
    """Buttons that are not given again go away."""
    await scene.bot.done("editMessageText", chat_id=scene.kim.id, message_id=scene.own.id, text="예산: 모름")

    assert scene.kim.chat.seen == ["/start", "예산: 모름"]
    assert scene.own.edits == 1


async def test_deep_links_carry_what_apps_let_through(scene: Scene) -> None:
    """A payload reaches the bot; another is no link."""
    scene.kim.opens("https://t.me/giban_bot?start=case_1")

    assert scene.telegram.updates[-1].body["text"] == "/start case_1"
    with pytest.raises(ValueError, match="no deep link"):
        scene.kim.starts("가")
    with pytest.raises(ValueError, match="no deep link"):
        scene.kim.starts("a" * 65)
