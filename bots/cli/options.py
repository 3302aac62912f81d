"""Options that several commands have, and how they are read."""

import re
from datetime import date

import click

from bots.bad import BadInput
from config.settings import FIRST_DAY, LAST_DAY
from conversations.wording import LANGUAGES

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")

language_option = click.Option(
    ["--lang"], multiple=True, type=click.Choice(LANGUAGES), help="the language of what is said"
)


def once(flag: str, values: tuple[str, ...]) -> str | None:
    """An option's only value. Raises BadInput where it was written twice."""
    if len(values) > 1:
        raise BadInput("bad-twice", flag=flag)
    return values[0] if values else None


def day_of(written: str) -> date:
    """The day written. Raises BadInput for one that is not, or that may not be asked about."""
    try:
        if _DAY.fullmatch(written) and FIRST_DAY <= (day := date.fromisoformat(written)) <= LAST_DAY:
            return day  # fromisoformat alone takes 20261122 and weeks too
    except ValueError:
        pass
    raise BadInput("bad-day", written=written)
