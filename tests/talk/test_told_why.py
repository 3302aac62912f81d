"""A result says why: a cap that is a range, a figure that is missing, an announcement for other places."""

from datetime import date

import pytest

from conversations.programme import Giban
from conversations.wording import Wording
from core.policy.answers import UNKNOWN, Answers, OneOf
from core.policy.month import Month
from core.policy.say import Say
from core.policy.won import WonRange
from core.talk.programme import Reading
from tests.amounts import EOK, eok, jo
from tests.policy.test_worked_cases import CATHODE, ROBOTS, VACCINE

DAY = date(2026, 11, 22)
YONGIN: Answers = {"sector": "semiconductor", "place": "yongin", "investment": jo(2), "cost.water": eok(1500)}
GUMI: Answers = {**YONGIN, "place": "gumi"}
INSIDE: Answers = {**YONGIN, "complex": "yongin-pyeongtaek-semiconductor"}
UNCOSTED: Answers = {**{f: v for f, v in VACCINE.items() if f != "cost.gas"}, "facilities": ("gas", "wastewater")}
READY: Answers = {**VACCINE, "design_done": "yes", "permits_done": "yes"}


def lines(giban: Giban, answers: Answers, day: date = DAY, command: str = "") -> dict[str, Say]:
    """The sentences of the whole result, or of a reply, by their keys."""
    card = giban.reply(command, answers, None, day) if command else giban.result(answers, day, "whole")
    return {line.key: line for line in card.lines}


def texts(say: Say, wording: Wording) -> tuple[str, str]:
    """In Korean and English."""
    return wording.text(say, "ko"), wording.text(say, "en")


@pytest.mark.parametrize("case", [YONGIN, INSIDE, {**YONGIN, "cost.water": eok(100)}])
def test_in_the_capital_area_a_doubled_cap_is_said_to_be_for_other_places(case: Answers, giban: Giban) -> None:
    """Cut at the cap or not: that is no reason why nothing would change."""
    told = lines(giban, case)

    assert "announced-not-in-capital" in told
    assert "announced-no-change" not in told
    assert list(lines(giban, case, command="faq-cap-doubled"))[1] == "faq-cap-doubled-not-in-capital"


@pytest.mark.parametrize(
    ("case", "result", "faq"),
    [
        (GUMI, "announced-changes", "faq-cap-doubled-bound-by-cap"),
        ({**GUMI, "cost.water": eok(100)}, "announced-no-change", "faq-cap-doubled-bound-by-rate"),
        ({"sector": "semiconductor", "cost.water": eok(2500)}, "announced-changes", "faq-cap-doubled-bound-by-cap"),
    ],
)
def test_outside_it_or_where_the_place_is_open_the_figures_say_so(
    case: Answers, result: str, faq: str, giban: Giban
) -> None:
    """Half of 1,500 is over the cap of 500, half of 100 is not."""
    assert {key for key in lines(giban, case) if key.startswith("announced-") and "reading" not in key} == {result}
    assert list(lines(giban, case, command="faq-cap-doubled"))[1] == faq


def test_nothing_is_said_of_the_amount_where_there_is_none(giban: Giban) -> None:
    """Outside every complex."""
    assert "faq-cap-doubled-not-in-capital" not in lines(
        giban, {**YONGIN, "complex": "none"}, command="faq-cap-doubled"
    )


def test_the_sentence_names_the_assumption(giban: Giban, wording: Wording) -> None:
    """Nobody has defined "far from the capital"."""
    korean, english = texts(lines(giban, YONGIN)["announced-not-in-capital"], wording)

    assert korean.endswith(
        "수도권인 이 사업장에는 해당하지 않는 것으로 보아(가정), 확정되더라도 이 금액은 달라지지 않습니다."
    )
    assert "regions far from the capital" in english
    assert "(assumed)" in english


def test_a_cap_that_is_a_range_says_what_it_hangs_on(giban: Giban, wording: Wording) -> None:
    """The complex has 100 조 and more, the company 2: 500 to 1,000."""
    korean, english = texts(lines(giban, INSIDE)["cap-larger"], wording)

    assert korean.startswith("투자 규모가 100조 원 이상이면 한도가 1,000억 원까지 커집니다.")
    assert "단지 전체가 100조 원 이상이면 두 한도를 모두 두었습니다." in korean
    assert english.startswith("From an investment of KRW 100 trillion the cap goes up to KRW 100 billion.")


