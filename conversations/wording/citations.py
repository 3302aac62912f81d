"""Citations by name: the law with its article, the page with its publisher and day."""

import re
from collections.abc import Iterable, Mapping
from typing import Final

from core.policy.rulebook import Source

ROUGHLY: Final = "about "
"""Before a day that a page does not give exactly."""

_ARTICLE: Final = re.compile(r"Art (\d+)(?:-(\d+))?(?:\((\d+)\))?")


def cited(citations: Iterable[str], sources: Mapping[str, Source], language: str) -> str:
    """Every citation, each part once. Raises KeyError for a key that stands in no source."""
    parts = dict.fromkeys(part for citation in citations for part in citation.split(", "))
    return ", ".join(dict.fromkeys(_part(part, sources, language) for part in parts))


def _part(part: str, sources: Mapping[str, Source], language: str) -> str:
    key = next((key for key in sources if part == key or part.startswith(f"{key} ")), part)
    source = sources[key]
    if source.names is None:
        publisher = source.published_by.told(language)
        return f"{publisher} {_day(source.day, language)}" if source.day else publisher
    name = source.names.told(language)
    article = part.removeprefix(key).strip()
    return f"{name} {_article(article, language)}" if article else name


def _day(day: str, language: str) -> str:
    """A day as it was kept; one known roughly as the language says it."""
    if language != "ko" or not day.startswith(ROUGHLY):
        return day
    return f"{day.removeprefix(ROUGHLY)}경"


def _article(written: str, language: str) -> str:
    """`Art 4(3)` as 제4조제3항 or Article 4(3); 25-2 is the Korean 제25조의2."""
    found = _ARTICLE.fullmatch(written)
    if found is None:
        return written
    if language != "ko":
        return written.replace("Art ", "Article ")
    number, branch, paragraph = found.groups()
    return f"제{number}조" + (f"의{branch}" if branch else "") + (f"제{paragraph}항" if paragraph else "")
