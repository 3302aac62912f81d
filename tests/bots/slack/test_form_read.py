"""The form sent in: the answers of the command line and of the talk, or a sentence at the field."""

from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bots.cli.flags import answers_of
from bots.slack.form import FormAnswers, FormErrors, chosen_facilities, form_view, place_options, read_form, told
from bots.values import Reader
from conversations.understanding import Lexicon, understand
from conversations.wording import LANGUAGES, Wording
from core.policy.answers import UNKNOWN, Answers, OneOf, Value, wanted
from core.policy.month import Month
from core.policy.rulebook import Rulebook
from core.policy.won import WonRange, exactly
from tests.amounts import eok

DAY = date(2026, 11, 22)

CASES: list[tuple[str, dict[str, Any], dict[str, list[str]]]] = [
    (
        "ko",
        {"sector": "이차전지", "place": "포항", "investment": "1.5조", "facilities": ["용수", "전기"]}
        | {"cost.water": "300억", "cost.electricity": "400억", "design_done": "2027-03", "other_aid.water": "없음"},
        {"sector": ["secondary_battery"], "place": ["pohang"], "investment": ["1.5조"]}
        | {"facility": ["water", "electricity"], "cost": ["water=300억", "electricity=400억"]}
        | {"design_done": ["2027-03"], "other_aid": ["water=no"]},
    ),
    (
        "ko",
        {
            "place": "고성",
            "complex": "특화단지 밖",
            "investment": "5천억~7천억",
            "received": "20억",
            "site_secured": "yes",
        },
        {"place": ["goseong-gangwon"], "complex": ["none"], "investment": ["5천억~7천억"]}
        | {"received": ["20억"], "site_secured": ["yes"]},
    ),
    (
        "en",
        {"sector": "semiconductor", "site": "Wonsam, Yongin", "facilities": ["gas supply"], "cost.gas": "10bn..20bn"}
        | {"works_months.gas": "10", "works_start": "2027-06", "performer.gas": "a utility company"},
        {"sector": ["semiconductor"], "site": ["wonsam"], "facility": ["gas"], "cost": ["gas=10bn..20bn"]}
        | {"works_months": ["gas=10"], "works_start": ["2027-06"], "performer": ["gas=utility"]},
    ),
    (
        "en",
        {"place": "Cheoin", "facilities": ["not sure"], "investment": "KRW 3 trillion", "leading_project": "named"},
        {"place": ["yongin-cheoin"], "facility": ["unknown"], "investment": ["KRW 3 trillion"]}
        | {"leading_project": ["yes"]},
    ),
    ("en", {"cost.road": "unknown", "facilities": ["road"]}, {"facility": ["road"], "cost": ["road=unknown"]}),
]
"""What is filled in by what is seen on the screen, and the same as flags."""


class Form:
    """The form as somebody sees it."""

    def __init__(self, rulebook: Rulebook, words: Lexicon, wording: Wording) -> None:
        self.rulebook, self.words, self.wording = rulebook, words, wording

    def state(self, answers: Answers, language: str = "ko", **typed: Any) -> dict[str, Any]:
        """The state of a form drawn for these answers, once that was filled in too; `None` empties a field."""
        chosen = typed.get("facilities")
        named = (
            [self._value("facilities", str(label), language) for label in chosen] if isinstance(chosen, list) else []
        )
        view: Any = form_view(self.rulebook, self.wording, language, answers, named or wanted(answers), "")
        blocks = {b["block_id"]: b["element"] for b in view["blocks"] if b["type"] == "input"}
        return {name: {"value": self._filled(name, element, typed, language)} for name, element in blocks.items()}

    def _filled(self, name: str, element: Any, typed: Mapping[str, object], language: str) -> dict[str, Any]:
        kind = element["type"]
        if kind == "plain_text_input":
            return {"type": kind, "value": typed.get(name, element.get("initial_value"))}
        if kind == "multi_static_select":
            labels = typed.get(name)
            options = (
                [self._option(element, str(label)) for label in labels]
                if isinstance(labels, list)
                else element.get("initial_options", [])
            )
            return {"type": kind, "selected_options": options}
        if name not in typed:
            return {"type": kind, "selected_option": element.get("initial_option")}
        label = typed[name]
        if kind == "external_select" and label:
            return {"type": kind, "selected_option": place_options(label, language, self.words, self.wording, DAY)[0]}
        return {"type": kind, "selected_option": self._option(element, str(label)) if label else None}

    def _option(self, element: Any, label: str) -> Any:
        return next(option for option in element["options"] if option["text"]["text"] == label)

    def _value(self, name: str, label: str, language: str) -> str:
        view: Any = form_view(self.rulebook, self.wording, language, {}, (), "")
        element = next(block["element"] for block in view["blocks"] if block.get("block_id") == name)
        return str(self._option(element, label)["value"])

    def read(self, state: object) -> FormAnswers | FormErrors:
        """What it is taken for."""
        return read_form(state, self.rulebook, self.words, DAY)

    def answers(self, state: object) -> dict[str, Value]:
        """Its answers; it must have no errors."""
        read = self.read(state)
        assert isinstance(read, FormAnswers), read
        return dict(read.answers)

    def errors(self, state: object, language: str = "ko") -> dict[str, str]:
        """Its errors."""
        read = self.read(state)
        assert isinstance(read, FormErrors), read
        return told(read, self.wording, language)


