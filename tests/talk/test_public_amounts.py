"""In a group amounts are kept back where they are somebody's own; what was published anybody may read."""

from datetime import date

from conversations.programme import Giban
from conversations.wording import Wording
from core.policy.answers import Answers
from core.talk.privacy import kept_back
from core.talk.vocabulary import Card
from tests.amounts import eok

TODAY = date(2026, 11, 22)
OUTSIDE: Answers = {"sector": "secondary_battery", "complex": "none", "place": "jincheon", "investment": eok(300)}


def test_the_published_cap_is_told_to_all(giban: Giban, wording: Wording) -> None:
    """And the support of this company is not."""
    asked = giban.read("한도가 얼마예요?", {"sector": "bio"}, None, TODAY).aside
    told = [wording.text(line, "ko") for line in kept_back(Card(tuple(asked))).lines]

    assert "500억 원" in told[0]


def test_other_schemes_are_told_to_all_with_their_ceilings(giban: Giban, wording: Wording) -> None:
    """They are the same for everybody."""
    card = kept_back(giban.reply("related", OUTSIDE, None, TODAY))
    told = "\n".join(wording.text(line, "ko") for line in card.lines)

    assert "150억 원" in told


def test_an_estimate_is_still_kept_back(giban: Giban) -> None:
    """Of a cost of 200: 60 to 100."""
    case: Answers = {"sector": "secondary_battery", "complex": "pohang-battery", "cost.water": eok(200)}
    result = giban.result(case, TODAY, "whole")

    assert len(kept_back(result).lines) < len(result.lines)
