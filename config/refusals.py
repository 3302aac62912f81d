"""What pydantic refuses, as problems with a spot and a mend."""

from collections.abc import Iterable

from pydantic_core import ErrorDetails

from config.marked import Marks, Where
from config.problems import Problem

_KINDS = {
    "int_": "not_whole",
    "date_": "no_such_day",
    "bool_": "not_true_or_false",
    "fraction_": "not_a_share",
    "value_error": "not_a_share",  # the only check of our own in the shapes
}
_SHAPES = {
    "string_type": "a text",
    "tuple_type": "a list",
    "model_type": "a set of keys",
    "dataclass_type": "a set of keys",
    "model_attributes_type": "a set of keys",
}


def refusals(errors: Iterable[ErrorDetails], marks: Marks, under: Where = ()) -> list[Problem]:
    """Each error at its spot; `under` is where in the tree the refused value stands."""
    return [_refusal(error, (*under, *error["loc"]), marks) for error in errors]


def _refusal(error: ErrorDetails, where: Where, marks: Marks) -> Problem:
    kind, last, given = error["type"], str(where[-1]), _shown(error["input"])
    if kind in {"extra_forbidden", "unexpected_keyword_argument"}:
        return Problem(marks.key(where), "unknown_key", last)
    if kind == "missing":
        return Problem(marks.at(where), "missing_source" if last.endswith("source") else "missing_key", last)
    if kind == "literal_error":
        standing = "unknown_standing" if last.endswith("standing") else "not_one_of"
        return Problem(marks.at(where), standing, given, error["ctx"]["expected"].replace("'", ""))
    if shape := _SHAPES.get(kind):
        return Problem(marks.at(where), "wrong_shape", given, shape)
    ours = next((ours for theirs, ours in _KINDS.items() if kind.startswith(theirs)), "refused")
    return Problem(marks.at(where), ours, given, error["msg"])


def _shown(given: object) -> str:
    match given:
        case None | "":
            return "nothing"
        case list():
            return "a list"
        case dict():
            return "a set of keys"
    return str(given)
