"""An operator's own rules, laid over the shipped ones by the same loader with the same errors."""

import shutil
from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest

from config.rulebook import SHIPPED, RulebookError, load
from config.settings import PROJECT, SettingsError, load_settings
from core.policy.assess import assess
from core.policy.rulebook import Rulebook
from core.policy.won import exactly
from tests.amounts import EOK

SMALL = Path(__file__).parent / "small"
NOTICE = (SMALL / "notices" / "2025-04-15.yaml").read_text(encoding="utf-8")


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder for own rules beside a copy of the small rulebook, in the working directory."""
    shutil.copytree(SMALL, tmp_path / "small")
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "ours"
    folder.mkdir()
    return folder


def laid(own: Path, **files: str) -> Rulebook:
    """The small rulebook with own files over it; `notices_…` stands in the folder of notices."""
    for name, text in files.items():
        folder, _, day = name.rpartition("__")
        path = own / folder / f"{day.replace('_', '-')}.yaml"
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return load(own.parent / "small", own)


def refused(own: Path, **files: str) -> tuple[str, ...]:
    """The lines told of own rules that cannot be used."""
    with pytest.raises(RulebookError) as caught:
        laid(own, **files)
    return caught.value.problems


def test_without_own_rules_none_are_named() -> None:
    """Not even an empty name."""
    assert load(SMALL).rules is None


def test_own_rules_are_named_by_their_folder(own: Path) -> None:
    """So that a result says whose they are."""
    assert laid(own, sources="- {id: P1, title: {ko: 기사, en: A page}, publisher: A paper}\n").rules == "ours"


def test_a_notice_of_a_new_day_is_added(own: Path) -> None:
    """The one before it stays."""
    book = laid(own, notices__2026_10_01=NOTICE.replace("first_day: 2025-04-15\n", "first_day: 2026-10-01\n", 1))

    assert [str(notice.first_day) for notice in book.notices] == ["2025-04-15", "2026-10-01"]


def test_a_notice_of_the_same_day_takes_the_place_of_the_shipped_one(own: Path) -> None:
    """As a whole."""
    book = laid(own, notices__2025_04_15=NOTICE.replace("low: 30%", "low: 35%", 1))

    assert [notice.rates.low for notice in book.notices] == [Fraction(35, 100)]


def test_a_row_takes_the_place_of_the_one_of_its_id_and_another_is_added(own: Path) -> None:
    """In its place, and at the end."""
    book = laid(
        own,
        facilities="- {id: gas, names: {ko: 가스, en: gas}}\n- {id: water, names: {ko: 물, en: water}}\n",
    )

    assert [(f.id, f.names.ko) for f in book.facilities] == [("water", "물"), ("road", "도로"), ("gas", "가스")]


def test_a_threshold_goes_by_its_sector_and_other_rates_stay(own: Path) -> None:
    """A file that is no list is laid key by key."""
    rows = laid(
        own, rates="thresholds: [{sector: bio, won: 7_000_000_000_000, standing: published, source: [L1]}]\n"
    ).rate_rows

    assert [threshold.won for threshold in rows.thresholds] == [7_000_000_000_000]
    assert rows.outside.below == Fraction(40, 100)


def test_a_duration_is_replaced_and_the_rest_of_the_plan_stays(own: Path) -> None:
    """One key of plan.yaml."""
    plan = laid(own, plan="permit_days: {earliest: 10, likely: 20, latest: 30}\n").plan

    assert (plan.permit_days.likely, plan.design_months.likely) == (20, 12)


def test_a_grant_has_no_name_and_is_added(own: Path) -> None:
    """To those that are known."""
    grant = "- {complex: jeonnam-bio, won: 5, year: 2026, standing: law, source: [L1], note: {ko: 둘, en: two}}\n"

    assert [grant.won for grant in laid(own, grants=grant).grants] == [1_000, 5]


def test_what_is_wrong_is_told_at_its_line_in_the_own_file(own: Path) -> None:
    """Though it stands in the middle of the merged list."""
    wrong = "# ours\n- {id: bio, names: {ko: 바이오, en: bio}, standing: rumoured, source: [L1]}\n"
    expected = "ours/industries.yaml:2:50: rumoured is no standing; write law, published, announced or assumed"

    assert refused(own, industries=wrong) == (expected,)


def test_what_is_wrong_in_a_shipped_file_is_still_told_there(own: Path) -> None:
    """Its rows keep their lines while rows of ours stand beside them."""
    small = own.parent / "small" / "facilities.yaml"
    small.write_text(small.read_text().replace("en: road}", "en: road, roads: 1}"))

    told = refused(own, facilities="- {id: water, names: {ko: 물, en: water}}\n")
    assert [line.partition(": ")[0] for line in told] == ["small/facilities.yaml:2:40"]


def test_a_name_given_twice_in_one_own_file_is_refused(own: Path) -> None:
    """The second would otherwise win in silence."""
    rows = "- {id: water, names: {ko: 물, en: water}}\n- {id: water, names: {ko: 수, en: waters}}\n"

    assert refused(own, facilities=rows) == (
        "ours/facilities.yaml:2:8: the facility water is there already; give each its own",
    )


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("rate", "a: 1\n", "ours/rate.yaml:1:1: no file of this name is read; correct its name or take it away"),
        (
            "facts",
            "- {id: sector, kind: sector, scope: member, flag: --sector, group: sector}\n",
            "ours/facts.yaml:1:1: the questions belong to the program and cannot be changed here; take the file away",
        ),
        (
            "regimes",
            "- {id: third_act, sector: bio, first_day: 2026-08-11, standing: law, source: [L1]}\n",
            "ours/regimes.yaml:1:8: the program has no sentence for third_act;"
            " write only what the shipped rulebook names",
        ),
        (
            "plan",
            "risks: [flood]\n",
            "ours/plan.yaml:1:9: the program has no sentence for flood; write only what the shipped rulebook names",
        ),
        ("grants", "# none\n", "ours/grants.yaml:1:1: nothing stands where a list belongs; rewrite it so"),
    ],
)
def test_what_own_rules_may_not_say_is_refused(own: Path, name: str, text: str, told: str) -> None:
    """With the line and the mend."""
    assert refused(own, **{name: text}) == (told,)


def test_a_folder_without_rules_is_refused(own: Path) -> None:
    """Every result would name it, and none would differ."""
    expected = "ours:1:1: no file of the folder is read as rules; put one in, or unset GIBAN_RULES"

    assert refused(own) == (expected,)


def test_own_rates_move_the_amount(own: Path) -> None:
    """Gas of 10 billion: 30–50% is 3–5 billion; at 40–60% it is 4–6, and the cap of 50 is far."""
    shipped = (SHIPPED / "notices" / "2026-07-02.yaml").read_text(encoding="utf-8")
    changed = shipped.replace("{low: 30%, high: 50%,", "{low: 40%, high: 60%,", 1)
    folder = own / "notices"
    folder.mkdir()
    (folder / "2026-07-02.yaml").write_text(changed, encoding="utf-8")

    seen = assess({"facilities": ("gas",), "cost.gas": exactly(100 * EOK)}, load(SHIPPED, own), date(2026, 11, 22))
    assert seen.support is not None
    sums = seen.support.totals.support
    assert (sums.low, sums.high, seen.rules) == (40 * EOK, 60 * EOK, "ours")


def test_the_setting_is_a_folder_that_is_there(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A relative one lies in the project."""
    monkeypatch.setenv("GIBAN_RULES", "config/policy")
    assert load_settings().giban_rules == PROJECT / "config" / "policy"

    monkeypatch.setenv("GIBAN_RULES", str(tmp_path / "nowhere"))
    with pytest.raises(SettingsError, match="giban_rules"):
        load_settings()
