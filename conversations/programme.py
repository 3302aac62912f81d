"""The content of Giban's talk: everything the talk asks of a programme, answered from the rulebook."""

from collections.abc import Sequence
from datetime import date

from conversations import contradictions, faq
from conversations.agenda import agenda
from conversations.describe import item
from conversations.echo import echo
from conversations.money_lines import support_line
from conversations.reading import beside, dropped, inside
from conversations.recent import Recent
from conversations.replies import reply
from conversations.result import result
from conversations.understanding import Lexicon, Understood, understand
from conversations.understanding.members import members
from core.policy.answers import Answers
from core.policy.assess import Assessment, assess
from core.policy.rulebook import Rulebook
from core.policy.say import Say, label
from core.policy.won import WonRange
from core.talk.office import Wish
from core.talk.programme import Reading
from core.talk.vocabulary import Agenda, Card, Question

_COMMANDS = frozenset({"help", "back", "restart", "so_far", "why"})

_RECENT = 512

_TYPED = {
    "sources": ("근거", "출처", "reasons", "sources"),
    "plan": ("일정", "계획", "plan", "timeline", "schedule"),
    "change": ("답 고치기", "고치기", "수정", "change an answer", "change"),
}
"""Words that ask for a part of the result when they are all that is typed."""


class Giban:
    """The programme of this notice, for one rulebook."""

    def __init__(self, rulebook: Rulebook, lexicon: Lexicon) -> None:
        self._rulebook = rulebook
        self._lexicon = lexicon
        # Each turn begins from the answers the last one ended with, and looks at them several times.
        self._assessments: Recent[Assessment] = Recent(_RECENT)
        self._agendas: Recent[Agenda] = Recent(_RECENT)

    def read(self, text: str, answers: Answers, asked: Question | None, day: date) -> Reading:
        """What a text says; a question about the scheme in it is answered beside."""
        heard = understand(text, self._lexicon, day, asked.facts if asked else ())
        given, ambiguous = beside(answers, heard, self._rulebook)
        kept, gone = dropped(answers, heard, self._rulebook)
        given = {**kept, **given}
        if not (given or ambiguous or gone or heard.refused):
            given = inside(text, asked, self._rulebook)
        return Reading(
            answers=given,
            ambiguous=ambiguous,
            dropped=gone,
            unsure=heard.unsure,
            refused=tuple(self._refused(fact, reason) for fact, reason in heard.refused.items()),
            command=_command(heard, text),
            aside=self._aside(text, heard, {**answers, **heard.answers}, day),
            language=heard.language if any(c.isalpha() for c in text) else None,
        )

    def _aside(self, text: str, heard: Understood, answers: Answers, day: date) -> tuple[Say, ...]:
        """The answer to a question about the scheme; that we have none, where the text is nothing but a question."""
        if not heard.asks:
            return ()
        if topic := faq.topic_of(text):
            return faq.answer(topic, self._seen(answers, day))
        return () if heard.answers or heard.intent != "question" else (Say("faq-none"),)

    def _refused(self, fact: str, reason: str) -> Say:
        facility = fact.partition(".")[2]
        thing = label("facility", facility) if facility else label("fact", fact)
        return Say(f"refused-{reason}", {"thing": thing})

    def agenda(self, answers: Answers, day: date) -> Agenda:
        """What to ask next."""
        return self._agendas.get((frozenset(answers.items()), day), lambda: self._next(answers, day))

    def _next(self, answers: Answers, day: date) -> Agenda:
        return agenda(self._seen(answers, day), answers, self._rulebook)

    def _seen(self, answers: Answers, day: date) -> Assessment:
        key = (frozenset(answers.items()), day)
        return self._assessments.get(key, lambda: assess(answers, self._rulebook, day))

    def void(self, before: Answers, given: Answers, day: date) -> tuple[str, ...]:
        """The earlier answers that the new ones contradict."""
        return contradictions.contradicted(before, given, self._rulebook, day)

    def echo(self, before: Answers, given: Answers, unsure: Sequence[str], voided: Sequence[str]) -> tuple[Say, ...]:
        """What was understood, changed and made void."""
        return echo(before, given, unsure, voided, self._rulebook)

    def progress(self, before: Answers, after: Answers, day: date) -> tuple[Say, ...]:
        """The estimate so far, where these answers moved it."""
        then, now = self._seen(before, day), self._seen(after, day)
        if now.support is None or now.support.totals.support.low is None:
            return ()
        moved = then.support is None or then.support.totals.support != now.support.totals.support
        return (support_line(now, now.support),) if moved else ()

    def result(self, answers: Answers, day: date) -> Card:
        """The whole answer."""
        return result(self._seen(answers, day), answers, self._rulebook)

    def reply(self, command: str, answers: Answers, asked: Question | None, day: date) -> Card:
        """What is said to a command."""
        return reply(command, self._seen(answers, day), answers, self._rulebook, asked)

    def wish(self, text: str) -> Wish | None:
        """What an officer's words ask of the office itself."""
        return members(text)

    def state(self, answers: Answers, day: date) -> Say:
        """The verdict so far, with the range where there is one."""
        if not answers:
            return Say("state-new")
        seen = self._seen(answers, day)
        verdict = Say(f"verdict-{seen.verdict}")
        sums = seen.support.totals.support if seen.support else None
        if sums is None or sums.low is None:
            return verdict
        return Say("state-range", {"verdict": verdict, "range": WonRange(sums.low, sums.high)})

    def taken_back(self, before: Answers, after: Answers) -> tuple[Say, ...]:
        """Which answers were taken back."""
        undone = tuple(item(f, before[f], self._rulebook) for f in before if after.get(f) != before[f])
        return (Say("taken-back", {"items": undone}) if undone else Say("taken-back-nothing"),)

    def welcome(self) -> tuple[Say, ...]:
        """Who speaks, and an example of a sentence that says it all."""
        return (Say("welcome"),)

    def misread(self, asked: Question | None) -> tuple[Say, ...]:
        """What would be understood as an answer to this question."""
        return (Say(f"hint-{asked.id}") if asked else Say("hint-result"),)

    def notice(self, day: date) -> str | None:
        """The notice in force, by its first day."""
        found = self._rulebook.notice_on(day)
        return found.first_day.isoformat() if found else None


def _command(heard: Understood, text: str) -> str | None:
    if heard.intent == "language":
        korean = any(word in text.lower() for word in ("한국", "국문", "korean"))
        return "language-ko" if korean else "language-en"
    if heard.intent in _COMMANDS:
        return heard.intent
    bare = text.strip(" .!?").lower()
    return next((command for command, words in _TYPED.items() if bare in words), None)
