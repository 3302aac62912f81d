"""Several cases of one person: begun, named, listed, turned to, never mixed; and they go, stay and move together."""

import re
from datetime import date

import pytest

from conversations.programme import Giban
from conversations.wording import Wording
from core.desk import Desk, To
from core.policy.answers import UNKNOWN
from core.storage.sqlite import SqliteStore
from core.talk.vocabulary import Answered, Command, Heard, Press, Shown

DAY = date(2026, 11, 22)
POHANG = "포항에 1.5조 투자하는 중소기업 양극재 회사인데 변전소 400억, 용수 300억 들어요"
OCHANG = "오창, 5천억 투자, 용수 100억"
GUMI = "We make wafers in Gumi, investing 3 trillion won; water 60 billion"


class Person:
    """Somebody at a desk."""

    def __init__(self, desk: Desk, store: SqliteStore) -> None:
        self.desk, self.store, self.said = desk, store, 0
        self.rows: tuple[int, ...] = ()

    async def says(
        self, text: str, press: Press | None = None, where: str = "o", message: str | None = None, **more: bool
    ) -> Shown:
        """Something typed or pressed, and the answer."""
        self.said += 1
        message = message or f"m{self.said}"
        heard = Heard(f"e{self.said}", where, "kim", DAY, text, press, message=message, **more)  # type: ignore[arg-type]
        answer = await self.desk.hear(heard, To("t:1", lambda card: (card,)))
        assert answer is not None
        self.rows = answer.rows
        return answer.shown

    def values(self, number: int) -> dict[str, object]:
        """The answers of a case."""
        return dict(self.store.load(f"o#{number}").values)


@pytest.fixture
def kim(store: SqliteStore, giban: Giban, wording: Wording) -> Person:
    """At an empty desk."""
    return Person(Desk(store, giban, wording), store)


async def test_another_case_begins_beside_the_present_one(kim: Person, store: SqliteStore) -> None:
    """That one keeps every answer; what is the firm's holds in both, told first."""
    await kim.says(POHANG)
    before = dict(store.load("o").values)
    shown = await kim.says("다른 건도 있어요")

    assert list(shown.lines[:3]) == [
        "[건 2: 이차전지]",
        "새 건을 시작합니다. 회사에 관한 답은 이어서 쓰니, 다른 것이 있으면 고쳐 적어 주세요: 이차전지 · 중소기업",
        '앞의 건은 답까지 그대로 있습니다(건 1: 포항 · 이차전지). "건 목록"이라고 적으면 모두 보여 드립니다.',
    ]
    assert shown.lines[3] == "시설이 들어설 곳은 어느 시·군·구인가요?"
    assert shown.kind == "question"
    assert kim.values(1) == before
    assert kim.values(2) == {"sector": "secondary_battery", "company_size": "small"}
    assert store.load("o").values == {}


async def test_the_same_in_english(kim: Person) -> None:
    """Word for word."""
    await kim.says(GUMI)
    shown = await kim.says("I have a second project")

    assert list(shown.lines[:3]) == [
        "[Case 2: semiconductor]",
        "I have started a new case. What you told me about your company applies here too; "
        "please correct what differs: semiconductor",
        'The earlier case is kept with all its answers (Case 1: Gumi · semiconductor). "my cases" lists every one.',
    ]


async def test_what_is_not_known_of_the_firm_is_not_carried_over(kim: Person) -> None:
    """It is asked anew; nobody is welcomed twice."""
    await kim.says("포항, 1조 투자, 용수 300억")
    await kim.says("", Answered((("company_size", UNKNOWN),)))
    shown = await kim.says("새 건")
    resumed = await kim.says("", Command("resume"))

    assert shown.lines[1] == "새 건을 시작합니다."
    assert kim.values(2) == {}
    assert list(resumed.lines[:2]) == ["[건 2]", "어떤 업종인가요? 국가첨단전략산업에 드는 업종만 대상입니다."]


async def test_a_case_has_the_name_the_person_gives_it(kim: Person) -> None:
    """Before every reply in it; what the name says of the case is taken and said back."""
    await kim.says(POHANG)
    shown = await kim.says("새 건: 오창 2공장")
    cards = [await kim.says(text) for text in ("용수 100억", "왜", "지금까지", "ㅁㄴㅇㄹ")]

    assert shown.lines[0] == "[오창 2공장]"
    assert "청주 청원구 · 청주 오창으로 이해했습니다. 다르면 그대로 고쳐 적어 주세요." in shown.lines
    assert {card.lines[0] for card in cards} == {"[오창 2공장]"}
    assert kim.values(2)["site"] == "ochang"


