"""The commands for people who keep the rulebook, and what own rules do to every result."""

import json
import re
from datetime import date
from pathlib import Path

import pytest

from bots.cli import main
from bots.parts import Parts
from config.rulebook import SHIPPED
from conversations.programme import Giban
from conversations.understanding import Lexicon
from conversations.wording import LANGUAGES, Wording
from core.policy.answers import Answers
from core.policy.rulebook import Rulebook
from core.policy.say import Say
from core.policy.won import exactly
from core.talk.programme import Length
from tests.amounts import EOK
from tests.books import another

GAS = ["assess", "--sector", "bio", "--complex", "jeonnam-bio", "--cost", "gas=100억", "--as-of", "2026-11-22"]
DAY = date(2026, 11, 22)
HANGUL = re.compile("[가-힣]")


@pytest.fixture(autouse=True)
def _today(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """One day, a database of its own."""
    monkeypatch.setenv("GIBAN_AS_OF", "2026-11-22")
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path / 'giban.db'}")


@pytest.fixture
def shipped(monkeypatch: pytest.MonkeyPatch, rulebook: Rulebook, words: Lexicon, wording: Wording) -> None:
    """What is read from files is read once for all tests; own rules need another reading."""
    for part, ready in (("rulebook", rulebook), ("lexicon", words), ("wording", wording)):
        monkeypatch.setattr(Parts, part, ready)


