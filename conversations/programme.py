"""The content of Giban's talk: everything the talk asks of a programme, answered from the rulebook."""

from collections.abc import Sequence
from datetime import date

from conversations import contradictions, faq
from conversations.agenda import agenda
from conversations.describe import item, items
from conversations.echo import echo
from conversations.money_lines import support_line
from conversations.reading import beside, dropped, inside
from conversations.recent import Recent
from conversations.replies import is_source, reply
from conversations.result import brief, moved, result
from conversations.understanding import Lexicon, Understood, understand
from conversations.understanding.members import members
from conversations.understanding.normalise import LONGEST
from conversations.understanding.small_talk import command, small_talk, supposed
from core.policy.answers import Answers, Value
from core.policy.assess import Assessment, assess
from core.policy.rulebook import Rulebook
from core.policy.say import Say, label
from core.policy.won import WonRange
from core.talk.office import Wish
from core.talk.programme import Length, Reading
from core.talk.vocabulary import Agenda, Card, Question

_RECENT = 512


class Giban:
    """The programme of this notice, for one rulebook."""

    def __init__(self, rulebook: Rulebook, lexicon: Lexicon, retention_days: int = 365) -> None:
        self._rulebook = rulebook
        self._lexicon = lexicon
        self._retention_days = retention_days
        # Each turn begins from the answers the last one ended with, and looks at them several times.
        self._assessments: Recent[Assessment] = Recent(_RECENT)
        self._agendas: Recent[Agenda] = Recent(_RECENT)

    def read(self, text: str, answers: Answers, asked: Question | None, day: date) -> Reading:
        """What a text says; a question about the scheme in it is answered beside."""
        heard = understand(text, self._lexicon, day, asked.facts if asked else ())
        given, ambiguous = beside(answers, heard, self._rulebook)
        kept, gone = dropped(answers, heard, self._rulebook)
        given = {**given, **kept}
        if not (given or ambiguous or gone or heard.refused):
            given = inside(text, asked, self._rulebook)
        if supposed(text) and not given.keys().isdisjoint(answers):
            return Reading(aside=self._what_if(answers, given, day), language=heard.language)
        return Reading(
            answers=given,
            ambiguous=ambiguous,
            dropped=gone,
            unsure=heard.unsure,
            refused=(*self._refusals(heard), *((Say("too-long", {"count": LONGEST}),) if len(text) > LONGEST else ())),
            command=command(heard, text),
            aside=self._aside(text, heard, {**answers, **given}, day),
            language=heard.language if any(c.isalpha() for c in text) else None,
        )

    def _what_if(self, answers: Answers, given: Answers, day: date) -> tuple[Say, ...]:
        """The figure for a supposition; the answers stay as they are."""
        seen = self._seen({**answers, **given}, day)
        new = {fact: value for fact, value in given.items() if answers.get(fact) != value}
        told = Say("what-if", {"items": items(new, self._rulebook)})
        if seen.support is None or seen.support.totals.support.low is None:
            return (told, Say(f"verdict-{seen.verdict}"))
        return (told, support_line(seen, seen.support))

    def _aside(self, text: str, heard: Understood, answers: Answers, day: date) -> tuple[Say, ...]:
        """The answers to questions about the scheme, a kind word to a kind word; that we have no answer, where the text
        is nothing but a question."""
        if topics := faq.topics_of(text) if heard.asks else ():
            return tuple(line for topic in topics for line in faq.answer(topic, self._seen(answers, day)))
        if heard.answers or heard.unknown or heard.refused:
            return ()
        if word := small_talk(text):
            return (Say(f"small-talk-{word}"),)
        return (Say("faq-none"),) if heard.asks and heard.intent == "question" else ()

    def _refusals(self, heard: Understood) -> tuple[Say, ...]:
        return tuple(self._refused(fact, reason) for fact, reason in heard.refused.items())

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

    def echo(self, before: Answers, reading: Reading, voided: Sequence[str], *, typed: bool) -> tuple[Say, ...]:
        """What was understood, changed and made void."""
        return echo(before, reading, voided, self._rulebook, typed=typed)

    def progress(self, before: Answers, after: Answers, day: date) -> tuple[Say, ...]:
        """The estimate so far, where these answers moved it."""
        then, now = self._seen(before, day), self._seen(after, day)
        if now.support is None or now.support.totals.support.low is None:
            return ()
        moved = then.support is None or then.support.totals.support != now.support.totals.support
        return (support_line(now, now.support),) if moved else ()

    def result(self, answers: Answers, day: date, length: Length) -> Card:
        """The whole answer, the short of it, or what may have moved in it; without a figure it is short by itself."""
        seen = self._seen(answers, day)
        if length == "whole" or seen.support is None:
            return result(seen, answers, self._rulebook)
        return brief(seen) if length == "brief" else moved(seen)

    def reply(self, command: str, answers: Answers, asked: Question | None, day: date) -> Card:
        """What is said to a command."""
        return reply(command, self._seen(answers, day), answers, self._rulebook, asked)

    def knows(self, fact: str, value: Value) -> bool:
        """Is it a value that fact may have by today's rulebook?"""
        return self._rulebook.knows(fact, value)

    def is_source(self, line: Say) -> bool:
        """A citation, an assumption or a reservation."""
        return is_source(line)

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
        """Which answers were taken back, and which stand again."""
        undone = tuple(item(f, before[f], self._rulebook) for f in before if after.get(f) != before[f])
        again = items({f: v for f, v in after.items() if f not in before}, self._rulebook)
        told = (("taken-back", undone), ("restored", again))
        return tuple(Say(key, {"items": which}) for key, which in told if which) or (Say("taken-back-nothing"),)

    def is_verdict(self, line: Say) -> bool:
        """Eligible, not eligible, undetermined."""
        return line.key.startswith("verdict-")

    def dropped(self, gone: Answers) -> tuple[Say, ...]:
        """Which answers had to go."""
        return (Say("dropped", {"items": items(gone, self._rulebook)}),) if gone else ()

    def withdrawn(self, gone: Answers) -> tuple[Say, ...]:
        """Which answers went with their message."""
        return (Say("withdrawn", {"items": items(gone, self._rulebook)}),)

    def welcome(self) -> tuple[Say, ...]:
        """Who speaks, an example of a sentence that says it all, and what becomes of what is said."""
        return (Say("welcome"), *self.privacy())

    def privacy(self) -> tuple[Say, ...]:
        """What becomes of what is said."""
        return (Say("privacy", {"days": self._retention_days}),)

    def misread(self, asked: Question | None) -> tuple[Say, ...]:
        """What would be understood as an answer to this question."""
        return (Say(f"hint-{asked.id}") if asked else Say("hint-result"),)

    def notice(self, day: date) -> str | None:
        """The notice in force, by its first day."""
        found = self._rulebook.notice_on(day)
        return found.first_day.isoformat() if found else None