@pytest.mark.parametrize("case", [YONGIN, GUMI, CATHODE, VACCINE])
def test_one_cap_needs_no_reason(case: Answers, giban: Giban) -> None:
    """500 alone."""
    assert "cap-larger" not in lines(giban, case)


@pytest.mark.parametrize("case", [UNCOSTED, {**VACCINE, "cost.gas": WonRange(50 * EOK, None)}])
def test_a_missing_cost_says_what_it_leaves_out(case: Answers, giban: Giban, wording: Wording) -> None:
    """No reference value, no own share; in the short of it, too."""
    told = lines(giban, case)

    assert "support-range" in told
    assert "own-share-range" not in told
    assert texts(told["costs-open"], wording) == (
        "가스 금액이 정해지지 않아 참고값과 회사 부담은 계산하지 않았습니다. "
        "범위의 위쪽 끝은 한도에서 남은 금액입니다. 금액을 알려 주시면 모두 다시 계산합니다.",
        "No reference value and no share of your own are worked out while the cost is open for: gas supply. The upper "
        "end of the range is what is left under the cap. With the cost I work all of it out again.",
    )
    assert "costs-open" in {line.key for line in giban.result(case, DAY, "brief").lines}


def test_with_every_cost_the_share_is_told(giban: Giban) -> None:
    """Or with none: then there is no amount at all."""
    assert "costs-open" not in lines(giban, VACCINE)
    assert "costs-open" not in lines(giban, {"sector": "bio", "complex": "jeonnam-bio", "facilities": ("gas",)})


def test_without_a_place_the_missing_reference_value_is_explained(giban: Giban, wording: Wording) -> None:
    """The rate goes by region."""
    nowhere = {f: v for f, v in VACCINE.items() if f not in {"place", "complex"}}
    korean, english = texts(lines(giban, nowhere)["rates-without-place"], wording)

    assert korean.endswith("지역을 알려 주시면 참고값도 계산합니다.")
    assert english.endswith("so with the place I can work out a reference value, too.")
    assert "rates-without-place" not in lines(giban, VACCINE)


@pytest.mark.parametrize(
    ("told", "korean", "english"),
    [
        ({"site_secured": "yes", "match_ready": "yes"}, "완료 — 기업, 지자체 [알려 주신 대로]",
         "done — company, city [as you told]"),
        ({"site_secured": "yes", "match_ready": Month(2026, 3)}, "완료 — 기업, 지자체 [알려 주신 대로]",
         "done — company, city [as you told]"),
        ({"site_secured": "yes"},
         "부지는 완료 — 기업, 지자체 [알려 주신 대로]. 지방비·자부담은 알려 주지 않으셔서 일정에 넣지 않았습니다.",
         "site done — company, city [as you told]. Left out of the schedule, as nothing was said about matching funds "
         "(local or own)."),
        ({"site_secured": "yes", "match_ready": Month(2027, 5)},
         "2027년 5월 31일 — 기업, 지자체 [알려 주신 대로]", "31 May 2027 — company, city [as you told]"),
        ({"site_secured": "yes", "match_ready": "no"}, "빨라야 2026년 11월 22일, 그 뒤는 미정 — 기업, 지자체 [법령]",
         "not before 22 November 2026, the rest open — company, city [law]"),
        ({"match_ready": UNKNOWN}, "알려 주지 않으셔서 일정에 넣지 않음 — 기업, 지자체 [법령]",
         "left out of the schedule, as nothing was said about it — company, city [law]"),
    ],
)  # fmt: skip
def test_site_and_match_are_told_as_done_like_design_and_permits(
    told: Answers, korean: str, english: str, giban: Giban, wording: Wording
) -> None:
    """Not with today's date, and not as the law's."""
    card = giban.reply("plan", {**READY, **told}, None, DAY)
    plan = [texts(line, wording) for line in card.lines]

    assert (f"· 부지와 지방비·자부담: {korean}", f"· site and matching funds: {english}") in plan


