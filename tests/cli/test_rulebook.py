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
    assert page["Cap"] == [
        "· A cap of KRW 50 billion [published: Financial News / News1 2025-04-15], per site, over the years,"
        " shared by its tenants [our assumption: Joongdo Ilbo 2025-04-17]",
        "· A cap of KRW 100 billion where the investment is KRW 100 trillion or more"
        " [published: Financial News / News1 2025-04-15]",
        "· This cap is not this notice's own but that of 15 April 2025.",
        "  the notice in force names none in its articles",
    ]
    assert page["Facilities covered"][0].startswith("· water supply, electricity supply, road,")
    assert page["Not read yet"] == ["· the annex of notice 2026-82 (rate table)"]


@pytest.mark.usefixtures("shipped")
def test_a_notice_of_the_past_says_when_it_ended(capsys: pytest.CaptureFixture[str]) -> None:
    """The day before the next one."""
    assert shown(capsys, "2025-04-15", "ko")["고시"][1] == "2025년 4월 15일부터 2026년 7월 1일까지 시행되었습니다."


@pytest.mark.usefixtures("shipped")
def test_what_is_ours_is_marked_as_ours(capsys: pytest.CaptureFixture[str]) -> None:
    """Every row, every assumption, every duration that no law gives; of the sections before, only two readings, one
    grant worked out by subtraction, and what a cap is counted over."""
    page = shown(capsys, "2026-11-22", "ko")
    headings = list(page)
    first = headings.index("우리 가정(고시에 없는 것)")
    published = "· 기준 투자, 바이오: 5조 원 [공표: "
    unmarked = [line for line in page[headings[first]] if "[가정" not in line]
    spans = [line for line in page["우리 가정: 기간과 마감일"] if "늦으면" in line]
    before = {heading for heading in headings[:first] if any("[가정" in line for line in page[heading])}

    assert headings[first:] == ["우리 가정(고시에 없는 것)", "우리 가정: 기간과 마감일", "출처"]
    assert [line[: len(published)] for line in unmarked] == [published]
    assert len(spans) == 9
    assert [line for line in spans if not line.endswith("[가정]")] == []
    assert before <= {
        "발표되었으나 정해지지 않은 것",
        "공개된 지원 사례",
        "다른 지원(이 지원의 금액에 넣지 않음)",
        "한도",
    }
    assert [line for line in page["한도"] if "[가정" in line] == page["한도"][:1]


@pytest.mark.usefixtures("shipped")
def test_on_an_old_day_nothing_of_todays_notice_is_law(capsys: pytest.CaptureFixture[str]) -> None:
    """In August 2023 its articles are marked as ours, each time, and what is borrowed is said to be."""
    page = shown(capsys, "2023-08-01", "en")
    cited = [line for heading in page if heading != "Sources" for line in page[heading] if "notice 2026-82" in line]

    assert len(cited) >= 5
    assert [line for line in cited if "[our assumption: notice 2026-82" not in line] == []
    assert page["Conditions of application"][-1].startswith("  A condition marked as our assumption is taken from")


