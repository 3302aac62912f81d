"""The same handle over HTTP, for a server in a process of its own: POST /_test/<action> with a JSON object."""

from collections.abc import Awaitable, Callable
from typing import Any

from aiohttp import web

from tests.standin.slack.channels import Channel
from tests.standin.slack.messages import Message
from tests.standin.slack.people import Person
from tests.standin.slack.refusals import Json
from tests.standin.slack.server import Slack
from tests.standin.slack.settings import Pace
from tests.standin.slack.teams import Team
from tests.standin.slack.telling import told

_PERSON = (
    "says", "sends_file", "edits", "unfurls", "deletes", "invites_bot", "removes_bot", "presses", "chooses",
    "commands", "shortcut", "opens_home", "presses_home", "presses_in_view", "chooses_in_view", "suggests", "submits",
    "closes",
)  # fmt: skip
_WHOLE = (
    "goes_down", "comes_back", "holds_deliveries", "releases_deliveries", "sends_event", "fail", "slow_down", "revoke",
    "uninstall", "code", "allows", "route",
)  # fmt: skip
_SOCKETS = ("goes_deaf", "drops", "disconnects", "connected")


def routes(slack: Slack) -> list[web.RouteDef]:
    """One route for all actions."""
    control = Control(slack)

    async def handle(request: web.Request) -> web.Response:
        try:
            result = await control.do(request.match_info["action"], await request.json())
        except (AssertionError, ValueError, KeyError, TypeError, TimeoutError) as error:
            return web.json_response({"error": f"{type(error).__name__}: {error}"}, status=400)
        return web.json_response({"result": told(result)})

    return [web.post("/_test/{action}", handle)]


class Control:
    """Actions by name. People, channels and workspaces go by their ids, messages by channel and ts."""

    def __init__(self, slack: Slack) -> None:
        self._slack = slack
        self._special: dict[str, Callable[[Json], Awaitable[Any]]] = {
            "person": self._person, "team": self._team, "add_team": self._add_team, "channel": self._channel,
            "group_dm": self._group_dm, "dm": self._dm, "seen": self._seen, "until": self._until,
            "view": self._view, "home": self._home, "settings": self._settings, "advance": self._advance,
            "deliveries": self._deliveries, "redeliver": self._redeliver, "settled": self._settled,
            "calls": self._calls,
        }  # fmt: skip

    async def do(self, action: str, args: Json) -> Any:
        """Whatever the action gives back."""
        if action in self._special:
            return await self._special[action](args)
        if action in _PERSON:
            target: Any = self._slack.people[args.pop("person")]
        elif action in _WHOLE:
            target = self._slack
        elif action in _SOCKETS:
            target = self._slack.sockets
        else:
            raise ValueError(f"no action {action}")
        result = getattr(target, action)(**self._objects(args))
        return await result if hasattr(result, "__await__") else result

    def _objects(self, args: Json) -> Json:
        """Ids become what they stand for; a message is {"channel": …, "ts": …}."""
        for name in ("message", "on", "thread"):
            if name in args:
                args[name] = self._message(**args[name])
        if "channel" in args:
            args["channel"] = self._at(args["channel"])
        if "team" in args:
            args["team"] = self._slack.world.teams[args["team"]]
        return args

    def _message(self, channel: str, ts: str) -> Message:
        return next(one for one in self._at(channel).ever if one.ts == ts)

    def _at(self, it: str) -> Channel:
        """A channel by its id; a person's id stands for the direct messages."""
        return self._slack.people[it].dm if it in self._slack.people else self._slack.world.channels[it]

    async def _person(self, args: Json) -> Person:
        return self._slack.person(**self._objects(args))

    async def _team(self, args: Json) -> Team:
        return self._slack.world.teams[args.get("id", self._slack.team.id)]

    async def _add_team(self, args: Json) -> Team:
        return self._slack.add_team(**args)

    async def _channel(self, args: Json) -> Channel:
        people = [self._slack.people[it] for it in args.pop("people", ())]
        return self._slack.channel(args.pop("name"), *people, **self._objects(args))

    async def _group_dm(self, args: Json) -> Channel:
        return self._slack.group_dm(*(self._slack.people[it] for it in args["people"]))

    async def _dm(self, args: Json) -> Channel:
        return self._slack.people[args["person"]].dm

    async def _seen(self, args: Json) -> list[Message]:
        channel = self._at(args["channel"])
        return channel.seen_by(self._slack.people[args["person"]]) if "person" in args else channel.messages

    async def _until(self, args: Json) -> list[Message]:
        """Till the bot has said something with this text in it, at least `times`; gives those messages."""
        channel, text = self._at(args["channel"]), args.get("text", "")

        def found() -> list[Message]:
            return [one for one in channel.ever if one.by_bot and not one.deleted and text in one.seen]

        await channel.until(lambda: len(found()) >= args.get("times", 1), args.get("seconds", 5))
        return found()

    async def _view(self, args: Json) -> Any:
        return self._slack.people[args["person"]].view

    async def _home(self, args: Json) -> Any:
        return self._slack.people[args["person"]].home

    async def _settings(self, args: Json) -> None:
        """Any of Settings; `pace` is true (the usual limits), null, or the fields of Pace."""
        for name, value in args.items():
            getattr(self._slack.settings, name)
            pace = Pace(**(value if isinstance(value, dict) else {})) if value else None
            setattr(self._slack.settings, name, pace if name == "pace" else value)

    async def _advance(self, args: Json) -> None:
        self._slack.clock.advance(args["seconds"])

    async def _deliveries(self, args: Json) -> Any:
        return self._slack.deliveries

    async def _redeliver(self, args: Json) -> list[int]:
        """Those with these places in the list of deliveries (all, if none is named)."""
        chosen = args.pop("places", None)
        every = self._slack.deliveries
        return await self._slack.redeliver([every[place] for place in chosen] if chosen else None, **args)

    async def _settled(self, args: Json) -> None:
        await self._slack.settled(**args)

    async def _calls(self, args: Json) -> Any:
        return self._slack.calls
