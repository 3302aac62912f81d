"""The form as a view: every fact a field, within what Slack takes, filled in with what is known."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bots.slack.form import form_view, skeleton
from conversations.wording import LANGUAGES, Wording
from core.policy.answers import UNKNOWN, Answers, OneOf
from core.policy.facts import Fact, FactTable
from core.policy.month import Month
from core.policy.rulebook import Rulebook
from core.policy.won import WonRange
from tests.amounts import eok
from tests.books import another
from tests.standin.slack.blocks import faults

ANSWERS: Answers = {
    "role": "company",
    "sector": "bio",
    "place": "andong",
    "complex": UNKNOWN,
    "investment": eok(5000, 7000),
    "facilities": ("water",),
    "cost.water": eok(300),
    "other_aid.water": "possible",
    "works_months.water": 10,
    "design_done": Month(2027, 3),
    "permits_done": "no",
    "received": UNKNOWN,
}


def fields_of(view: Any) -> dict[str, Any]:
    """The fields by the name of their fact."""
    return {block["block_id"]: block for block in view["blocks"] if block["type"] == "input"}


def drawn(
    rulebook: Rulebook, wording: Wording, answers: Answers, *facilities: str, language: str = "ko"
) -> dict[str, Any]:
    """The fields of a form drawn for these answers."""
    return fields_of(form_view(rulebook, wording, language, answers, facilities, "{}"))


def initial(field: Any) -> Any:
    """What stands in a field before anybody touches it."""
    element = field["element"]
    options = element.get("initial_options") or [element[key] for key in ("initial_option",) if key in element]
    return element.get("initial_value") or [option["value"] for option in options] or None


@pytest.mark.parametrize("facilities", [(), ("water",), ("gas", "road")])
def test_every_fact_is_a_field(facilities: tuple[str, ...], rulebook: Rulebook, wording: Wording) -> None:
    """Single facts always, those told apart by facility for the facilities chosen."""
    assert set(drawn(rulebook, wording, {}, *facilities)) == set(rulebook.facts.names(facilities))


def test_a_fact_added_to_the_table_is_a_field_at_once(rulebook: Rulebook, wording: Wording) -> None:
    """Made from the table, not beside it."""
    rows = [*rulebook.facts.rows, Fact("company_size", "months", "case", "--x", each=True)]
    more = another(rulebook, facts=FactTable(tuple(rows)))

    assert "company_size.gas" in drawn(more, wording, {}, "gas")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("answers", [{}, ANSWERS], ids=["nothing known", "much known"])
def test_the_form_with_every_facility_is_taken_by_slack(
    language: str, answers: Answers, rulebook: Rulebook, wording: Wording
) -> None:
    """All of its 100 blocks or fewer, no text too long, no id twice, and JSON."""
    view: Any = form_view(rulebook, wording, language, answers, rulebook.facility_ids, "{}")

    assert list(faults(view["blocks"], "/blocks")) == []
    assert len(fields_of(view)) == len(rulebook.facts.names(rulebook.facility_ids))
    assert all(len(view[part]["text"]) <= 24 for part in ("title", "submit", "close"))
    assert json.loads(json.dumps(view)) == view
    assert (view["type"], view["callback_id"], view["private_metadata"]) == ("modal", "form", "{}")


@given(st.text(max_size=3000) | st.just("\ud800\u202e\x00"))
def test_whatever_was_answered_the_form_is_taken(rulebook: Rulebook, wording: Wording, typed: str) -> None:
    """A name somebody typed is a choice as it stands, cut and without what is not seen."""
    view: Any = form_view(rulebook, wording, "ko", {"sector": f"other:{typed}"}, (), "")
    sector = fields_of(view)["sector"]

    assert list(faults(view["blocks"], "/blocks")) == []
    assert json.dumps(view, ensure_ascii=False).encode()
    assert sector["element"]["initial_option"] in sector["element"]["options"]


def test_every_text_is_plain(rulebook: Rulebook, wording: Wording) -> None:
    """Nothing anybody typed becomes a mention, a link or a picture."""
    told = json.dumps(form_view(rulebook, wording, "en", {"sector": "other:<!here> :x:"}, ("gas",), ""))

    assert "<!here> :x:" in told
    assert told.count('"type": "plain_text"') == told.count('"emoji": false')
    assert "mrkdwn" not in told


def test_every_field_may_stay_empty_and_only_facilities_draw_the_form_anew(
    rulebook: Rulebook, wording: Wording
) -> None:
    """One answer is enough."""
    fields = drawn(rulebook, wording, {}, "gas").values()

    assert all(field["optional"] for field in fields)
    assert [field["block_id"] for field in fields if field["dispatch_action"]] == ["facilities"]
    assert {field["element"]["action_id"] for field in fields} == {"value"}


@pytest.mark.parametrize(
    ("language", "cost", "works", "permits", "received"),
    [("ko", "300억 원", "10", "아직", "모름"), ("en", "KRW 30 billion", "10", "not yet", "not known")],
)
def test_what_is_known_stands_in_its_field(
    language: str, cost: str, works: str, permits: str, received: str, rulebook: Rulebook, wording: Wording
) -> None:
    """As somebody would write it, or chosen."""
    fields = drawn(rulebook, wording, ANSWERS, "water", language=language)
    stands = {name: value for name, field in fields.items() if (value := initial(field))}

    assert stands.keys() == ANSWERS.keys()
    assert (stands["cost.water"], stands["works_months.water"]) == (cost, works)
    assert (stands["permits_done"], stands["received"], stands["design_done"]) == (permits, received, "2027-03")
    assert (stands["place"], stands["complex"], stands["facilities"]) == (["andong"], ["unknown"], ["water"])


def test_what_is_no_choice_is_kept_as_it_stands(rulebook: Rulebook, wording: Wording) -> None:
    """A homonym not decided yet, an industry of one's own."""
    answers: Answers = {"place": OneOf(("goseong-gangwon", "goseong-gyeongnam")), "sector": "other:장난감"}
    fields = drawn(rulebook, wording, answers)
    chosen = [fields[name]["element"]["initial_option"] for name in ("place", "sector")]

    assert [option["value"] for option in chosen] == ["as-it-stands", "as-it-stands"]
    assert [option["text"]["text"] for option in chosen] == ["지금 답: 강원 고성, 경남 고성 중 하나", "지금 답: 장난감"]


