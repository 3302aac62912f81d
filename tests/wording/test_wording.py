"""The wording files: complete in both languages, strict, and exact to the won."""

import ast
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.understanding import Lexicon, understand
from conversations.wording import LANGUAGES, Wording, WordingError
from conversations.wording import load as load_wording
from conversations.wording.amounts import won, won_range
from conversations.wording.loader import FOLDER, keys
from conversations.wording.particles import with_particle
from core.policy.month import Month
from core.policy.rulebook import Rulebook
from core.policy.say import Cited, Money, Say, label
from core.policy.timeline import ACT_ENDS
from core.policy.won import WonRange
from tests.amounts import EOK, JO, eok

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize(
    ("amount", "korean", "english"),
    [
        (1_500_000_000_000, "1조 5,000억 원", "KRW 1.5 trillion"),
        (40_000_000_000, "400억 원", "KRW 40 billion"),
        (15_406_000_000, "154억 600만 원", "KRW 15.406 billion"),
        (14_650_000_000, "146억 5,000만 원", "KRW 14.65 billion"),
        (1_234_567_890_123, "1조 2,345억 6,789만 123원", "KRW 1,234,567,890,123"),
        (5_300_000, "530만 원", "KRW 5.3 million"),
        (1, "1원", "KRW 1"),
        (0, "0원", "KRW 0"),
    ],
)
def test_an_amount_is_written_exactly(amount: int, korean: str, english: str) -> None:
    """Nothing is rounded away."""
    assert won(amount, "ko") == korean
    assert won(amount, "en") == english


@pytest.mark.parametrize(
    ("amount", "korean", "english"),
    [
        (eok(210, 350), "210억~350억 원", "KRW 21–35 billion"),
        (eok(9000, 12000), "9,000억~1조 2,000억 원", "KRW 900 billion–1.2 trillion"),
        (eok(300), "300억 원", "KRW 30 billion"),
        (WonRange(100 * EOK, None), "100억 원 이상", "KRW 10 billion or more"),
        (WonRange(0, JO), "0~1조 원", "KRW 0–1 trillion"),
    ],
)
def test_a_range_is_written_in_one_unit_where_it_can(amount: WonRange, korean: str, english: str) -> None:
    """And one amount where both ends meet."""
    assert won_range(amount, "ko") == korean
    assert won_range(amount, "en") == english


@given(st.integers(10**6, 10**15), st.sampled_from(LANGUAGES))
def test_what_we_write_we_understand(words: Lexicon, amount: int, language: str) -> None:
    """An amount shown and typed back is the same amount."""
    heard = understand(won(amount, language), words, date(2026, 11, 22), ("investment",))

    assert heard.answers["investment"] == WonRange(amount, amount)


@pytest.mark.parametrize(
    ("word", "pair", "expected"),
    [
        ("포항", "은/는", "포항은"),
        ("구미", "은/는", "구미는"),
        ("서울", "으로/로", "서울로"),
        ("3조 원", "을/를", "3조 원을"),
        ("30%", "을/를", "30%를"),
        ("Pohang", "이/가", "Pohang이"),
        ("Gumi", "이/가", "Gumi가"),
        ("LG", "과/와", "LG와"),
        ("“광주”", "과/와", "“광주”와"),
        ("2027년 3월", "으로/로", "2027년 3월로"),
    ],
)
def test_a_particle_follows_the_last_sound(word: str, pair: str, expected: str) -> None:
    """Whatever the word ends on."""
    assert with_particle(word, pair) == expected


@pytest.mark.parametrize(
    ("say", "korean", "english"),
    [
        (Say("item-design_done", {"value": Month(2027, 3)}), "실시설계 2027년 3월", "design March 2027"),
        (Say("when-on", {"day": date(2027, 3, 31)}), "2027년 3월 31일", "31 March 2027"),
        (Say("option-name", {"name": label("sector", "other:장난감")}), "장난감", "장난감"),
        (Say("cap-now", {"cap": Money(EOK)}),
         "한도는 사업장당 누적 1억 원입니다.", "The cap is KRW 100 million per site over the years."),
        (Say("source-cap", {"standing": label("standing", "law"), "source": Cited(("L3 Art 4(3)", "L1 Art 25-2"))}),
         "· 한도: 사업장당 누적 [시행 중인 법령: 고시 제2026-82호 제4조제3항, 국가첨단전략산업법 제25조의2]",
         "· Cap: per site, over the years [law in force: notice 2026-82 (고시) Article 4(3), "
         "Strategic Industries Act (국가첨단전략산업법) Article 25-2]"),
    ],
)  # fmt: skip
def test_values_are_written_the_way_of_the_language(say: Say, korean: str, english: str, wording: Wording) -> None:
    """Months, days, names, laws with their articles."""
    assert wording.text(say, "ko") == korean
    assert wording.text(say, "en") == english


