"""What a result says of its money: from which sum received it shrinks, why a figure is 0, when a cost would not help.

Sums in 억 won; the rates are 30 to 50 %, the cap 500, or 1,000 for an investment of 1,000,000 (100 tn) and more."""

from collections.abc import Sequence
from datetime import date

import pytest

from conversations.result import result
from conversations.wording import Wording
from core.policy.answers import Answers
from core.policy.assess import assess
from core.policy.rulebook import Rulebook
from core.policy.say import Say
from core.policy.won import WonRange
from tests.amounts import eok
from tests.policy.test_worked_cases import CATHODE

DAY = date(2026, 11, 22)
WONSAM: Answers = {"sector": "semiconductor", "site": "wonsam", "investment": eok(10_000), "other_aid.water": "no"}
GUMI: Answers = {"sector": "semiconductor", "complex": "gumi-semiconductor", "other_aid.water": "no"}
BIO: Answers = {"sector": "bio", "complex": "jeonnam-bio", "investment": eok(3_000), "other_aid.gas": "no"}
HEADROOM = ("headroom", "headroom-each", "headroom-none", "headroom-none-each")
CUT = ("cap-used-up", "cap-used-up-part", "cap-cuts", "reference-rate", "reference-band")


def lines(rulebook: Rulebook, answers: Answers, day: date = DAY) -> tuple[Say, ...]:
    """Every sentence of the result."""
    return result(assess(answers, rulebook, day), answers, rulebook).lines


def told(said: Sequence[Say], wording: Wording, keys: Sequence[str], language: str = "ko") -> list[str]:
    """Those of these keys, in words."""
    return [wording.text(line, language) for line in said if line.key in keys]


@pytest.mark.parametrize(
    ("answers", "korean", "english"),
    [
        (  # 500 - 30, 500 - 30, 1000 - 50: the larger cap is the complex's
            {**WONSAM, "cost.water": eok(100)},
            "470억 원을 넘으면 금액이 줄어들기 시작합니다. 기준은 산식 하한, 참고값 470억 원 · 상한 950억 원입니다.",
            "more than KRW 47 billion. Each figure shrinks beyond: the formula minimum and the reference value "
            "KRW 47 billion · the high end KRW 95 billion.",
        ),
        (  # 500 - 30, 500 - 40, 1000 - 50
            {"sector": "secondary_battery", "place": "cheongju", "cost.water": eok(100), "other_aid.water": "no"},
            "460억 원을 넘으면 금액이 줄어들기 시작합니다. 기준은 산식 하한 470억 원 · 참고값 460억 원 · "
            "상한 950억 원입니다.",
            "more than KRW 46 billion.",
        ),
        (  # 500 - 210, 500 - 280, 500 - 350
            CATHODE,
            "150억 원을 넘으면 금액이 줄어들기 시작합니다. 기준은 산식 하한 290억 원 · 참고값 220억 원 · "
            "상한 150억 원입니다.",
            "more than KRW 15 billion.",
        ),
    ],
)  # fmt: skip
def test_headroom_is_told_from_the_first_figure_that_shrinks(
    answers: Answers, korean: str, english: str, rulebook: Rulebook, wording: Wording
) -> None:
    """And where the others follow, those that go together told once."""
    said = lines(rulebook, answers)

    assert [line.endswith(korean) for line in told(said, wording, HEADROOM)] == [True]
    assert [english in line for line in told(said, wording, HEADROOM, "en")] == [True]


@pytest.mark.parametrize(("water", "gas"), [(eok(2_000), None), (eok(2_000), eok(10))])
def test_where_the_cap_binds_it_is_told_that_nothing_was_received(
    water: WonRange, gas: WonRange | None, rulebook: Rulebook, wording: Wording
) -> None:
    """600 is over the cap of 500 already: each won received is one less."""
    costs: Answers = {"cost.water": water} if gas is None else {"cost.water": water, "cost.gas": gas}
    said = lines(rulebook, {**GUMI, "investment": eok(10_000), **costs})
    korean = "이 사업장이 이미 받은 지원이 없다고 가정했습니다. 받은 것이 있으면 그만큼 줄어듭니다."
    english = "I assumed that this site has received no support yet. Any it has received reduces the amount by as much."

    assert told(said, wording, HEADROOM) == [korean]
    assert told(said, wording, HEADROOM, "en") == [english]


def test_where_the_cap_binds_the_high_end_alone_each_point_is_told(rulebook: Rulebook, wording: Wording) -> None:
    """Of 1,100: 330, 440, 500 (550 cut); what is left of 500 is 170, 60, 0."""
    said = lines(rulebook, {**GUMI, "investment": eok(10_000), "cost.water": eok(1_100)})

    assert told(said, wording, HEADROOM) == [
        "이 사업장이 이미 받은 지원이 없다고 가정했습니다. 받은 것이 있으면 금액이 줄어들기 시작합니다. "
        "기준은 산식 하한 170억 원 · 참고값 60억 원 · 상한 0원입니다."
    ]


def test_a_high_end_without_a_cost_shrinks_from_the_first_won(rulebook: Rulebook, wording: Wording) -> None:
    """Gas 100: 30 at least; water without a cost: all of the cap of 500 at the most."""
    said = lines(rulebook, {**BIO, "cost.gas": eok(100), "facilities": ("gas", "water"), "other_aid.water": "no"})
    (line,) = told(said, wording, HEADROOM)

    assert line.endswith("기준은 산식 하한 470억 원 · 상한 0원입니다.")


