"""Other schemes in the talk: named after a "no" and on request, by size told only then; never taken for this one."""

import asyncio
from datetime import date

import pytest

from conversations.programme import Giban
from conversations.related import on_request
from conversations.rulebook_schemes import scheme_lines
from conversations.understanding import Lexicon, understand
from conversations.understanding.schemes import asks_for_schemes
from conversations.understanding.small_talk import command
from conversations.wording import Wording
from core.desk import Desk
from core.policy.rulebook import Rulebook
from core.talk.vocabulary import Answered, Choice, Heard, Shown

TODAY = date(2026, 11, 22)
OUTSIDE = {
    "ko": "부산에서 바이오, 투자 3000억, 용수 50억",
    "en": "bio in Busan, investing 300 billion won, water 5 billion",
}
INSIDE = {
    "ko": "화순 바이오 특화단지 안, 투자 3000억, 가스 50억",
    "en": "bio in Hwasun, inside the complex, investing 300 billion won, gas 5 billion",
}


class Talk:
    """One person's talk on one day."""

    def __init__(self, desk: Desk, day: date = TODAY) -> None:
        self._desk, self._day, self._count = desk, day, 0
        self._choices: list[Choice] = []

    def says(self, text: str) -> Shown:
        """What is answered to a text; `[label]` presses the choice of that label, which must be there."""
        pressed = next(c for c in self._choices if text == f"[{c.label}]") if text.startswith("[") else None
        self._count += 1
        typed, press = ("", pressed.press) if pressed else (text, None)
        answer = asyncio.run(self._desk.hear(Heard(str(self._count), "talk", "me", self._day, typed, press)))
        assert answer is not None
        self._choices = list(answer.shown.choices) or self._choices
        return answer.shown


@pytest.fixture
def talk(desk: Desk) -> Talk:
    """A new talk of today."""
    return Talk(desk)


def named(shown: Shown) -> list[str]:
    """The lines that name other schemes."""
    return [line for line in shown.lines if line.startswith(("다른 지원: ", "Other support: "))]


def labels(shown: Shown) -> list[str]:
    """The choices below it."""
    return [choice.label for choice in shown.choices]


def test_a_no_names_three_schemes_and_asks_for_the_size(talk: Talk) -> None:
    """Without a size each share is a range, and what is not known is named."""
    shown = talk.says(OUTSIDE["ko"])

    assert "현행 고시로는 지원 대상이 아닙니다." in shown.lines
    assert [
        "다른 지원: 지방투자촉진보조금 — 설비투자액의 4%~25% · 이 지원의 한도는 사업당 150억~300억 원, 기업당"
        " 200억~300억 원 · 확인할 것: 기업 규모, 지역 등급(시·군에 문의)",
        "다른 지원: 첨단전략산업 소부장 중소·중견 투자지원 — 신규 부지·설비투자액의 40%~50% · 이 지원의 한도는 사업당"
        " 150억 원, 기업당 200억 원 · 2025년 공모는 2025년 9월 12일 마감, 그 뒤 공모는 확인하지 못함 · 확인할 것: 기업"
        " 규모, 첨단전략산업에 납품하는 소부장 기업인지",
        "다른 지원: 기회발전특구 세제 지원 — 법인세·소득세 5년간 100%, 이후 2년간 50% 감면 · 취득세·재산세 감면(2026년"
        " 12월 31일까지) · 확인할 것: 사업장이 기회발전특구 안인지",
    ] == named(shown)
    assert ["대기업", "중견기업", "중소기업"] == labels(shown)[:3]
    assert "다른 지원" in labels(shown)


@pytest.mark.parametrize(
    ("language", "pressed", "verdict", "told", "gone"),
    [
        ("ko", "[중소기업]", "현행 고시로는", "중소기업은 설비투자액의 8%~25%", "소부장 기업인지 · 기업"),
        ("ko", "[대기업]", "현행 고시로는", "대기업은 설비투자액의 4%~12%", "소부장"),
        ("en", "[mid-size]", "Not covered", "mid-size: 6%–20% of the investment in equipment", "company's size"),
        ("en", "[large]", "Not covered", "large: 4%–12% of the investment in equipment", "suppliers"),
    ],
)
def test_a_size_pressed_after_the_no_shows_the_schemes_again_and_not_the_result(
    language: str, pressed: str, verdict: str, told: str, gone: str, talk: Talk
) -> None:
    """Only the lines of the schemes, exact for that size; the choices of size are gone."""
    talk.says(OUTSIDE[language])
    shown = talk.says(pressed)

    assert named(shown) == list(shown.lines)
    assert told in shown.lines[0]
    assert not any(verdict in line or gone in line for line in shown.lines)
    assert pressed.strip("[]") not in labels(shown)


