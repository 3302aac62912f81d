"""An assessment as a page of text."""

from conversations.describe import items
from conversations.money_lines import facility_lines
from conversations.plan_lines import risk_lines, step_lines
from conversations.replies import source_lines
from conversations.result import result
from conversations.wording import Wording
from core.policy.answers import Answers
from core.policy.assess import Assessment
from core.policy.rulebook import Rulebook
from core.policy.say import Say


def page(seen: Assessment, answers: Answers, rulebook: Rulebook, wording: Wording, language: str, *, why: bool) -> str:
    """What was given, the result, each facility, every step; with `why` the conditions and sources too."""
    sections = [
        ("heading-given", items(answers, rulebook)),
        ("heading-result", result(seen, answers, rulebook).lines),
        ("heading-facilities", facility_lines(seen.support) if seen.support else ()),
        ("heading-plan", (*step_lines(seen.timeline), *risk_lines(seen.timeline)) if seen.timeline.steps else ()),
        ("heading-sources", source_lines(seen) if why else ()),
    ]

    def section(heading: str, lines: tuple[Say, ...]) -> str:
        return "\n".join(
            [f"[{wording.text(Say(heading), language)}]", *(wording.text(line, language) for line in lines)]
        )

    return "\n\n".join(section(heading, lines) for heading, lines in sections if lines)
