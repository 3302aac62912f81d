"""Sums as a spreadsheet writes them, `MIN(1500 * 40%, 500) = 500`, worked out in exact fractions.

Amounts are in 억 (100 million won), so the eighth place after the point is the won.
"""

import ast
import re
from collections.abc import Callable
from fractions import Fraction
from math import floor

from tests.amounts import EOK

OPERATIONS: dict[type[ast.operator], Callable[[Fraction, Fraction], Fraction]] = {
    ast.Add: Fraction.__add__,
    ast.Sub: Fraction.__sub__,
    ast.Mult: Fraction.__mul__,
    ast.Div: Fraction.__truediv__,
}
PERCENT = re.compile(r"(\d+(?:\.\d+)?)%")


class WrongSumError(Exception):
    """What stands left of the sign is not what stands right of it, or it is no sum."""


def won(text: str) -> int:
    """What a sum comes to, in won; `WrongSumError` unless it is right and whole."""
    left, sign, right = text.partition(" = ")
    if not sign:
        raise WrongSumError(f"{text!r} has no ' = '")
    value = _worked(left)
    if value != _worked(right):
        raise WrongSumError(f"{left} is {value}, not {right}")
    if (value * EOK).denominator != 1:
        raise WrongSumError(f"{text!r} is not whole in won")
    return int(value * EOK)


def _worked(text: str) -> Fraction:
    """One side of it."""
    formula = PERCENT.sub(r"(\1/100)", text)
    try:
        return _value(ast.parse(formula, mode="eval").body, formula)
    except SyntaxError:
        raise WrongSumError(f"{text!r} is no sum") from None


def _value(part: ast.expr, formula: str) -> Fraction:
    """Numbers are read from their letters: 146.5 is exact, its float need not be."""
    match part:
        case ast.Constant(value=int() | float()):
            return Fraction(ast.get_source_segment(formula, part) or "")
        case ast.BinOp(left=left, op=op, right=right) if type(op) in OPERATIONS:
            return OPERATIONS[type(op)](_value(left, formula), _value(right, formula))
        case ast.Call(func=ast.Name(id=name), args=args, keywords=[]):
            return _function(name, [_value(one, formula) for one in args])
        case _:
            raise WrongSumError(f"{ast.unparse(part)} cannot stand in a sum")


def _function(name: str, values: list[Fraction]) -> Fraction:
    """As spreadsheets have them."""
    match name, values:
        case "MIN", [_, _, *_]:
            return min(values)
        case "ROUNDDOWN", [value, Fraction(denominator=1) as places]:
            return Fraction(floor(value * 10 ** int(places)), 10 ** int(places))
        case _:
            raise WrongSumError(f"{name} of {len(values)} values cannot stand in a sum")
