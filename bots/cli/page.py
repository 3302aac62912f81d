"""An assessment as a page of text."""

from conversations.describe import items
from conversations.money_lines import facility_lines
from conversations.plan_reply import plan_reply
from conversations.replies import source_lines
from conversations.result import result
from conversations.why_beside import beside_tree
from conversations.why_dates import date_tree
from conversations.why_lines import money_tree
from conversations.wording import Wording
from core.policy.answers import Answers
from core.policy.assess import Assessment
from core.policy.better import next_better
from core.policy.rulebook import Rulebook
from core.policy.say import Say
from core.policy.trace import trace_of


def page(seen: Assessment, answers: Answers, rulebook: Rulebook, wording: Wording, language: str, *, why: bool) -> str:
    """What was given, the result, each facility, every step; with `why` the conditions and sources too, and how
    each figure and date came about."""
    sections = [
        ("heading-given", items(answers, rulebook)),
        ("heading-result", result(seen, answers, rulebook).lines),
        ("heading-facilities", facility_lines(seen.support) if seen.support else ()),
        ("heading-plan", plan_reply(seen, answers, rulebook)),
        ("heading-sources", source_lines(seen) if why else ()),
        *(_trace(seen, answers, rulebook) if why else ()),
    ]

    def section(heading: str, lines: tuple[Say, ...]) -> str:
        return "\n".join(
            [f"[{wording.text(Say(heading), language)}]", *(wording.text(line, language) for line in lines)]
        )

    return "\n\n".join(section(heading, lines) for heading, lines in sections if lines)


def _trace(seen: Assessment, answers: Answers, rulebook: Rulebook) -> tuple[tuple[str, tuple[Say, ...]], ...]:
    trace = trace_of(seen, answers, rulebook)
    beside = beside_tree(seen, next_better(seen, answers, rulebook), rulebook)
    return (
        ("heading-trace", money_tree(seen, trace)),
        ("heading-trace-dates", date_tree(seen, trace)),
        ("heading-trace-beside", beside),
    )
