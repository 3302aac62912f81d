"""The desk and the terminal: heard, kept, answered; taken up again after leaving."""

import asyncio
import io
from concurrent.futures import Future
from dataclasses import replace
from datetime import date

import pytest

from bots.terminal.bot import Terminal
from bots.terminal.show import show
from conversations.programme import Giban
from conversations.wording import Wording
from core.desk import Desk, To
from core.policy.rulebook import Rulebook
from core.storage.sqlite import SqliteStore
from core.storage.store import Kept, StaleConversationError
from core.talk.vocabulary import Answered, Choice, Command, Heard, Shown
from tests.amounts import jo

DAY = date(2026, 11, 22)
RICH = "포항에 1.5조 투자하는 양극재 회사인데 변전소 400억, 용수 300억 들어요"


async def hear(desk: Desk, number: int, text: str, day: date = DAY) -> Shown:
    """One line of one person."""
    return await pressed(desk, Heard(f"e{number}", "c", "kim", day, text))


async def pressed(desk: Desk, heard: Heard) -> Shown:
    """Whatever was done."""
    answer = await desk.hear(heard)
    assert answer is not None
    return answer.shown


async def typed(desk: Desk, *lines: str, name: str = "kim") -> str:
    """What a piped terminal prints."""
    out = io.StringIO()
    await Terminal(desk, name, DAY, None).talk(io.StringIO("".join(f"{line}\n" for line in lines)), out)
    return out.getvalue()


async def test_the_same_event_is_answered_once(desk: Desk) -> None:
    """A repeat changes nothing and says nothing."""
    await hear(desk, 1, RICH)

    assert await desk.hear(Heard("e1", "c", "kim", DAY, "구미로 바꿔 주세요")) is None


async def test_until_a_language_was_heard_both_are_spoken(desk: Desk) -> None:
    """Then the one that was heard."""
    first = await hear(desk, 1, "")
    second = await hear(desk, 2, "bio")

    assert any("기반입니다" in line for line in first.lines)
    assert any("this is Giban" in line for line in first.lines)
    assert not any("가" <= c <= "힣" for line in second.lines for c in line)


async def test_a_turn_is_made_anew_when_somebody_else_was_faster(
    rulebook: Rulebook, giban: Giban, wording: Wording
) -> None:
    """Nothing of either is lost."""

    class Raced(SqliteStore):
        """A store that a colleague's answer reaches just before the first save."""

        raced = False

        def save(self, kept: Kept) -> "Future[tuple[int, ...] | None]":
            if not self.raced:
                self.raced = True
                before = kept.turns[0][0]
                theirs = replace(before, turn=before.turn + 1).with_answers({"investment": jo(2)}, "lee")
                super().save(Kept(("other",), ((before, theirs),))).result()
            return super().save(kept)

    store = Raced(":memory:", rulebook.facts)
    await Desk(store, giban, wording).hear(Heard("mine", "c", "kim", DAY, "포항 이차전지"))
    kept = store.load("c").answers

    assert {"investment": "lee", "sector": "kim", "place": "kim"} == {f: a.who for f, a in kept.items()}


async def test_a_store_that_never_agrees_is_given_up_on(rulebook: Rulebook, giban: Giban, wording: Wording) -> None:
    """And not tried for ever."""

    class Stale(SqliteStore):
        """A store that always was changed by somebody else."""

        def save(self, kept: Kept) -> "Future[tuple[int, ...] | None]":
            failed: Future[tuple[int, ...] | None] = Future()
            failed.set_exception(StaleConversationError())
            return failed

    stale = Stale(":memory:", rulebook.facts)

    with pytest.raises(StaleConversationError):
        await Desk(stale, giban, wording).hear(Heard("e", "c", "kim", DAY, RICH))


async def test_leaving_and_coming_back_goes_on_with_the_same_question(desk: Desk) -> None:
    """And ends with the same result as without leaving."""
    straight = await typed(desk, RICH, "블루밸리", "아님", "2027년 3월, 나머지는 모름", name="lee")
    await typed(desk, RICH, "블루밸리")
    back = await typed(desk, "아님", "2027년 3월, 나머지는 모름")

    assert "지난번에 이어서" in back
    assert back.splitlines()[-3:] == straight.splitlines()[-3:]


async def test_a_number_presses_the_choice_shown(desk: Desk) -> None:
    """As listed."""
    assert "다른 지원" not in await typed(desk, RICH)
    assert "산업단지 지원사업" in await typed(desk, "1")


