"""The other schemes in `assess --json` and in `rulebook show`."""

import json
from pathlib import Path

import pytest

from bots.cli import main
from bots.parts import Parts
from conversations.understanding import Lexicon
from conversations.wording import Wording
from core.policy.rulebook import Rulebook

BN = 1_000_000_000


@pytest.fixture(autouse=True)
def _today(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, rulebook: Rulebook, words: Lexicon, wording: Wording
) -> None:
    for part, ready in (("rulebook", rulebook), ("lexicon", words), ("wording", wording)):
        monkeypatch.setattr(Parts, part, ready)
    monkeypatch.setenv("GIBAN_AS_OF", "2026-11-22")
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path / 'giban.db'}")


def run(capsys: pytest.CaptureFixture[str], *args: str) -> str:
    """What a command prints; it must succeed and say nothing on stderr."""
    status = main(args)
    out, err = capsys.readouterr()
    assert (status, err) == (0, "")
    return out


def test_assess_lists_what_may_be_used(capsys: pytest.CaptureFixture[str]) -> None:
    """A small bio firm in Sangju: the lower tier, so one share and one cap."""
    given = ("--sector", "bio", "--place", "sangju", "--company-size", "small")
    answer = json.loads(run(capsys, "assess", *given, "--json"))
    related = {each["id"]: each for each in answer["related"]}

    assert (answer["verdict"], answer["support"]) == ("not_eligible", None)
    assert ["local_investment", "sme_investment", "opportunity_zone", "estate_aid", "growth_fund"] == list(related)
    assert related["local_investment"] == {
        "id": "local_investment",
        "may": "yes",
        "needs": [],
        "percent": {"low": 15, "high": 15},
        "of": "equipment",
        "cap": {"project": 30 * BN, "firm": 30 * BN},
        "closed": None,
        "excludes": False,
        "standing": "published",
        "source": ["P56", "P57", "P58", "P59", "P60"],
        "first_day": "2025-02-01",
        "last_day": None,
    }
    supplier = related["sme_investment"]
    assert (supplier["may"], supplier["closed"], supplier["needs"]) == (
        "perhaps",
        "2025-09-12",
        ["supply_chain", "call"],
    )
    assert supplier["cap"] == {"project": 15 * BN, "firm": 20 * BN}
    assert [related["growth_fund"][key] for key in ("percent", "cap", "of")] == [None, None, None]
    assert related["estate_aid"]["excludes"] is True


def test_what_depends_on_the_tier_is_a_range(capsys: pytest.CaptureFixture[str]) -> None:
    """No list says of which tier Busan is."""
    answer = json.loads(run(capsys, "assess", "--place", "busan", "--json"))
    local = next(each for each in answer["related"] if each["id"] == "local_investment")

    assert local["percent"] == {"low": 4, "high": 25}
    assert local["cap"] == {
        "project": {"low": 15 * BN, "high": 30 * BN},
        "firm": {"low": 20 * BN, "high": 30 * BN},
    }


@pytest.mark.parametrize("as_of", ["2022-08-03", "2024-12-31"])
def test_the_list_is_always_there_and_may_be_empty(as_of: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert json.loads(run(capsys, "assess", "--place", "busan", "--as-of", as_of, "--json"))["related"] == []


def test_a_size_changes_nothing_but_the_list(capsys: pytest.CaptureFixture[str]) -> None:
    """Neither support, nor cap, nor what was announced."""
    given = ("--sector", "bio", "--complex", "jeonnam-bio", "--cost", "gas=50억", "--investment", "3000억")
    without, small = (
        json.loads(run(capsys, "assess", *given, *size, "--json")) for size in ((), ("--company-size", "small"))
    )

    for key in ("verdict", "support", "announced", "timeline"):
        assert without[key] == small[key]
    assert without["related"] != small["related"]


@pytest.mark.parametrize(
    ("language", "heading", "cap"),
    [
        ("ko", "[다른 지원(이 지원의 금액에 넣지 않음)]", "(2026년 2월 10일부터): 사업당 300억 원, 기업당 300억 원"),
        (
            "en",
            "[Other schemes (never part of this one's amount)]",
            "(from 10 February 2026): KRW 30 billion a project",
        ),
    ],
)
def test_the_page_of_rules_has_them(language: str, heading: str, cap: str, capsys: pytest.CaptureFixture[str]) -> None:
    """From the day on which they hold."""
    page = run(capsys, "rulebook", "show", "--lang", language)
    before = run(capsys, "rulebook", "show", "--as-of", "2026-02-09", "--lang", language)
    never = run(capsys, "rulebook", "show", "--as-of", "2024-12-31", "--lang", language)

    assert (heading in page, heading in before, heading in never) == (True, True, False)
    assert (cap in page, cap in before) == (True, False)


def test_the_rules_as_json_have_them(capsys: pytest.CaptureFixture[str]) -> None:
    shown = json.loads(run(capsys, "rulebook", "show", "--json"))
    first = shown["schemes"][0]

    assert (first["id"], first["first_day"], first["caps"][1]["project"]) == (
        "local_investment",
        "2025-02-01",
        30 * BN,
    )
    assert {
        "tier": "upper",
        "region": None,
        "large": "4%",
        "mid": "6%",
        "small": "8%",
        "state": "45%",
    } == first["shares"][0]
