"""Which assumed row follows from the investments that were held against the threshold."""

from typing import Any, TypeAlias

Json: TypeAlias = dict[str, Any]


def rows_that_follow(row: Json) -> tuple[str, set[str]]:
    """The row taken and those that remain possible, from what was compared."""
    own, *others = [_sides(each["invested"], row) for each in row["compared"]]
    sides = own.union(*others)
    return row["at_or_above"] if own == {True} else row["below"], {
        row["at_or_above"] if side else row["below"] for side in sides
    }


def _sides(invested: Json | None, row: Json) -> set[bool]:
    threshold = row["threshold"]
    if invested is None or threshold is None:
        return {True, False}
    high = invested["high"]
    if threshold["won"] is None:
        surely = threshold["surely_below"] if row["region"] == "outside" else None
        return {False} if surely is not None and high is not None and high <= surely else {True, False}
    may_reach, may_stay = high is None or high >= threshold["won"], invested["low"] < threshold["won"]
    return {side for side, may_be in ((True, may_reach), (False, may_stay)) if may_be}
