"""Talks beside the stand-in: by webhook and by polling, repeated, edited, pressed late, too fast."""

import asyncio
import json

import pytest

from core.policy.won import WonRange
from core.talk.conversation import Conversation
from tests.amounts import jo
from tests.bots.telegram.living import RICH, Alive
from tests.standin.telegram import Fault, Person


def talk_of(bot: Alive, person: Person) -> Conversation:
    """What is kept of somebody's private talk."""
    return bot.store.load(f"telegram:4242:{person.id}:{person.id}")


async def test_a_talk_from_start_to_result(bot: Alive) -> None:
    """Text and buttons; what was chosen stands under the question, and its buttons are gone."""
    kim = bot.telegram.person()
    welcome = await bot.says(kim, "/start")
    asked = await bot.says(kim, RICH)
    await bot.presses(kim, "포항 블루밸리")
    await bot.presses(kim, "없음")
    result = await bot.says(kim, "실시설계는 2027년 3월에 끝나요")

    assert welcome.text.startswith("안녕하세요, 기반입니다.")
    assert asked.text.endswith("→ 포항 블루밸리")
    assert asked.rows is None
    assert "신청 요건을 갖춘 것으로 보입니다(지원 확정 아님)." in result.text
    assert "210억~350억 원" in result.text


async def test_the_same_update_counts_once(bot: Alive) -> None:
    """Fifteen times each, shuffled, all at once: answers and messages are those of one talk, and nobody is too fast."""
    kim = bot.telegram.person()
    await bot.says(kim, RICH)
    await bot.presses(kim, "포항 블루밸리")
    await bot.says(kim, "왜 물어보세요?")
    before, sent = talk_of(bot, kim), [message.seen for message in bot.sent(kim)]
    await bot.telegram.redeliver(bot.telegram.updates, times=15, shuffle=7)
    await bot.quiet()

    assert talk_of(bot, kim) == before
    assert [message.seen for message in bot.sent(kim)] == sent
    assert "투자 1조 5,000억 원" in (await bot.says(kim, "/sofar")).text


async def test_a_press_that_comes_again_under_a_new_number_counts_once(bot: Alive) -> None:
    """As Telegram sends it when its answer was lost; it is answered again."""
    kim = bot.telegram.person()
    await bot.says(kim, RICH)
    await bot.presses(kim, "포항 블루밸리")
    await bot.quiet()
    before, count = talk_of(bot, kim), len(bot.sent(kim))
    press = next(update for update in bot.telegram.updates if update.kind == "callback_query")
    bot.telegram.again_under_new_number(press)
    await bot.quiet()
    await asyncio.sleep(0.05)

    assert talk_of(bot, kim) == before
    assert len(bot.sent(kim)) == count


async def test_what_comes_again_23_hours_late_counts_no_more(bot: Alive) -> None:
    """Four times each, shuffled, after the daily tidying: Telegram keeps what it could not deliver for a day."""
    kim = bot.telegram.person()
    await bot.says(kim, RICH)
    await bot.presses(kim, "포항 블루밸리")
    await bot.quiet()
    before, count = talk_of(bot, kim), len(bot.sent(kim))
    bot.store._db.execute("UPDATE heard SET kept_at = strftime('%Y-%m-%dT%H:%M:%SZ', 'now', '-23 hours')")
    await asyncio.wrap_future(bot.store.prune(365))
    await bot.telegram.redeliver(bot.telegram.updates, times=4, shuffle=7)
    await bot.quiet()

    assert talk_of(bot, kim) == before
    assert len(bot.sent(kim)) == count