def test_a_missing_value_or_key_is_an_error_and_never_a_key_shown(wording: Wording) -> None:
    """Fluent itself would print the key."""
    with pytest.raises(ValueError, match="item-place"):
        wording.text(Say("item-place"), "ko")
    with pytest.raises(LookupError):
        wording.text(Say("no-such-key"), "ko")


@pytest.mark.parametrize(
    ("korean", "english", "problem"),
    [
        ("a = 하나\n", "", "ko/words.ftl:1: a is missing in en"),
        ("a = 하나\na = 둘\n", "a = one\n", "ko/words.ftl:2: a stands already at ko/words.ftl:1"),
        ("a = { $x } 하나\n", "a = one\n", "ko/words.ftl:1: a is told x, but not in en"),
        ("a = 하나\n1b\n", "a = one\n", "ko/words.ftl:2: not Fluent: "),
        ("a = { NOPE($x) }\n", "a = { $x }\n", "ko/words.ftl:1: a calls NOPE, which is no function"),
        ("a =\n    .b = 하나\n", "a = one\n", "ko/words.ftl:1: a says nothing"),
    ],
)
def test_a_broken_file_is_refused_with_its_line(
    korean: str, english: str, problem: str, rulebook: Rulebook, tmp_path: Path
) -> None:
    """What Fluent forgives silently."""
    for language, text in (("ko", korean), ("en", english)):
        (tmp_path / language).mkdir()
        (tmp_path / language / "words.ftl").write_text(text, encoding="utf-8")

    with pytest.raises(WordingError) as caught:
        load_wording(rulebook, tmp_path)
    assert any(line.startswith(problem) for line in caught.value.problems), caught.value.problems


def _said() -> Iterator[tuple[str, str]]:
    """Every key written out in the program, and where."""
    for folder in ("bots", "core", "conversations"):
        for file in (ROOT / folder).rglob("*.py"):
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.args:
                    key = node.args[0]
                    if node.func.id in {"Say", "BadInput"} and isinstance(key, ast.Constant):
                        yield str(key.value), f"{file.name}:{node.lineno}"


def test_every_key_that_is_said_stands_in_the_files() -> None:
    """Those written out; the rest are proved by the next tests."""
    known = keys()

    assert [where for key, where in _said() if key not in known] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_fact_has_its_words(language: str, rulebook: Rulebook, wording: Wording) -> None:
    """A name, a phrase for its answer, a name for each choice; each question why it is asked and a hint."""
    known = keys(language=language)
    rows = rulebook.facts.rows
    groups = {row.group for row in rows if row.group and row.group != "offered"}
    wanted = {
        *(f"fact-{row.id}" for row in rows),
        *(f"item-{row.id}" for row in rows),
        *(f"{row.id}-{choice}" for row in rows for choice in row.choices),
        *(f"{prefix}-{group}" for group in groups for prefix in ("why", "hint")),
        *(f"assumption-{a.id}" for a in rulebook.assumptions),
        *(f"{prefix}-{step.id}" for step in rulebook.plan.steps for prefix in ("step", "who")),
        *(f"risk-{risk}" for risk in (*rulebook.plan.risks, ACT_ENDS)),
        *(f"route-{route}" for route in rulebook.plan.other_routes),
        *(f"regime-{regime.id}" for regime in rulebook.regimes),
        *(f"announced-reading-{r.id}" for a in rulebook.announcements for r in a.readings),
    }

    assert sorted(wanted - known.keys()) == []


def test_every_citation_of_the_rulebook_can_be_told(rulebook: Rulebook, wording: Wording) -> None:
    """By name, in both languages."""
    cited = {c for n in rulebook.notices for c in (*n.rates.source, *n.cap.source, *n.facilities_source)}
    cited |= {c for step in rulebook.plan.steps for c in step.source} | {"L1, L3", "L3 Art 4(4)"}

    for citation in cited:
        for language in LANGUAGES:
            say = Say("source-cap", {"standing": label("standing", "law"), "source": Cited((citation,))})
            assert citation.partition(" ")[0] not in wording.text(say, language)


def test_no_sentence_stands_outside_the_wording_files() -> None:
    """No Hangul in what the program says; the words people type are another matter."""
    allowed = {"understanding", "wording", "faq"}
    files = [
        f for d in ("bots", "core", "conversations") for f in (ROOT / d).rglob("*.py") if not allowed & set(f.parts)
    ]
    spoken = [
        f"{file.name}:{node.lineno}"
        for file in files
        if file.name not in {"reading.py", "values.py", "bot.py", "office.py"}  # words people type
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and any("가" <= c <= "힣" for c in node.value)
        if not _is_docstring(file, node)
    ]

    assert spoken == []


def _is_docstring(file: Path, node: ast.Constant) -> bool:
    tree = ast.parse(file.read_text(encoding="utf-8"))
    return any(isinstance(n, ast.Expr) and n.lineno == node.lineno for n in ast.walk(tree))


def test_both_languages_have_the_same_files() -> None:
    """Translators find the twin of each."""
    files = [{file.name for file in (FOLDER / language).glob("*.ftl")} for language in LANGUAGES]

    assert files[0] == files[1]
