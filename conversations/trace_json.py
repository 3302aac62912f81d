"""A trace as plain JSON: shares as fractions, days as written, a rule with its operands beside its name."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from fractions import Fraction

from core.policy.month import Month
from core.policy.rulebook import DayOfYear, Frozen
from core.policy.trace_rules import Rule


def plain(value: object) -> object:
    """A part of a trace, whatever it is made of. Raises TypeError for what is no part of one."""
    match value:
        case None | bool() | int() | str():
            return value
        case Fraction() | date() | Month():
            return str(value)
        case DayOfYear(month=month, day=day):
            return f"{month:02d}-{day:02d}"
        case Rule(name, operands):
            return {"rule": name, **{key: plain(operand) for key, operand in operands.items()}}
        case tuple() | list():
            return [plain(each) for each in value]
        case Mapping():
            return {str(key): plain(each) for key, each in value.items()}
        case Frozen():
            return {key: plain(getattr(value, key)) for key in type(value).model_fields}
    if is_dataclass(value):
        return {field.name: plain(getattr(value, field.name)) for field in fields(value)}
    raise TypeError(f"not part of a trace: {value!r}")
