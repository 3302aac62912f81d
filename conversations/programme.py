"""The content of Giban's talk: everything the talk asks of a programme, answered from the rulebook."""

from collections.abc import Mapping, Sequence
from datetime import date

from conversations import contradictions, objections, own_cases, reminders, what_if
from conversations.agenda import agenda
from conversations.asides import aside
from conversations.describe import items
from conversations.echo import echo, taken_back
from conversations.money_lines import support_line
from conversations.reading import beside, dropped, inside
from conversations.recent import Recent
from conversations.related import by_size
from conversations.related_lines import SIZE
from conversations.replies import is_source, reply
from conversations.result import brief, moved, result, still_no
from conversations.understanding import Lexicon, Understood, understand
from conversations.understanding.again import is_number_of_choice, takes_back
from conversations.understanding.cases import cases
from conversations.understanding.kind_words import about_us
from conversations.understanding.members import members, named_first
from conversations.understanding.months import is_month_alone
from conversations.understanding.normalise import LONGEST, is_korean, normalise
from conversations.understanding.small_talk import command
from conversations.understanding.supposing import supposed
from conversations.understanding.unowned import is_alone
from conversations.understanding.yes_no import agreed
from conversations.understanding.zone import is_of_zone_alone
from core.policy.answers import UNKNOWN, Answers, Value
from core.policy.assess import Assessment, assess
from core.policy.rulebook import Rulebook
from core.policy.say import Arg, Say, label
from core.policy.won import WonRange
from core.talk.objection import Objected
from core.talk.office import Kind, Wish
from core.talk.programme import Length, Reading
from core.talk.vocabulary import Agenda, Card, Question

_RECENT = 512
_OF_CHOICES = ("sector", "place", "complex", "other_aid")
"""Questions that no number answers."""