async def test_an_old_button_corrects_its_fact_and_says_so(desk: Desk) -> None:
    """Whatever is asked by then; what it makes void is told before."""
    await hear(desk, 1, RICH)
    await hear(desk, 2, "블루밸리")
    await pressed(desk, Heard("e3", "c", "kim", DAY, press=Answered((("complex", "none"),))))
    shown = await hear(desk, 4, "네")

    assert "현행 고시로는 지원 대상이 아닙니다." in shown.lines


async def test_back_takes_the_last_answers_back(desk: Desk) -> None:
    """And what they replaced stands again."""
    await hear(desk, 1, RICH)
    await hear(desk, 2, "투자는 2조")
    await hear(desk, 3, "뒤로")

    assert any("1조 5,000억" in line for line in (await hear(desk, 4, "지금까지")).lines)


async def test_start_over_forgets_the_answers_and_keeps_the_language(desk: Desk) -> None:
    """A fresh start."""
    await hear(desk, 1, RICH)
    shown = await hear(desk, 2, "처음부터")

    assert "어떤 업종인가요? 국가첨단전략산업에 드는 업종만 대상입니다." in shown.lines
    assert not any("Hello" in line for line in shown.lines)


async def test_the_language_changes_on_request_with_every_answer_kept(desk: Desk) -> None:
    """영어로."""
    await hear(desk, 1, RICH)
    shown = await hear(desk, 2, "영어로 해 주세요")

    assert shown.lines[0] == "I will answer in English from now on."
    assert any("Pohang" in line for line in (await hear(desk, 3, "so far")).lines)


async def test_a_changed_answer_makes_void_what_it_contradicts_and_says_so(desk: Desk) -> None:
    """Gumi has no Blue Valley."""
    await hear(desk, 1, RICH)
    await hear(desk, 2, "블루밸리")
    await hear(desk, 3, "포항 말고 구미예요")
    shown = await hear(desk, 4, "네")

    assert "바뀐 답에 따라 전에 주신 답을 지웠습니다: 포항 블루밸리" in shown.lines


@pytest.mark.parametrize(
    ("before", "since", "told"),
    [
        (date(2026, 7, 1), date(2026, 7, 2), "2025-04-15 → 2026-07-02"),
        (date(2025, 4, 14), date(2025, 4, 15), "2024-11-27 → 2025-04-15"),
        (date(2024, 3, 26), date(2024, 3, 27), "2022-08-04 → 2024-03-27"),
    ],
)
async def test_a_new_notice_since_the_last_turn_is_told(before: date, since: date, told: str, desk: Desk) -> None:
    """From one day to the next."""
    await hear(desk, 1, RICH, before)
    shown = await hear(desk, 2, "블루밸리", since)

    assert f"고시가 바뀌었습니다({told})" in shown.lines[1]


async def test_a_facility_beyond_the_limit_is_asked_for_other_aid_with_the_rest(desk: Desk) -> None:
    """In 2023 two of three counted; aid for the third decides too."""
    day = date(2023, 8, 1)
    await hear(desk, 1, "포항 블루밸리 양극재, 1.5조, 변전소 1000억, 용수 300억, 도로 100억", day)
    shown = await hear(desk, 2, "다른 지원 없음", day)

    assert "도로: 다른 지원 없음" in shown.lines[0]


async def test_a_number_of_questions_is_promised_and_only_falls(desk: Desk) -> None:
    """Eight at most from an empty talk, one fewer each time, two where the facility is named with its cost."""
    said = ["", "bio", "Hwasun", "not sure", "gas 5 billion", "3 trillion", "none"]
    promised = []
    for number, text in enumerate(said):
        lines = (await hear(desk, number, text)).lines
        promised += [int(n) for line in lines if line.startswith("(at most ") for n in line.split() if n.isdigit()]

    assert promised == [8, 7, 6, 5, 3, 2]
    assert lines[-1] == "(the last question)"


def test_nothing_typed_can_move_the_cursor() -> None:
    """Control and zero-width characters are left out."""
    assert show(Shown(["a\x1b[2Jb\u200bc"], [Choice("\x07x", Command("why"))])) == "a[2Jbc\n[1] x\n"


async def test_hostile_text_is_answered_like_any_other(desk: Desk) -> None:
    """However long, whatever is in it."""
    for number, text in enumerate(["<!channel> *x*", "\u202e\u200b\x00", "가" * 100_000, "1" * 5_000, "'; DROP TABLE"]):
        assert (await hear(desk, number, text)).lines


