"""What is said of what: steps and facilities with done, not yet, a month, not known, clause by clause."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeAlias

from conversations.understanding.clauses import Clause
from conversations.understanding.cues import BESIDE, OPEN, OWN_MONEY, STEPS
from conversations.understanding.land import lands_said
from conversations.understanding.months import Moment
from conversations.understanding.scene import Scene, between
from conversations.understanding.state_cues import STATES, State


@dataclass(frozen=True, slots=True)
class Subject:
    """A step, an open fact, or a facility (`facility.water`) at `start`."""

    start: int
    name: str


@dataclass(frozen=True, slots=True)
class Said:
    """A state at `start`."""

    start: int
    state: State


Token: TypeAlias = Subject | Said | Moment


@dataclass(frozen=True, slots=True)
class Tie:
    """Subjects in a clause and what is said of all of them."""

    subjects: tuple[str, ...]
    said: tuple[Said | Moment, ...]
    clause: Clause

    @property
    def states(self) -> frozenset[State]:
        """The states said, months left aside."""
        return frozenset(token.state for token in self.said if isinstance(token, Said))

    @property
    def months(self) -> tuple[Moment, ...]:
        """The months said."""
        return tuple(token for token in self.said if isinstance(token, Moment))


ENDS = re.compile(r"끝|완료|마무리|마치|나올|나와|확보|받을|done|finish|complete|ready|secure|\bends?\b(?! of)")

_NAMED_LAST = re.compile("[은는이가도][ .!~]*$")
"""없어요, 지방비는: what it is said of comes after it."""

_NEAR = 16  # letters before money in which the site is named
_SITE_BESIDE = re.compile(
    r"(?:부지|땅|토지)(?:와|과|랑|하고|·|, ?|/| |및)+$|\b(?:site|land)(?:,? and|,| &|/) (?:the |our )?$"
)
_FAR = 40  # letters before a step in which it is excepted
_EXCEPTED = re.compile("(?: ?자금| ?확보)?(?:만|은|는|을|를)? ?(?:빼고|빼면|제외)")
_EXCEPT = re.compile(r"\b(?:except|apart from|other than|all but|everything but)(?: for)?(?: the| our)? $")


def ties(scene: Scene) -> Iterator[Tie]:
    """Every subject with what is said of it. A list (설계, 인허가 완료) waits for the clause that says it."""
    all_ = tokens(scene)
    waiting: tuple[str, ...] = ()
    last: Tie | None = None
    before: Tie | None = None
    for clause in scene.clauses:
        here = [] if clause.asks else list(_in_clause(between(all_, clause.start, clause.end), clause))
        silent = tuple(name for tie in here for name in tie.subjects if not tie.said)
        if here:
            here[0] = _continued(scene, here[0], waiting, last)
        full = [tie for tie in here if tie.subjects and tie.said]
        yield from full
        if silent and before and not before.subjects and _NAMED_LAST.search(scene.text, clause.start):
            yield Tie(silent, before.said, clause)
        waiting = tuple(dict.fromkeys((*waiting, *silent))) if clause.joins and silent else ()
        last = full[-1] if full else last
        before = here[-1] if here else None


def bound_months(scene: Scene) -> frozenset[Moment]:
    """The months that are said of something named."""
    return frozenset(moment for tie in ties(scene) for moment in tie.months)


@lru_cache(maxsize=1)  # several readers of one text want them
def tokens(scene: Scene) -> tuple[Token, ...]:
    """All subjects, states and months of the text, in order."""
    lands = lands_said(scene)
    steps = [
        (match, name)
        for name, match in steps_said(scene)
        if not any(land.start() <= match.start() < land.end() for land in lands) and not is_excepted(scene.rest, match)
    ]
    used = {place for match, _ in steps for place in range(*match.span())}
    others = (
        (match, name) for name, pattern in (*OPEN.items(), *BESIDE.items()) for match in pattern.finditer(scene.rest)
    )
    found: list[Token] = [*scene.moments]
    found += [Subject(mark.start, f"facility.{mark.ids[0]}") for mark in scene.of("facility")]
    found += [Subject(match.start(), name) for match, name in steps]
    found += [Subject(match.start(), name) for match, name in others if match.start() not in used]
    found += [Said(match.start(), state) for state, pattern in STATES.items() for match in pattern.finditer(scene.rest)]
    return tuple(sorted(found, key=lambda token: token.start))


def steps_said(scene: Scene) -> Iterator[tuple[str, re.Match[str]]]:
    """Every step named; where its readiness is asked, and right beside the site, money is the match."""
    is_asked = bool(scene.asked) and scene.asked[0] in STEPS
    for name, pattern in STEPS.items():
        yield from ((name, match) for match in pattern.finditer(scene.rest))
    used = {place for match in STEPS["match_ready"].finditer(scene.rest) for place in range(*match.span())}
    for match in OWN_MONEY.finditer(scene.rest):
        is_beside = _SITE_BESIDE.search(scene.rest, max(0, match.start() - _NEAR), match.start())
        if match.start() not in used and (is_asked or is_beside is not None):
            yield "match_ready", match


def is_excepted(text: str, named: re.Match[str]) -> bool:
    """매칭만 빼고 다 됐어요: what is said is said of the others."""
    return bool(_EXCEPTED.match(text, named.end()) or _EXCEPT.search(text, max(0, named.start() - _FAR), named.start()))


def _continued(scene: Scene, tie: Tie, waiting: tuple[str, ...], last: Tie | None) -> Tie:
    """A clause that says of the subjects waiting what it says of its own, or goes on about the last ones."""
    if tie.subjects:
        return Tie((*waiting, *tie.subjects), tie.said, tie.clause) if waiting else tie
    return Tie(last.subjects, tie.said, tie.clause) if last and _goes_on(scene, last, tie) else tie


def _goes_on(scene: Scene, last: Tie, now: Tie) -> bool:
    """설계는 진행 중이고, 내년 3월에 끝나요: the month belongs to the step before."""
    is_open = bool(last.states & {"not_yet", "starts"}) and bool(now.months)
    return is_open and ENDS.search(scene.text, now.clause.start, now.clause.end) is not None


def _in_clause(here: Sequence[Token], clause: Clause) -> Iterator[Tie]:
    """Subjects before what is said of them, or after it where the clause begins with a state (secured the land)."""
    runs = _runs(here)
    named = [i for i, run in enumerate(runs) if isinstance(run[0], Subject)]
    if len(named) <= 1:
        yield Tie(_names(here), _said(here), clause)
        return
    step = 1 if named[0] == 0 else -1
    for i in named:
        beside = runs[i + step] if 0 <= i + step < len(runs) else []
        yield Tie(_names(runs[i]), _said(beside), clause)


def _runs(here: Sequence[Token]) -> list[list[Token]]:
    runs: list[list[Token]] = []
    for token in here:
        if runs and isinstance(runs[-1][0], Subject) == isinstance(token, Subject):
            runs[-1].append(token)
        else:
            runs.append([token])
    return runs


def _names(here: Iterable[Token]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(token.name for token in here if isinstance(token, Subject)))


def _said(here: Iterable[Token]) -> tuple[Said | Moment, ...]:
    return tuple(token for token in here if not isinstance(token, Subject))
