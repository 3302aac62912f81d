"""The command line: what it prints, and what it refuses with one line and exit status 2."""

import io
import json
import re
from collections.abc import Sequence
from pathlib import Path

import pytest

from bots.cli import main
from bots.parts import Parts
from conversations.understanding import Lexicon
from conversations.wording import Wording
from core.policy.rulebook import Rulebook

CASE_A = [
    "assess",
    *("--sector", "secondary_battery", "--place", "pohang", "--investment", "1.5조"),
    *("--cost", "electricity=400억", "--cost", "water=300억", "--design-done", "2027-03"),
    *("--as-of", "2026-11-22", "--json"),
]
WHOLE = json.loads((Path(__file__).parents[1] / "cases" / "case_a.json").read_text(encoding="utf-8"))
WORDS = {"needs", "why", "who", "note"}
"""Keys whose words may be better than the example's."""


@pytest.fixture(autouse=True)
def _today(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, rulebook: Rulebook, words: Lexicon, wording: Wording
) -> None:
    """One day, a database of its own; what is read from files is read once for all tests."""
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


def differences(expected: object, actual: object, where: str = "") -> list[str]:
    """Where an answer lacks or changes something of the example; words and further keys aside."""
    if isinstance(expected, dict) and isinstance(actual, dict):
        found = [f"{where}.{key} is missing" for key in expected if key not in actual]
        kept = [key for key in expected if key in actual and not (key in WORDS and isinstance(expected[key], str))]
        return found + [line for key in kept for line in differences(expected[key], actual[key], f"{where}.{key}")]
    if isinstance(expected, list) and isinstance(actual, list) and len(expected) == len(actual):
        pairs = enumerate(zip(expected, actual, strict=True))
        return [line for i, (one, two) in pairs for line in differences(one, two, f"{where}[{i}]")]
    return [] if expected == actual else [f"{where}: {actual!r} instead of {expected!r}"]


def test_assess_gives_the_whole_answer_of_case_a(capsys: pytest.CaptureFixture[str]) -> None:
    """Every key, every figure, every date, every id."""
    assert differences(WHOLE, json.loads(run(capsys, *CASE_A))) == []


def test_words_are_in_the_language_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    """By the script of what was written, unless said."""
    korean, english = (json.loads(run(capsys, *CASE_A, *more)) for more in ((), ("--lang", "en")))

    assert korean["conditions"][0]["needs"] == "지정된 6개 국가첨단전략산업 가운데 하나일 것"
    assert english["conditions"][0]["needs"] == "one of the 6 designated industries"


def test_a_day_without_a_rule_is_undetermined_and_has_no_number(capsys: pytest.CaptureFixture[str]) -> None:
    """Exit status 0, the reason in a condition."""
    answer = json.loads(run(capsys, *CASE_A[:-3], "--as-of", "2022-08-03", "--json", "--lang", "en"))

    assert (answer["verdict"], answer["support"], answer["notice"]) == ("undetermined", None, None)
    assert answer["conditions"][0]["id"] == "rule"
    assert "2022-08-04" not in answer["conditions"][0]["needs"]
    assert "4 August 2022" in answer["conditions"][0]["needs"]


def test_nothing_given_is_undetermined(capsys: pytest.CaptureFixture[str]) -> None:
    """What is not given is not known."""
    answer = json.loads(run(capsys, "assess", "--json"))

    assert answer["verdict"] == "undetermined"
    assert answer["support"]["binding"] == "none"


@pytest.mark.parametrize("lang", ["ko", "en"])
def test_assess_without_json_is_a_page_with_the_own_share(lang: str, capsys: pytest.CaptureFixture[str]) -> None:
    """To be read by a person."""
    page = run(capsys, *CASE_A[:-1], "--lang", lang, "--why")
    told = {
        "ko": ("210억~350억 원", "회사 부담은 350억~490억 원", "2028년 6월", "[근거]", "고시 제2026-82호 제4조제3항"),
        "en": ("KRW 21–35 billion", "Your own share: KRW 35–49 billion", "June 2028", "[Reasons]", "Article 4(3)"),
    }

    assert [words for words in told[lang] if words not in page] == []
    assert "{" not in page


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("14.65bn", 14_650_000_000),
        ("146억5천만", 14_650_000_000),
        ("1.2조", 1_200_000_000_000),
        ("1조 2천억", 1_200_000_000_000),
        ("KRW 500 billion", 500_000_000_000),
        ("30000000000", 30_000_000_000),
    ],
)
def test_money_takes_what_a_person_writes(written: str, expected: int, capsys: pytest.CaptureFixture[str]) -> None:
    """Half of it is the highest support."""
    answer = json.loads(run(capsys, "assess", "--cost", f"gas={written}", "--json"))

    assert answer["support"]["facilities"]["gas"]["high"] == expected // 2