@pytest.mark.parametrize("gone", [{"no_longer_asked": "bio"}, {"sector": "no-longer-listed"}])
async def test_a_button_from_before_a_change_of_rules_says_that_it_is_gone(bot: Alive, gone: dict[str, str]) -> None:
    """The fact or the value is no longer in the rulebook; the talk goes on."""
    kim = bot.telegram.person()
    first = await bot.says(kim, "안녕하세요")
    button = next(button for button in first.buttons if button.label == "바이오")
    row, shown = bot.store._db.execute("SELECT id, shown FROM outgoing ORDER BY id LIMIT 1").fetchone()
    card = json.loads(shown)
    card["choices"] = [[label, gone if label == "바이오" else press] for label, press in card["choices"]]
    bot.store._db.execute("UPDATE outgoing SET shown = ? WHERE id = ?", (json.dumps(card), row))
    kim.presses(button, on=first)
    await kim.chat.until(lambda: len(bot.sent(kim)) == 2)

    assert "이 버튼은 더 이상 쓸 수 없습니다" in bot.sent(kim)[-1].text
    assert talk_of(bot, kim).values == {}
    assert "이해했습니다" in (await bot.says(kim, RICH)).text


async def test_twenty_messages_at_once_are_answered_in_order(bot: Alive) -> None:
    """None lost, none twice."""
    kim = bot.telegram.person()
    for number in range(1, 21):
        kim.says(f"투자는 {number}조")
    await kim.chat.until(lambda: len(bot.sent(kim)) == 20)

    assert talk_of(bot, kim).turn == 20
    assert talk_of(bot, kim).values["investment"] == jo(20)
    assert [f"{n}조 원" in message.text for n, message in enumerate(bot.sent(kim), start=1)] == [True] * 20


async def test_more_than_anybody_types_is_too_much_and_said_once(bot: Alive) -> None:
    """The rest is dropped, and others are not held up."""
    kim, lee = bot.telegram.person(), bot.telegram.person()
    for _ in range(40):
        kim.says("왜")
    await bot.says(lee, RICH)
    await bot.quiet()

    assert sum("너무 빨리" in message.text for message in bot.sent(kim)) == 1
    assert 31 <= len(bot.sent(kim)) < 40


async def test_a_press_is_answered_and_an_unknown_one_told(bot: Alive) -> None:
    """The wheel stops at once; a button of nobody's does nothing."""
    kim = bot.telegram.person()
    asked = await bot.says(kim, RICH)
    query = kim.presses("포항 블루밸리")
    strange = bot.telegram.world.ask(kim.id)
    body = {"id": strange.id, "from": kim.user, "chat_instance": "1", "data": "999999:0", "message": asked.wire()}
    bot.telegram.sends_update("callback_query", body)

    assert await query.until_answered() == {}
    assert "이제 쓸 수 없는 버튼" in (await strange.until_answered())["text"]


async def test_a_press_from_before_a_start_over_is_void(bot: Alive) -> None:
    """A notice, and nothing changes."""
    kim = bot.telegram.person()
    asked = await bot.says(kim, RICH)
    button = asked.buttons[0]
    await bot.says(kim, "/restart")
    query = kim.presses(button, on=asked)

    assert "처음부터 다시 시작하기 전의 버튼" in (await query.until_answered())["text"]
    assert talk_of(bot, kim).values == {}


async def test_an_old_button_corrects_its_fact(bot: Alive) -> None:
    """Whatever is asked by then; the other talk is another's."""
    kim = bot.telegram.person()
    first = await bot.says(kim, "안녕하세요")
    button = next(button for button in first.buttons if button.label == "바이오")
    await bot.says(kim, "포항 이차전지 용수 300억")
    before = len(bot.sent(kim))
    kim.presses(button, on=first)
    await kim.chat.until(lambda: len(bot.sent(kim)) > before)

    assert talk_of(bot, kim).values["sector"] == "bio"