@pytest.fixture(scope="module")
def form(rulebook: Rulebook, words: Lexicon, wording: Wording) -> Form:
    """The form of the shipped rulebook."""
    return Form(rulebook, words, wording)


@pytest.mark.parametrize(("language", "filled", "flags"), CASES)
def test_a_form_is_read_as_the_same_flags_are(
    language: str, filled: dict[str, Any], flags: dict[str, list[str]], form: Form
) -> None:
    """Same words, same answers."""
    reader = Reader(form.rulebook, form.words, DAY)

    assert form.answers(form.state({}, language, **filled)) == answers_of(form.rulebook.facts, flags, reader)


@pytest.mark.parametrize(
    ("language", "said", "filled"),
    [
        ("ko", "안동에서 백신, 5천억에서 7천억, 용수 300억",
         {"place": "안동", "sector": "바이오", "investment": "5천억에서 7천억", "facilities": ["용수"],
          "cost.water": "300억"}),
        ("en", "We make wafers in Gumi, investing 3 trillion won; water 50 billion won, design done in March 2027",
         {"place": "Gumi", "sector": "semiconductor", "investment": "3 trillion", "facilities": ["water supply"],
          "cost.water": "50 billion", "design_done": "March 2027"}),
    ],
)  # fmt: skip
def test_a_form_is_read_as_the_talk_reads_a_sentence(
    language: str, said: str, filled: dict[str, Any], form: Form
) -> None:
    """Nothing is understood otherwise because it stands in a field."""
    assert form.answers(form.state({}, language, **filled)) == dict(understand(said, form.words, DAY).answers)


@pytest.mark.parametrize(
    ("name", "typed", "value"),
    [
        ("investment", "약 300억 정도", eok(300)),
        ("investment", "~20bn", WonRange(0, 20_000_000_000)),
        ("investment", "1조 2천억~", WonRange(1_200_000_000_000, None)),
        ("investment", "아직 몰라요", UNKNOWN),
        ("received", "0", exactly(0)),
        ("design_done", "완료", "yes"),
        ("design_done", "2027년 3월", Month(2027, 3)),
        ("permits_done", "not yet", "no"),
        ("works_start", "next March", Month(2027, 3)),
        ("works_start", "not known", UNKNOWN),
    ],
)
def test_what_people_write_is_taken(name: str, typed: str, value: Value, form: Form) -> None:
    """In the words of a talk too."""
    assert form.answers(form.state({}, **{name: typed})) == {name: value}


@pytest.mark.parametrize(
    ("name", "typed", "mend"),
    [
        ("investment", "많이", "금액 하나"),
        ("investment", "500", "단위"),
        ("investment", "-5억", "0보다"),
        ("investment", "20억~10억", "작은 금액"),
        ("investment", "$5m", "원화"),
        ("investment", "용수 300억, 도로 200억", "금액 하나"),
        ("received", "10억~20억", "범위가 아니라"),
        ("received", "약 10억에서 20억쯤", "금액 하나"),
        ("design_done", "곧", "2027-03"),
        ("design_done", "3월", "2027-03"),
        ("design_done", "2027-13", "2027-03"),
        ("works_start", "완료", "2027-03"),
        ("works_start", "9" * 4000, "짧게"),
        ("investment", "가" * 4000, "짧게"),
    ],
)
def test_what_cannot_be_used_is_told_at_its_field(name: str, typed: str, mend: str, form: Form) -> None:
    """With the mend, and without what was written."""
    errors = form.errors(form.state({}, **{name: typed}))

    assert list(errors) == [name]
    assert mend in errors[name]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_error_is_told_in_the_language(language: str, form: Form) -> None:
    """All at once, not one after the other."""
    bad = {"investment": "500", "received": "1bn..2bn", "works_months.gas": "0", "cost.gas": "?", "works_start": "x"}
    errors = form.errors(form.state({"facilities": ("gas",)}, **bad), language)

    assert errors.keys() == bad.keys()
    assert all(("주세요" in sentence) == (language == "ko") for sentence in errors.values())


@pytest.mark.parametrize(
    ("filled", "where"),
    [
        ({"place": "포항", "complex": "구미 반도체 특화단지"}, "complex"),
        ({"complex": "구미 반도체 특화단지", "site": "포항 블루밸리"}, "site"),
        ({"place": "서울", "site": "포항 블루밸리"}, "site"),
    ],
)
def test_a_contradiction_stands_at_the_field_that_brings_it(filled: dict[str, Any], where: str, form: Form) -> None:
    """Nothing of such a form is taken."""
    assert list(form.errors(form.state({}, **filled))) == [where]


