"""The same handle over HTTP, for a server in a process of its own: POST /_test/<action> with a JSON object."""

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

from aiohttp import web

from tests.standin.telegram.chats import Chat
from tests.standin.telegram.messages import Message
from tests.standin.telegram.refusals import Json
from tests.standin.telegram.settings import Pace

if TYPE_CHECKING:
    from tests.standin.telegram.server import Telegram

_PERSON = ("says", "starts", "opens", "sends", "forwards", "blocks", "unblocks", "deactivates")
_GROUP = ("adds_bot", "promotes_bot", "removes_bot", "migrates", "opens_topic", "says_anonymously", "says_as_channel")
_WHOLE = ("goes_down", "comes_back", "holds_updates", "releases_updates", "sends_update")


def routes(telegram: "Telegram") -> list[web.RouteDef]:
    """One route for all actions."""
    control = Control(telegram)

    async def handle(request: web.Request) -> web.Response:
        try:
            result = await control.do(request.match_info["action"], await request.json())
        except (AssertionError, ValueError, KeyError, TypeError, TimeoutError) as error:
            return web.json_response({"error": f"{type(error).__name__}: {error}"}, status=400)
        return web.json_response({"result": result})

    return [web.post("/_test/{action}", handle)]


class Control:
    """Actions by name. People, groups and chats go by their numbers, messages by chat and number."""

    def __init__(self, telegram: "Telegram") -> None:
        self._telegram = telegram
        self._special: dict[str, Callable[[Json], Awaitable[Any]]] = {
            "person": self._person, "group": self._group, "presses": self._presses, "edits": self._edits,
            "seen": self._seen, "until": self._until, "answer": self._answer, "fail": self._fail,
            "slow_down": self._slow_down, "settings": self._settings, "advance": self._advance,
            "updates": self._updates, "redeliver": self._redeliver, "calls": self._calls,
        }  # fmt: skip

    async def do(self, action: str, args: Json) -> Any:
        """Whatever the action gives back: numbers, and messages as people see them."""
        if action in self._special:
            return await self._special[action](args)
        if action in _PERSON:
            person = self._telegram.people[args.pop("person")]
            return self._told(getattr(person, action)(**self._objects(args, person.chat)))
        if action in _GROUP:
            group = self._telegram.groups[args.pop("group")]
            return self._told(getattr(group, action)(**self._objects(args, group.chat)))
        if action in _WHOLE:
            return self._told(getattr(self._telegram, action)(**args))
        raise ValueError(f"no action {action}")

    def _objects(self, args: Json, here: Chat) -> Json:
        """Numbers become what they stand for."""
        if "chat" in args:
            args["chat"] = here = self._chat(args["chat"])
        if "by" in args:
            args["by"] = self._telegram.people[args["by"]]
        if "reply_to" in args:
            args["reply_to"] = here.find(args["reply_to"])
        return args

    def _told(self, result: Any) -> Any:
        if isinstance(result, Message):
            return _told(result)
        if hasattr(result, "chat"):
            self._telegram.groups[result.chat.id] = result
            return {"id": result.chat.id}
        return getattr(result, "id", result)

    def _chat(self, number: Any) -> Chat:
        return self._telegram.world.chats[number]

    async def _person(self, args: Json) -> Json:
        return {"id": self._telegram.person(**args).id}

    async def _group(self, args: Json) -> Json:
        people = [self._telegram.people[number] for number in args.pop("people", ())]
        return {"id": self._telegram.group(args.pop("name"), *people, **args).chat.id}

    async def _presses(self, args: Json) -> Json:
        person = self._telegram.people[args["person"]]
        on = self._chat(args.get("chat", person.id)).find(args["message"]) if "message" in args else None
        return {"query": person.presses(args["label"], on).id}

    async def _edits(self, args: Json) -> Json:
        person = self._telegram.people[args["person"]]
        message = self._chat(args.get("chat", person.id)).find(args["message"])
        assert message is not None
        return _told(person.edits(message, args["text"]))

    async def _seen(self, args: Json) -> list[Json]:
        return [_told(message) for message in self._chat(args["chat"]).messages]

    async def _until(self, args: Json) -> list[Json]:
        """Till the bot has said something with this text in it, at least `times`; gives those messages."""
        chat, text = self._chat(args["chat"]), args.get("text", "")

        def found() -> list[Message]:
            return [message for message in chat.from_bot if text in message.seen]

        await chat.until(lambda: len(found()) >= args.get("times", 1), args.get("seconds", 5))
        return [_told(message) for message in found()]

    async def _answer(self, args: Json) -> Json:
        return await self._telegram.world.queries[args["query"]].until_answered(args.get("seconds", 5))

    async def _fail(self, args: Json) -> None:
        self._telegram.fail(**args)

    async def _slow_down(self, args: Json) -> None:
        self._telegram.slow_down(self._chat(args["chat"]), args.get("seconds", 30))

    async def _settings(self, args: Json) -> None:
        """Any of Settings; `pace` is true (the usual limits), null, or the fields of Pace."""
        for name, value in args.items():
            getattr(self._telegram.settings, name)
            pace = Pace(**(value if isinstance(value, dict) else {})) if value else None
            setattr(self._telegram.settings, name, pace if name == "pace" else value)

    async def _advance(self, args: Json) -> None:
        self._telegram.clock.advance(args["seconds"])

    async def _updates(self, args: Json) -> list[Json]:
        return [update.wire() for update in self._telegram.updates]

    async def _redeliver(self, args: Json) -> list[int]:
        """The updates with these numbers (all, if none is named); `new_number`: under the next one."""
        updates = [one for one in self._telegram.updates if one.id in args.get("ids", [one.id])]
        if args.get("new_number"):
            return [self._telegram.again_under_new_number(update).id for update in updates]
        return await self._telegram.redeliver(updates, args.get("times", 1), args.get("shuffle"))

    async def _calls(self, args: Json) -> list[Json]:
        return [
            {"method": call.method, "values": _plain(call.values), "code": call.code, "description": call.description}
            for call in self._telegram.calls
        ]


def _told(message: Message) -> Json:
    return {
        "id": message.id, "by_bot": message.by_bot, "text": message.text, "labels": message.labels,
        "seen": message.seen, "edits": message.edits, "topic": message.topic,
        "document": message.document and message.document.content.decode(errors="replace"),
    }  # fmt: skip


def _plain(values: Json) -> Json:
    """A file shows as its name."""
    return {name: getattr(value, "name", value) for name, value in values.items()}
