"""`assess --why`: how each figure and date came about, as a tree; in JSON the trace is always there."""

import json
from pathlib import Path

import pytest

from bots.cli import main
from bots.parts import Parts
from conversations.understanding import Lexicon
from conversations.wording import Wording
from core.policy.rulebook import Rulebook
from tests.replay.replay import replay, told

BIO = [
    *("assess", "--sector", "bio", "--complex", "jeonnam-bio", "--investment", "3000억", "--cost", "gas=50억..70억"),
    *("--other-aid", "gas=no", "--design-done", "no", "--as-of", "2026-11-22"),
]


@pytest.fixture(autouse=True)
def _ready(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, rulebook: Rulebook, words: Lexicon, wording: Wording
) -> None:
    """A database of its own; what is read from files is read once for all tests."""
    for part, ready in (("rulebook", rulebook), ("lexicon", words), ("wording", wording)):
        monkeypatch.setattr(Parts, part, ready)
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path / 'giban.db'}")


def run(capsys: pytest.CaptureFixture[str], *args: str) -> str:
    """What a command prints; it must succeed and say nothing on stderr."""
    status = main(args)
    out, err = capsys.readouterr()
    assert (status, err) == (0, "")
    return out


@pytest.mark.parametrize("more", [(), ("--why",)])
def test_json_carries_its_trace_with_and_without_why(more: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    """And the figures beside it are those the trace gives."""
    whole = json.loads(run(capsys, *BIO, "--json", *more))

    assert replay(whole["trace"]) == told(whole)


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        (
            "ko",
            (
                "[금액의 산출 과정]",
                "  – 가스: 50억~70억 원의 가운데 값 × 40% = 24억 원",
                "  – 다음 달을 첫 달로 세어 6 / 12 / 18개월째 달의 마지막 날",
            ),
        ),
        (
            "en",
            (
                "[How each figure came about]",
                "  – gas supply: the middle of KRW 5–7 billion × 40% = KRW 2.4 billion",
                "  – last day of the month that is 6 / 12 / 18 months on, next month being the first",
            ),
        ),
    ],
)
def test_why_prints_how_each_figure_came_about(
    language: str, lines: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    """40 % of the middle, 60억; line by line."""
    page = run(capsys, *BIO, "--why", "--lang", language).splitlines()

    assert [line for line in lines if line not in page] == []


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        (
            "ko",
            (
                "[알려진 지원과 계산만 해 본 변경(권고 아님)]",
                "  – 청주 이차전지 특화단지, 2025년, 58억 6,000만 원: 공장 한 곳으로 가는 154kV 송전선 4km;"
                " 146억 5,000만 원의 40.0% [공표: MBY 2026-01, 뉴스핌 2026-01-29, Bizdaily 2026-01]",
                "  – 청주 이차전지 특화단지 합계 86억 6,000만 원. 한도는 사업장마다 따로임",
                "  – 같은 규칙으로: 아직 판단할 수 없습니다. 참고값 40억 원, 보통 지원 연도 2028",
            ),
        ),
        (
            "en",
            (
                "[Known grants, and changes by arithmetic alone (not advice)]",
                "  – Cheongju battery complex, 2025, KRW 5.86 billion: 154 kV line of 4 km to one plant;"
                " 40.0 % of 14.65 bn [published: MBY 2026-01, Newspim 2026-01-29, Bizdaily 2026-01]",
                "  – Cheongju battery complex: KRW 8.66 billion together. A cap is that of one site",
                "  – by the same rules: Cannot be decided yet. Reference value KRW 4 billion, likely grant year 2028",
            ),
        ),
    ],
)  # fmt: skip
def test_why_prints_known_grants_and_what_would_be_better(
    language: str, lines: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    """58.6 + 28 = 86.6억; the design a month sooner is the budget a year sooner, 40 % of 100억 all the same."""
    args = ["--sector", "secondary_battery", "--complex", "cheongju-battery", "--investment", "3조", "--why"]
    more = ["--cost", "electricity=100억", "--design-done", "2027-05", "--as-of", "2026-11-22", "--lang", language]
    page = run(capsys, "assess", *args, *more).splitlines()

    assert [line for line in lines if line not in page] == []


def test_without_why_the_page_is_short(capsys: pytest.CaptureFixture[str]) -> None:
    """Only what was asked for."""
    assert "How each figure came about" not in run(capsys, *BIO, "--lang", "en")


def test_where_nothing_is_computed_why_has_no_tree(capsys: pytest.CaptureFixture[str]) -> None:
    """Steel is no designated industry: the reasons, and no sum."""
    page = run(capsys, "assess", "--sector", "steel", "--as-of", "2026-11-22", "--why", "--lang", "en")

    assert "[Reasons]" in page
    assert "How each" not in page
