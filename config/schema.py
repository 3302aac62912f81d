"""JSON Schemas of the rulebook's files, for editors. Drawn from the shapes that the loader itself proves with."""

from typing import Any, Final

from pydantic import TypeAdapter
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from config.words import Homonym
from core.policy.facts import Fact
from core.policy.rulebook import (
    Announcement,
    Assumption,
    Complex,
    Facility,
    Grant,
    Industry,
    Notice,
    Place,
    Plan,
    RateRows,
    Regime,
    Scheme,
    Source,
)

SHAPES: Final[dict[str, Any]] = {
    "facts": tuple[Fact, ...],
    "sources": tuple[Source, ...],
    "industries": tuple[Industry, ...],
    "facilities": tuple[Facility, ...],
    "places": tuple[Place, ...],
    "homonyms": tuple[Homonym, ...],
    "complexes": tuple[Complex, ...],
    "rates": RateRows,
    "assumptions": tuple[Assumption, ...],
    "regimes": tuple[Regime, ...],
    "grants": tuple[Grant, ...],
    "schemes": tuple[Scheme, ...],
    "plan": Plan,
    "notices": Notice,
    "announcements": Announcement,
}
"""By file, or by folder where a folder holds one file a day."""


class _AsWritten(GenerateJsonSchema):
    """Values as they stand in a file: an editor takes `50_000_000_000` and `30%` for texts, and 2 for a number."""

    def int_schema(self, schema: core_schema.IntSchema) -> JsonSchemaValue:
        return {"anyOf": [super().int_schema(schema), {"type": "string", "pattern": "^[0-9]+(_[0-9]+)*$"}]}

    def str_schema(self, schema: core_schema.StringSchema) -> JsonSchemaValue:
        return {**super().str_schema(schema), "type": ["string", "integer"]}

    def fraction_schema(self, _schema: core_schema.FractionSchema) -> JsonSchemaValue:
        return {"type": "string", "pattern": "^(100|[0-9]{1,2})%$"}


def schemas() -> dict[str, dict[str, Any]]:
    """Every schema by its name."""
    return {name: TypeAdapter(shape).json_schema(schema_generator=_AsWritten) for name, shape in SHAPES.items()}
