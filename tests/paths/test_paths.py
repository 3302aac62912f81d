"""Every path of questions, a sample of them at every run: `scripts/paths` walks them all."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest

from config.rulebook import SHIPPED, load
from conversations.agenda import NOTHING_TO_ASK, agenda, pending
from conversations.programme import Giban
from conversations.questions import ask
from core.policy.answers import Answers
from core.policy.assess import Assessment
from core.policy.rulebook import Notice, Rulebook
from core.talk.conversation import Conversation
from core.talk.step import step
from core.talk.vocabulary import Agenda, Answered, Heard
from tests.paths import talk
from tests.paths.survey import Survey, all_branches, all_triples, sampled
from tests.paths.talk import Interviewer

BOOK = load(SHIPPED)
DAY = date(2026, 11, 22)


def test_a_talk_that_begins_with_three_facts_keeps_every_promise() -> None:
    """Any three, each known, unknown or ambiguous; then five ways of answering."""
    one_in = 211
    tally = Survey(Interviewer(BOOK, DAY)).of(sampled(all_triples(), one_in))
    print(f"one in {one_in} of all triples: {tally}")

    assert tally.wrong == []
    assert tally.most == 8
    assert set(tally.ended) == {"eligible", "not_eligible", "undetermined"}


def test_a_talk_that_begins_with_nothing_keeps_every_promise() -> None:
    """One class for each group of questions, the product of them all."""
    one_in = 257
    tally = Survey(Interviewer(BOOK, DAY)).of(sampled(all_branches(), one_in))
    print(f"one in {one_in} of all branches: {tally}")

    assert tally.wrong == []
    assert tally.most == 8
    assert set(tally.ended) == {"eligible", "not_eligible", "undetermined"}


@pytest.mark.parametrize("notice", BOOK.notices, ids=lambda notice: str(notice.first_day))
def test_every_period_keeps_every_promise(notice: Notice) -> None:
    """On the first day of each notice."""
    one_in = 1_499
    tally = Survey(Interviewer(BOOK, notice.first_day)).of(sampled(all_branches(), one_in))
    print(f"one in {one_in} of all branches on {notice.first_day}: {tally}")

    assert tally.wrong == []
    assert tally.questions["sector"] > 0


def test_before_the_first_notice_nothing_is_asked() -> None:
    """There is no rule that an answer could meet."""
    before = min(notice.first_day for notice in BOOK.notices) - timedelta(days=1)
    tally = Survey(Interviewer(BOOK, before)).of(sampled(all_triples(), 499))

    assert tally.wrong == []
    assert tally.paths > 50
    assert tally.questions.total() == 0


def test_the_talk_itself_goes_the_same_way(giban: Giban) -> None:
    """The same questions, and the same answers at the end, as when each answer is pressed."""
    interviewer = Interviewer(BOOK, DAY)
    for start, answering in sampled(all_branches(), 4_999):
        path = interviewer.walk(start, answering)
        kept = Conversation("1", turn=1)
        for asked in path.asked:
            assert giban.agenda(kept.values, DAY).question == asked.question
            given = tuple(answering(asked.question, kept.values).items())
            kept = step(kept, Heard("", "1", "kim", DAY, press=Answered(given)), giban).conversation

        assert kept.values == path.end


def _everything(now: Assessment, answers: Answers, rulebook: Rulebook) -> Agenda:
    """Whatever has no answer, in order, be it worth asking or not."""
    for group in pending(now, answers, rulebook):
        if group.facts:
            return Agenda(ask(group.group, group.facts, answers, rulebook, now.as_of), 8)
    return NOTHING_TO_ASK


def _backwards(now: Assessment, answers: Answers, rulebook: Rulebook) -> Agenda:
    """What is due last comes first."""
    groups = [group for group in pending(now, answers, rulebook) if group.facts]
    if not groups or now.verdict == "not_eligible":
        return NOTHING_TO_ASK
    return Agenda(ask(groups[-1].group, groups[-1].facts, answers, rulebook, now.as_of), len(groups))


def _without_aid(now: Assessment, answers: Answers, rulebook: Rulebook) -> Agenda:
    """The talk ends before the question of other aid."""
    found = agenda(now, answers, rulebook)
    return NOTHING_TO_ASK if found.question and found.question.id == "other_aid" else found


def _too_few(now: Assessment, answers: Answers, rulebook: Rulebook) -> Agenda:
    """One fewer is announced than may come."""
    found = agenda(now, answers, rulebook)
    return replace(found, at_most=found.at_most - 1)


def _deaf(now: Assessment, answers: Answers, rulebook: Rulebook) -> Agenda:
    """ "I do not know" is not taken for an answer."""
    return agenda(now, {fact: value for fact, value in answers.items() if fact != "design_done"}, rulebook)


@pytest.mark.parametrize(
    ("broken", "faults"),
    [
        (_everything, {"could change nothing", "asked after all was settled"}),
        (_backwards, {"passed over"}),
        (_without_aid, {"never asked"}),
        (_too_few, {"promised"}),
        (_deaf, {"asked twice", "questions"}),
    ],
)
def test_a_broken_interview_is_found(
    broken: Callable[[Assessment, Answers, Rulebook], Agenda], faults: set[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each fault by its own word."""
    monkeypatch.setattr(talk, "agenda", broken)
    tally = Survey(Interviewer(BOOK, DAY)).of(sampled(all_branches(), 9_999))

    assert {fault for fault in faults if any(fault in wrong for wrong in tally.wrong)} == faults
