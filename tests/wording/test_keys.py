"""Every key the program may say stands in the files, and every key in the files is one the program may say."""

import ast
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import get_args

import pytest

from bots.telegram.commands import LISTED
from conversations.faq.topics import TOPICS
from conversations.wording import LANGUAGES
from conversations.wording.loader import keys
from core.policy.facts import Group
from core.policy.gate import COLUMNS
from core.policy.judge import Status, Verdict
from core.policy.rulebook import Rulebook
from core.policy.rulebook.common import Region, Standing
from core.policy.rulebook.schemes import Base, Need, Tier
from core.policy.timeline import ACT_ENDS
from core.talk.privacy import Amounts

ROOT = Path(__file__).resolve().parents[2]
_PIECES = re.compile(r"(?=.*[a-z])(?=.*-)[a-z0-9_{}-]+")

FIXED: Mapping[str, str] = {
    "bound-by-{}": "rate cap",
    "against-{}": "sector complex facility other_aid",
    "announced-{}": "investment outside",
    "bad-{}": "sector place complex site",
    "bad-setting-{}": "database_url giban_as_of giban_contact giban_retention_days giban_rules port public_url "
    "slack-without-client-secret slack-without-public-url slack-without-signing-secret slack_api_url slack_app_token "
    "slack_bot_token slack_client_id slack_client_secret slack_signing_secret telegram_api_url telegram_bot_token "
    "telegram_webhook_secret",
    "because-{}": "investment threshold complex",
    "better-{}": "leading_project battery_raw_material",
    "cannot-{}": "voice photo sticker document forward other",
    "check-{}": "inside other-aid start forms received annex yearly site match performer permits charge supply round "
    "round-open form-1 form-2 spendable basic-plan operating-plan co-prosperity costs",
    "check-proof-{}": "design permits site match",
    "checklist-{}": "kicox city kepco round papers told",
    "diff-{}-name": "rates cap facilities",
    "facility-{}": "other_aid_paid finished not_covered not_known_to_be_covered count_limit",
    "faq-cap-doubled-bound-by-{}": "rate cap",
    "faq-capital-area-{}": "inside outside",
    "form-{}": "bad-money bad-negative bad-reversed bad-no-range bad-dollars bad-no-unit bad-milestone bad-month "
    "bad-months",
    "form-example-{}": "won won_range milestone month months",
    "form-hint-{}": "sector place complex site facilities cost received site_secured",
    "form-milestone-{}": "yes no",
    "heading-rulebook-{}": "notice conditions facilities rates cap plan grants assumed assumed-plan announced regimes "
    "schemes industries complexes unread sources",
    "mark-{}": "law published announced assumed dates-assumed told",
    "objection-{}": "rate cap date support result",
    "option-{}": "sources plan checklist related change restart result",
    "refused-{}": "dollars no_unit no_state",
    "related-{}": "finance account excludes tentative",
    "related-relief-{}": "income local",
    "rulebook-{}": "days weeks months",
    "rulebook-by-{}": "investment_region investment_region_sector unpublished",
    "rulebook-others-{}": "unknown not_covered",
    "slack-not-installed-{}": "denied stale refused unreachable unkept",
    "small-talk-{}": "greeting thanks bye who okay laugh sorry upset human maker free file",
    "trace-{}": "low likely high own-share headroom",
    "trace-{}-none": "low likely high",
    "trace-rate-{}": "lowest highest",
    "trace-rule-{}{}": "done done-plain month_end not_yet not_told off_path no_date not_before months_from_next weeks "
    "days both later_of day_before_grant month_of_grant months longest_works longest_works-plain",
    "trace-works-{}": "own plant_side estate regional transmission",
    "when-{}": "earliest likely latest earliest-likely likely-latest",
    "{}-assumed": "cap cap-binds",
    "{}-cases": "cap cap-binds",
    "{}-each": "headroom headroom-none",
    "{}-now": "cap cap-binds",
    "{}-likely": "support support-if-open support-if-admitted support-if-designated own-share",
    "{}-range": "support support-if-open support-if-admitted support-if-designated own-share",
}
"""Keys put together in the program, with all that may fill them."""

NO_KEYS = frozenset({"challenge-{}", "member-{}", "faq-{}-{}", "giban-{}"})
"""What is put together and is no key: what Slack is asked, a button's meaning."""


