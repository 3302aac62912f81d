"""Questions asked in between: which topic, by the concepts a sentence holds; the answers stand in the wording."""

import re
from collections.abc import Mapping
from typing import Final

from conversations.money_lines import cap_line, legal_rates
from core.policy.assess import Assessment
from core.policy.month import month_of
from core.policy.rulebook import Notice
from core.policy.say import Arg, Money, Say
from core.policy.won import exactly

_AT_MOST: Final = 3
_CAP: Final = ("한도", "상한", "최대", "cap", "ceiling", "limit", "maximum")
_MONEY: Final = ("지원", "보조", "국비", "국고", "support", "grant", "subsid", "aid")

TOPICS: Final[Mapping[str, tuple[tuple[str, ...], ...]]] = {
    "cap-doubled": (
        _CAP,
        ("두 배", "두배", "2배", "배로", "doubl", "twice", "2천억", "2,000억", "200 billion", "200bn"),
    ),
    "own-substation": (
        ("변전소", "수전", "substation"),
        ("구내", "사내", "울타리", "우리 부지", "inside our", "fence", "own"),
    ),
    "land-cost": (
        ("토지", "땅값", "부지 매입", "용지비", "보상비", "land"),
        ("포함", "들어가", "인정", "되나", "count", "includ", "cover"),
    ),
    "rate-base": (
        ("30", "50", "퍼센트", "%", "비율", "보조율", "지원율", "percentage", "rate"),
        ("무엇", "뭐의", "기준", "몇", "얼마", "of what", "of our share", "what", "부담분"),
    ),
    "start-before-grant": (
        ("먼저", "미리", "전에", "before", "ahead"),
        ("착공", "공사", "시작", "발주", "start", "build", "construction"),
    ),
    "when-paid": (
        ("언제", "when"),
        ("받", "지급", "나오", "들어오", "돈", "paid", "money", "receive", "arrive"),
    ),
    "multi-year": (
        ("여러 해", "다년", "매년", "해마다", "계속", "연속", "몇 년", "several years", "multi-year", "every year"),
        _MONEY,
    ),
    "combine-subsidies": (
        ("다른 보조금", "중복", "함께", "같이", "combine", "other subsid", "together with", "on top"),
        _MONEY,
    ),
    "large-companies": (
        ("대기업", "large compan", "big compan", "big firm", "large firm"),
        ("되나", "돼", "될까", "가능", "대상", "받", "eligible", "qualify", "apply", "get"),
    ),
    "who-applies": (
        ("누가", "어디에 신청", "어디에 내", "who", "where do we"),
        ("신청", "내나", "접수", "appl", "file", "submit"),
    ),
    "covered-facilities": (
        ("어떤 시설", "무슨 시설", "대상 시설", "시설이 뭐", "which facilit", "what facilit", "what infrastructure"),
    ),
    "misuse": (("환수", "반납", "부정", "유용", "misuse", "refund", "pay back", "repay"),),
    "guaranteed": (("보장", "확정인가", "확정된", "확실", "무조건", "guarantee", "certain", "for sure"),),
    "designated-only": (
        ("단지 밖", "구역 밖", "밖이면", "외부", "outside"),
        ("되", "돼", "받", "가능", "면", "can", "eligible", "get", "if"),
    ),
    "cap": (
        _CAP,
        ("얼마", "있나", "몇", "어디까지", "한도는", "what", "how much", "is there"),
    ),
}
"""A topic fits when the text holds one word of each of its groups; the first that fits is answered."""


def topics_of(text: str) -> tuple[str, ...]:
    """The topics a text asks about, sentence by sentence, three at most."""
    sentences = [part for part in re.split(r"(?<=[?.!])\s+", text.lower()) if part.strip()]
    found = dict.fromkeys(topic for sentence in sentences if (topic := _topic_of(sentence)))
    return tuple(found)[:_AT_MOST]


def _topic_of(sentence: str) -> str | None:
    return next(
        (t for t, groups in TOPICS.items() if all(any(word in sentence for word in group) for group in groups)), None
    )


def answer(topic: str, seen: Assessment) -> tuple[Say, ...]:
    """The answer, with what it means for this very case where the figures tell; none on a day without a notice."""
    if seen.notice is None:
        return ()
    if topic == "cap" and seen.notice.cap.larger is None:
        return (cap_line(seen.notice, "cap", exactly(seen.notice.cap.won)),)
    head = Say(f"faq-{topic}", _figures(topic, seen.notice))
    if topic != "cap-doubled" or seen.support is None or seen.support.binding == "none":
        return (head,)
    return (head, Say(f"faq-cap-doubled-bound-by-{seen.support.binding}"))


def _figures(topic: str, notice: Notice | None) -> dict[str, Arg]:
    """The notice's own figures in an answer."""
    if notice is None:
        return {}
    if topic == "rate-base":
        return legal_rates(notice.rates.low, notice.rates.high)
    if topic == "cap" and notice.cap.larger:
        cap, larger = notice.cap, notice.cap.larger
        start: Arg = Money(larger.investment_from)
        return {"cap": Money(cap.won), "larger": Money(larger.won), "from": start, "published": month_of(cap.first_day)}
    return {}