async def test_an_edited_message_corrects_its_answer_in_place_with_undo(bot: Alive) -> None:
    """While its answer is the last thing said, that answer changes; the undo takes it back."""
    kim = bot.telegram.person()
    kim.starts()
    written = kim.says("포항 배터리, 용수 300억")
    await kim.chat.until(lambda: len(bot.sent(kim)) == 2)
    answer = bot.sent(kim)[-1]
    kim.edits(written, "포항 배터리, 용수 500억")
    await kim.chat.until(lambda: "150억~250억 원" in answer.text)
    await bot.presses(kim, "되돌리기")

    assert talk_of(bot, kim).values["cost.water"] == WonRange(30_000_000_000, 30_000_000_000)
    assert answer.text.startswith("고치신 메시지에 따라 답을 고쳤습니다.")


async def test_an_edit_of_an_older_message_is_answered_below(bot: Alive) -> None:
    """Where the person looks."""
    kim = bot.telegram.person()
    written = kim.says("포항 배터리, 용수 300억")
    await kim.chat.until(lambda: len(bot.sent(kim)) == 1)
    await bot.presses(kim, "포항 블루밸리")
    kim.edits(written, "포항 배터리, 용수 500억")
    await kim.chat.until(lambda: len(bot.sent(kim)) == 3)

    assert bot.sent(kim)[-1].text.startswith("고치신 메시지에 따라 답을 고쳤습니다.")


async def test_an_edit_that_changes_nothing_says_nothing(bot: Alive) -> None:
    """A preview makes one."""
    kim = bot.telegram.person()
    written = kim.says("포항 배터리, 용수 300억")
    await kim.chat.until(lambda: len(bot.sent(kim)) == 1)
    kim.edits(written, "포항 배터리, 용수 300억")
    await bot.quiet()

    assert len(bot.sent(kim)) == 1


async def test_a_late_undo_is_told_to_be_too_late(bot: Alive) -> None:
    """It would take back something else."""
    kim = bot.telegram.person()
    written = kim.says("포항 배터리, 용수 300억")
    await kim.chat.until(lambda: len(bot.sent(kim)) == 1)
    kim.edits(written, "포항 배터리, 용수 500억")
    await kim.chat.until(lambda: "되돌리기" in bot.sent(kim)[-1].seen)
    await bot.says(kim, "투자는 2조")
    query = kim.presses("되돌리기", on=bot.sent(kim)[0])

    assert "되돌릴 수 없습니다" in (await query.until_answered())["text"]


@pytest.mark.parametrize(
    ("kind", "line"),
    [("voice", "음성"), ("photo", "사진"), ("sticker", "스티커"), ("document", "파일"), ("location", "이런 종류")],
)
async def test_what_cannot_be_read_gets_one_kind_line(polled: Alive, kind: str, line: str) -> None:
    """And the question again."""
    kim = polled.telegram.person()
    await polled.says(kim, RICH)
    kim.sends(kind)
    await kim.chat.until(lambda: len(polled.sent(kim)) == 2)
    first, *rest = polled.sent(kim)[-1].text.split("\n\n")

    assert line in first
    assert "구역 안인가요?" in rest[0]


async def test_an_album_gets_one_line_for_all_its_pictures(polled: Alive) -> None:
    """And somebody else's words are no answer."""
    kim = polled.telegram.person()
    for _ in range(5):
        kim.sends("photo", media_group_id="album")
    kim.forwards("투자는 9조")
    await kim.chat.until(lambda: len(polled.sent(kim)) == 2)
    await polled.quiet()

    assert len(polled.sent(kim)) == 2
    assert talk_of(polled, kim).values == {}


async def test_a_chat_asked_to_wait_holds_up_no_other(polled: Alive) -> None:
    """Ten others talk; the one goes on in order when it may."""
    slow = polled.telegram.person()
    slow.starts()
    await slow.chat.until(lambda: len(polled.sent(slow)) == 1)
    polled.telegram.slow_down(slow.chat, 1)
    slow.says(RICH)
    slow.says("왜")
    others = [polled.telegram.person() for _ in range(10)]
    await asyncio.gather(*(polled.says(other, RICH) for other in others))
    waiting = len(polled.sent(slow))
    await slow.chat.until(lambda: len(polled.sent(slow)) == 3)

    assert waiting == 1
    assert "이해했습니다" in polled.sent(slow)[1].text


