"""What a changed answer would make void is told before it is done, and only a yes does it."""

from collections.abc import Sequence
from datetime import date

import pytest

from core.desk import Desk
from core.storage.sqlite import SqliteStore
from core.talk.conversation import Conversation
from core.talk.vocabulary import Answered, Choice, Command, Heard, Press, Shown

DAY = date(2026, 11, 22)
BEGUN = {
    "ko": ("포항에 1.5조 투자하는 양극재 회사인데 변전소 400억, 용수 300억 들어요", "블루밸리", "포항 말고 구미예요"),
    "en": ("cathodes in Pohang, 1.5 trillion won, water 30 billion", "Blue Valley", "sorry, not Pohang but Gumi"),
}
GUMI = Answered((("place", "gumi"),))


class Talking:
    """One person, one thing at a time."""

    def __init__(self, desk: Desk, store: SqliteStore) -> None:
        self.desk, self.store, self.number = desk, store, 0

    async def does(self, text: str = "", press: Press | None = None, **more: object) -> Shown:
        """Typed or pressed."""
        self.number += 1
        heard = Heard(f"e{self.number}", "c", "kim", DAY, text, press, **more)  # type: ignore[arg-type]
        answer = await self.desk.hear(heard)
        assert answer is not None
        return answer.shown

    @property
    def kept(self) -> Conversation:
        """As it is now."""
        return self.store.load("c")

    @property
    def where(self) -> tuple[object, object]:
        """Place and site."""
        return self.kept.values.get("place"), self.kept.values.get("site")


@pytest.fixture
def talk(desk: Desk, store: SqliteStore) -> Talking:
    """A talk that begins."""
    return Talking(desk, store)


async def begun(talk: Talking, language: str = "ko") -> Shown:
    """Up to the change of place."""
    for text in BEGUN[language]:
        shown = await talk.does(text)
    return shown


@pytest.mark.parametrize(
    ("language", "told", "offered"),
    [
        ("ko", "구미로 바꾸면 다음 답이 무효가 됩니다: 포항 블루밸리. 바꿀까요?", ["바꾸기", "그대로 두기"]),
        (
            "en",
            "If I change to Gumi, these answers will no longer hold: Blue Valley, Pohang. Shall I change it?",
            ["change", "keep as it is"],
        ),
    ],
)
async def test_it_is_told_first_and_nothing_changes(
    language: str, told: str, offered: list[str], talk: Talking
) -> None:
    """With the choice."""
    shown = await begun(talk, language)

    assert shown.lines == [told]
    assert [choice.label for choice in shown.choices] == offered
    assert talk.where == ("pohang", "blue-valley")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        *(
            ("ko", text)
            for text in ("네", "응", "ㅇㅇ", "네, 바꿔 주세요", "바꿔줘", "바꾸기", "좋아요", "네네", "구미예요")
        ),
        *(("en", text) for text in ("yes", "Yes please", "ok", "sure, go ahead", "change it", "y", "Gumi")),
    ],
)
async def test_a_yes_does_it(language: str, text: str, talk: Talking) -> None:
    """However it is put; the same said again is one."""
    await begun(talk, language)
    shown = await talk.does(text)

    assert talk.where == ("gumi", None)
    assert talk.kept.proposal is None
    assert any("포항 블루밸리" in line or "Blue Valley, Pohang" in line for line in shown.lines)


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        *(
            ("ko", text, "답은 그대로 두었습니다.")
            for text in ("아니요", "아니", "ㄴㄴ", "그대로 두기", "그대로 둬", "바꾸지 마세요", "취소", "뒤로")
        ),
        *(
            ("en", text, "I left your answers as they were.")
            for text in ("no", "No thanks", "keep it", "leave it", "don't change it", "undo")
        ),
    ],
)
async def test_a_no_leaves_the_answers_as_they_were(language: str, text: str, told: str, talk: Talking) -> None:
    """An undo takes nothing else back."""
    await begun(talk, language)
    before = talk.kept.values
    shown = await talk.does(text)

    assert shown.lines[0] == told
    assert talk.kept.values == before
    assert talk.kept.proposal is None


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("투자는 2조", "투자 2조 원으로"),
        ("왜", "산업단지 지원사업에서"),
        ("으라차차", "알아듣지"),
        ("한도가 얼마예요?", "한도"),
    ],
)
async def test_anything_else_is_taken_in_its_own_right(text: str, told: str, talk: Talking) -> None:
    """After half a sentence that nothing was changed; a yes later is no yes to it."""
    await begun(talk)
    shown = await talk.does(text)
    await talk.does("네")

    assert shown.lines[0] == "답은 그대로 두고 이어가겠습니다."
    assert told in shown.lines[1]
    assert talk.where == ("pohang", "blue-valley")