async def test_what_is_said_along_is_heard_in_the_new_case(kim: Person) -> None:
    """A sentence with amounts is no name; an industry said takes the place of the firm's, and is no change of one."""
    await kim.says(POHANG)
    shown = await kim.says("새 건: 구미에서 반도체 3조 투자합니다")

    assert shown.lines[0] == "[건 2: 구미 · 반도체]"
    assert kim.values(2)["sector"] == "semiconductor"
    assert kim.values(1)["sector"] == "secondary_battery"
    assert not any("고쳤습니다" in line for line in shown.lines)


async def test_two_cases_facts_never_mix(kim: Person) -> None:
    """Whatever order they are spoken of in, corrections and undo included."""
    await kim.says(POHANG)
    await kim.says("새 건")
    await kim.says(OCHANG)
    await kim.says("1번 건으로")
    await kim.says("용수는 200억")
    await kim.says("2번 건")
    await kim.says("투자는 6천억")
    await kim.says("뒤로")
    one, two = kim.values(1), kim.values(2)

    assert (one["place"], two["place"]) == ("pohang", "cheongju-cheongwon")
    assert str(one["cost.water"]) == "WonRange(low=20000000000, high=20000000000)"
    assert str(two["cost.water"]) == "WonRange(low=10000000000, high=10000000000)"
    assert str(one["investment"]) == "WonRange(low=1500000000000, high=1500000000000)"
    assert str(two["investment"]) == "WonRange(low=500000000000, high=500000000000)"
    assert "cost.electricity" not in two


async def test_the_cases_are_listed_with_their_state_and_turned_to_by_a_press(kim: Person) -> None:
    """Busan has no complex; 60 billion of water at 30 to 50 per cent is 18 to 30."""
    await kim.says(GUMI)
    await kim.says("new case: Busan yard")
    listed = await kim.says("my cases")
    turned = await kim.says("", listed.choices[0].press)

    assert list(listed.lines[:2]) == [
        "· Case 1: Gumi · semiconductor: Cannot be decided yet. KRW 18–30 billion if all conditions are met",
        "· Busan yard: Not covered by the notice in force.",
    ]
    assert [c.label for c in listed.choices] == ["Case 1: Gumi · semiconductor", "Busan yard", "New case"]
    assert turned.lines[0] == "[Case 1: Gumi · semiconductor]"
    assert (await kim.says("", listed.choices[2].press)).lines[0] == "[Case 3: semiconductor]"


@pytest.mark.parametrize(
    ("said", "name"),
    [
        *(("오창 건으로", "[오창 2공장]"), ("오창 2공장", "[오창 2공장]"), ("switch to 오창", "[오창 2공장]")),
        *(
            ("1번 건으로 바꿔 주세요", "[건 1: 포항 · 이차전지]"),
            ("포항 건으로 돌아가 주세요", "[건 1: 포항 · 이차전지]"),
        ),
        *(("첫 번째 건으로", "[건 1: 포항 · 이차전지]"), ("case 1", "[건 1: 포항 · 이차전지]")),
        *(("go back to Pohang", "[건 1: 포항 · 이차전지]"), ("2번 건", "[오창 2공장]")),
    ],
)
async def test_a_case_is_turned_to_by_number_name_or_what_it_is_about(kim: Person, said: str, name: str) -> None:
    """And nothing is answered by it."""
    await kim.says(POHANG)
    await kim.says("새 건: 오창 2공장")
    await kim.says("새 건: 구미 반도체, 1조 투자")
    before = [kim.values(n) for n in (1, 2, 3)]

    assert (await kim.says(said)).lines[0] == name
    assert [kim.values(n) for n in (1, 2, 3)] == before


async def test_a_case_that_is_not_there_is_said_to_be_none(kim: Person) -> None:
    """With those there are, and the one spoken of stays."""
    await kim.says(POHANG)
    await kim.says("새 건: 오창 2공장")
    shown = await kim.says("부산 건으로")

    assert shown.lines[0] == "그런 건을 찾지 못했습니다."
    assert len(shown.choices) == 3
    assert (await kim.says("왜")).lines[0] == "[오창 2공장]"


async def test_the_same_name_again_turns_to_that_case(kim: Person, store: SqliteStore) -> None:
    """No second one of it is made."""
    await kim.says(POHANG)
    await kim.says("새 건: 오창 2공장")
    await kim.says("1번 건")
    await kim.says("새 건: 오창 2 공장")
    office = store.load("o").office

    assert office is not None
    assert (len(office.members), office.current) == (2, 2)


async def test_while_a_case_is_empty_no_other_is_begun(kim: Person, store: SqliteStore) -> None:
    """It takes the name; the first of all simply begins."""
    first = await kim.says("새 건 시작")
    alone = store.load("o").office
    await kim.says(POHANG)
    await kim.says("새 건")
    again = await kim.says("새 건")
    await kim.says("새 건: 구미 공장")
    office = store.load("o").office

    assert first.lines[0].startswith("안녕하세요, 기반입니다.")
    assert alone is None
    assert again.lines[1].startswith("이 건에는 아직 사업에 관한 답이 없어")
    assert office is not None
    assert [m.name for m in office.members] == ["", "구미 공장"]
    assert kim.values(2)["place"] == "gumi"