@pytest.mark.usefixtures("shipped")
@pytest.mark.parametrize(("day", "shown_"), [("2025-12-15", False), ("2025-12-16", True)])
def test_the_designation_is_a_step_once_complexes_were_called_for(
    day: str, shown_: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    """The call of 16 December 2025."""
    steps = "\n".join(shown(capsys, day, "en")["Steps"])

    assert ("designation of the complex" in steps) == shown_
    assert ("only for those who apply by 27 February 2026" in steps) == shown_


@pytest.mark.usefixtures("shipped")
@pytest.mark.parametrize(
    ("day", "told"),
    [("2026-02-27", "only for those who apply by 27 February 2026, and designation not before 31 December 2026."),
     ("2026-02-28", "only for those who applied by 27 February 2026, and designation not before 31 December 2026. "
      "The result was not found.")],
)  # fmt: skip
def test_a_result_can_be_missing_only_once_the_call_is_closed(
    day: str, told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """On its last day it is open."""
    line = next(line for line in shown(capsys, day, "en")["Steps"] if "27 February 2026" in line)

    assert line.endswith(told)


@pytest.mark.usefixtures("shipped")
@pytest.mark.parametrize(
    ("language", "lines"),
    [
        (
            "ko",
            (
                '  시작일은 가정. 자료에는 "14일"로만 적혀 있고 2024년 8월로 봄',
                "  이 시기의 한도는 공표된 것이 없어, 그 전의 두 건 합계 금액을 그대로 씀",
                "기준일: 2024년 9월 1일",
            ),
        ),
        (
            "en",
            (
                '  the day is assumed; the page says "the 14th", about August 2024',
                "  none was published for this period; two cases of 25 bn came to this before",
                "The rules of 1 September 2024.",
            ),
        ),
    ],
)
def test_what_the_figures_do_not_say_is_noted(
    language: str, lines: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    """Of the notice of August 2024 and of its cap."""
    page = run(capsys, "rulebook", "show", "--as-of", "2024-09-01", "--lang", language).splitlines()

    assert [line for line in lines if line not in page] == []


@pytest.mark.usefixtures("shipped")
def test_grants_and_planned_investments_stand_with_their_sources(capsys: pytest.CaptureFixture[str]) -> None:
    """Those of the year and before; of one sum for two complexes only the most."""
    page, early = shown(capsys, "2026-11-22", "en"), shown(capsys, "2023-08-01", "en")
    complexes = page["Designated complexes (특화단지)"]

    assert len(page["Grants made public"]) == 9
    assert len(early["Grants made public"]) == 2
    assert "Cheongju battery complex, 2025: KRW 5.86 billion. 154 kV line" in "\n".join(page["Grants made public"])
    assert "  planned investment KRW 12.1–14 trillion [published: E-Today 2023-07-20," in "\n".join(complexes)
    assert sum("KRW 1.86 trillion at most" in line for line in complexes) == 2


@pytest.mark.usefixtures("shipped")
def test_only_what_was_designated_and_announced_by_then_is_shown(capsys: pytest.CaptureFixture[str]) -> None:
    """On 5 February 2026 nothing had been announced; in January 2024 there were four industries, seven complexes."""
    later, before, early = (shown(capsys, day, "en") for day in ("2026-02-06", "2026-02-05", "2024-01-01"))

    assert "Announced, not decided" in later
    assert "Announced, not decided" not in before
    assert sum(line.startswith("·") for line in early["Designated strategic industries"]) == 4
    assert sum(line.startswith("·") for line in early["Designated complexes (특화단지)"]) == 7


@pytest.mark.usefixtures("shipped")
def test_every_source_cited_is_told_with_publisher_day_and_address(capsys: pytest.CaptureFixture[str]) -> None:
    """And no other."""
    sources = "\n".join(shown(capsys, "2026-11-22", "ko")["출처"])

    assert (
        "· 산업통상부, 국가첨단전략산업 특화단지 산업기반시설 지원기준 (산업통상부고시 제2026-82호), 2026-07-02, "
        in sources
    )
    assert ", 2025-04-15, https://www.fnnews.com/news/202504150800552273" in sources
    assert "· 서울경제, 2024년 고시안: 15~30%, 시설 다섯 가지, 2024-08-14경, " in sources
    assert "KPX" not in sources


@pytest.mark.usefixtures("shipped")
def test_every_title_is_in_the_language_of_the_page(capsys: pytest.CaptureFixture[str], rulebook: Rulebook) -> None:
    """A law keeps its own name and says it in English in brackets; no sum is in another language's units."""
    korean, english = (shown(capsys, "2026-11-22", language) for language in LANGUAGES)
    official = "국가첨단전략산업 특화단지 산업기반시설 지원기준"
    pages = [source for source in rulebook.sources if not source.id.startswith("L")]

    assert korean["고시"][0] == f"{official} (산업통상부고시 제2026-82호)"
    assert english["Notice (고시)"][0] == (
        f"{official} (infrastructure support standards for specialised complexes, MOTIR notice 2026-82)"
    )
    assert "· Asia Economy, Doubling of the cap to be reviewed, 2026-02-06, " in "\n".join(english["Sources"])
    assert "· 아시아경제, 한도 2배 상향 검토, 2026-02-06, " in "\n".join(korean["출처"])
    assert [s.id for s in rulebook.sources if not HANGUL.search(s.title.ko)] == []
    assert [s.id for s in pages if HANGUL.search(s.title.en) or HANGUL.search(s.publisher)] == []
    assert [s.id for s in rulebook.sources if re.search(r"[0-9] ?(bn|tn)\b", s.title.ko)] == []


@pytest.mark.usefixtures("shipped")
@pytest.mark.parametrize(
    ("language", "notice", "source", "announced"),
    [
        ("ko", "국가첨단전략산업 특화단지 산업기반시설 지원기준 (2025년 4월 개정)", "한도 2배 상향 검토", "방안 검토"),
        (
            "en",
            "국가첨단전략산업 특화단지 산업기반시설 지원기준"
            " (infrastructure support standards for specialised complexes, amended in April 2025)",
            "Doubling of the cap to be reviewed",
            "under review",
        ),
    ],
)
def test_titles_in_json_are_in_the_language_asked_for(
    language: str, notice: str, source: str, announced: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Under the one key `title`."""
    page = json.loads(run(capsys, "rulebook", "show", "--json", "--as-of", "2026-03-01", "--lang", language))
    sources = {source["id"]: source for source in page["sources"]}

    assert (page["notice"]["title"], sources["P3"]["title"]) == (notice, source)
    assert page["announced"][0]["title"].endswith(announced)


@pytest.mark.usefixtures("shipped")
@pytest.mark.parametrize(
    ("language", "lines"),
    [
        (
            "ko",
            (
                "  로봇, 방산, 이차전지 원료: 2025년 12월 16일 공모. 2026년 2월 27일까지 신청한 곳만 해당하며"
                " 지정은 빨라야 2026년 12월 31일입니다. 결과는 확인하지 못했습니다.",
                "  새 공모가 나면 접수 마감부터 지정까지 4~10개월(앞선 공모에서 추정) [가정]",
                "· 지연의 예: 가장 빠듯한 단계가 2개월 늦어질 때의 첫 지급을 함께 보여 줌 [가정]",
            ),
        ),
        (
            "en",
            (
                "  robot and defence, and raw materials of secondary battery: called for on 16 December 2025; only for"
                " those who applied by 27 February 2026, and designation not before 31 December 2026. The result was"
                " not found.",
                "  after a new call, 4 to 10 months from its closing to the designation (inferred from earlier calls)"
                " [our assumption]",
                "· An example of delay is given: the first payment if the tightest step is 2 months late"
                " [our assumption]",
            ),
        ),
    ],
)
def test_the_calls_and_the_delay_of_the_plan_are_shown(
    language: str, lines: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    """The call known, one to come, and what is told as an example."""
    page = run(capsys, "rulebook", "show", "--lang", language).splitlines()

    assert [line for line in lines if line not in page] == []


@pytest.mark.usefixtures("shipped")
def test_a_step_of_law_whose_days_are_ours_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    """The permits and the application, and no other."""
    steps = shown(capsys, "2026-11-22", "en")["Steps"]
    before = [steps[i - 1].partition(" — ")[0] for i, line in enumerate(steps) if line.startswith("  Its dates are")]

    assert before == ["· permits", "· application (forms 1 and 2)"]


@pytest.mark.usefixtures("shipped")
@pytest.mark.parametrize(
    ("language", "lines"),
    [
        ("ko", ("  모두: 기업 부담분의 70%", "  가산, 인공지능 설비(2026년 2월 10일부터): 2%p")),
        (
            "en",
            (
                "  everywhere: 70% of the company's own share",
                "  on top, AI equipment (from 10 February 2026): 2 points",
            ),
        ),
    ],
)
def test_one_share_for_all_sizes_is_told_once(
    language: str, lines: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    """Shares and points alike; where one size gets none, each is named."""
    page = run(capsys, "rulebook", "show", "--lang", language).splitlines()
    named = {"ko": "중견기업 8%p · 중소기업 10%p", "en": "mid-size 8 points · small 10 points"}[language]

    assert [line for line in lines if line not in page] == []
    assert sum(line.endswith(named) for line in page) == 1


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
    assert notice["cap"]["note"] == "the notice in force names none in its articles"
    assert notice["cap"]["notes"]["ko"] == "시행 중인 고시의 조문에는 한도가 없음"
    assert len(page["grants"]) == 9


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
def test_what_the_new_notice_leaves_open_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    """Its cap is still that of 2025; its clause on other aid is read in the text itself."""
    lines = run(capsys, "rulebook", "diff", "2025-04-15", "2026-07-02", "--lang", "en").splitlines()
    kept = lines.index("· The new notice's own cap is not known, so that of 15 April 2025 is still used.")
    aid = "· What a condition of application rests on (other aid for the facilities) went from our assumption"

    assert lines[kept + 1] == "  the notice in force names none in its articles"
    assert f"{aid} to law in force." in lines
    assert (
        "· What steps of the procedure rest on (site and matching funds, application (forms 1 and 2), KICOX review and"
        " settlement and report) went from our assumption to law in force."
    ) in lines


@pytest.mark.usefixtures("shipped")
@pytest.mark.parametrize(
    ("language", "told"),
    [
        (
            "ko",
            "· 2025년 12월 16일에 특화단지 지정을 공모했습니다: 로봇, 방산, 이차전지 원료."
            " 2026년 2월 27일까지 신청한 곳만 해당합니다.",
        ),
        (
            "en",
            "· On 16 December 2025 new complexes were called for: robot and defence, and raw materials of secondary"
            " battery. Only those who applied by 27 February 2026 are concerned.",
        ),
    ],
)
def test_a_call_for_complexes_is_told_by_its_day(language: str, told: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Of the 16th, not of the 15th nor again later."""
    spans = [("2025-12-14", "2025-12-15"), ("2025-12-15", "2025-12-16"), ("2025-12-16", "2025-12-17")]
    pages = [run(capsys, "rulebook", "diff", *span, "--lang", language).splitlines() for span in spans]

    assert [told in page for page in pages] == [False, True, False]


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


@pytest.mark.usefixtures("shipped")
@pytest.mark.parametrize(
    ("language", "heading", "cap", "of_case"),
    [
        ("ko", "한도", ", 사업장당, 여러 해 누적, 입주 기업이 함께 씀 [가정: ",
         "· 건당 한도 250억 원, 사업장마다 많아야 2건"),
        ("en", "Cap", ", per site, over the years, shared by its tenants [our assumption: ",
         "· A cap of KRW 25 billion per case, at a site at most 2 cases"),
    ],
)  # fmt: skip
def test_a_cap_is_told_with_what_it_is_counted_over(
    language: str, heading: str, cap: str, of_case: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Of a site, which is our assumption; until March 2024 of a case too."""
    today, early = (shown(capsys, day, language)[heading] for day in ("2026-11-22", "2023-08-01"))

    assert cap in today[0]
    assert cap in early[0]
    assert early[1].startswith(of_case)


@pytest.mark.usefixtures("shipped")
def test_two_sources_of_one_rate_are_told_apart(capsys: pytest.CaptureFixture[str]) -> None:
    """Of March 2024: one paper gives 15-30 %, the ministry up to 10 points more."""
    rates = shown(capsys, "2024-04-01", "en")["Rates"]
    changed = run(capsys, "rulebook", "diff", "2024-03-26", "2024-03-27", "--lang", "ko").splitlines()
    ministry = next(line for line in changed if "최대 10%p" in line)

    assert rates[0].endswith("[published: a press report of 27 March 2024 (mt.co.kr)]")
    assert 'only "up to 10 percentage points more, by investment and region" [published: KDI (ministry' in rates[1]
    assert changed[changed.index(ministry) - 1].startswith("· 지원율이 총사업비의 5%~30%에서 15%~30%로")
    assert "[공표: KDI" in ministry


@pytest.mark.usefixtures("shipped")
def test_after_the_act_there_is_no_rule(capsys: pytest.CaptureFixture[str]) -> None:
    """It expires on 31 December 2042."""
    page = shown(capsys, "2043-01-01", "en")
    changed = run(capsys, "rulebook", "diff", "2042-12-31", "2043-01-01", "--lang", "en").splitlines()

    assert page["Notice (고시)"][0].startswith(
        "No notice is in force on 1 January 2043. The Strategic Industries Act expires on 31 December 2042."
    )
    assert not {"Rates", "Cap", "Steps"} & page.keys()
    assert changed[1:] == [
        "· The Strategic Industries Act expires on 31 December 2042: on the later day there is no notice and no amount."
    ]
    assert (
        "The Strategic Industries Act expires on 31 December 2042; there"
        in shown(capsys, "2042-12-31", "en")["Notice (고시)"][-2]
    )