@pytest.mark.parametrize(
    ("language", "typed", "told"),
    [
        ("ko", "중소기업이에요", "중소기업은 신규 부지·설비투자액의 50%"),
        ("ko", "저희는 중견입니다", "중견기업은 신규 부지·설비투자액의 40%"),
        ("ko", "중소", "중소기업은 신규 부지·설비투자액의 50%"),
        ("en", "we are a mid-size firm", "mid-size: 40% of the new investment"),
        ("en", "we're an SME", "small: 50% of the new investment"),
        ("en", "small", "small: 50% of the new investment"),
    ],
)
def test_a_size_typed_after_the_no_does_the_same(language: str, typed: str, told: str, talk: Talk) -> None:
    """What was understood, then the schemes alone."""
    talk.says(OUTSIDE[language])
    shown = talk.says(typed)

    assert any(told in line for line in named(shown))
    assert len(shown.lines) == len(named(shown)) + 1


def test_a_change_after_the_size_tells_whether_the_verdict_moves(talk: Talk) -> None:
    """Another place outside leaves it as it is; a place inside is asked about."""
    talk.says(OUTSIDE["ko"])
    talk.says("중소기업이에요")

    assert talk.says("부산 말고 대구요").lines == ["대구로 고쳤습니다(전에는 부산).", "판정은 같습니다."]
    assert "판정은 같습니다." not in talk.says("대구 말고 포항이요").lines


def test_the_capital_area_hears_of_no_local_subsidy(talk: Talk) -> None:
    shown = talk.says("서울에서 바이오, 투자 3000억, 용수 50억")

    assert not any("지방투자촉진보조금" in line for line in shown.lines)
    assert any("소부장" in line and "30%~40%" in line for line in named(shown))


def test_a_large_firm_in_the_capital_area_is_not_asked_what_narrows_nothing(talk: Talk) -> None:
    """Shipbuilding: no scheme named goes by size."""
    shown = talk.says("shipbuilding in Seoul")

    assert len(named(shown)) == 3
    assert not {"large", "mid-size", "small"} & set(labels(shown))
    assert not any("size of the company" in line for line in shown.lines)


def test_an_open_case_without_a_complex_hears_of_the_local_subsidy_alone(talk: Talk) -> None:
    """Robots in Daegu: undetermined; no size is asked."""
    shown = talk.says("robots in Daegu, investing 200 billion won, road 6 billion")
    while shown.kind == "question":
        shown = talk.says("not sure")

    assert any(line.startswith("Cannot be decided yet") for line in shown.lines)
    assert ["local investment promotion subsidy" in line for line in named(shown)] == [True]
    assert "small" not in labels(shown)


@pytest.mark.parametrize("language", ["ko", "en"])
def test_the_talk_never_asks_the_size_by_itself(language: str, talk: Talk) -> None:
    """From the first sentence inside a complex to the result."""
    shown = talk.says(INSIDE[language])
    for _ in range(8):
        pressed = [given for c in shown.choices if isinstance(c.press, Answered) for given in c.press.given]
        assert "company_size" not in {fact for fact, _ in pressed}
        assert named(shown) == []
        shown = talk.says("모름" if language == "ko" else "not sure")
    assert shown.kind != "question"


@pytest.mark.parametrize(
    "text",
    [
        "다른 지원은 없나요?",
        "다른 보조금 뭐 있어요",
        "지방투자촉진보조금",
        "지방투자촉진보조금은 뭐예요?",
        "다른 제도도 있나요?",
        "그럼 다른 지원사업 알려주세요",
        "다른 지원",
        "기회발전특구도 되나요?",
        "국민성장펀드는요?",
        "what else is there",
        "other support",
        "What other subsidies are there?",
        "Is there any other support?",
        "is there anything else we can apply for?",
        "local investment promotion subsidy",
    ],
)
def test_other_schemes_are_asked_for_in_many_ways(text: str, words: Lexicon) -> None:
    assert command(understand(text, words, TODAY), text) == "related"


