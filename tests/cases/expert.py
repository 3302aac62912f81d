"""The shape of an expert case.

Every value of a file is read as text, so that `no`, `none` and `2025-04` stay what they are.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Literal

import yaml
from pydantic import BaseModel, ConfigDict, model_validator

FOLDER = Path(__file__).parent / "expert"
Money = str
"""A sum in 억 won with its result, or `none`: not computed."""
Days = str
"""Earliest / likely / latest, each perhaps `unknown`; or `none`: no plan."""
YesNo = Literal["yes", "no"]


class Shape(BaseModel):
    """Nothing unknown, nothing changed later."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Band(Shape):
    """Two ends."""

    low: Money
    high: Money


class Figures(Band):
    """Two ends and what is likely between them."""

    likely: Money


class Cap(Shape):
    """In 억 won."""

    low: int
    high: int
    standing: Literal["published", "assumed"]


class Reading(Figures):
    """One reading of what was announced."""

    applies: Literal["yes", "no", "unknown"]
    changes: YesNo


class Grant(Shape):
    """A grant really made: where does it lie?"""

    sum: Money
    is_: Literal["likely", "high", "in the range"]

    @model_validator(mode="before")
    @classmethod
    def _is(cls, told: dict[str, str]) -> dict[str, str]:
        """`is` is no name in Python."""
        return {"is_" if key == "is" else key: value for key, value in told.items()}


class Refusal(Shape):
    """Exit status 2 with these words on stderr."""

    refused: str


class Answer(Shape):
    """What is expected. Conditions named in neither list are met; `support: none` stands for all the amounts."""

    verdict: Literal["eligible", "not_eligible", "undetermined"]
    not_met: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    notice: str
    support: Literal["none"] | None = None
    low: Money | None = None
    likely: Money | None = None
    high: Money | None = None
    likely_band: Band | Literal["none"] | None = None
    binding: Literal["rate", "cap", "none"] | None = None
    own_share: Figures | None = None
    facilities: dict[str, Figures] = {}
    cap: Cap | None = None
    announced: dict[Literal["a", "b"], Reading] | Literal["none"] = {}
    regimes: tuple[str, ...] | None = None
    grant_year: Days
    first_payment: Days
    critical: str | None = None
    real_grant: Grant | None = None

    @model_validator(mode="after")
    def _amounts(self) -> "Answer":
        """All the amounts, or none of them."""
        told = [self.low, self.likely, self.high, self.likely_band, self.binding]
        if any(one is None for one in told) if self.support is None else any(one is not None for one in told):
            raise ValueError("low, likely, high, likely_band and binding, or support: none")
        return self


class About(Shape):
    """Two sentences in English, one in Korean."""

    en: str
    ko: str


class Case(Shape):
    """One file."""

    about: About
    covers: tuple[str, ...]
    as_of: str
    says: dict[str, str | list[str]]
    expect: Answer | Refusal
    why: str

    @property
    def answer(self) -> Answer:
        """What is expected of a case that is answered."""
        assert isinstance(self.expect, Answer)
        return self.expect


def read(path: Path) -> Case:
    """A file as a case."""
    return Case.model_validate(yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader))  # noqa: S506  # texts


CASES = {path.stem: read(path) for path in sorted(FOLDER.glob("*.yaml"))}
ANSWERED = [name for name, case in CASES.items() if isinstance(case.expect, Answer)]


def sums(expect: Answer) -> Iterator[tuple[str, Money]]:
    """Every sum of a case with its place in the file."""
    return _sums(expect.model_dump(by_alias=False), "")


def _sums(told: object, where: str) -> Iterator[tuple[str, Money]]:
    if isinstance(told, dict):
        for key, value in told.items():
            yield from _sums(value, f"{where}.{key}" if where else key)
    elif isinstance(told, str) and " = " in told:
        yield where, told
