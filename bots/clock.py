"""The only clock: which day it is in Seoul."""

from datetime import date, datetime, timedelta, timezone
from typing import Final

from config.settings import Settings

SEOUL: Final = timezone(timedelta(hours=9), "KST")
"""Korea has no summer time, so a fixed offset needs no table of zones."""


def today(settings: Settings) -> date:
    """The day in Seoul, or the one to preview (GIBAN_AS_OF)."""
    return settings.giban_as_of or datetime.now(SEOUL).date()
