"""Every method by its name, and the way of one call through checks, faults and effect."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from tests.standin.telegram import answers, editing, profile, sending
from tests.standin.telegram.faults import Faults
from tests.standin.telegram.pace import Limits
from tests.standin.telegram.polling import Polling
from tests.standin.telegram.refusals import Json, Refused, too_many
from tests.standin.telegram.table import checked, method_named, required
from tests.standin.telegram.webhook import Webhook
from tests.standin.telegram.world import World

_CLOSABLE = 600  # seconds after its start a bot may be closed


@dataclass(frozen=True, slots=True)
class Call:
    """One call a bot made, as it ended: code 200, or how it was refused."""

    method: str
    values: Json
    code: int
    description: str
    at: float


@dataclass(frozen=True, slots=True)
class Done:
    """A result with words beside it."""

    result: Any
    words: str = ""


class Calls:
    """Takes calls, one after another as they come; `ever` is all of them."""

    def __init__(self, world: World, limits: Limits, faults: Faults, webhook: Webhook, polling: Polling) -> None:
        self.world, self.limits, self.faults = world, limits, faults
        self.webhook, self.polling = webhook, polling
        self.profile, self.ever, self._started = profile.Profile(), list[Call](), world.clock.now()
        self._methods = self._plain() | self._own()

    async def perform(self, name: str, given: Json) -> Done:
        """One call. Raises Refused with nothing changed, or Dropped, perhaps after the effect."""
        method, values = name, given
        try:
            if self.world.logged_out:
                raise Refused(400, "Logged out")
            method = method_named(name)
            await self.faults.before(method, given)
            values = checked(method, given)
            required(method, values)
            done = await self._do(method, values)
        except Refused as refused:
            self._note(method, values, refused.code, refused.description)
            raise
        self._note(method, values, 200, "")
        await self.faults.after(method, values)
        return done

    async def _do(self, method: str, values: Json) -> Done:
        if method == "getUpdates":
            return Done(await self.polling.get_updates(values))
        result = self._methods[method](self.world, self.limits, values)
        return result if isinstance(result, Done) else Done(result)

    def _note(self, method: str, values: Json, code: int, description: str) -> None:
        self.ever.append(Call(method, values, code, description, self.world.clock.now()))
        self.world.changed()

    def _plain(self) -> dict[str, Callable[[World, Limits, Json], Any]]:
        return {
            "getMe": profile.get_me,
            "getChat": profile.get_chat,
            "getChatMember": profile.get_member,
            "leaveChat": profile.leave_chat,
            "sendMessage": sending.send_message,
            "sendDocument": sending.send_document,
            "sendChatAction": sending.send_chat_action,
            "editMessageText": editing.edit_text,
            "editMessageReplyMarkup": editing.edit_markup,
            "deleteMessage": editing.delete,
            "answerCallbackQuery": answers.answer_callback,
            "answerInlineQuery": answers.answer_inline,
        }

    def _own(self) -> dict[str, Callable[[World, Limits, Json], Any]]:
        own, long, short = self.profile, "description", "short_description"
        return {
            "setMyCommands": own.set_commands,
            "getMyCommands": own.get_commands,
            "deleteMyCommands": own.delete_commands,
            "setMyDescription": lambda w, p, v: own.set_words(long, "setMyDescription", "DESCRIPTION_TOO_LONG", v),
            "getMyDescription": lambda w, p, v: own.get_words(long, v),
            "setMyShortDescription": lambda w, p, v: own.set_words(short, "setMyShortDescription", "ABOUT_TOO_LONG", v),
            "getMyShortDescription": lambda w, p, v: own.get_words(short, v),
            "setWebhook": lambda w, p, v: self._set_webhook(v),
            "deleteWebhook": lambda w, p, v: Done(True, self.webhook.delete(v)),
            "getWebhookInfo": lambda w, p, v: self.webhook.info(),
            "logOut": lambda w, p, v: self._log_out(),
            "close": lambda w, p, v: self._close(),
        }

    def _set_webhook(self, values: Json) -> Done:
        words = self.webhook.set(values)
        if self.webhook.url:
            self.polling.end("terminated by setWebhook request")
        return Done(True, words)

    def _log_out(self) -> bool:
        self.world.logged_out = True
        return True

    def _close(self) -> bool:
        if (wait := self._started + _CLOSABLE - self.world.clock.now()) > 0:
            raise too_many(wait)
        return True
