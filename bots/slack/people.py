"""Who somebody is, as Slack tells: the language of their app, the name colleagues see."""

import asyncio
import time
from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from bots.slack.api import Api

_KEPT: Final = 10_000
_FRESH_SECONDS: Final = 3600.0
_PATIENCE: Final = 1.0
"""Seconds; Slack itself waits three for us. Who cannot be asked in time is asked again next time."""


@dataclass(frozen=True, slots=True)
class Person:
    """`language` is one of ours; `is_ours` False for bots and for people of other workspaces."""

    name: str | None = None
    language: str | None = None
    is_ours: bool = True


class People:
    """Asks once an hour, and is quick or silent: a talk goes on without it. Whoever needs to know of somebody meanwhile
    waits for the same answer, so that nobody's words overtake their own."""

    def __init__(self, api: Api, now: Callable[[], float] = time.monotonic) -> None:
        self._api, self._now = api, now
        self._known: OrderedDict[tuple[str, str], tuple[float, Person]] = OrderedDict()
        self._asking: dict[tuple[str, str], asyncio.Task[Person]] = {}

    async def get(self, team: str, who: str) -> Person:
        """Who it is, as far as can be told by now."""
        known = self._known.get((team, who))
        if known and self._now() - known[0] < _FRESH_SECONDS:
            return known[1]
        if (asking := self._asking.get((team, who))) is None:
            asking = self._asking[team, who] = asyncio.create_task(self._ask(team, who))
            asking.add_done_callback(lambda _: self._asking.pop((team, who), None))
        return await asyncio.shield(asking)

    async def _ask(self, team: str, who: str) -> Person:
        told = await self._api.ask(team, "users.info", {"user": who, "include_locale": "true"}, _PATIENCE)
        if told is None:
            known = self._known.get((team, who))
            return known[1] if known else Person()
        person = _person(told.get("user") or {}, team)
        self._known[team, who] = (self._now(), person)
        self._known.move_to_end((team, who))
        if len(self._known) > _KEPT:
            self._known.popitem(last=False)
        return person

    def forget(self, team: str, who: str) -> None:
        """Nothing of somebody is remembered."""
        self._known.pop((team, who), None)


def _person(user: Mapping[str, Any], team: str) -> Person:
    profile = user.get("profile") or {}
    name = profile.get("display_name") or profile.get("real_name") or user.get("real_name") or user.get("name")
    is_ours = user.get("team_id", team) == team and not user.get("is_bot") and not user.get("is_stranger")
    return Person(str(name) if name else None, _language(user.get("locale")), is_ours)


def _language(locale: object) -> str | None:
    if not isinstance(locale, str) or not locale:
        return None
    return "ko" if locale.lower().startswith("ko") else "en"
