"""Every method by its name, and the way of one call through token, scope, arguments and effect."""

from collections.abc import Callable
from dataclasses import dataclass

from tests.standin.slack import chat, files, oauth, rooms, showing
from tests.standin.slack.asked import Asked
from tests.standin.slack.faults import Faults
from tests.standin.slack.pace import Limits
from tests.standin.slack.reading import decoded
from tests.standin.slack.refusals import Json, Refused, wrong
from tests.standin.slack.table import METHODS, fields
from tests.standin.slack.teams import Team
from tests.standin.slack.world import World

_METHODS: dict[str, Callable[[Asked], Json]] = {
    "auth.test": rooms.auth_test,
    "users.info": rooms.users_info,
    "conversations.info": rooms.conversations_info,
    "conversations.open": rooms.conversations_open,
    "chat.postMessage": chat.post_message,
    "chat.postEphemeral": chat.post_ephemeral,
    "chat.update": chat.update,
    "chat.delete": chat.delete,
    "views.open": showing.open_view,
    "views.push": showing.push_view,
    "views.update": showing.update_view,
    "views.publish": showing.publish_view,
    "files.getUploadURLExternal": files.announce,
    "files.completeUploadExternal": files.complete,
}
_SCOPES = {"chat.": "chat:write", "files.": "files:write", "users.": "users:read"}


@dataclass(frozen=True, slots=True)
class Call:
    """One call an app made, as it ended: `answer` is what it got, `status` the HTTP status."""

    method: str
    args: Json
    answer: Json
    status: int
    at: float

    @property
    def ok(self) -> bool:
        """Whether it took effect."""
        return bool(self.answer["ok"])


class Calls:
    """Takes calls, one after another as they come; `ever` is all of them."""

    def __init__(self, world: World, limits: Limits, faults: Faults, connect: Callable[[], str]) -> None:
        self.world, self.limits, self.faults = world, limits, faults
        self.ever: list[Call] = []
        self._connect = connect

    def perform(self, method: str, token: str, given: Json) -> tuple[Json, Team | None]:
        """One call. Raises Refused with nothing changed, or Dropped, perhaps after the effect."""
        team, values = None, given
        try:
            self.faults.before(method)
            if method not in METHODS:
                raise Refused("unknown_method")
            values = decoded(method, given)
            if method == "oauth.v2.access":
                _check(method, values)
                answer = oauth.access(self.world, values)
            elif method == "apps.connections.open":
                self._check_app_token(token)
                answer = {"url": self._connect()}
            else:
                team = self._team(token)
                answer = self._do(method, team, values)
        except Refused as refused:
            self._note(method, values, refused.wire(), refused.status)
            raise
        self._note(method, values, {"ok": True} | answer, 200)
        self.faults.after(method)
        return {"ok": True} | answer, team

    def _do(self, method: str, team: Team, values: Json) -> Json:
        asked = Asked(self.world, self.limits, team, values)
        for family, scope in _SCOPES.items():
            if method.startswith(family):
                rooms.needs(asked, scope)
        _check(method, values)
        return _METHODS[method](asked)

    def _team(self, token: str) -> Team:
        """The workspace a bot token reaches."""
        if not token:
            raise Refused("not_authed")
        if token == self.world.settings.app_token:
            raise Refused("not_allowed_token_type")
        for team in self.world.teams.values():
            if token == team.bot_token:
                return team
            if token in team.dead:
                raise Refused(team.dead[token])
        raise Refused("invalid_auth")

    def _check_app_token(self, token: str) -> None:
        if not token:
            raise Refused("not_authed")
        if token != self.world.settings.app_token:
            raise Refused("not_allowed_token_type" if token.startswith("xoxb-") else "invalid_auth")

    def _note(self, method: str, values: Json, answer: Json, status: int) -> None:
        self.ever.append(Call(method, values, answer, status, self.world.clock.now()))
        self.world.changed()


def _check(method: str, values: Json) -> None:
    """Arguments by the table. Slack passes over one it does not know; to be ignored in silence is a fault, too."""
    for why, where in fields(values, METHODS[method], ""):
        if where.startswith("/blocks"):
            raise wrong("invalid_blocks", why, where)
        if method.startswith("chat.") and why.startswith("one of these is required"):
            raise Refused("no_text")
        raise wrong("invalid_arguments", why, where)