async def test_a_button_of_another_case_answers_for_that_case(kim: Person, store: SqliteStore) -> None:
    """Also one that was shown before there was a second."""
    await kim.says(POHANG)
    row = store.row(kim.rows[-1])
    await kim.says("새 건: 오창 2공장")
    after = store.row(kim.rows[-1] if row is None else row.id)
    assert after is not None
    pressed = Answered((("complex", "pohang-battery"),))
    shown = await kim.says("", pressed, where=after.conversation)

    assert after.conversation == "o#1"
    assert shown.lines[0] == "[건 1: 포항 · 이차전지]"
    assert kim.values(1)["complex"] == "pohang-battery"
    assert "complex" not in kim.values(2)


async def test_an_edited_message_corrects_the_case_it_was_said_in(kim: Person) -> None:
    """Whichever is spoken of, and though it was said before there was a second."""
    await kim.says("포항 양극재, 1조 투자, 용수 300억", message="first")
    await kim.says("새 건: 오창 2공장")
    shown = await kim.says("포항 양극재, 2조 투자, 용수 300억", message="first", is_edit=True)

    assert shown.lines[0] == "[건 1: 포항 · 이차전지]"
    assert str(kim.values(1)["investment"]) == "WonRange(low=2000000000000, high=2000000000000)"


async def test_start_over_empties_the_present_case_alone(kim: Person) -> None:
    """The other stays; its name does too."""
    await kim.says(POHANG)
    await kim.says("새 건: 오창 2공장")
    shown = await kim.says("처음부터")

    assert shown.lines[0] == "[오창 2공장]"
    assert kim.values(2) == {}
    assert kim.values(1)["place"] == "pohang"


async def test_forget_me_erases_every_case(kim: Person, store: SqliteStore) -> None:
    """With all that was sent, before the second too."""
    await kim.says(POHANG)
    first = kim.rows[-1]
    await kim.says("새 건: 오창 2공장")
    await kim.says("내 정보 지워줘")

    assert [(talk.id, dict(talk.answers), talk.office) for talk in store.conversations("o")] == [("o", {}, None)]
    assert store.row(first) is None


async def test_export_shows_every_case(kim: Person) -> None:
    """Each under its name."""
    await kim.says("포항 양극재, 1조 투자")
    await kim.says("새 건: 오창 2공장")

    assert list((await kim.says("내보내기")).lines) == [
        "[건 1: 포항 · 이차전지]",
        "이 대화에 남아 있는 답입니다.",
        "· 이차전지",
        "· 포항",
        "· 투자 1조 원",
        "[오창 2공장]",
        "이 대화에 남아 있는 답입니다.",
        "· 이차전지",
        "· 청주 청원구",
        "· 청주 오창",
    ]


async def test_a_code_takes_every_case_along(kim: Person, store: SqliteStore) -> None:
    """And the names; where they were nothing is left."""
    await kim.says(POHANG)
    await kim.says("새 건: 오창 2공장")
    told = " ".join((await kim.says("텔레그램에서 이어서")).lines)
    code = re.search(r"\b[A-Z2-9]{4}-[A-Z2-9]{4}\b", told)
    assert code
    shown = await kim.says(code[0], where="p")
    listed = await kim.says("건 목록", where="p")

    assert shown.lines[0] == "[오창 2공장]"
    assert [c.label for c in listed.choices] == ["건 1: 포항 · 이차전지", "오창 2공장", "새 건"]
    assert (store.load("p#1").values["place"], store.load("p#2").values["site"]) == ("pohang", "ochang")
    assert [store.load(f"o{end}").values for end in ("", "#1", "#2")] == [{}, {}, {}]


async def test_several_cases_move_neither_into_a_group_nor_onto_others(kim: Person, store: SqliteStore) -> None:
    """Each with its mend."""
    await kim.says(POHANG)
    await kim.says("새 건: 오창 2공장")
    told = " ".join((await kim.says("텔레그램에서 이어서")).lines)
    code = re.search(r"\b[A-Z2-9]{4}-[A-Z2-9]{4}\b", told)
    assert code
    in_group = await kim.says(code[0], where="g", is_grouped=True)
    await kim.says(GUMI, where="p")
    await kim.says("new case: Busan yard", where="p")
    onto = await kim.says(code[0], where="p")

    assert in_group.lines[0].startswith("여러 건이 있는 상담은 개인 대화로만")
    assert onto.lines[0].startswith("There are already answers for several cases here")
    assert store.load("o#1").values["place"] == "pohang"


