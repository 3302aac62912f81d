"""The JSON Schemas for editors are those of the shapes, and the shipped files fit them."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from config.rulebook import SHIPPED
from config.schema import SHAPES, schemas

FOLDER = SHIPPED / "schema"
DAYS = ("notices", "announcements")
"""Files that may still lack the line; one that has it must name its own schema."""


def files(name: str) -> list[Path]:
    """The YAML files of one schema."""
    return sorted((SHIPPED / name).glob("*.yaml")) if name in DAYS else [SHIPPED / f"{name}.yaml"]


FILES = [(name, path) for name in SHAPES for path in files(name)]
EACH = pytest.mark.parametrize(("name", "path"), FILES, ids=[path.name for _, path in FILES])


@pytest.mark.parametrize("name", SHAPES)
def test_a_schema_is_what_the_shapes_say(name: str) -> None:
    """After a change of shapes: .venv/bin/python scripts/rulebook_schema."""
    assert schemas()[name] == json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))


def test_no_schema_is_left_over() -> None:
    """One for every kind of file."""
    assert {path.stem for path in FOLDER.iterdir()} == set(SHAPES)


def test_every_file_of_the_rulebook_has_a_schema() -> None:
    """A new kind of file would otherwise be typed without help."""
    assert {path for _, path in FILES} == set(SHIPPED.rglob("*.yaml"))


@EACH
def test_a_file_names_its_schema_first(name: str, path: Path) -> None:
    """So that an editor finds it."""
    first = path.read_text(encoding="utf-8").partition("\n")[0]
    up = "../" if name in DAYS else ""

    assert first == f"# yaml-language-server: $schema={up}schema/{name}.json"


@EACH
def test_what_is_shipped_fits_its_schema(name: str, path: Path) -> None:
    """An editor that marks what is right is soon switched off."""
    schema = schemas()[name]
    tree = as_an_editor_reads(yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader))  # noqa: S506  # texts

    assert misfits(tree, schema, schema) == []


@pytest.mark.parametrize(
    ("name", "right", "wrong"),
    [
        ("grants", {"won": "50_000_000_000"}, {"won": "500억"}),
        ("grants", {"standing": "published"}, {"standing": "rumoured"}),
        ("grants", {"source": ["P1"]}, {"source": "P1"}),
        ("grants", {}, {"wonn": 1}),
    ],
)
def test_a_mistake_is_marked(name: str, right: dict[str, object], wrong: dict[str, object]) -> None:
    """Or the test above would show nothing."""
    note = {"ko": "한 줄", "en": "a line"}
    grant = {"complex": "a", "won": 1, "year": 2025, "standing": "law", "source": ["P1"], "note": note}
    schema = schemas()[name]

    assert misfits([grant | right], schema, schema) == []
    assert misfits([grant | wrong], schema, schema) != []


def as_an_editor_reads(tree: Any) -> Any:
    """Texts that YAML 1.2 takes for numbers, booleans and nothing, as those."""
    if isinstance(tree, dict):
        return {key: as_an_editor_reads(value) for key, value in tree.items()}
    if isinstance(tree, list):
        return [as_an_editor_reads(value) for value in tree]
    known: dict[str, object] = {"true": True, "false": False, "null": None, "": None}
    return known[tree] if tree in known else int(tree) if re.fullmatch(r"[0-9]+", tree) else tree


TYPES: dict[str, tuple[type, ...]] = {
    "object": (dict,),
    "array": (list,),
    "string": (str,),
    "integer": (int,),
    "boolean": (bool,),
    "null": (type(None),),
}


def misfits(value: Any, schema: dict[str, Any], root: dict[str, Any]) -> list[str]:
    """What of a value its schema refuses: as much of JSON Schema as ours use."""
    if "$ref" in schema:
        return misfits(value, root["$defs"][schema["$ref"].rpartition("/")[2]], root)
    if "anyOf" in schema:
        each = [misfits(value, one, root) for one in schema["anyOf"]]
        return [] if [] in each else each[0]
    named = schema.get("type", [])
    types = tuple(t for name in ([named] if isinstance(named, str) else named) for t in TYPES[name])
    if types and not isinstance(value, types):
        return [f"{value!r} is no {named}"]
    if isinstance(value, str) and not re.search(schema.get("pattern", ""), value):
        return [f"{value!r} has another form"]
    found = [] if value in schema.get("enum", [value]) else [f"{value!r} is not among {schema['enum']}"]
    if isinstance(value, list):
        return [*found, *(line for one in value for line in misfits(one, schema.get("items", {}), root))]
    if isinstance(value, dict):
        return [*found, *in_object(value, schema, root)]
    return found


def in_object(value: dict[str, Any], schema: dict[str, Any], root: dict[str, Any]) -> list[str]:
    """Missing keys, unknown keys, and what does not fit under known ones."""
    known, rest = schema.get("properties", {}), schema.get("additionalProperties", False)
    missing = [f"{key} is missing" for key in schema.get("required", []) if key not in value]
    strange = [f"{key} is not known" for key in value if key not in known and rest is False]
    inner = ((one, known.get(key, rest)) for key, one in value.items() if key in known or rest)
    return [*missing, *strange, *(line for one, shape in inner for line in misfits(one, shape, root))]
