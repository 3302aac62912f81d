"""What every shape of the rulebook is made of: standing, sources, names, shares."""

import re
from datetime import date
from fractions import Fraction
from typing import Annotated, Literal, TypeAlias

from pydantic import BaseModel, BeforeValidator, ConfigDict

Standing: TypeAlias = Literal["law", "published", "announced", "assumed"]
"""`law`: text in force. `published`: a ministry or the press said so. `announced`: not yet decided. `assumed`: ours."""

Region: TypeAlias = Literal["capital", "outside"]
"""Inside the capital area (Seoul, Incheon, Gyeonggi) or outside of it.  Source: L1, by the Seoul Metropolitan Area
Readjustment Planning Act, Article 2(1)."""

Sources: TypeAlias = tuple[str, ...]


def _share(written: object) -> object:
    """`30%` as an exact fraction. Raises ValueError for any other text: pydantic would take `30` for thirty times."""
    if not isinstance(written, str):
        return written
    if not re.fullmatch(r"(100|[0-9]{1,2})%", written):
        raise ValueError("not a whole per cent")
    return Fraction(int(written[:-1]), 100)


Share: TypeAlias = Annotated[Fraction, BeforeValidator(_share)]


class Frozen(BaseModel):
    """A value that does not change and knows all its keys."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Names(Frozen):
    """What a thing is called in each language."""

    ko: str
    en: str

    def told(self, language: str) -> str:
        """The name in one language: English in any but Korean."""
        return self.ko if language == "ko" else self.en


class Words(Frozen):
    """Other words people type for a thing, by language."""

    ko: tuple[str, ...] = ()
    en: tuple[str, ...] = ()


class Source(Frozen):
    """Where a figure stands: enough to find it again. `names` is what people call a law or notice; a page is told by
    its publisher and day, in Korean as `publisher_ko` where the publisher calls itself otherwise. `first_day`: from
    when a law or notice holds, None for what only tells of one; `last_day`: up to and with which, where it says so."""

    id: str
    title: Names
    names: Names | None = None
    publisher: str
    publisher_ko: str | None = None
    day: str | None = None
    first_day: date | None = None
    last_day: date | None = None
    address: str | None = None

    @property
    def published_by(self) -> Names:
        """What the publisher calls itself in each language."""
        return Names(ko=self.publisher_ko or self.publisher, en=self.publisher)