class Giban:
    """The programme of this notice, for one rulebook."""

    def __init__(
        self, rulebook: Rulebook, lexicon: Lexicon, retention_days: int = 365, contact: str | None = None
    ) -> None:
        self._rulebook = rulebook
        self._lexicon = lexicon
        self._retention_days = retention_days
        self._contact = contact
        # Each turn begins from the answers the last one ended with, and looks at them several times.
        self._assessments: Recent[Assessment] = Recent(_RECENT)
        self._agendas: Recent[Agenda] = Recent(_RECENT)

    def read(self, text: str, answers: Answers, asked: Question | None, day: date) -> Reading:
        """What a text says; a question about the scheme in it is answered beside."""
        if kind := about_us(text):
            return Reading(aside=self._about_us(kind), language="ko" if is_korean(text) else "en")
        if answers and (guessed := self._what_if(text, answers, day)):
            return Reading(aside=guessed, language="ko" if is_korean(text) else "en")
        if is_of_zone_alone(normalise(text)):
            asked = self._zone(answers, day) or asked
        heard = understand(text, self._lexicon, day, self._open(text, answers, asked, day))
        if answers and is_number_of_choice(text) and (asked is None or asked.id in _OF_CHOICES):
            return Reading(refused=(Say("no-such-choice"),))
        given, ambiguous = beside(answers, heard, self._rulebook)
        kept, gone = dropped(answers, heard, self._rulebook)
        given = {**given, **kept}
        is_asked = asked is not None and asked.facts[:1] == ("complex",)
        zone = asked if is_asked else self._zone({**answers, **given}, day) if heard.inside else None
        placed = inside(heard, zone, self._rulebook)
        if placed and not (given or ambiguous or gone or heard.refused):  # no kind word to us, and no question
            return Reading(answers=placed, language=heard.language)
        given = {**given, **placed}
        known = {**answers, **given}
        told = aside(text, heard, self._seen(known, day), known, self._lexicon, begins=not answers and asked is None)
        return Reading(
            answers=given,
            ambiguous=ambiguous,
            dropped=gone,
            unsure=heard.unsure,
            refused=(*self._refusals(heard), *((Say("too-long", {"count": LONGEST}),) if len(text) > LONGEST else ())),
            command=command(heard, text),
            aside=told.lines,
            choices=told.options,
            language=heard.language if any(c.isalpha() for c in text) else None,
        )

    def _zone(self, known: Answers, day: date) -> Question | None:
        """The question of the complex, as it is put where that is not known."""
        rest = {fact: value for fact, value in known.items() if fact not in {"complex", "site"}}
        question = self.agenda(rest, day).question
        return question if question and question.facts[:1] == ("complex",) else None

    def _open(self, text: str, answers: Answers, asked: Question | None, day: date) -> tuple[str, ...]:
        """The facts a text may answer: those asked for, and what it can only mean."""
        if asked is None:
            return self._offered(text, answers, day)
        is_invested = asked.facts == ("facilities",) and "investment" not in answers and is_alone(text)
        return (*asked.facts, "investment") if is_invested else asked.facts

    def _offered(self, text: str, answers: Answers, day: date) -> tuple[str, ...]:
        """What a result asks for beside itself: of a "no" the size, or that it is unknown; else the design's month."""
        if answers.get("design_done") in {None, UNKNOWN, "no"} and is_month_alone(text, day):
            return ("design_done",) if answers else ()
        if not answers or self._seen(answers, day).verdict != "not_eligible":
            return ()
        is_word = text.strip().isalpha() or understand(text, self._lexicon, day, (SIZE,)).unknown == (SIZE,)
        return (SIZE,) if is_word else ()

    def _about_us(self, kind: str) -> tuple[Say, ...]:
        """What is said to a question about ourselves."""
        if kind == "privacy":
            return self.privacy()
        if kind == "agent":
            who = {"contact": self._contact} if self._contact else None
            return (Say("small-talk-agent-ask", who) if who else Say("small-talk-agent"),)
        return (Say(f"small-talk-{kind}"),)

    def _what_if(self, text: str, answers: Answers, day: date) -> tuple[Say, ...]:
        """The result for a supposition; the answers stay as they are."""
        guess = supposed(text)
        if guess is None:
            return ()
        heard = understand(guess.said, self._lexicon, day)
        other = what_if.other(answers, heard, self._rulebook, day, plainly=guess.plainly)
        if other is None:
            return ()
        return (*other.head, *what_if.compared(self._seen(answers, day), self._seen(other.answers, day)))

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

    def proposal(self, before: Answers, given: Answers, voided: Sequence[str]) -> tuple[Say, ...]:
        """What the new answers would make void, and whether to do it."""
        return reminders.proposal(before, given, voided, self._rulebook)

    def agreed(self, text: str) -> bool | None:
        """Is a text nothing but a yes or a no?"""
        return agreed(normalise(text))

    def objection(self, text: str, reading: Reading, answers: Answers, asked: str | None) -> Objected | None:
        """What a text calls wrong in what was told."""
        return objections.objection(text, reading, answers, asked)

    def subject(self, subject: str) -> Say:
        """What was called wrong, by name."""
        return objections.named(subject)

    def rule_of(self, subject: str, answers: Answers, day: date) -> Mapping[str, object]:
        """What it rests on."""
        return objections.rule_of(subject, self._seen(answers, day), answers, self._rulebook)

    def reminder(self, answers: Answers, days: int) -> tuple[Say, ...]:
        """What was told so many days ago."""
        return reminders.reminder(answers, days, self._rulebook)

    def stuck(self) -> tuple[Say, ...]:
        """Whom to ask."""
        return (Say("stuck-ask", {"contact": self._contact}) if self._contact else Say("stuck"),)

    def beside(self, before: Answers, given: Answers, after: Answers, day: date) -> tuple[Say, ...]:
        """The other schemes, where only the size was told and moves them; that a "no" stays, where it does."""
        sized = by_size(given, after, self._rulebook, day)
        if sized and sized != by_size(given, before, self._rulebook, day):
            return sized
        return still_no(self._seen(before, day), self._seen(after, day), before, after, self._rulebook) or sized

    def takes_back(self, text: str) -> bool:
        """Is a text nothing but another figure?"""
        return takes_back(text)

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
        return brief(seen) if length == "brief" else moved(seen, answers)

    def reply(self, command: str, answers: Answers, asked: Question | None, day: date) -> Card:
        """What is said to a command."""
        return reply(command, self._seen(answers, day), answers, self._rulebook, asked)

    def knows(self, fact: str, value: Value) -> bool:
        """Is it a value that fact may have by today's rulebook?"""
        return self._rulebook.knows(fact, value)

    def is_source(self, line: Say) -> bool:
        """A citation, an assumption or a reservation."""
        return is_source(line)

    def wish(self, text: str, of: Kind) -> Wish | None:
        """What words ask of all the members or cases. An officer who wants another case is asked for a member."""
        own = cases(text)
        if of == "cases":
            return own
        return members(text) or (Wish("name") if own and own.asks == "new" else named_first(text))

    def of_firm(self, answers: Answers) -> Answers:
        """What holds for every case."""
        return own_cases.of_firm(answers, self._rulebook)

    def title(self, number: int, answers: Answers) -> Say:
        """Number, place and industry."""
        return own_cases.title(number, answers, self._rulebook)

    def opened(self, carried: Answers) -> Say:
        """That another case begins."""
        return own_cases.opened(carried, self._rulebook)

    def fits(self, words: str, answers: Answers, day: date) -> bool:
        """Do words mean the case of these answers?"""
        return own_cases.fits(understand(words, self._lexicon, day).answers, answers)

    def state(self, answers: Answers, day: date) -> Say:
        """The verdict so far, with the range where there is one."""
        if not answers:
            return Say("state-new")
        seen = self._seen(answers, day)
        verdict = Say(f"verdict-{seen.verdict}")
        sums = seen.support.totals.support if seen.support else None
        if sums is None or sums.low is None:
            return verdict
        told: dict[str, Arg] = {"verdict": verdict, "range": WonRange(sums.low, sums.high)}
        return Say("state-range-open" if seen.verdict == "undetermined" else "state-range", told)

    def taken_back(self, before: Answers, after: Answers) -> tuple[Say, ...]:
        """Which answers were taken back, and which stand again."""
        return taken_back(before, after, self._rulebook)

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