@pytest.mark.parametrize(
    ("written", "low", "high"),
    [
        ("10bn..20bn", 3_000_000_000, 10_000_000_000),
        ("..20bn", 0, 10_000_000_000),
        ("10bn..", 3_000_000_000, None),
        ("5천억~7천억", 150_000_000_000, 350_000_000_000),
        ("1~2조", 300_000_000_000, 1_000_000_000_000),
        ("10000000000..20000000000", 3_000_000_000, 10_000_000_000),
        ("10000000000..", 3_000_000_000, None),
        ("..10000000000", 0, 5_000_000_000),
        ("~20bn", 0, 10_000_000_000),
        ("5천억에서 7천억", 150_000_000_000, 350_000_000_000),
        ("0", 0, 0),
        ("unknown", None, None),
    ],
)
def test_ranges_are_taken(written: str, low: int | None, high: int | None, capsys: pytest.CaptureFixture[str]) -> None:
    """Low at 30 %, high at 50 %, before the cap."""
    answer = json.loads(run(capsys, "assess", "--cost", f"gas={written}", "--json"))
    gas = answer["support"]["facilities"]["gas"]

    assert (gas["low"], gas["high"]) == (low, high)


def test_words_are_taken_for_ids(capsys: pytest.CaptureFixture[str]) -> None:
    """양극재, 포항시, 변전소."""
    args = ["--sector", "양극재", "--place", "경북 포항시", "--site", "블루밸리", "--cost", "변전소=400억"]
    answer = json.loads(run(capsys, "assess", *args, "--json"))

    assert answer["conditions"][0]["value"] == "secondary_battery"
    assert answer["conditions"][1]["value"] == "pohang-battery"
    assert list(answer["support"]["facilities"]) == ["electricity"]


BAD = [
    ("--cost water=500", "단위가 없습니다|has no unit"),
    ("--cost water", "water="),
    ("--cost water=20bn..10bn", "smaller amount first"),
    ("--cost water=-5bn", "less than 0"),
    ("--cost water=$5m", "in won"),
    ("--cost water=lots", "not one amount"),
    ("--cost water=5bn --cost water=6bn", "once only"),
    ("--cost nonsense=5bn", "utility_tunnel"),
    ("--investment 1bn --investment 2bn", "once only"),
    ("--investment 5bn,6bn", "not one amount"),
    ("--received 1bn..2bn", "not a range"),
    ("--other-aid paid", "water="),
    ("--other-aid water=perhaps", "paid, possible, no, unknown"),
    ("--place 광주", "gwangju-metropolitan, gwangju-gyeonggi"),
    ("--place goseong", "goseong-gangwon, goseong-gyeongnam"),
    ("--place atlantis", "pohang"),
    ("--place pohnag", "pohang"),
    ("--sector teapots", "other:NAME"),
    ("--complex atlantis", "none, or planned"),
    ("--site atlantis", "other:NAME"),
    ("--place pohang --complex gumi-semiconductor", "contradict"),
    ("--complex gumi-semiconductor --site blue-valley", "contradict"),
    ("--design-done 2027-13", "2027-03"),
    ("--design-done soon", "2027-03"),
    ("--works-start yes", "2027-03"),
    ("--works-months gas=0", "1 to 600"),
    ("--works-months gas=ten", "1 to 600"),
    ("--leading-project maybe", "yes, no, unknown"),
    ("--facility castle", "utility_tunnel"),
    ("--facility water --facility water", "once only"),
    ("--as-of 2026-11-22 --as-of 2026-11-23", "once only"),
    ("--lang en --lang ko", "once only|한 번만"),
    ("--cost water=10bn..20bn..", "not one amount"),
    ("--cost water=..", "not one amount"),
    ("--cost water=20000000000..10000000000", "smaller amount first"),
    ("--as-of 2026-02-30", "no day"),
    ("--as-of yesterday", "no day"),
    ("--as-of 20261122", "no day"),
    ("--investmnt 1bn", "--investment"),
    ("--investment", "needs a value"),
    ("--lang fr", "cannot be that"),
    ("stray", "cannot be used"),
]


