"""The flags of `assess`: one for every row of the table of facts, read into answers."""

from collections.abc import Mapping, Sequence

import click

from bots.bad import BadInput
from bots.values import Reader
from core.policy.answers import Answers, Value
from core.policy.facts import Fact, FactTable
from core.policy.situation import clash


def flags(table: FactTable) -> list[click.Option]:
    """Every flag; each may be written several times, so that a second one is seen and refused, not swallowed."""
    return [
        click.Option([row.flag], multiple=True, metavar=_form(row), help=f"{row.id} ({row.scope})")
        for row in table.rows
    ]


def _form(row: Fact) -> str:
    values = {
        "won": "M",
        "won_range": "M",
        "milestone": "yes|no|YYYY-MM",
        "month": "YYYY-MM",
        "months": "N",
        "choice": "|".join(row.choices),
    }
    value = values.get(row.kind, row.kind.upper())
    return f"F={value}" if row.each else value


def answers_of(table: FactTable, written: Mapping[str, Sequence[str]], reader: Reader) -> Answers:
    """The answers given by flags, in declared order. Raises BadInput for the first that cannot be used."""
    given: dict[str, Value] = {}
    for row in table.rows:
        values = written.get(row.flag.removeprefix("--").replace("-", "_"), ())
        if row.kind == "facilities":
            given |= _facilities(row, values, reader)
        elif row.each:
            given |= _each(row, values, reader)
        elif values:
            given[row.id] = reader.value(row, _only(row, values))
    if clash(given, reader.rulebook, reader.day):
        raise BadInput("bad-contradiction")
    return given


def _only(row: Fact, values: Sequence[str]) -> str:
    if len(values) > 1:
        raise BadInput("bad-twice", flag=row.flag)
    return values[0]


def _facilities(row: Fact, values: Sequence[str], reader: Reader) -> dict[str, Value]:
    if not values:
        return {}
    if "unknown" in values:
        return {row.id: reader.value(row, _only(row, values))}
    named = [reader.facility(value) for value in values]
    if len(set(named)) < len(named):
        raise BadInput("bad-twice", flag=row.flag)
    return {row.id: tuple(f for f in reader.rulebook.facility_ids if f in named)}


def _each(row: Fact, values: Sequence[str], reader: Reader) -> dict[str, Value]:
    """`F=VALUE`, each facility at most once."""
    given: dict[str, Value] = {}
    for written in values:
        facility, equals, value = written.partition("=")
        if not equals:
            raise BadInput("bad-no-facility", flag=row.flag, written=written)
        name = f"{row.id}.{reader.facility(facility)}"
        if name in given:
            raise BadInput("bad-twice", flag=f"{row.flag} {facility}")
        given[name] = reader.value(row, value)
    return given
