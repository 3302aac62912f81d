"""The desk and the terminal: heard, kept, answered; taken up again after leaving."""

import io
from datetime import date

import pytest

from bots.terminal.bot import Terminal
from bots.terminal.show import show
from conversations.programme import Giban
from conversations.wording import Wording
from core.desk import Choice, Desk, Shown
from core.policy.rulebook import Rulebook
from core.storage.sqlite import SqliteStore
from core.storage.store import StaleConversationError
from core.talk.conversation import Conversation
from core.talk.vocabulary import Answered, Command, Heard

DAY = date(2026, 11, 22)
RICH = "포항에 1.5조 투자하는 양극재 회사인데 변전소 400억, 용수 300억 들어요"


@pytest.fixture
def store(rulebook: Rulebook) -> SqliteStore:
    """An empty store."""
    return SqliteStore(":memory:", rulebook.facts)


@pytest.fixture
def desk(store: SqliteStore, giban: Giban, wording: Wording) -> Desk:
    """A desk over it."""
    return Desk(store, giban, wording)


def hear(desk: Desk, number: int, text: str, day: date = DAY) -> Shown:
    """One line of one person."""
    shown = desk.hear(Heard(f"e{number}", "c", "kim", day, text))
    assert shown is not None
    return shown


def typed(desk: Desk, *lines: str, name: str = "kim") -> str:
    """What a piped terminal prints."""
    out = io.StringIO()
    Terminal(desk, name, DAY, None).talk(io.StringIO("".join(f"{line}\n" for line in lines)), out)
    return out.getvalue()


def test_the_same_event_is_answered_once(desk: Desk) -> None:
    """A repeat changes nothing and says nothing."""
    hear(desk, 1, RICH)

    assert desk.hear(Heard("e1", "c", "kim", DAY, "구미로 바꿔 주세요")) is None


def test_until_a_language_was_heard_both_are_spoken(desk: Desk) -> None:
    """Then the one that was heard."""
    first = hear(desk, 1, "")
    second = hear(desk, 2, "bio")

    assert any("기반입니다" in line for line in first.lines)
    assert any("this is Giban" in line for line in first.lines)
    assert not any("가" <= c <= "힣" for line in second.lines for c in line)


def test_a_turn_is_made_anew_when_somebody_else_was_faster(store: SqliteStore, giban: Giban, wording: Wording) -> None:
    """Nothing of either is lost."""

    class Raced:
        """A store in which a colleague answers just before the first save."""

        def __init__(self) -> None:
            self.raced = False

        def load(self, conversation_id: str) -> Conversation:
            return store.load(conversation_id)

        def is_heard(self, heard_id: str) -> bool:
            return store.is_heard(heard_id)

        def save(self, heard_id: str, before: Conversation, after: Conversation) -> bool:
            if not self.raced:
                self.raced = True
                Desk(store, giban, wording).hear(Heard("other", "c", "lee", DAY, "투자는 2조"))
            return store.save(heard_id, before, after)

    Desk(Raced(), giban, wording).hear(Heard("mine", "c", "kim", DAY, "포항 이차전지"))
    kept = store.load("c").answers

    assert {"investment": "lee", "sector": "kim", "place": "kim"} == {f: a.who for f, a in kept.items()}


def test_a_store_that_never_agrees_is_given_up_on(store: SqliteStore, giban: Giban, wording: Wording) -> None:
    """And not tried for ever."""

    class Stale(SqliteStore):
        """A store that always was changed by somebody else."""

        def save(self, heard_id: str, before: Conversation, after: Conversation) -> bool:
            raise StaleConversationError

    stale = Stale(":memory:", store._facts)

    with pytest.raises(StaleConversationError):
        Desk(stale, giban, wording).hear(Heard("e", "c", "kim", DAY, RICH))