@pytest.mark.parametrize(
    "text",
    [
        "다른 지원은 없어요",
        "다른 지원 없음",
        "다른 보조금과 중복되나요?",
        "can we combine it with other subsidies?",
        "no other aid",
        "other",
        "그 외",
        "용수는 다른 지원을 받았어요",
        "지방투자촉진보조금 받았어요, 용수 300억",
    ],
)
def test_answers_and_other_questions_are_not_taken_for_that(text: str, words: Lexicon) -> None:
    assert command(understand(text, words, TODAY), text) != "related"


def test_on_request_in_the_middle_the_question_stays_open(talk: Talk) -> None:
    """Every scheme, how they combine, the sizes, and the question with its own choices."""
    asked = talk.says("용인 반도체, 투자 1조, 전력 300억")
    shown = talk.says("다른 지원은 없나요?")

    assert any("송전선로 지중화 지원 — 기업 부담분의 70%" in line for line in shown.lines)
    assert not any("지방투자촉진보조금" in line for line in shown.lines)
    assert any("함께 쓸 수 있어 보이나(추정) KICOX에 확인" in line for line in shown.lines)
    assert ["대기업", "중견기업", "중소기업", *labels(asked)] == labels(shown)
    assert shown.kind == "question"
    pressed = talk.says("[중소기업]")
    assert any("중소기업은 신규 부지·설비투자액의 40%" in line for line in pressed.lines)
    assert labels(asked) == labels(pressed)


def test_the_button_below_a_result_does_the_same(talk: Talk) -> None:
    """In both languages, after an estimate too."""
    talk.says(OUTSIDE["en"])
    shown = talk.says("[other support]")

    assert shown.lines[0] == (
        "These are schemes apart from the infrastructure support for complexes. Each has its own shares and caps."
    )
    assert sum(line.startswith("· ") for line in shown.lines) == 5
    assert any("Different cost items look combinable (our inference); check with KICOX" in line for line in shown.lines)
    assert labels(shown)[:3] == ["large", "mid-size", "small"]
    assert len(labels(shown)) == len(set(labels(shown)))


def test_a_day_before_all_of_them_says_so(desk: Desk) -> None:
    assert (
        "이날 기준으로 확인된 다른 지원이 없습니다." in Talk(desk, date(2024, 6, 1)).says("다른 지원은 없나요?").lines
    )


@pytest.mark.parametrize(
    ("text", "whose", "announced"),
    [
        (
            "한도 두 배 됐다던데 300억?",
            "2026년 2월 10일부터 사업당 한도가 150억 원에서 300억 원으로 오른 것은 지방투자촉진보조금입니다",
            "2026년 2월 6일 정부가 올리는 것을 검토하겠다고 밝혔을 뿐이고",
        ),
        (
            "지방투자보조금 한도가 두 배라던데",
            "지방투자촉진보조금입니다",
            "특화단지 기반시설 지원의 한도는 2026년 2월 6일",
        ),
        (
            "cap doubled to 30bn for the provinces",
            "What rose from KRW 15 billion to KRW 30 billion a project on 10 February 2026 is the cap of the local"
            " investment promotion subsidy",
            "only said to be under review on 6 February 2026",
        ),
    ],
)
@pytest.mark.parametrize("begins", [True, False])
def test_the_cap_that_doubled_is_told_apart_from_the_one_announced(
    text: str, whose: str, announced: str, begins: bool, talk: Talk
) -> None:
    """As the first words of a talk, and after a "no"; the 30 bn are nobody's investment."""
    if not begins:
        talk.says(OUTSIDE["en" if text.isascii() else "ko"])
    shown = talk.says(text)

    assert any(whose in line for line in shown.lines)
    assert any(announced in line for line in shown.lines)
    assert not any("300억 원으로 고쳤습니다" in line for line in shown.lines)