@pytest.mark.parametrize("text", ["새 건: 오창 2공장", "건 목록", "다른 건도 있어요"])
async def test_in_a_group_or_thread_there_is_one_case(kim: Person, store: SqliteStore, text: str) -> None:
    """That is said in one line, and the talk goes on where it was."""
    await kim.says(POHANG, is_grouped=True)
    before = dict(store.load("o").values)
    shown = await kim.says(text, is_grouped=True)

    assert shown.lines[0] == "여기에서는 한 건만 다룹니다. 다른 건은 저와의 개인 대화에서 시작해 주세요."
    assert shown.kind == "question"
    assert store.load("o").office is None
    assert store.load("o").values == before


async def test_with_one_case_the_list_says_how_to_begin_another(kim: Person) -> None:
    """And no name stands before replies."""
    await kim.says(POHANG)

    assert (await kim.says("내 건들")).lines[0].startswith("지금은 한 건뿐입니다.")


async def test_a_language_chosen_holds_in_every_case(kim: Person) -> None:
    """One person speaks one language."""
    await kim.says(POHANG)
    await kim.says("새 건: 오창 2공장")
    await kim.says("영어로")
    shown = await kim.says("case 1")

    assert shown.lines[0] == "[Case 1: Pohang · secondary battery]"
    assert (await kim.says("why")).lines[0] == "[Case 1: Pohang · secondary battery]"


async def test_who_turns_out_to_be_an_association_is_told_how_it_goes_here(kim: Person, store: SqliteStore) -> None:
    """Their cases stay."""
    await kim.says(POHANG)
    await kim.says("새 건: 오창 2공장")
    shown = await kim.says("협회입니다")
    office = store.load("o").office

    assert shown.lines[1].startswith("이 대화에서는 이미 건별로 나누어 계산하고 있습니다.")
    assert office is not None
    assert office.kind == "cases"


async def test_an_officer_who_wants_another_case_is_asked_for_a_member(kim: Person, store: SqliteStore) -> None:
    """No member is called 새 건."""
    await kim.says("협회입니다")
    before = await kim.says("새 건 시작")
    await kim.says("가나전자")
    after = await kim.says("다른 건도 있어요")
    office = store.load("o").office

    assert before.lines[0].startswith("어느 회원사 건인가요?")
    assert after.lines[0].startswith("어느 회원사 건인가요?")
    assert office is not None
    assert [m.name for m in office.members] == ["가나전자"]


async def test_what_waited_for_a_yes_in_a_case_waits_no_more_once_it_is_turned_to(kim: Person) -> None:
    """A yes to something else must not change the place."""
    await kim.says("포항 블루밸리 양극재, 1조 투자, 용수 300억")
    await kim.says("새 건: 오창 2공장")
    await kim.says("1번 건")
    await kim.says("구미로 바꿔 주세요")
    await kim.says("2번 건")
    await kim.says("1번 건")
    await kim.says("네")

    assert kim.values(1)["place"] == "pohang"


async def test_all_cases_age_together(kim: Person, store: SqliteStore) -> None:
    """By the last turn in any; then they go together, with what was sent."""
    await kim.says(POHANG)
    await kim.says("새 건: 오창 2공장")
    _age(store, "o", 400)
    _age(store, "o#1", 400)
    early = store.prune(365).result()
    kept = [talk.id for talk in store.conversations("o")]
    _age(store, "o#2", 366)
    late = store.prune(365).result()

    assert (early, kept) == (0, ["o", "o#1", "o#2"])
    assert (late, store.conversations("o"), store.waiting()[0]) == (3, [], 0)


def _age(store: SqliteStore, conversation: str, days: int) -> None:
    """As if it was last turned so many days ago."""
    store._db.execute(
        "UPDATE conversation SET kept_at = strftime('%Y-%m-%dT%H:%M:%SZ', 'now', ?) WHERE id = ?",
        (f"-{days} days", conversation),
    )


async def test_somebody_who_comes_back_is_told_of_the_case_spoken_of(kim: Person) -> None:
    """As the terminal does."""
    await kim.says(POHANG)
    await kim.says("새 건: 오창 2공장")
    shown = kim.desk.resume("o", DAY)

    assert shown is not None
    assert list(shown.lines[:2]) == ["[오창 2공장]", "지난번에 이어서 진행합니다."]


async def test_the_command_without_a_word_does_the_same(kim: Person) -> None:
    """As a menu gives it."""
    await kim.says(POHANG)

    assert (await kim.says("", Command("cases"))).lines[0].startswith("지금은 한 건뿐입니다.")
    assert (await kim.says("", Command("new-case"))).lines[0] == "[건 2: 이차전지]"
    assert len((await kim.says("", Command("cases"))).choices) == 3