@pytest.mark.parametrize(("args", "mend"), BAD, ids=[args for args, _ in BAD])
def test_input_that_cannot_be_used_gets_one_line_that_names_the_mend(
    args: str, mend: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """On stderr, with exit status 2, and nothing on stdout."""
    assert refused(capsys, ["assess", *args.split()], mend)


@pytest.mark.parametrize(
    ("args", "mend"),
    [
        (["nonsense"], "--help"),
        (["understand"], "TEXT"),
        (["serve", "--port", "0"], "cannot be that"),
        (["assess", "--lang", "ko", "--cost", "water=500"], "단위를 붙여"),
    ],
)
def test_so_does_a_command_that_cannot_be_used(
    args: Sequence[str], mend: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """In the language asked for."""
    assert refused(capsys, args, mend)


@pytest.mark.parametrize(
    ("name", "value", "mend"),
    [
        ("GIBAN_AS_OF", "2026-02-30", "GIBAN_AS_OF"),
        ("PORT", "http", "PORT"),
        ("GIBAN_CONTACT", "김담당\n044-203-0000", "GIBAN_CONTACT"),
        ("GIBAN_CONTACT", "가" * 201, "200"),
        ("DATABASE_URL", "mysql://x", "sqlite:///FILE"),
        ("DATABASE_URL", "sqlite:////nowhere/at/all.db", "unable to open"),
    ],
)
def test_so_does_a_setting(
    name: str, value: str, mend: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Named, without its value."""
    monkeypatch.setenv(name, value)
    monkeypatch.setattr("sys.stdin", io.StringIO(""))

    assert refused(capsys, ["chat"], mend)


def refused(capsys: pytest.CaptureFixture[str], args: Sequence[str], mend: str) -> bool:
    """Was it, with that mend?"""
    status = main(args)
    out, err = capsys.readouterr()
    assert (status, out) == (2, "")
    assert re.fullmatch(r"giban: [^\n]+\n", err), err
    assert re.search(mend, err), err
    return True


def test_every_command_has_help(capsys: pytest.CaptureFixture[str]) -> None:
    """And so has the whole."""
    for args in ([], ["chat"], ["serve"], ["understand"], ["assess"], ["rulebook"], ["rulebook", "check"]):
        assert "--help" in run(capsys, *args, "--help")


def test_every_fact_has_its_flag(capsys: pytest.CaptureFixture[str], rulebook: Rulebook) -> None:
    """From the table of facts."""
    help_ = run(capsys, "assess", "--help")

    assert [row.flag for row in rulebook.facts.rows if f"{row.flag} " not in help_] == []


def test_understand_prints_every_key(capsys: pytest.CaptureFixture[str]) -> None:
    """The example that other programs rely on."""
    answer = json.loads(run(capsys, "understand", "안동에서 백신, 5천억에서 7천억, 용수 300억"))

    assert answer == {
        "answers": {
            "sector": "bio",
            "place": "andong",
            "investment": {"low": 500_000_000_000, "high": 700_000_000_000},
            "facilities": ["water"],
            "cost.water": {"low": 30_000_000_000, "high": 30_000_000_000},
        },
        "ambiguous": {},
        "unsure": [],
        "unknown": [],
        "refused": {},
        "intent": "answer",
    }


@pytest.mark.parametrize("text", ["", " ", "-5조", "--cost", "—", "💧", "a" * 10_000])
def test_understand_takes_any_text(text: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Exit status 0, one JSON with every key."""
    assert len(json.loads(run(capsys, "understand", text))) == 6


def test_understand_reads_one_text_a_line_from_standard_input(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """One JSON a line, empty ones included."""
    monkeypatch.setattr("sys.stdin", io.StringIO("포항\n\nbio\n"))
    answers = [json.loads(line)["answers"] for line in run(capsys, "understand", "-").splitlines()]

    assert answers == [{"place": "pohang"}, {}, {"sector": "bio"}]


def test_chat_is_plain_when_piped_and_goes_on_where_it_was(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """In the file DATABASE_URL names, under the name given."""
    monkeypatch.setattr("sys.stdin", io.StringIO("포항에 1.5조 투자하는 양극재 회사인데 용수 300억 들어요\n"))
    first = run(capsys, "chat", "--as", "kim")
    monkeypatch.setattr("sys.stdin", io.StringIO("so far\n"))
    again, other = run(capsys, "chat", "--as", "kim"), run(capsys, "chat", "--as", "lee")

    assert "90억~150억 원" in first
    assert "> " not in first
    assert again.startswith("지난번에 이어서")
    assert "안녕하세요" in other


def test_export_hands_over_and_forget_erases(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """One person's talk, and no other's."""
    for name in ("kim", "lee"):
        monkeypatch.setattr("sys.stdin", io.StringIO("포항 배터리, 용수 300억\n"))
        run(capsys, "chat", "--as", name)
    before = json.loads(run(capsys, "export", "terminal:kim"))
    run(capsys, "forget", "terminal:kim")

    assert before[0]["answers"]["place"]["value"] == "pohang"
    assert json.loads(run(capsys, "export", "terminal:kim")) == []
    assert len(json.loads(run(capsys, "export", "terminal:"))) == 1
    assert refused(capsys, ["forget", "terminal:kim"], "no such conversation|그런 대화가 없습니다")


def test_rulebook_check_says_that_all_is_well(capsys: pytest.CaptureFixture[str], rulebook: Rulebook) -> None:
    """With what it counted."""
    assert run(capsys, "rulebook", "check") == f"6 notices, 12 complexes, {len(rulebook.places)} places: no problems\n"