async def test_a_facility_taken_out_takes_its_facts_along_and_says_so(desk: Desk) -> None:
    """400 alone: 120..200."""
    await hear(desk, 1, RICH)
    shown = await hear(desk, 2, "용수는 빼 주세요")

    assert "지운 답: 용수 300억 원" in shown.lines
    assert any("120억~200억 원" in line for line in shown.lines)


@pytest.mark.parametrize("yes", ["네", "네 안이에요", "구역 안입니다", "yes, we are inside"])
async def test_a_bare_yes_is_enough_where_one_complex_was_asked_for(yes: str, desk: Desk) -> None:
    """Gumi has one."""
    await hear(desk, 1, "구미에 1조 투자하는 반도체 회사, 용수 300억")

    assert any("산업단지 지원사업" in line for line in (await hear(desk, 2, yes)).lines)


async def test_nothing_to_take_back_is_said(desk: Desk) -> None:
    """And nothing changes."""
    await hear(desk, 1, "안녕하세요")

    assert "되돌릴 답이 없습니다." in (await hear(desk, 2, "뒤로")).lines


async def test_a_finer_place_is_no_correction(desk: Desk) -> None:
    """처인구 lies in 용인."""
    await hear(desk, 1, "용인에서 반도체 용수 300억")

    assert not any("고쳤습니다" in line for line in (await hear(desk, 2, "용인 처인구요")).lines)


async def test_an_edited_message_corrects_what_it_said_with_undo(desk: Desk) -> None:
    """Read anew; what it no longer says is gone; a repeat of the same text is nothing."""
    first = Heard("e1", "c", "kim", DAY, "포항 배터리, 용수 300억", message="m1")
    await pressed(desk, first)
    shown = await pressed(desk, replace(first, id="e2", text="포항 배터리, 용수 500억", is_edit=True))
    same = await pressed(desk, replace(first, id="e3", text="포항 배터리, 용수 500억", is_edit=True))

    assert shown.lines[0] == "고치신 메시지에 따라 답을 고쳤습니다."
    assert any("150억~250억 원" in line for line in shown.lines)
    assert "되돌리기" in [choice.label for choice in shown.choices]
    assert same.lines == []


async def test_an_edited_message_that_was_no_answer_changes_nothing(desk: Desk) -> None:
    """Small talk mended."""
    await pressed(desk, Heard("e1", "c", "kim", DAY, "안녕하세용", message="m1"))

    assert (await pressed(desk, Heard("e2", "c", "kim", DAY, "안녕하세요", message="m1", is_edit=True))).lines == []


async def test_where_others_read_along_amounts_are_kept_back_until_shared(desk: Desk, store: SqliteStore) -> None:
    """The rest is said; "show here" shows them."""
    to = To("t:1:-5", lambda shown: (shown,), public=True)
    await desk.hear(Heard("e1", "t:1:-5:kim", "kim", DAY, RICH), to)
    hidden = store.next("t:1:-5")
    assert hidden is not None
    store.sent(hidden.id, "1").result()
    await desk.hear(Heard("e2", "t:1:-5:kim", "kim", DAY, press=Command("share")), to)
    await desk.hear(Heard("e3", "t:1:-5:kim", "kim", DAY, "변전소는 500억"), to)
    told = [row.out.shown for n in (2, 3) if (row := store.row(hidden.id + n - 1)) is not None]

    assert not any("억" in line for line in hidden.out.shown.lines)
    assert "여기에 보이기" in [choice.label for choice in hidden.out.shown.choices]
    assert any("210억~350억 원" in line for line in told[0].lines)
    assert any("500억 원" in line for line in told[-1].lines)


async def test_an_answer_is_queued_with_its_turn(desk: Desk, store: SqliteStore) -> None:
    """In the lane it came from, fitted to the platform."""
    to = To("t:1:9", lambda shown: (replace(shown, choices=()), Shown(["2"], shown.choices)))
    answer = await desk.hear(Heard("e1", "t:1:9", "kim", DAY, RICH, message="m1"), to)
    row = store.next("t:1:9")

    assert answer is not None
    assert len(answer.rows) == 2
    assert row is not None
    assert (row.conversation, row.turn, row.out.about) == ("t:1:9", 1, "m1")


async def test_twenty_answers_at_once_are_taken_one_by_one(desk: Desk, store: SqliteStore) -> None:
    """In the order they came, none lost."""
    texts = [f"투자는 {n}조" for n in range(1, 21)]
    await asyncio.gather(*(desk.hear(Heard(f"e{n}", "c", "kim", DAY, text)) for n, text in enumerate(texts)))

    assert store.load("c").turn == 20
    assert store.load("c").values["investment"] == jo(20)