@pytest.mark.parametrize("kind", ["error", "drop before"])
async def test_a_platform_in_trouble_is_tried_again(polled: Alive, kind: str) -> None:
    """502, or the line is cut: nothing is lost, and the order stays."""
    kim = polled.telegram.person()
    polled.telegram.faults.waiting.append(Fault(kind, "sendMessage", status=502))  # type: ignore[arg-type]  # a name
    kim.starts()
    kim.says(RICH)
    await kim.chat.until(lambda: len(polled.sent(kim)) == 2)

    assert "이해했습니다" in polled.sent(kim)[1].text


async def test_somebody_who_blocked_us_is_let_be(polled: Alive) -> None:
    """What waits is given up; after unblocking the talk goes on."""
    kim = polled.telegram.person()
    await polled.says(kim, RICH)
    kim.says("왜")
    kim.blocks()
    await polled.quiet()
    kim.unblocks()
    again = await polled.says(kim, "/sofar")

    assert "투자 1조 5,000억 원" in again.text


async def test_leaving_and_coming_back_goes_on(polled: Alive) -> None:
    """/start tells where the talk stands; /forget erases it."""
    kim = polled.telegram.person()
    await polled.says(kim, RICH)
    again = await polled.says(kim, "/start")
    await polled.says(kim, "/forget")
    anew = await polled.says(kim, "/start")

    assert again.text.startswith("지난번에 이어서 진행합니다.")
    assert "투자 1조 5,000억 원" in again.text
    assert anew.text.startswith("안녕하세요, 기반입니다.")


async def test_the_language_is_that_of_the_words_whatever_the_app(polled: Alive) -> None:
    """English app, Korean words."""
    kim = polled.telegram.person(language="en")
    welcome = await polled.says(kim, "/start")
    answer = await polled.says(kim, RICH)
    english = await polled.says(kim, "/en")

    assert welcome.text.startswith("Hello, this is Giban.")
    assert "이해했습니다" in answer.text
    assert english.text.startswith("I will answer in English from now on.")


async def test_hostile_text_is_answered(polled: Alive) -> None:
    """Markup, directions, nothing to see, as long as can be."""
    kim = polled.telegram.person()
    for text in ("<b>&amp;<script>", "\u202e\u200b", "가" * 100_000, "[x](y) *z* _w_", "'; DROP TABLE"):
        assert (await polled.says(kim, text)).text


async def test_an_update_nobody_can_read_holds_up_nothing(bot: Alive) -> None:
    """Of a kind to come, or broken."""
    kim = bot.telegram.person()
    for kind, body in (
        ("new_thing", {"id": 1}),
        ("message", {"message_id": "x"}),
        ("message", {}),
        ("callback_query", {}),
    ):
        bot.telegram.sends_update(kind, body)

    assert (await bot.says(kim, RICH)).text


async def test_an_inline_query_gets_a_card_and_nothing_is_kept(polled: Alive) -> None:
    """Verdict and range to choose by; words that say nothing get the way to the talk."""
    kim = polled.telegram.person()
    answer = await kim.asks_inline("구미 반도체 3조 용수 500억").until_answered()
    nothing = await kim.asks_inline("음").until_answered()
    (card,) = answer["results"]

    assert "150억~250억 원" in card["description"]
    assert card["title"] in card["input_message_content"]["message_text"]
    assert nothing["results"] == []
    assert nothing["button"] == {"text": "기반과 대화하며 계산하기", "start_parameter": "inline"}
    assert talk_of(polled, kim).turn == 0


async def test_commands_are_registered_in_both_languages(polled: Alive) -> None:
    """And one list for everybody else."""
    commands = polled.telegram._calls.profile.commands

    assert {language for _, language in commands} == {"", "ko", "en"}
    assert [c["description"] for key, listed in commands.items() if key[1] == "ko" for c in listed][
        -1
    ] == "영어로 (English)"