def families(rulebook: Rulebook) -> dict[str, list[str]]:
    """All keys that are put together: those above, and those that the shapes and the rulebook itself name."""
    rows = rulebook.facts.rows
    groups = [group for group in get_args(Group) if group != "offered"]
    steps = [step.id for step in rulebook.plan.steps]
    regions = get_args(Region)
    ours: dict[str, object] = {
        "amounts-{}": get_args(Amounts),
        "announced-reading-{}": [reading.id for a in rulebook.announcements for reading in a.readings],
        "faq-{}": TOPICS,
        "faq-topic-{}": TOPICS,
        "hint-{}": groups,
        "why-{}": groups,
        "home-language-{}": LANGUAGES,
        "item-{}": [row.id for row in rows],
        "regime-{}": [regime.id for regime in rulebook.regimes],
        "related-base-{}": get_args(Base),
        "risk-{}": (*rulebook.plan.risks, ACT_ENDS),
        "route-{}": rulebook.plan.other_routes,
        "rate-rows-{}": regions,
        "rulebook-narrower-{}": regions,
        "rulebook-region-{}": regions,
        "rulebook-row-{}": regions,
        "step-{}": steps,
        "who-{}": steps,
        "telegram-command-{}": LISTED,
        "trace-region-{}": regions,
        "trace-year-{}": COLUMNS,
        "verdict-{}": get_args(Verdict),
    }
    fixed = {pattern: filled.split() for pattern, filled in FIXED.items()}
    return fixed | {pattern: [str(each) for each in filled] for pattern, filled in ours.items()}  # type: ignore[attr-defined]


def labels(rulebook: Rulebook) -> set[str]:
    """The names of choices, conditions and the like, which a `Label` puts together."""
    rows = rulebook.facts.rows
    kinds: dict[str, object] = {
        "fact": [row.id for row in rows],
        **{row.id: ("yes", "no") if row.kind == "milestone" else row.choices for row in rows},
        "complex": ("none", "planned"),
        "assumption": [assumption.id for assumption in rulebook.assumptions],
        "condition": ("sector", "complex", "facility", "other_aid", "rule"),
        "figure": ("low", "likely", "high"),
        "need": (*get_args(Need), "place", "sector", "company_size", "facilities", "tier"),
        "standing": get_args(Standing),
        "status": get_args(Status),
        "tier": get_args(Tier),
    }
    return {f"{kind}-{thing}" for kind, things in kinds.items() for thing in things}  # type: ignore[attr-defined]


def may_be_said(rulebook: Rulebook) -> set[str]:
    """All keys that are put together, with whatever may fill them."""
    made = {re.sub(r"(\{\})+", each, pattern, count=1) for pattern, all_ in families(rulebook).items() for each in all_}
    return made | labels(rulebook)


def written() -> set[str]:
    """Every text that stands in the program."""
    return {str(node.value) for _, node in _nodes() if isinstance(node, ast.Constant) and isinstance(node.value, str)}


def put_together() -> dict[str, str]:
    """Every text of pieces that looks like a key, and where it stands."""
    found = {}
    for where, node in _nodes():
        if isinstance(node, ast.JoinedStr):
            pieces = "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values)
            if _PIECES.fullmatch(pieces):
                found[pieces] = where
    return found


def _nodes() -> Iterator[tuple[str, ast.AST]]:
    for folder in ("bots", "core", "conversations"):
        for file in (ROOT / folder).rglob("*.py"):
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
                yield f"{file.relative_to(ROOT)}:{getattr(node, 'lineno', 0)}", node


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_key_that_is_put_together_stands_in_the_files(language: str, rulebook: Rulebook) -> None:
    """Whatever fills it."""
    assert sorted(may_be_said(rulebook) - keys(language=language).keys()) == []


def test_every_way_to_put_a_key_together_is_known_here(rulebook: Rulebook) -> None:
    """A new one is written into the table above, with all that may fill it."""
    known = families(rulebook).keys() | NO_KEYS

    assert {pieces: where for pieces, where in put_together().items() if pieces not in known} == {}


def test_a_family_nobody_puts_together_any_more_is_taken_out(rulebook: Rulebook) -> None:
    """Else it would keep keys alive that nobody says."""
    assert sorted(families(rulebook).keys() - put_together().keys()) == []


def test_no_key_stands_in_the_files_that_nobody_says(rulebook: Rulebook) -> None:
    """A sentence that is said no more goes with what said it."""
    assert sorted(keys().keys() - may_be_said(rulebook) - written()) == []