@pytest.mark.parametrize("sector", ["robot", "defence"])
@pytest.mark.parametrize(
    ("day", "key", "korean", "english"),
    [
        (DAY, "to-do-round", "2026년 2월 27일까지 신청한 곳만 해당",
         "it concerns only those who applied by 27 February 2026"),
        (date(2026, 2, 27), "to-do-round-open", "2026년 2월 27일까지 신청하는 곳만 해당",
         "it concerns only those who apply by 27 February 2026"),
    ],
)  # fmt: skip
def test_what_to_do_says_whom_round_3_concerns(
    sector: str, day: date, key: str, korean: str, english: str, giban: Giban, wording: Wording
) -> None:
    """Who did not apply in time need not wait for it."""
    told = texts(lines(giban, {**ROBOTS, "sector": sector}, day)[key], wording)

    assert told[0].endswith(korean)
    assert told[1].endswith(english)


@pytest.mark.parametrize(
    ("facility", "who", "korean", "english"),
    [
        ("electricity", "utility", "전기 공사는 한전이 하는 것으로 이해했습니다.", "electricity supply built by KEPCO"),
        ("gas", "utility", "가스 공사는 전력·수도·가스 사업자가 하는 것으로 이해했습니다.",
         "gas supply built by a utility company"),
        ("road", "local_government", "도로 공사는 지방자치단체가 하는 것으로 이해했습니다.",
         "road built by the local government"),
        ("water", "company", "용수 공사는 기업이 하는 것으로 이해했습니다.", "water supply built by the company"),
    ],
)  # fmt: skip
def test_who_builds_is_said_back_as_people_say_it(
    facility: str, who: str, korean: str, english: str, giban: Giban, wording: Wording
) -> None:
    """한전 is of electricity alone."""
    (line,) = giban.echo({}, Reading(answers={f"performer.{facility}": who}), (), typed=True)

    assert wording.text(line, "ko") == korean
    assert english in wording.text(line, "en")


def test_what_stood_before_is_named_as_exactly(giban: Giban, wording: Wording) -> None:
    """KEPCO, then the city."""
    reading = Reading(answers={"performer.electricity": "local_government"})
    (line,) = giban.echo({"performer.electricity": "utility"}, reading, (), typed=True)

    assert wording.text(line, "ko") == "전기 공사는 지방자치단체가 하는 것으로 고쳤습니다(전에는 한전)."


def test_a_gas_firms_charge_is_not_called_kepcos(giban: Giban, wording: Wording) -> None:
    """Each with its own warning."""
    both: Answers = {**VACCINE, "cost.electricity": eok(10), "performer.gas": "utility"}
    told = lines(giban, {**both, "performer.electricity": "utility"})

    assert all("한전" not in text and "KEPCO" not in text for text in texts(told["builder-utility"], wording))
    assert texts(told["builder-utility"], wording)[0].startswith("가스: 공급 사업자에게 내는 연결 비용은")
    assert texts(told["builder-kepco"], wording)[0].startswith("전기: 한전에 내는 접속 비용은")
    assert "builder-kepco" not in lines(giban, both)


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        (("electricity",), ("water", "electricity"), ["되살린 답: 시설 용수"]),
        (("water", "electricity"), ("water",), ["방금 답을 취소했습니다: 시설 전기"]),
        (("road",), ("water",), ["방금 답을 취소했습니다: 시설 도로", "되살린 답: 시설 용수"]),
        (("road",), ("road",), ["되돌릴 답이 없습니다."]),
    ],
)
def test_taking_back_names_only_the_facilities_that_moved(
    before: tuple[str, ...], after: tuple[str, ...], told: list[str], giban: Giban, wording: Wording
) -> None:
    """Putting water back cancels no electricity."""
    lines_ = giban.taken_back({"facilities": before}, {"facilities": after})

    assert [wording.text(line, "ko") for line in lines_] == told


def test_an_open_place_is_said_as_a_choice(giban: Giban, wording: Wording) -> None:
    """새만금 or 군산."""
    (line,) = giban.echo({}, Reading(ambiguous={"place": OneOf(("pohang", "gumi"))}), (), typed=True)

    assert wording.text(line, "en") == "Understood: Pohang and Gumi (one of them)."


def test_the_step_that_brings_the_year_forward_stands_in_the_sentence(giban: Giban, wording: Wording) -> None:
    """A design begun in time for the 2028 budget."""
    told = lines(giban, {**VACCINE, "design_done": "no"})["better-milestone"]

    assert wording.text(told, "en") == (
        "By arithmetic alone: with detailed design in place by April 2027, the grant could be in the 2028 budget."
    )
