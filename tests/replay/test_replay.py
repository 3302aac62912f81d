"""From the trace alone, without a line of the program, every won and every date of the answer."""

import ast
import json
from collections.abc import Callable
from copy import deepcopy
from datetime import date
from pathlib import Path
from typing import Any, TypeAlias

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from config.rulebook import SHIPPED, load
from conversations.as_json import as_json
from conversations.trace_json import plain
from conversations.understanding import Lexicon
from conversations.wording import Wording
from conversations.wording import load as load_wording
from core.policy.answers import Answers, Value
from core.policy.assess import assess
from core.policy.month import Month
from core.policy.rulebook import DayOfYear, Rulebook, Span
from core.policy.trace import trace_of
from core.policy.won import exactly
from tests.books import another
from tests.policy.test_notices import given as given_by
from tests.policy.test_worked_cases import CATHODE, DAY, ROBOTS, VACCINE
from tests.replay.anybody import anybody
from tests.replay.replay import replay, told
from tests.replay.rows import rows_that_follow

Json: TypeAlias = dict[str, Any]
BOOK = load(SHIPPED)
WORDING = load_wording(BOOK)
HERE = Path(__file__).parent
LAST = date(2031, 12, 31)
OWN = ("tests.replay", "tests.replay.sums", "tests.replay.months")


def answer(answers: Answers, day: date = DAY, book: Rulebook = BOOK, wording: Wording = WORDING) -> Json:
    """The whole answer, as another program gets it."""
    whole = as_json(assess(answers, book, day), answers, book, wording, "en")
    seen: Json = json.loads(json.dumps(whole))
    return seen


@pytest.mark.parametrize("answers", [CATHODE, VACCINE, ROBOTS], ids=["cathode", "vaccine", "robots"])
@pytest.mark.parametrize("day", [DAY, date(2025, 5, 2), date(2027, 4, 30), date(2027, 9, 12), date(2021, 1, 1)])
def test_a_worked_case_is_worked_again_from_its_trace(answers: Answers, day: date) -> None:
    """On its own day, under the notice before, at a gate, in autumn, and before any rule."""
    whole = answer(answers, day)

    assert replay(whole["trace"]) == told(whole)


@pytest.mark.parametrize("path", sorted((HERE.parent / "cases").glob("*.json")), ids=lambda path: path.stem)
def test_the_figures_of_a_case_file_follow_from_the_trace(path: Path) -> None:
    """The file was written by hand and has no trace: that of its answers must give its figures."""
    written = json.loads(path.read_text(encoding="utf-8"))
    written["support"].setdefault("likely_band_because", ["complex"])  # the file is older than this key
    written["timeline"].setdefault("slip", {"months": 2, "grant_year": 2029, "first_payment": "2029-06"})
    written["known_grants_sum"] = {"pohang-battery": 15_406_000_000}  # nor did it have this one
    worked = replay(answer(CATHODE)["trace"])
    facts = {each["fact"] for each in written["open"]}
    worked["open"] = [each for each in worked["open"] if each["fact"] in facts]

    assert worked == told(written)


def test_every_example_beside_a_notice_is_worked_again(words: Lexicon) -> None:
    """Of every period, on its first day or the one named."""
    for notice in BOOK.notices:
        for example in notice.examples:
            day = example.on or notice.first_day
            whole = answer(given_by(example, day, BOOK, words), day)

            assert replay(whole["trace"]) == told(whole), example.name


@pytest.mark.timeout(180)
@settings(max_examples=300)
@given(anybody(), st.sampled_from([n.first_day for n in BOOK.notices]) | st.dates(date(2022, 1, 1), LAST))
def test_any_answers_are_worked_again_from_their_trace(answers: dict[str, Value], day: date) -> None:
    """Whatever was told, on any day of any period."""
    whole = answer(answers, day)

    assert replay(whole["trace"]) == told(whole)


def test_the_small_table_is_worked_again_over_holidays_too() -> None:
    """138 days after 30 April 2027 are 15 September, Chuseok: with a gate on that very day the year is lost."""
    plan = BOOK.plan
    gate = plan.gate.model_copy(update={"likely_rest": DayOfYear(month=9, day=15)})
    days = Span(earliest=30, likely=138, latest=200)
    book = another(BOOK, plan=plan.model_copy(update={"gate": gate, "permit_days": days}))
    whole = answer(VACCINE, book=book)

    assert whole["timeline"]["design_table"] == [{"design_by": "2028-04-30", "grant_year": 2029}]
    assert replay(whole["trace"]) == told(whole)


def test_a_changed_milestone_is_worked_again_from_its_own_places() -> None:
    """Case A with the design in May 2027 instead: by 30 April it would be 2028, 40 % of 700 all the same."""
    whole = answer({**CATHODE, "design_done": Month(2027, 5)})
    better = {"fact": "design_done", "to": "2027-04", "turns": "grant_year", "verdict": "undetermined"}

    assert replay(whole["trace"])["next_better"] == [{**better, "likely": 28_000_000_000, "grant_year": 2028}]


def test_what_is_weighed_follows_from_each_answer() -> None:
    """Case A: inside Pohang's complex the band stays 280 to 350, inside the bio one it is 280: nothing narrows surely.
    Water paid for takes 120 of the 280, the substation 160; a milestone after the gate costs a year."""
    found = {each["fact"]: each for each in replay(answer(CATHODE)["trace"])["open"]}

    assert found["complex"] == {"fact": "complex", "narrows": 0, "moves": {"won": 0, "months": 0}}
    assert found["other_aid.water"]["moves"] == {"won": 12_000_000_000, "months": 0}
    assert found["other_aid.electricity"]["moves"] == {"won": 16_000_000_000, "months": 0}
    assert found["permits_done"]["moves"] == {"won": 0, "months": 12}