def test_each_kind_has_its_input(rulebook: Rulebook, wording: Wording) -> None:
    """Chosen, looked for, or written with an example."""
    fields = drawn(rulebook, wording, {}, "gas")
    kinds = {name: fields[name]["element"]["type"] for name in ("sector", "place", "facilities", "cost.gas")}

    assert kinds == {
        "sector": "static_select",
        "place": "external_select",
        "facilities": "multi_static_select",
        "cost.gas": "plain_text_input",
    }
    assert fields["place"]["element"]["min_query_length"] == 1
    assert all("placeholder" in field["element"] for field in fields.values())


@pytest.mark.parametrize(("chosen", "stands"), [((), ["unknown"]), (("gas", "water"), ["water", "gas"])])
def test_facilities_not_known_stand_so_until_one_is_chosen(
    chosen: tuple[str, ...], stands: list[str], rulebook: Rulebook, wording: Wording
) -> None:
    """Never both."""
    assert initial(drawn(rulebook, wording, {"facilities": UNKNOWN}, *chosen)["facilities"]) == stands


def test_one_does_not_have_to_know(rulebook: Rulebook, wording: Wording) -> None:
    """Every list has that choice too."""
    fields = drawn(rulebook, wording, {}, "gas").values()
    lists = [field["element"]["options"] for field in fields if "options" in field["element"]]

    assert len(lists) > 5
    assert all(options[-1]["value"] == "unknown" for options in lists)


@pytest.mark.parametrize("language", LANGUAGES)
def test_fields_of_facilities_name_them(language: str, rulebook: Rulebook, wording: Wording) -> None:
    """No two titles of the chosen facilities are alike."""
    fields = drawn(rulebook, wording, {}, *rulebook.facility_ids, language=language)
    titles = [field["label"]["text"] for name, field in fields.items() if "." in name]

    assert len(set(titles)) == len(titles)
    assert wording.label("facility", "gas", language).casefold() in fields["cost.gas"]["label"]["text"].casefold()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_skeleton_is_small_and_of_the_same_form(language: str, wording: Wording) -> None:
    """Nothing to send in, the same metadata."""
    view: Any = skeleton(wording, language, "meta")

    assert list(faults(view["blocks"], "/blocks")) == []
    assert (view["callback_id"], view["private_metadata"], "submit" in view) == ("form", "meta", False)
    assert len(json.dumps(view)) < 1000


def test_an_open_range_is_written_with_its_open_end(rulebook: Rulebook, wording: Wording) -> None:
    """Ten billion or more."""
    fields = drawn(rulebook, wording, {"investment": WonRange(10**10, None)})

    assert initial(fields["investment"]) == "100억 원 ~"
