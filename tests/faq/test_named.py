"""What our own words mean, and the basics: asked only where they are named."""

import pytest

from conversations.faq import ask
from conversations.faq.asking import KNOWN
from conversations.faq.named import NAMED
from conversations.understanding.normalise import normalise


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("KICOX가 뭐예요?", "kicox"),
        ("what does KICOX mean?", "kicox"),
        ("구역이 뭔지 모르겠어요", "what-is-complex"),
        ("what is a specialised complex?", "what-is-complex"),
        ("what do you mean by industrial-complex scheme?", "industrial-complex-aid"),
        ("산업단지 지원이 뭐예요?", "industrial-complex-aid"),
        ("reference value?", "reference-value"),
        ('what does "assumed" mean?', "reference-value"),
        ("참고값이 뭐예요?", "reference-value"),
        ("Which industries count?", "which-industries"),
        ("어떤 업종이 되나요?", "which-industries"),
        ("what's the deadline?", "application-deadline"),
        ("마감이 언제예요?", "application-deadline"),
        ("Is it a grant or a loan?", "grant-or-loan"),
        ("갚아야 하는 돈인가요?", "grant-or-loan"),
        ("수도권도 되나요?", "capital-covered"),
        ("is Seoul ok?", "capital-covered"),
        ("are SMEs eligible?", "small-companies"),
        ("중소기업인데 지원 되나요?", "small-companies"),
        ("How long does it take to get paid?", "when-paid"),
        ("When is round 3 decided?", "new-designation"),
        ("두 회사 합치면 얼마예요?", "shared-cap"),
    ],
)
def test_basics_are_answered(text: str, topic: str) -> None:
    """At once, without a choice."""
    assert ask(text).topic == topic


@pytest.mark.parametrize("topic", NAMED)
def test_every_way_to_ask_names_its_topic(topic: str) -> None:
    """A question that does not could never be found."""
    assert [q for q in KNOWN[topic] if not NAMED[topic].search(normalise(q).strip(" .?!~"))] == []
    assert [q for q in KNOWN[topic] if ask(q).topic != topic] == []


def test_no_other_question_runs_into_them() -> None:
    """Each of the others goes where it belongs."""
    others = {q: topic for topic, asked in KNOWN.items() if topic not in NAMED for q in asked}

    assert [q for q in others if ask(q).topic in NAMED] == []