def test_aid_for_the_only_facility_takes_all_of_it() -> None:
    """Robots in Daegu, a road of 60: paid for, nothing is left of the 24."""
    found = {each["fact"]: each for each in replay(answer(ROBOTS)["trace"])["open"]}

    assert found["other_aid.road"]["moves"] == {"won": 2_400_000_000, "months": 0}


def test_the_known_grants_of_a_complex_add_up() -> None:
    """Cheongju: 5.86 + 2.80 bn."""
    inside: Answers = {
        "sector": "secondary_battery",
        "complex": "cheongju-battery",
        "cost.electricity": exactly(10**10),
    }

    assert replay(answer(inside)["trace"])["known_grants_sum"] == {"cheongju-battery": 8_660_000_000}


def test_case_a_stays_small_enough_to_send() -> None:
    """Below 60 kB, as it is written."""
    assert len(json.dumps(answer(CATHODE), ensure_ascii=False, indent=1).encode()) < 60_000


@settings(max_examples=200)
@given(anybody(), st.dates(date(2025, 4, 15), LAST))
def test_the_row_taken_follows_from_what_was_compared(answers: dict[str, Value], day: date) -> None:
    """The investments beside the threshold give the row of the likely figure, and all rows of the band."""
    money: Any = plain(trace_of(assess(answers, BOOK, day), answers, BOOK))
    money = money["money"]

    if money and money["row"]:
        assert rows_that_follow(money["row"]) == (money["row"]["taken"], set(money["row"]["possible"]))


def _at(*path: str | int) -> Callable[[Json, object], None]:
    """Puts a value at a place of a trace."""

    def put(trace: Json, value: object) -> None:
        *above, last = path
        place: Any = trace
        for key in above:
            place = place[key]
        assert place[last] != value
        place[last] = value

    return put


def _rule(step: str, *path: str) -> Callable[[Json, object], None]:
    def put(trace: Json, value: object) -> None:
        index = [each["id"] for each in trace["plan"]["steps"]].index(step)
        _at("plan", "steps", index, "rule", *path)(trace, value)

    return put


@pytest.mark.parametrize(
    ("put", "value", "figure", "becomes"),
    [
        (_at("money", "lowest", "share"), "2/5", ("support", "low"), 40_000_000_000 * 2 // 5 + 30_000_000_000 * 2 // 5),
        (_at("money", "facilities", 0, "cost", "high"), 20_000_000_000, ("support", "high"), 30_000_000_000),
        (_at("money", "row", "taken"), "1/2", ("support", "likely"), 35_000_000_000),
        (_at("money", "cap", "high"), 30_000_000_000, ("support", "high"), 30_000_000_000),
        (_at("money", "received", "low"), 1, ("support", "headroom", "low"), 29_000_000_000),
        (_at("money", "folds", "low", "rate"), "highest", ("support", "low"), 35_000_000_000),
        (_at("conditions", 1, "status"), "not_met", ("verdict",), "not_eligible"),
        (_rule("design", "month"), "2027-05", ("timeline", "grant_year", "likely"), 2029),
        (_rule("permits", "days", "latest"), 90, ("timeline", "steps", 2, "latest"), "2027-06-29"),
        (_rule("first_payment", "months", "likely"), 7, ("timeline", "first_payment", "likely"), "2028-07"),
        (_at("plan", "slip_months"), 1, ("timeline", "slip", "grant_year"), 2028),
        (_at("plan", "gate", "filed"), "03-30", ("timeline", "grant_year", "earliest"), 2029),
        (_at("plan", "holidays"), ["2027-04-30"], ("timeline", "steps", 2, "earliest"), "2027-05-03"),
        (_at("as_of"), "2027-06-01", ("timeline", "grant_year", "likely"), 2029),
        (_at("open", 1, "answers", 0, "instead", "/money/facilities/1/status"), "in", ("open", 1, "moves", "won"), 0),
        (_at("known_grants", 0, "won"), 1, ("known_grants_sum", "pohang-battery"), 1),
    ],
)  # fmt: skip
def test_a_trace_tampered_with_gives_another_figure(
    put: Callable[[Json, object], None], value: object, figure: tuple[Any, ...], becomes: object
) -> None:
    """A rate, a cost, a cap, a date: each moves what hangs on it, worked by hand from case A."""
    whole = answer(CATHODE)
    trace = deepcopy(whole["trace"])
    put(trace, value)
    was: Any = told(whole)
    now: Any = replay(trace)
    for key in figure:
        was, now = was[key], now[key]

    assert now == becomes
    assert (was != now) == (figure != ("support", "headroom", "low"))


def test_the_replayer_takes_nothing_from_the_program() -> None:
    """Only the standard library, and its own files."""
    for name in ("replay", "money", "sums", "dates", "months", "weighed"):
        tree = ast.parse((HERE / f"{name}.py").read_text(encoding="utf-8"))
        imported = {
            node.module if isinstance(node, ast.ImportFrom) else alias.name
            for node in ast.walk(tree)
            if isinstance(node, ast.Import | ast.ImportFrom)
            for alias in node.names
        }
        assert imported <= {"calendar", "collections.abc", "copy", "datetime", "fractions", "math", "typing", *OWN}
