"""Whatever is wrong in a rulebook is told with its file, line, column and mend.

`small/` is the smallest rulebook that is right. Each case writes one thing in it differently.
"""

import re
import shutil
from pathlib import Path

import pytest

from config.problems import SAID
from config.problems_ko import KOREAN
from config.rulebook import RulebookError, load

SMALL = Path(__file__).parent / "small"


class Broken:
    """One thing written differently in one file, the kind of problem that is, and every line told of it."""

    def __init__(self, kind: str, file: str, right: str, wrong: str, *told: str) -> None:
        self.kind, self.file, self.right, self.wrong, self.told = kind, file, right, wrong, told


BROKEN = [
    Broken(
        "syntax",
        "grants.yaml",
        "en: a line}}",
        "en: a line}",
        "grants.yaml:2:1: not readable as YAML: did not find expected ',' or '}'; mend the line",
    ),
    Broken(
        "two_keys",
        "grants.yaml",
        "year: 2025",
        "won: 2_000",
        "grants.yaml:1:38: the key won is given twice; keep one",
    ),
    Broken(
        "alias",
        "plan.yaml",
        "earliest: {month: 12, day: 31}\n  likely_design: {month: 4, day: 30}",
        "earliest: &end {month: 12, day: 31}\n  likely_design: *end",
        "plan.yaml:12:13: an anchor is used again; write the value out instead",
    ),
    Broken(
        "decimal",
        "grants.yaml",
        "won: 1_000",
        "won: 1_000.0",
        "grants.yaml:1:31: 1_000.0 is no whole number; write won in full (50_000_000_000), shares in per cent (30%)",
    ),
    Broken(
        "decimal",
        "rates.yaml",
        "below: 40%",
        "below: 0.4",
        "rates.yaml:1:36: 0.4 is no whole number; write won in full (50_000_000_000), shares in per cent (30%)",
    ),
    Broken(
        "negative",
        "grants.yaml",
        "won: 1_000",
        "won: -1_000",
        "grants.yaml:1:31: -1_000 is below zero and nothing here can be; take the minus away",
    ),
    Broken(
        "unknown_key",
        "places.yaml",
        "capital_area: true",
        "capital: true",
        "places.yaml:3:18: the key capital is not known here; correct its spelling or take it out",
    ),
    Broken(
        "unknown_key",
        "facts.yaml",
        "group: sector}",
        "gruop: sector}",
        "facts.yaml:1:61: the key gruop is not known here; correct its spelling or take it out",
    ),
    Broken(
        "missing_key",
        "grants.yaml",
        "year: 2025, ",
        "",
        "grants.yaml:1:3: the key year is missing; add it",
    ),
    Broken(
        "missing_source",
        "grants.yaml",
        "source: [L1], ",
        "",
        "grants.yaml:1:3: no source is named; give the key of one in sources.yaml, or the standing assumed",
    ),
    Broken(
        "missing_source",
        "complexes.yaml",
        "standing: published\n  source: [L1]",
        "standing: published\n  source: []",
        "complexes.yaml:9:3: no source is named; give the key of one in sources.yaml, or the standing assumed",
    ),
    Broken(
        "missing_source",
        "plan.yaml",
        "standing: law, source: [facts 7.1]",
        "standing: law",
        "plan.yaml:3:5: no source is named; give the key of one in sources.yaml, or the standing assumed",
    ),
    Broken(
        "not_whole",
        "grants.yaml",
        "won: 1_000",
        "won: 천 원",
        "grants.yaml:1:31: 천 원 is not a whole number; write digits only, such as 50_000_000_000",
    ),
    Broken(
        "not_a_share",
        "rates.yaml",
        "below: 40%",
        "below: 40",
        "rates.yaml:1:36: 40 is no whole per cent; write it like 30%",
    ),
    Broken(
        "no_such_day",
        "industries.yaml",
        "2023-06-01",
        "2023-06-31",
        "industries.yaml:4:14: 2023-06-31 is no day of the calendar; write YYYY-MM-DD",
    ),
    Broken(
        "no_such_day",
        "plan.yaml",
        "vote: {month: 12, day: 2}",
        "vote: {month: 2, day: 30}",
        "plan.yaml:9:7: 02-30 is no day of the calendar; write YYYY-MM-DD",
    ),
    Broken(
        "not_true_or_false",
        "places.yaml",
        "capital_area: true",
        "capital_area: 수도권",
        "places.yaml:3:32: 수도권 is neither true nor false; write one of them",
    ),
    Broken(
        "unknown_standing",
        "industries.yaml",
        "standing: published",
        "standing: rumoured",
        "industries.yaml:5:13: rumoured is no standing; write law, published, announced or assumed",
    ),
    Broken(
        "not_one_of",
        "facts.yaml",
        "scope: site",
        "scope: plot",
        "facts.yaml:3:36: plot is not known here; write person, member, site or case",
    ),
    Broken(
        "wrong_shape",
        "grants.yaml",
        "source: [L1]",
        "source: L1",
        "grants.yaml:1:79: L1 stands where a list belongs; rewrite it so",
    ),
    Broken(
        "refused",
        "plan.yaml",
        "vote: {month: 12, day: 2}",
        "vote: {month: 13, day: 2}",
        "plan.yaml:9:15: 13 does not fit: Input should be less than or equal to 12; correct it",
    ),
    Broken(
        "same_id",
        "facilities.yaml",
        "id: road",
        "id: water",
        "facilities.yaml:2:8: the facility water is there already; give each its own",
    ),
    Broken(
        "unknown_id",
        "places.yaml",
        "within: jeonnam",
        "within: jeonman",
        "places.yaml:2:24: there is no place jeonman; correct it, or add it there",
    ),
    Broken(
        "unknown_id",
        "complexes.yaml",
        "place: hwasun",
        "place: hwason",
        "complexes.yaml:6:57: there is no place hwason; correct it, or add it there",
    ),
    Broken(
        "unknown_id",
        "complexes.yaml",
        "places: [hwasun]",
        "places: [hwasun, hwason]",
        "complexes.yaml:5:20: there is no place hwason; correct it, or add it there",
    ),
    Broken(
        "unknown_id",
        "complexes.yaml",
        "sector: bio",
        "sector: boi",
        "complexes.yaml:3:11: there is no industry boi; correct it, or add it there",
    ),
    Broken(
        "unknown_id",
        "notices/2025-04-15.yaml",
        "facilities: [water]",
        "facilities: [water, moat]",
        "notices/2025-04-15.yaml:5:21: there is no facility moat; correct it, or add it there",
    ),
    Broken(
        "unknown_id",
        "grants.yaml",
        "complex: jeonnam-bio",
        "complex: jeonnam",
        "grants.yaml:1:13: there is no complex jeonnam; correct it, or add it there",
    ),
    Broken(
        "unknown_source",
        "notices/2025-04-15.yaml",
        '"L1, facts 7.1"',
        '"L1, facts 7"',
        "notices/2025-04-15.yaml:10:10: L1, facts 7 names no source; begin it with a key of sources.yaml",
    ),
    Broken(
        "unknown_source",
        "notices/2025-04-15.yaml",
        "L1 Art 4(3)",
        "L12 Art 4(3)",
        "notices/2025-04-15.yaml:3:54: L12 Art 4(3) names no source; begin it with a key of sources.yaml",
    ),
    Broken(
        "file_name",
        "notices/2025-04-15.yaml",
        "first_day: 2025-04-15\ntitle",
        "first_day: 2025-04-16\ntitle",
        "notices/2025-04-15.yaml:1:12: 2025-04-15.yaml holds 2025-04-16; name the file after its first day",
    ),
    Broken(
        "same_word",
        "places.yaml",
        "ko: [화순군]",
        "ko: [화순군, 전남]",
        "places.yaml:2:80: the word 전남 already belongs to jeonnam; keep it with one, or list it in homonyms.yaml",
    ),
    Broken(
        "same_word",
        "facilities.yaml",
        "ko: 도로, en: road",
        "ko: 도로, en: WATER",
        "facilities.yaml:2:34: the word water already belongs to water; keep it with one, or list it in homonyms.yaml",
    ),
    Broken(
        "no_homonym",
        "places.yaml",
        "words: {ko: [광주]}}\n- {id: gwangju-metropolitan",
        "words: {ko: [너른고을]}}\n- {id: gwangju-metropolitan",
        "homonyms.yaml:1:3: the word 광주 is not shared by just these places; correct the line or take it out",
    ),
    Broken(
        "circle",
        "places.yaml",
        "- {id: jeonnam,",
        "- {id: jeonnam, within: hwasun,",
        "places.yaml:1:25: jeonnam lies within itself; correct what it lies within",
        "places.yaml:2:24: hwasun lies within itself; correct what it lies within",
    ),
    Broken(
        "capital_area",
        "places.yaml",
        "- {id: hwasun, ",
        "- {id: hwasun, capital_area: true, ",
        "places.yaml:2:30: hwasun is no province; mark the capital area on its province",
    ),
    Broken(
        "site_outside",
        "complexes.yaml",
        "place: hwasun",
        "place: gyeonggi",
        "complexes.yaml:6:57: gyeonggi lies in no place of the complex; correct one of them",
    ),
    Broken(
        "order",
        "complexes.yaml",
        "low: 0",
        "low: 2_000_000_000_000",
        "complexes.yaml:7:18: 2000000000000 is more than 1860000000000; put them in order",
    ),
    Broken(
        "order",
        "schemes.yaml",
        "project: 1_000",
        "project: 3_000",
        "schemes.yaml:8:20: project (3000) is more than firm (2000); put them in order",
    ),
    Broken(
        "order",
        "schemes.yaml",
        "overall: {low: 4%, high: 50%}",
        "overall: {low: 60%, high: 50%}",
        "schemes.yaml:6:18: 60% is more than 50%; put them in order",
    ),
    Broken(
        "order",
        "schemes.yaml",
        "last_day: 2025-09-12",
        "last_day: 2025-01-31",
        "schemes.yaml:10:32: 2025-02-01 is more than 2025-01-31; put them in order",
    ),
    Broken(
        "same_id",
        "schemes.yaml",
        "tier: lower, large",
        "tier: upper, large",
        "schemes.yaml:7:38: the row of shares upper is there already; give each its own",
    ),
    Broken(
        "unknown_id",
        "schemes.yaml",
        "places: [hwasun]",
        "places: [hwasoon]",
        "schemes.yaml:9:34: there is no place hwasoon; correct it, or add it there",
    ),
    Broken(
        "not_one_of",
        "schemes.yaml",
        "base: equipment",
        "base: turnover",
        "schemes.yaml:5:9: turnover is not known here; write equipment, site_and_equipment, company_share or line_cost",
    ),
    Broken(
        "order",
        "notices/2025-04-15.yaml",
        "low: 30%",
        "low: 60%",
        "notices/2025-04-15.yaml:3:14: 60% is more than 50%; put them in order",
    ),
    Broken(
        "order",
        "plan.yaml",
        "latest: null",
        "latest: 24",
        "plan.yaml:20:41: earliest (36) is more than latest (24); put them in order",
        "plan.yaml:20:53: likely (48) is more than latest (24); put them in order",
    ),
    Broken(
        "no_such_fact",
        "notices/2025-04-15.yaml",
        "cost.water: 300억",
        "cost: 300억",
        "notices/2025-04-15.yaml:12:39: no answer is named cost; use a name of facts.yaml, or name its facility",
    ),
    Broken(
        "no_such_fact",
        "notices/2025-04-15.yaml",
        "still_needed: [sector]",
        "still_needed: [sektor]",
        "notices/2025-04-15.yaml:12:95: no answer is named sektor; use a name of facts.yaml, or name its facility",
    ),
    Broken(
        "another_notice",
        "notices/2025-04-15.yaml",
        "{name: open,",
        "{name: open, on: 2025-04-14,",
        "notices/2025-04-15.yaml:12:22: 2025-04-14 is no day of this notice; write one on which it is in force",
    ),
    Broken(
        "no_such_choice",
        "facts.yaml",
        "default: no",
        "default: never",
        "facts.yaml:4:106: the default never is not among the choices; correct one of them",
    ),
]
ELSEWHERE = {"no_file", "unknown_file", "same_first_day", "no_own_rules", "questions", "no_words"}
"""Kinds that one changed text cannot show: they have tests of their own, the last three in test_overlays.py."""