async def test_the_buttons_do_the_same(talk: Talking) -> None:
    """[바꾸기] holds the answers; [그대로 두기] leaves them."""
    keep, change = (await begun(talk)).choices[1].press, GUMI
    await talk.does(press=keep)
    kept = talk.where
    await talk.does("구미예요")
    await talk.does(press=change)

    assert (kept, talk.where) == (("pohang", "blue-valley"), ("gumi", None))


async def test_old_buttons_are_harmless(talk: Talking) -> None:
    """One to change proposes again; one to keep keeps what stands by then."""
    choices: Sequence[Choice] = (await begun(talk)).choices
    await talk.does("아니요")
    again = await talk.does(press=choices[0].press)
    proposed = talk.where
    await talk.does("네")
    await talk.does(press=choices[1].press)

    assert "바꿀까요?" in again.lines[0]
    assert (proposed, talk.where) == (("pohang", "blue-valley"), ("gumi", None))


async def test_a_pressed_answer_is_proposed_like_a_typed_one(talk: Talking) -> None:
    """An old button of another place."""
    for text in BEGUN["ko"][:2]:
        await talk.does(text)
    shown = await talk.does(press=GUMI)

    assert "바꿀까요?" in shown.lines[0]
    assert talk.where == ("pohang", "blue-valley")


async def test_a_form_changes_at_once(talk: Talking) -> None:
    """All its fields were seen together."""
    for text in BEGUN["ko"][:2]:
        await talk.does(text)
    await talk.does(press=Answered(GUMI.given, is_form=True))

    assert talk.where == ("gumi", None)


async def test_what_nobody_knew_goes_unasked(talk: Talking) -> None:
    """모름 is no answer to lose."""
    await talk.does(BEGUN["ko"][0])
    await talk.does("모름")
    await talk.does("포항 말고 구미예요")

    assert talk.kept.values["place"] == "gumi"


async def test_an_undo_after_it_brings_all_back(talk: Talking) -> None:
    """One turn."""
    await begun(talk)
    await talk.does("네")
    await talk.does("뒤로")

    assert talk.where == ("pohang", "blue-valley")


async def test_it_is_kept_as_said_in_its_message(talk: Talking) -> None:
    """So that an edit of that message corrects it later; the yes is no place for it."""
    for text in BEGUN["ko"][:2]:
        await talk.does(text)
    await talk.does("구미예요", message="m3")
    await talk.does("네", message="m4")

    assert talk.kept.answers["place"].message == "m3"


@pytest.mark.parametrize("how", ["is_edit", "is_deleted"])
async def test_a_proposing_message_edited_or_deleted_proposes_no_more(how: str, talk: Talking) -> None:
    """Nothing had been changed by it."""
    for text in BEGUN["ko"][:2]:
        await talk.does(text)
    await talk.does("구미예요", message="m3")
    shown = await talk.does("음", message="m3", **{how: True})  # type: ignore[arg-type]
    await talk.does("네")

    assert shown.lines[0] == "답은 그대로 두었습니다."
    assert talk.where == ("pohang", "blue-valley")


async def test_a_start_over_says_nothing_of_answers_kept(talk: Talking) -> None:
    """They are gone."""
    await begun(talk)
    shown = await talk.does(press=Command("restart"))

    assert not any("그대로" in line for line in shown.lines)
    assert talk.kept.values == {}