def test_a_field_emptied_takes_its_answer_back(form: Form) -> None:
    """And one that was never filled in does no harm."""
    known: Answers = {"sector": "bio", "place": "andong", "investment": eok(5)}
    read = form.read(form.state(known, sector=None, investment=None))

    assert isinstance(read, FormAnswers)
    assert read.answers == {"place": "andong"}
    assert {"sector", "investment"} == set(read.dropped) & known.keys()


def test_a_facility_no_longer_chosen_goes_with_all_its_answers(form: Form) -> None:
    """Its cost alone would ask for it again."""
    known: Answers = {"facilities": ("water", "gas"), "cost.water": eok(5), "cost.gas": eok(7), "finished.gas": "no"}
    read = form.read(form.state(known, facilities=["용수"]))

    assert isinstance(read, FormAnswers)
    assert read.answers == {"facilities": ("water",), "cost.water": eok(5)}
    assert {"cost.gas", "finished.gas"} == set(read.dropped) & known.keys()


def test_fields_that_were_not_shown_are_left_alone(form: Form) -> None:
    """Sent before the fields of a facility were drawn."""
    facilities = form.state({}, facilities=["가스"])["facilities"]
    read = form.read({"facilities": facilities})

    assert isinstance(read, FormAnswers)
    assert read.answers == {"facilities": ("gas",)}
    assert not {"cost.gas", "sector"} & set(read.dropped)
    assert form.read({}) == FormAnswers({}, ())


def test_what_is_kept_as_it_stands_is_neither_given_nor_taken_back(form: Form) -> None:
    """A homonym not decided yet."""
    known: Answers = {"place": OneOf(("goseong-gangwon", "goseong-gyeongnam")), "sector": "other:장난감"}
    read = form.read(form.state(known))

    assert isinstance(read, FormAnswers)
    assert read.answers == {}
    assert not known.keys() & set(read.dropped)


def test_an_industry_that_is_not_listed_is_another_one(form: Form) -> None:
    """Which is an answer too."""
    assert form.answers(form.state({}, sector="그 밖의 업종")) == {"sector": "other:그 밖의 업종"}


def test_the_facilities_chosen_are_known_before_the_form_is_sent(form: Form) -> None:
    """To draw it anew."""
    state = form.state({}, facilities=["도로", "용수", "모름"])

    assert chosen_facilities(state, form.rulebook) == ("water", "road")
    assert list(form.errors(state)) == ["facilities"]
    assert chosen_facilities({"facilities": {"value": {"selected_options": [1, {}]}}}, form.rulebook) == ()


_WON = st.integers(0, 10**8).map(lambda eok_tenths: eok_tenths * 10**7)
_AMOUNTS = st.tuples(_WON, _WON | st.none()).map(lambda e: WonRange(e[0], None if e[1] is None else e[0] + e[1]))
_MONTHS = st.builds(Month, st.integers(2000, 2100), st.integers(1, 12))
_STEPS = _MONTHS | st.sampled_from(["yes", "no", UNKNOWN])


@given(
    st.fixed_dictionaries(
        {},
        optional={
            "investment": _AMOUNTS | st.just(UNKNOWN),
            "cost.gas": _AMOUNTS | st.just(UNKNOWN),
            "received": _WON.map(exactly) | st.just(UNKNOWN),
            "works_months.gas": st.integers(1, 600) | st.just(UNKNOWN),
            "works_start": _MONTHS | st.just(UNKNOWN),
            **dict.fromkeys(("design_done", "permits_done", "site_secured", "match_ready"), _STEPS),
            "finished.gas": st.sampled_from(["yes", "no", UNKNOWN]),
            "place": st.sampled_from(["pohang", "goseong-gangwon", UNKNOWN]),
            "sector": st.sampled_from(["bio", "steel", UNKNOWN]),
        },
    ),
    st.sampled_from(LANGUAGES),
)
def test_a_form_sent_in_as_it_was_drawn_changes_nothing(form: Form, known: dict[str, Value], language: str) -> None:
    """What we write into a field, we read from it."""
    known = {**known, "facilities": ("gas",)}
    read = form.read(form.state(known, language))

    assert isinstance(read, FormAnswers)
    assert read.answers == known
    assert not known.keys() & set(read.dropped)


_JUNK = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["value", "selected_option", "selected_options", "sector", "facilities", "cost.gas"]), inner
        )
    ),
    max_leaves=12,
)


@given(_JUNK)
def test_whatever_is_sent_in_raises_nothing(form: Form, junk: object) -> None:
    """Other types, other names, other shapes."""
    names = form.rulebook.facts.names(["gas"])
    for state in (junk, dict.fromkeys(names, junk), {name: {"value": junk} for name in names}):
        form.read(state)


@given(st.text(max_size=250))
def test_whatever_is_typed_or_chosen_raises_nothing(form: Form, text: str) -> None:
    """Hostile text is an error sentence, or what it says."""
    gas = {"value": {"selected_options": [{"value": "gas"}]}}
    for filled in ({"value": text}, {"selected_option": {"value": text}}):
        state = {name: {"value": filled} for name in form.rulebook.facts.names(["gas"])} | {"facilities": gas}
        form.read(state)
    form.read({"facilities": {"value": {"selected_options": [{"value": text}]}}})