def test_before_that_day_no_other_cap_had_doubled(desk: Desk) -> None:
    """On 9 February 2026 only the announcement is told."""
    talk = Talk(desk, date(2026, 2, 9))
    talk.says(OUTSIDE["ko"])
    shown = talk.says("한도 두 배 됐다던데 300억?")

    assert any("한도 상향을 검토해" in line for line in shown.lines)
    assert not any("지방투자촉진보조금입니다" in line for line in shown.lines)


@pytest.mark.parametrize(
    ("language", "text", "ours", "theirs"),
    [
        (
            "ko",
            "중소기업이면 50% 맞죠?",
            "기업 규모로 정해지지 않습니다.",
            "수도권 밖 중소기업 50%·중견기업 40%, 수도권 중소기업 40%·중견기업 30%입니다.",
        ),
        (
            "en",
            "SMEs get 50%, right?",
            "does not go by company size.",
            "outside the capital area small 50%, mid-size 40%; in the capital area small 40%, mid-size 30%.",
        ),
    ],
)
def test_the_shares_of_the_suppliers_support_are_not_this_schemes(
    language: str, text: str, ours: str, theirs: str, talk: Talk
) -> None:
    """The same 50/40/40/30, by size: answered, and nothing said of the company changes."""
    talk.says(INSIDE[language])
    shown = talk.says(text)
    so_far = talk.says("지금까지" if language == "ko" else "so far")

    assert any(line.endswith(ours) for line in shown.lines)
    assert any(line.endswith(theirs) for line in shown.lines)
    assert not any("중소기업" in line or "small company" in line for line in so_far.lines)


@pytest.mark.parametrize("text", ["중소기업이고 설계는 50% 완료했어요", "한도는 얼마인가요?", "지방비 매칭은 됐어요"])
def test_what_confuses_nothing_is_not_cleared_up(text: str, giban: Giban) -> None:
    aside = giban.read(text, {"sector": "bio"}, None, TODAY).aside

    assert not [line for line in aside if line.key.startswith("related-")]


def test_an_associations_member_hears_the_same(talk: Talk) -> None:
    """Its size too is asked only after the "no", and is its own."""
    talk.says("바이오 협회입니다")
    talk.says("가나제약")
    shown = talk.says(OUTSIDE["ko"])
    exact = talk.says("[중소기업]")

    assert "[가나제약]" == shown.lines[0] == exact.lines[0]
    assert (3, 3) == (len(named(shown)), len(named(exact)))
    assert "중소기업은 설비투자액의 8%~25%" in exact.lines[1]


@pytest.mark.parametrize("language", ["ko", "en"])
@pytest.mark.parametrize("day", [date(2025, 9, 12), date(2026, 2, 10), TODAY, date(2027, 1, 1)])
def test_everything_known_of_every_scheme_can_be_told(
    day: date, language: str, rulebook: Rulebook, wording: Wording
) -> None:
    """Each part in both languages, on request and on the page of rules."""
    for sector, place in (("semiconductor", "yongin"), ("secondary_battery", "saemangeum"), ("steel", "sangju")):
        card = on_request({"sector": sector, "place": place}, rulebook, day)
        assert all(wording.text(line, language) for line in card.lines)
    page = [wording.text(line, language) for line in scheme_lines(rulebook, day)]
    told = sum(line.startswith("· ") for line in page)

    assert told == sum(scheme.holds_on(day) for scheme in rulebook.schemes)


def test_local_tax_relief_is_not_told_after_its_last_day(rulebook: Rulebook, wording: Wording) -> None:
    """Until 31 December 2026; the income tax relief has no end that was found."""
    last, after = (
        [wording.text(line, "en") for line in on_request({"place": "busan"}, rulebook, day).lines]
        for day in (date(2026, 12, 31), date(2027, 1, 1))
    )

    assert any("cuts in acquisition and property tax (until 31 December 2026)" in line for line in last)
    assert not any("property tax" in line for line in after)
    assert any("corporate and income tax: 100% off for 5 years, then 50% for 2" in line for line in after)


def test_every_scheme_can_be_named_as_it_is_called(rulebook: Rulebook) -> None:
    """Those people have a name for: the subsidy, the zone, the fund."""
    names = {scheme.id: scheme.names.ko for scheme in rulebook.schemes}

    assert asks_for_schemes(names["local_investment"])
    assert asks_for_schemes("기회발전특구")
    assert asks_for_schemes(names["growth_fund"])