async def test_taking_back_undoes_one_turn_at_a_time_and_restores_what_it_removed(desk: Desk) -> None:
    """A change of place made the site void; back gives both again, and only then the turn before."""
    await hear(desk, 1, RICH)
    await hear(desk, 2, "블루밸리")
    await hear(desk, 3, "포항 말고 구미예요")
    await hear(desk, 4, "바꿔 주세요")
    await hear(desk, 5, "뒤로")
    told = (await hear(desk, 6, "지금까지")).lines[0]
    await hear(desk, 7, "뒤로")
    earlier = (await hear(desk, 8, "지금까지")).lines[0]

    assert "블루밸리" in told
    assert "구미" not in told
    assert "블루밸리" not in earlier
    assert "포항" in earlier


async def test_everything_typed_is_said_back(desk: Desk) -> None:
    """New, known already, added, removed."""
    await hear(desk, 1, RICH)

    assert (await hear(desk, 2, "블루밸리")).lines[0] == "포항 블루밸리로 이해했습니다."
    assert (await hear(desk, 3, "용수 300억")).lines[0] == "이미 알려 주신 내용입니다: 용수 300억 원"
    assert "시설에 도로를 더했습니다." in (await hear(desk, 4, "도로도 100억 필요해요")).lines
    assert "시설에서 도로를 뺐습니다." in (await hear(desk, 5, "도로는 빼 주세요")).lines


async def test_a_supposition_is_told_and_changes_nothing(desk: Desk) -> None:
    """600억 of water: (400 + 600) at 30 %."""
    await hear(desk, 1, RICH)
    shown = await hear(desk, 2, "만약 용수가 600억이면?")
    after = await hear(desk, 3, "지금까지")

    assert "용수 600억 원이라면 다음과 같습니다. 알려 주신 답은 그대로 둡니다." in shown.lines
    assert any("300억~500억 원" in line for line in shown.lines)
    assert "용수 300억 원" in after.lines[0]


async def test_several_questions_in_one_message_are_all_answered(desk: Desk) -> None:
    """And the talk goes on."""
    await hear(desk, 1, "We are a battery maker investing 1.5 trillion won in Pohang; water 30 billion")
    lines = (await hear(desk, 2, "Are large companies eligible? Who do we apply to? And when is the money paid?")).lines

    assert (
        sum(start in line for line in lines for start in ("Yes. Infra", "The performing body", "In a budget year")) == 3
    )


@pytest.mark.parametrize(
    ("said", "told"), [("고마워요", "다행입니다"), ("안녕하세요", "안녕하세요."), ("너 누구야", "기반입니다")]
)
async def test_a_kind_word_gets_one(said: str, told: str, desk: Desk) -> None:
    """And the question again, without reproach."""
    await hear(desk, 1, RICH)
    lines = (await hear(desk, 2, said)).lines

    assert told in lines[0]
    assert not any("알아듣지" in line for line in lines)


async def test_forget_me_erases_what_was_said_and_what_was_sent(desk: Desk, store: SqliteStore) -> None:
    """Answers and messages alike."""
    to = To("t:1:9", lambda shown: (shown,))
    await desk.hear(Heard("e1", "t:1:9", "kim", DAY, RICH), to)
    await desk.hear(Heard("e2", "t:1:9", "kim", DAY, "내 정보 지워줘"), to)
    left = store.next("t:1:9")

    assert store.load("t:1:9").answers == {}
    assert left is not None
    assert left.out.shown.lines == ["이 대화에서 알려 주신 내용을 모두 지웠습니다."]


async def test_after_a_result_a_small_change_tells_what_moved_and_the_whole_on_request(desk: Desk) -> None:
    """Four lines instead of fifteen."""
    for number, text in enumerate([RICH, "블루밸리", "없음", "모름"]):
        whole = await hear(desk, number, text)
    short = await hear(desk, 9, "변전소는 500억")
    again = await hear(desk, 10, "전체 결과")

    assert len(short.lines) < len(whole.lines) / 2
    assert any("240억~400억 원" in line for line in short.lines)
    assert len(again.lines) == len(whole.lines)


async def test_more_than_is_read_is_said(desk: Desk) -> None:
    """Nothing is cut in silence."""
    assert any("4,000" in line for line in (await hear(desk, 1, "가 " * 2500)).lines)


async def test_a_province_settles_which_of_two_places_of_a_name(desk: Desk, store: SqliteStore) -> None:
    """광주, then 경기."""
    await hear(desk, 1, "광주에서 백신, 용수 300억")
    await hear(desk, 2, "경기")

    assert store.load("c").values["place"] == "gwangju-gyeonggi"