def test_headroom_is_not_told_once_received_is_known(rulebook: Rulebook, wording: Wording) -> None:
    """0 said is no assumption."""
    said = lines(rulebook, {**WONSAM, "cost.water": eok(100), "received": eok(0)})

    assert told(said, wording, HEADROOM) == []


@pytest.mark.parametrize("extra", [{"cost.gas": eok(10)}, {"facilities": ("gas",)}])
def test_no_cost_is_asked_for_where_it_would_not_help(extra: Answers, rulebook: Rulebook, wording: Wording) -> None:
    """Of gas it is not known whether the notice of April 2025 covered it."""
    said = lines(rulebook, {**BIO, **extra}, date(2026, 7, 1))

    assert "no-cost-no-figure" not in {line.key for line in said}
    assert told(said, wording, ["facility-not_known_to_be_covered"]) == [
        "가스는 그때 고시의 대상이었는지 확인되지 않아 계산하지 않았습니다."
    ]


def test_a_cost_is_asked_for_where_it_helps(rulebook: Rulebook, wording: Wording) -> None:
    """Water was on the list, with 500 under the cap; gas is told apart."""
    said = lines(rulebook, {**BIO, "facilities": ("water", "gas"), "cost.gas": eok(10)}, date(2026, 7, 1))

    assert "500억 원 이내" in told(said, wording, ["no-cost-no-figure"])[0]
    assert told(said, wording, ["facility-not_known_to_be_covered"]) != []


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        (  # 500 less 500 leaves 0 for 30 and 30; 1,000 less 500 leaves 50
            {**WONSAM, "cost.water": eok(100), "received": eok(500)},
            ["산식 하한, 참고값은 이미 받은 지원으로 한도 500억 원을 모두 쓴 것으로 보아 0원입니다. "
             "상한은 투자 규모 100조 원 이상에 적용하는 한도 1,000억 원을 쓸 수 있을 때의 금액입니다."],
        ),
        (  # 300 to 700 received, 500 in the middle: 0, 0, and 50 with 300
            {**BIO, "cost.gas": eok(100), "received": eok(300, 700)},
            ["산식 하한, 참고값은 이미 받은 지원으로 한도 500억 원을 모두 쓴 것으로 보아 0원입니다. "
             "상한은 이미 받은 지원을 가장 적게 보았을 때의 금액입니다."],
        ),
        (  # 300 to 600 received, 450 in the middle: 0, 40, 50
            {**BIO, "cost.gas": eok(100), "received": eok(300, 600)},
            ["참고값은 지원율 40%를 가정한 금액입니다. "
             "범위는 가장 낮은 지원율 30%(산식 하한)와 가장 높은 지원율 50%(상한)로 계산했습니다.",
             "산식 하한은 이미 받은 지원으로 한도 500억 원을 모두 쓴 것으로 보아 0원입니다. "
             "상한은 이미 받은 지원을 가장 적게 보았을 때의 금액입니다."],
        ),
        (  # 500 less 500 leaves 0 for 30, 40 and 50
            {**BIO, "cost.gas": eok(100), "received": eok(500)},
            ["이미 받은 지원으로 사업장 한도를 모두 쓴 것으로 계산됩니다."],
        ),
    ],
)  # fmt: skip
def test_a_figure_of_0_is_told_with_its_reason(
    answers: Answers, expected: list[str], rulebook: Rulebook, wording: Wording
) -> None:
    """The cap is used up; the rate has nothing to do with it."""
    assert told(lines(rulebook, answers), wording, CUT) == expected


def test_a_figure_that_only_the_room_bounds_is_told_so(rulebook: Rulebook, wording: Wording) -> None:
    """500 less 480 leaves 20 of 30 and 30; 1,000 less 480 leaves all of 50."""
    said = lines(rulebook, {**WONSAM, "cost.water": eok(100), "received": eok(480)})

    assert told(said, wording, ["cap-cuts"], "en") == [
        "What is left under the cap per site limits the formula minimum and the reference value."
    ]
    assert told(lines(rulebook, {**WONSAM, "cost.water": eok(100)}), wording, ["cap-cuts"]) == []


def test_land_in_a_cost_is_told_with_what_to_do(rulebook: Rulebook, wording: Wording) -> None:
    """Of 100 with land: 0 to 50."""
    clean: Answers = {**BIO, "cost.gas": eok(100), "cost_basis.gas": "clean"}
    said = lines(rulebook, {**clean, "cost_basis.gas": "includes_land"})

    assert told(said, wording, ["support-likely"])[0].startswith("예상 국비 지원액은 0~50억 원")
    assert told(said, wording, ["land-in-cost"]) == [
        "가스 금액에는 토지비가 들어 있습니다. 토지비는 대상이 아니고 얼마인지 알 수 없어, 산식 하한은 그 금액을 "
        "0원으로, 상한은 알려 주신 금액 전부로 보고 계산했습니다."
    ]
    assert told(said, wording, ["to-do-land"], "en") == [
        "To do: tell me the cost without land (design, construction, supervision) of gas supply"
    ]
    assert {"land-in-cost", "to-do-land"}.isdisjoint(line.key for line in lines(rulebook, clean))


def test_land_matters_no_more_where_the_facility_is_out(rulebook: Rulebook) -> None:
    """Water stays; gas is finished."""
    finished: Answers = {"cost.gas": eok(100), "cost_basis.gas": "includes_land", "finished.gas": "yes"}
    said = lines(rulebook, {**BIO, **finished, "cost.water": eok(100), "other_aid.water": "no"})

    assert {"land-in-cost", "to-do-land"}.isdisjoint(line.key for line in said)