@pytest.fixture
def ours(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Own rules that pay 40 to 60% under the notice in force."""
    notices = tmp_path / "ours" / "notices"
    notices.mkdir(parents=True)
    text = (SHIPPED / "notices" / "2026-07-02.yaml").read_text(encoding="utf-8")
    changed = text.replace("{low: 30%, high: 50%,", "{low: 40%, high: 60%,", 1)
    (notices / "2026-07-02.yaml").write_text(changed, encoding="utf-8")
    monkeypatch.setenv("GIBAN_RULES", str(tmp_path / "ours"))
    return tmp_path / "ours"


def run(capsys: pytest.CaptureFixture[str], *args: str) -> str:
    """What a command prints; it must succeed and say nothing on stderr."""
    status = main(args)
    out, err = capsys.readouterr()
    assert (status, err) == (0, "")
    return out


def refused(capsys: pytest.CaptureFixture[str], *args: str) -> str:
    """What a command says on stderr as it refuses."""
    status = main(args)
    out, err = capsys.readouterr()
    assert (status, out) == (2, "")
    return err


def shown(capsys: pytest.CaptureFixture[str], day: str, language: str) -> dict[str, list[str]]:
    """The page of a day: the lines under each heading."""
    page = run(capsys, "rulebook", "show", "--as-of", day, "--lang", language)
    sections = [section.splitlines() for section in page.strip().split("\n\n")]
    return {heading.strip("[]"): lines for heading, *lines in sections}


@pytest.mark.usefixtures("shipped")
def test_the_page_shows_the_notice_in_force(capsys: pytest.CaptureFixture[str]) -> None:
    """Rates by law, the cap as published in April 2025, all ten facilities."""
    page = shown(capsys, "2026-11-22", "en")

    assert page["Notice (고시)"][1] == "In force from 2 July 2026."
    assert page["Rates"][0] == (
        "· 30%–50% of the total project cost (design, construction, supervision)"
        " [law in force: notice 2026-82 (고시) Article 4(3)]"
    )
    assert page["Cap"][0].startswith("· KRW 50 billion per site over the years")
    assert page["Cap"][0].endswith("[published: Financial News / News1 2025-04-15]")
    assert page["Cap"][-1] == "· This cap is not this notice's own but that of 15 April 2025."
    assert page["Facilities covered"][0].startswith("· water supply, electricity supply, road,")
    assert page["Not read yet"] == ["· the annex of notice 2026-82 (rate table)"]


@pytest.mark.usefixtures("shipped")
def test_a_notice_of_the_past_says_when_it_ended(capsys: pytest.CaptureFixture[str]) -> None:
    """The day before the next one."""
    assert shown(capsys, "2025-04-15", "ko")["고시"][1] == "2025년 4월 15일부터 2026년 7월 1일까지 시행되었습니다."


@pytest.mark.usefixtures("shipped")
def test_what_is_ours_is_marked_as_ours(capsys: pytest.CaptureFixture[str]) -> None:
    """Every row, every assumption, every duration that no law gives."""
    page = shown(capsys, "2026-11-22", "ko")
    published = "· 기준 투자, 바이오: 5조 원 [공표: "
    unmarked = [line for line in page["우리 가정(고시에 없는 것)"] if "[가정" not in line]
    spans = [line for line in page["절차와 기간"] if "늦으면" in line]

    assert [line[: len(published)] for line in unmarked] == [published]
    assert [line for line in spans if not line.endswith("[가정]")] == [
        "  빠르면 0개월, 보통 5개월, 늦으면 5개월 [시행 중인 법령]"
    ]


@pytest.mark.usefixtures("shipped")
def test_only_what_was_designated_and_announced_by_then_is_shown(capsys: pytest.CaptureFixture[str]) -> None:
    """On 5 February 2026 nothing had been announced; in January 2024 there were four industries, seven complexes."""
    later, before, early = (shown(capsys, day, "en") for day in ("2026-02-06", "2026-02-05", "2024-01-01"))

    assert "Announced, not decided" in later
    assert "Announced, not decided" not in before
    assert len(early["Designated strategic industries"]) == 4
    assert len(early["Designated complexes (특화단지)"]) == 7


@pytest.mark.usefixtures("shipped")
def test_every_source_cited_is_told_with_publisher_day_and_address(capsys: pytest.CaptureFixture[str]) -> None:
    """And no other."""
    sources = "\n".join(shown(capsys, "2026-11-22", "ko")["출처"])

    assert "· 산업통상부 (MOTIR), " in sources
    assert ", 2025-04-15, https://www.fnnews.com/news/202504150800552273" in sources
    assert "Seoul Economic Daily" in sources
    assert "KPX" not in sources


@pytest.mark.usefixtures("shipped")
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_day_without_a_rule_says_so(language: str, capsys: pytest.CaptureFixture[str]) -> None:
    """With exit status 0 and no rate."""
    told = {
        "ko": "2022년 8월 3일에 시행 중인 고시가 규정집에 없습니다."
        " 규정집의 첫 고시는 2022년 8월 4일에 시행되었습니다.",
        "en": "The rulebook holds no notice in force on 3 August 2022. Its first took effect on 4 August 2022.",
    }

    assert list(shown(capsys, "2022-08-03", language).values()) == [[told[language]]]


@pytest.mark.usefixtures("shipped")
def test_the_page_as_json_holds_the_figures(capsys: pytest.CaptureFixture[str]) -> None:
    """Shares as texts, money as whole won."""
    page = json.loads(run(capsys, "rulebook", "show", "--json"))
    notice = page["notice"]

    assert (page["as_of"], page["rules"], notice["first_day"]) == ("2026-11-22", None, "2026-07-02")
    assert (notice["rates"]["low"], notice["rates"]["high"], notice["rates"]["standing"]) == ("30%", "50%", "law")
    assert notice["cap"]["larger"] == {"won": 100_000_000_000, "investment_from": 100_000_000_000_000}
    assert page["assumed_rows"]["capital"] == {"at_or_above": "40%", "below": "30%"}
    assert len(page["complexes"]) == 12
    assert page["announced"][0]["readings"][1]["times"] == 2


@pytest.mark.usefixtures("shipped")
def test_a_day_without_a_rule_has_no_notice_in_json(capsys: pytest.CaptureFixture[str]) -> None:
    """Null, as in assess."""
    page = json.loads(run(capsys, "rulebook", "show", "--as-of", "2022-08-03", "--json"))

    assert (page["notice"], page["plan"], page["assumed_rows"]) == (None, None, None)


@pytest.mark.usefixtures("shipped")
def test_the_difference_is_told_in_sentences(capsys: pytest.CaptureFixture[str]) -> None:
    """From 15–30% without a larger cap to 30–50% with one."""
    lines = run(capsys, "rulebook", "diff", "2025-04-14", "2025-04-15", "--lang", "en").splitlines()

    assert "· The rate went from 15%–30% to 30%–50% of the total project cost." in lines
    assert "· Where the investment is KRW 100 trillion or more, the cap is KRW 100 billion." in lines
    assert "· semiconductor, capital area: the rate of its own (15%–25%) is gone." in lines


@pytest.mark.usefixtures("shipped")
def test_the_limit_of_two_cases_is_told_to_end(capsys: pytest.CaptureFixture[str]) -> None:
    """In March 2024; the cap stays 50 billion, and is not told."""
    lines = run(capsys, "rulebook", "diff", "2024-03-26", "2024-03-27", "--lang", "ko").splitlines()

    assert "· 건수와 건당 한도의 제한이 없어졌습니다." in lines
    assert "· 지원율이 총사업비의 5%~30%에서 15%~30%로 바뀌었습니다." in lines
    assert not [line for line in lines if line.startswith("· 사업장당 한도가")]


@pytest.mark.usefixtures("shipped")
def test_a_facility_of_an_unknown_list_became_known_and_was_not_added(capsys: pytest.CaptureFixture[str]) -> None:
    """The list of April 2025 is not known to be complete."""
    told = run(capsys, "rulebook", "diff", "2026-07-01", "2026-07-02", "--lang", "ko")

    assert "· 대상인지 알려져 있지 않다가 대상이 된 시설: 가스, 집단에너지, 폐기물처리, 통신, 공동구\n" in told
    assert "들어온" not in told


@pytest.mark.usefixtures("shipped")
def test_what_began_in_between_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    """Industries, complexes, announcements and other laws, each once."""
    told = run(capsys, "rulebook", "diff", "2024-06-26", "2026-08-11", "--lang", "en")

    assert "· Newly designated industries: robot and defence\n" in told
    assert "Daejeon bio complex" in told
    assert "Gumi" not in told
    assert told.count("On 6 February 2026") == 1
    assert "Semiconductor Special Act" in told


@pytest.mark.usefixtures("shipped")
@pytest.mark.parametrize("language", LANGUAGES)
def test_days_of_the_same_rules_say_that_nothing_changed(language: str, capsys: pytest.CaptureFixture[str]) -> None:
    """One line."""
    told = {
        "ko": "2026년 11월 1일의 규칙과 2026년 11월 22일의 규칙은 같습니다. 회사에 달라지는 것이 없습니다.\n",
        "en": "The rules of 1 November 2026 and of 22 November 2026 are the same. Nothing changes for a company.\n",
    }

    assert run(capsys, "rulebook", "diff", "2026-11-01", "2026-11-22", "--lang", language) == told[language]


@pytest.mark.usefixtures("shipped")
@pytest.mark.parametrize(
    ("args", "mend"),
    [
        (["diff", "2026-02-30", "2026-11-22"], "2026-11-22"),
        (["diff", "2026-11-22", "yesterday"], "2026-11-22"),
        (["diff", "2026-11-22", "2026-11-01"], "earlier day first"),
        (["diff", "2026-11-22"], "--help"),
        (["show", "--as-of", "20261122"], "2026-11-22"),
        (["show", "--as-of", "2026-11-22", "--as-of", "2026-11-23"], "once only"),
    ],
)
def test_days_that_cannot_be_used_get_one_line(args: list[str], mend: str, capsys: pytest.CaptureFixture[str]) -> None:
    """With exit status 2."""
    said = refused(capsys, "rulebook", *args, "--lang", "en")

    assert re.fullmatch(r"giban: [^\n]+\n", said)
    assert mend in said


@pytest.mark.usefixtures("shipped")
def test_without_own_rules_a_result_names_none(capsys: pytest.CaptureFixture[str]) -> None:
    """Null in JSON, no line on the page."""
    assert json.loads(run(capsys, *GAS, "--json"))["rules"] is None
    assert "own rules" not in run(capsys, *GAS, "--lang", "en")


def test_own_rules_move_the_result_and_are_named_in_json(ours: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Of 10 billion: 4 to 6, where the shipped notice pays 3 to 5."""
    answer = json.loads(run(capsys, *GAS, "--json"))

    assert (answer["rules"], answer["support"]["low"], answer["support"]["high"]) == (
        ours.name,
        4_000_000_000,
        6_000_000_000,
    )


@pytest.mark.usefixtures("ours")
@pytest.mark.parametrize(
    ("language", "line"),
    [("ko", "계산에 운영자 규칙을 함께 썼습니다: ours"), ("en", "Calculated with the operator's own rules: ours")],
)
def test_own_rules_are_named_in_one_line_of_the_result(
    language: str, line: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Once."""
    assert run(capsys, *GAS, "--lang", language).splitlines().count(line) == 1


@pytest.mark.usefixtures("ours")
def test_own_rules_are_named_where_there_is_no_support(capsys: pytest.CaptureFixture[str]) -> None:
    """A "no" may be theirs too."""
    told = run(capsys, "assess", "--sector", "steel", "--place", "pohang", "--lang", "en")

    assert "Calculated with the operator's own rules: ours\n" in told


@pytest.mark.parametrize("length", ["whole", "brief", "moved"])
def test_own_rules_are_named_in_every_result_of_a_talk(length: Length, rulebook: Rulebook, words: Lexicon) -> None:
    """However short."""
    answers: Answers = {"sector": "bio", "facilities": ("gas",), "cost.gas": exactly(100 * EOK)}
    named = Giban(another(rulebook, rules="ours"), words).result(answers, DAY, length).lines
    unnamed = Giban(rulebook, words).result(answers, DAY, length).lines

    assert named.count(Say("rules-own", {"name": "ours"})) == 1
    assert "rules-own" not in {line.key for line in unnamed}


@pytest.mark.usefixtures("ours")
def test_own_rules_are_checked_and_shown(capsys: pytest.CaptureFixture[str]) -> None:
    """By the same commands."""
    assert "no problems" in run(capsys, "rulebook", "check")
    assert "· 40%–60% of the total" in "\n".join(shown(capsys, "2026-11-22", "en")["Rates"])


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_broken_rule_is_told_in_the_language_asked_for(
    ours: Path, language: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """One line each: file, line, what is wrong, the mend; whatever the command."""
    file = ours / "grants.yaml"
    file.write_text("- {complex: jeonnam-bio, won: 1.5, year: 2026, standing: law, source: [L1]}\n", encoding="utf-8")
    said = refused(capsys, "rulebook", "check", "--lang", language)

    assert said.startswith(f"{file}:1:31: 1.5")
    assert bool(HANGUL.search(said)) == (language == "ko")
    assert said.count("\n") == 1
    assert refused(capsys, "assess", "--lang", language) == said


def test_a_folder_that_is_not_there_gets_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Though the words themselves are made with the rulebook."""
    monkeypatch.setenv("GIBAN_RULES", "/nowhere/at/all")
    said = refused(capsys, "rulebook", "show", "--lang", "en")

    assert said == "giban: GIBAN_RULES: write the path of the folder that holds the rule files, or leave it empty.\n"


@pytest.mark.parametrize("command", ["check", "show", "diff"])
def test_every_command_has_help(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    """With its language."""
    assert "--lang" in run(capsys, "rulebook", command, "--help")
