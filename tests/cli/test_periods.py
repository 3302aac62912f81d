"""`giban assess --as-of DAY` for days of earlier notices, from the typed line to the JSON. Amounts in won."""

import json

import pytest

from bots.cli import main

POHANG = "--sector secondary_battery --place pohang --complex pohang-battery"
COSTS = "--cost electricity=2000억 --cost water=300억 --cost road=100억"
AID = "--other-aid electricity=no --other-aid water=no --other-aid road=no"


def assessed(capsys: pytest.CaptureFixture[str], day: str, line: str = f"{POHANG} {COSTS} {AID}") -> dict[str, object]:
    """The JSON answer in English."""
    status = main(["assess", *line.split(), "--as-of", day, "--json", "--lang", "en"])
    out, err = capsys.readouterr()
    assert (status, err) == (0, "")
    answer = json.loads(out)
    assert isinstance(answer, dict)
    return answer


def test_before_a_complex_was_designated_the_answer_is_no(capsys: pytest.CaptureFixture[str]) -> None:
    """May 2023: the notice of 2022, and no complex in Pohang until July."""
    answer = assessed(capsys, "2023-05-01")

    assert (answer["verdict"], answer["support"], answer["notice"]) == ("not_eligible", None, "2022-08-04")
    assert answer["unread"] == ["text of the rules of 2022 to 2024"]


def test_the_first_period_gives_its_two_cases(capsys: pytest.CaptureFixture[str]) -> None:
    """5 % of 200 and 30 bn; 25 bn, since 30 % of 200 bn are 60, and 9 bn. The road is out."""
    support = assessed(capsys, "2023-08-01")["support"]

    assert isinstance(support, dict)
    assert (support["low"], support["likely"], support["high"]) == (11_500_000_000, None, 34_000_000_000)
    assert (support["likely_band"], support["binding"]) == (None, "cap")
    assert support["facilities"]["road"] == {
        "low": 0,
        "likely": 0,
        "high": 0,
        "status": "out",
        "reason": "count_limit",
        "without_it": None,
    }
    assert (support["cap"]["a_case"], support["cap"]["cases"]) == (25_000_000_000, 2)
    assert support["cap"]["note"].startswith("KRW 25 billion a case, at most 2 cases")


@pytest.mark.parametrize(
    ("day", "low", "high", "note"),
    [
        ("2024-03-27", 36_000_000_000, 50_000_000_000, "no cap published"),
        ("2024-08-14", 36_000_000_000, 50_000_000_000, "no cap published"),
        ("2024-11-27", 36_000_000_000, 50_000_000_000, None),
        ("2025-04-15", 50_000_000_000, 50_000_000_000, None),
    ],
)
def test_later_periods_count_all_three(
    day: str, low: int, high: int, note: str | None, capsys: pytest.CaptureFixture[str]
) -> None:
    """15 % of 240 bn, 30 % cut at 50 bn; then 30 % cut at 50 bn."""
    answer = assessed(capsys, day)
    support = answer["support"]

    assert answer["notice"] == day
    assert isinstance(support, dict)
    assert (support["low"], support["high"]) == (low, high)
    assert (support["cap"]["a_case"], support["cap"]["cases"]) == (None, None)
    assert support["cap"]["note"] is None if note is None else support["cap"]["note"].startswith(note)


def test_a_facility_not_on_the_list_then_is_nothing_and_says_why(capsys: pytest.CaptureFixture[str]) -> None:
    """Gas in 2024: 0, and not unknown as in 2025."""
    line = "--sector bio --complex jeonnam-bio --cost water=100억 --cost gas=60억 --other-aid water=no"
    before, since = (assessed(capsys, day, line)["support"] for day in ("2025-04-14", "2025-04-15"))

    assert isinstance(before, dict)
    assert isinstance(since, dict)
    assert (before["facilities"]["gas"]["high"], before["facilities"]["gas"]["reason"]) == (0, "not_covered")
    assert (since["facilities"]["gas"]["high"], since["facilities"]["gas"]["status"]) == (None, "not_computed")


def test_the_day_before_the_first_period_has_no_rule(capsys: pytest.CaptureFixture[str]) -> None:
    """No number, and the reason in the condition."""
    answer = assessed(capsys, "2022-08-03")

    assert (answer["verdict"], answer["support"], answer["notice"]) == ("undetermined", None, None)