KOREAN_LINES = [
    ("source: [L1], ", "", "1:3: 출처가 없습니다. sources.yaml의 출처를 적거나, standing을 assumed로 적어 주세요."),
    (
        "won: 1_000",
        "won: 1_000.0",
        "1:31: 1_000.0: 정수가 아닙니다. 원은 50_000_000_000처럼 모두 적고, 비율은 30%처럼 적어 주세요.",
    ),
    ("year: 2025", "won: 2_000", "1:38: 항목 won: 두 번 적혀 있습니다. 하나만 남겨 주세요."),
    ("year: 2025", "yaer: 2025, year: 2025", "1:38: 항목 yaer: 모르는 이름입니다. 철자를 고치거나 지워 주세요."),
    (
        "standing: published",
        "standing: rumoured",
        "1:60: rumoured: 모르는 standing입니다. 이 가운데에서 적어 주세요: law, published, announced or assumed",
    ),
    ("source: [L1]", "source: L1", "1:79: L1: 이 자리에는 다른 모양(목록)이 와야 합니다. 그렇게 고쳐 적어 주세요."),
    (
        "complex: jeonnam-bio",
        "complex: jeonnam",
        "1:13: 단지 jeonnam: 없는 이름입니다. 고쳐 적거나 그 파일에 더해 주세요.",
    ),
]
"""One thing written differently in grants.yaml, and the line told of it in Korean."""