def test_leaving_and_coming_back_goes_on_with_the_same_question(desk: Desk) -> None:
    """And ends with the same result as without leaving."""
    straight = typed(desk, RICH, "블루밸리", "아님", "2027년 3월", "모름", name="lee")
    typed(desk, RICH, "블루밸리")
    back = typed(desk, "아님", "2027년 3월", "모름")

    assert "지난번에 이어서" in back
    assert back.splitlines()[-3:] == straight.splitlines()[-3:]


def test_a_number_presses_the_choice_shown(desk: Desk) -> None:
    """As listed."""
    assert "다른 지원" not in typed(desk, RICH)
    assert "산업단지 지원사업" in typed(desk, "1")


def test_an_old_button_corrects_its_fact_and_says_so(desk: Desk) -> None:
    """Whatever is asked by then."""
    hear(desk, 1, RICH)
    hear(desk, 2, "블루밸리")
    shown = desk.hear(Heard("e3", "c", "kim", DAY, press=Answered((("complex", "none"),))))

    assert shown is not None
    assert "현행 고시로는 지원 대상이 아닙니다." in shown.lines


def test_back_takes_the_last_answers_back(desk: Desk) -> None:
    """And what they replaced stands again."""
    hear(desk, 1, RICH)
    hear(desk, 2, "투자는 2조")
    hear(desk, 3, "뒤로")

    assert any("1조 5,000억" in line for line in hear(desk, 4, "지금까지").lines)


def test_start_over_forgets_the_answers_and_keeps_the_language(desk: Desk) -> None:
    """A fresh start."""
    hear(desk, 1, RICH)
    shown = hear(desk, 2, "처음부터")

    assert "어떤 업종인가요? 국가첨단전략산업에 드는 업종만 대상입니다." in shown.lines
    assert not any("Hello" in line for line in shown.lines)


def test_the_language_changes_on_request_with_every_answer_kept(desk: Desk) -> None:
    """영어로."""
    hear(desk, 1, RICH)
    shown = hear(desk, 2, "영어로 해 주세요")

    assert shown.lines[0] == "I will answer in English from now on."
    assert any("Pohang" in line for line in hear(desk, 3, "so far").lines)


def test_a_changed_answer_makes_void_what_it_contradicts_and_says_so(desk: Desk) -> None:
    """Gumi has no Blue Valley."""
    hear(desk, 1, RICH)
    hear(desk, 2, "블루밸리")
    shown = hear(desk, 3, "포항 말고 구미예요")

    assert "바뀐 답과 맞지 않아 전에 주신 답을 지웠습니다: 사업장" in shown.lines


def test_a_new_notice_since_the_last_turn_is_told(desk: Desk) -> None:
    """From the one of April 2025 to the one of July 2026."""
    hear(desk, 1, RICH, date(2026, 7, 1))
    shown = hear(desk, 2, "블루밸리", date(2026, 7, 2))

    assert "고시가 바뀌었습니다(2025-04-15 → 2026-07-02)" in shown.lines[0]


def test_a_number_of_questions_is_promised_and_only_falls(desk: Desk) -> None:
    """Eight at most from an empty talk, one fewer each time."""
    said = ["", "bio", "Hwasun", "not sure", "gas 5 billion", "3 trillion", "none", "not sure"]
    promised = []
    for number, text in enumerate(said):
        lines = hear(desk, number, text).lines
        promised += [int(n) for line in lines if line.startswith("(at most ") for n in line.split() if n.isdigit()]

    assert promised == [8, 7, 6, 5, 4, 3, 2]


def test_nothing_typed_can_move_the_cursor() -> None:
    """Control and zero-width characters are left out."""
    assert show(Shown(["a\x1b[2Jb\u200bc"], [Choice("\x07x", Command("why"))])) == "a[2Jbc\n[1] x\n"


def test_hostile_text_is_answered_like_any_other(desk: Desk) -> None:
    """However long, whatever is in it."""
    for number, text in enumerate(["<!channel> *x*", "\u202e\u200b\x00", "가" * 100_000, "1" * 5_000, "'; DROP TABLE"]):
        assert hear(desk, number, text).lines
