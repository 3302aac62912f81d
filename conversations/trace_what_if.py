"""What is open and what would be better, as part of the trace: each answer weighed, with all that it changes there."""

from collections.abc import Iterator, Mapping, Sequence

from conversations.json_parts import Json
from conversations.trace_json import plain
from core.policy.answers import Answers, Value
from core.policy.assess import Assessment
from core.policy.better import Better
from core.policy.facts import dump
from core.policy.open import Open
from core.policy.rulebook import Rulebook
from core.policy.trace import trace_of

_REPLAYED = ("conditions", "money", "announced", "plan")
"""The parts of a trace that figures and dates follow from."""


def whole_trace(
    seen: Assessment, answers: Answers, rulebook: Rulebook, open_: Sequence[Open], better: Sequence[Better]
) -> Json:
    """The trace of an answer, with the answers weighed for what is open and for what would be better."""
    return _Weighed(seen, answers, rulebook).whole(open_, better)


class _Weighed:
    """One answer's trace, against which others are held."""

    def __init__(self, seen: Assessment, answers: Answers, rulebook: Rulebook) -> None:
        self._answers, self._rulebook = answers, rulebook
        self._trace = self._plain(seen, answers)

    def _plain(self, seen: Assessment, answers: Answers) -> Json:
        found = plain(trace_of(seen, answers, self._rulebook))
        assert isinstance(found, Mapping)  # noqa: S101  # a dataclass becomes an object
        return found

    def whole(self, open_: Sequence[Open], better: Sequence[Better]) -> Json:
        asked = [{"fact": o.fact, "answers": [self._other(o.fact, *each) for each in o.after]} for o in open_]
        tried = [{"fact": b.fact, "turns": b.turns, **self._other(b.fact, b.to, b.then)} for b in better]
        return {**self._trace, "open": asked, "next_better": tried}

    def _other(self, fact: str, to: Value, then: Assessment) -> Json:
        """Another answer to a fact, and what stands in its trace instead."""
        other = self._plain(then, {**self._answers, fact: to})
        changed = (differences(self._trace[part], other[part], f"/{part}") for part in _REPLAYED)
        return {"to": dump(to), "instead": {path: value for part in changed for path, value in part}}


def differences(before: object, after: object, path: str) -> Iterator[tuple[str, object]]:
    """Where two pieces of JSON differ, each place as a JSON pointer (RFC 6901) with what stands there after."""
    if isinstance(before, Mapping) and isinstance(after, Mapping) and before.keys() == after.keys():
        for key, value in after.items():
            yield from differences(before[key], value, f"{path}/{key}")
    elif isinstance(before, list) and isinstance(after, list) and len(before) == len(after):
        for place, value in enumerate(after):
            yield from differences(before[place], value, f"{path}/{place}")
    elif before != after:
        yield path, after