@pytest.fixture
def small(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the small rulebook in the working directory, so that lines name files by their short paths."""
    shutil.copytree(SMALL, tmp_path, dirs_exist_ok=True)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def problems(folder: Path) -> tuple[str, ...]:
    """The lines told of a rulebook that cannot be used."""
    with pytest.raises(RulebookError) as caught:
        load(folder)
    return caught.value.problems


def test_the_small_rulebook_is_right(small: Path) -> None:
    """Or the cases below would show nothing."""
    assert [place.id for place in load(small).places][:2] == ["jeonnam", "hwasun"]


@pytest.mark.parametrize("broken", BROKEN, ids=lambda broken: f"{broken.kind} in {broken.file}: {broken.wrong}")
def test_what_is_wrong_is_told_at_its_line(small: Path, broken: Broken) -> None:
    file = small / broken.file
    file.write_text(file.read_text().replace(broken.right, broken.wrong, 1))

    assert broken.told == problems(small)


def test_every_kind_of_problem_has_been_shown() -> None:
    assert set(SAID) == {broken.kind for broken in BROKEN} | ELSEWHERE


@pytest.mark.parametrize("broken", BROKEN, ids=lambda broken: f"{broken.kind}: {broken.wrong}")
def test_each_case_is_of_the_kind_it_names(small: Path, broken: Broken) -> None:
    file = small / broken.file
    file.write_text(file.read_text().replace(broken.right, broken.wrong, 1))
    with pytest.raises(RulebookError) as caught:
        load(small)

    assert {broken.kind} == {problem.kind for problem in caught.value.found}


@pytest.mark.parametrize(("right", "wrong", "told"), KOREAN_LINES, ids=[wrong for _, wrong, _ in KOREAN_LINES])
def test_what_is_wrong_is_told_in_korean_too(small: Path, right: str, wrong: str, told: str) -> None:
    """The same place, the same mend."""
    file = small / "grants.yaml"
    file.write_text(file.read_text().replace(right, wrong, 1))
    with pytest.raises(RulebookError) as caught:
        load(small)

    assert f"grants.yaml:{told}" == caught.value.told("ko")


def test_an_impossible_date_and_two_notices_of_one_day_are_told_in_korean_too(small: Path) -> None:
    """The one first, then the other: a day must be one before it can be taken."""
    industries, notices = small / "industries.yaml", small / "notices"
    written = industries.read_text()
    industries.write_text(written.replace("2023-06-01", "2023-06-31"))
    with pytest.raises(RulebookError) as impossible:
        load(small)
    industries.write_text(written)
    shutil.copy(notices / "2025-04-15.yaml", notices / "2025-04-16.yaml")
    with pytest.raises(RulebookError) as twice:
        load(small)

    no_day = "industries.yaml:4:14: 2023-06-31: 없는 날짜입니다. 연-월-일(YYYY-MM-DD)로 적어 주세요."
    same = "같은 날 시행하는 고시가 이미 있습니다(2025-04-15.yaml). 날마다 하나만 남겨 주세요."
    assert impossible.value.told("ko") == no_day
    assert twice.value.told("ko").splitlines()[1] == f"notices/2025-04-16.yaml:1:12: {same}"


def test_every_kind_of_problem_has_its_korean_with_the_same_values() -> None:
    """Neither language says less."""
    english, korean = (
        {kind: set(re.findall(r"{\w+}", said)) for kind, said in all_.items()} for all_ in (SAID, KOREAN)
    )

    assert english == korean


def test_a_missing_file_is_named(small: Path) -> None:
    (small / "plan.yaml").unlink()
    expected = ("plan.yaml:1:1: the file is missing; put it back",)

    assert expected == problems(small)


def test_a_file_that_nobody_reads_is_named(small: Path) -> None:
    """A misspelt file name would otherwise take its rules away in silence."""
    (small / "notices" / "2026-07-02.yml").write_text("first_day: 2026-07-02")

    expected = "notices/2026-07-02.yml:1:1: no file of this name is read; correct its name or take it away"
    assert (expected,) == problems(small)


def test_two_notices_of_one_first_day_are_refused(small: Path) -> None:
    """One day has one notice; and a file is named after its day, so that this is hard to do."""
    shutil.copy(small / "notices" / "2025-04-15.yaml", small / "notices" / "2025-04-16.yaml")

    named = "2025-04-16.yaml holds 2025-04-15; name the file after its first day"
    begun = "the notice 2025-04-15.yaml begins on that day too; each needs a day of its own"
    assert tuple(f"notices/2025-04-16.yaml:1:12: {what}" for what in (named, begun)) == problems(small)


def test_all_refusals_are_told_together(small: Path) -> None:
    """A person mends a file once, not once a run."""
    for name in ("grants.yaml", "regimes.yaml"):
        (small / name).write_text((small / name).read_text().replace("published", "heard").replace("law", "heard"))
    expected = ["grants.yaml", "regimes.yaml"]

    assert expected == [line.partition(":")[0] for line in problems(small)]


def test_bytes_that_are_no_text_are_told_not_thrown(small: Path) -> None:
    (small / "grants.yaml").write_bytes("- 포항".encode("cp949"))

    assert problems(small)[0].startswith("grants.yaml:1:1: not readable as YAML: ")


def test_a_file_with_nothing_in_it_is_no_list(small: Path) -> None:
    (small / "grants.yaml").write_text("# nothing yet\n")
    expected = ("grants.yaml:1:1: nothing stands where a list belongs; rewrite it so",)

    assert expected == problems(small)


def test_what_is_yes_in_yaml_stays_a_word(small: Path) -> None:
    """YAML's own types would make `no` False and `0` a number before anybody asked."""
    expected = ("no", 0)

    assert expected == (load(small).facts.of("leading_project").default, load(small).facts.of("received").default)
