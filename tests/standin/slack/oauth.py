"""Installing the app in a workspace: somebody allows it, a code comes back, and the code becomes a token."""

from urllib.parse import parse_qs, urlencode, urlsplit

from tests.standin.slack.refusals import Json, Refused
from tests.standin.slack.teams import Team
from tests.standin.slack.world import World


def new_code(world: World, team: Team, redirect_uri: str = "", scopes: tuple[str, ...] | None = None) -> str:
    """What comes back when somebody has allowed the app."""
    code = f"{team.id}.{world.number():012d}"
    world.codes[code] = (team, redirect_uri, world.clock.now())
    if scopes is not None:
        team.scopes = scopes
    return code


def allow(world: World, team: Team, url: str) -> str:
    """Somebody follows the app's link and allows it: the address the browser is then sent to."""
    asked = {name: values[0] for name, values in parse_qs(urlsplit(url).query).items()}
    if asked.get("client_id") != world.settings.client_id or not asked.get("scope"):
        raise ValueError(f"{url} asks for nothing, or for another app")
    back = asked.get("redirect_uri", "")
    code = new_code(world, team, back, tuple(asked["scope"].split(",")))
    return f"{back}?{urlencode({'code': code, 'state': asked.get('state', '')})}"


def access(world: World, values: Json) -> Json:
    """oauth.v2.access: the code, once."""
    if values.get("client_id") != world.settings.client_id:
        raise Refused("invalid_client_id")
    if values.get("client_secret") != world.settings.client_secret:
        raise Refused("bad_client_secret")
    team, back, made = world.codes.get(str(values.get("code")), (None, "", 0.0))
    if team is None or world.clock.now() - made > world.settings.code_lives:
        raise Refused("invalid_code")
    if back != values.get("redirect_uri", ""):
        raise Refused("bad_redirect_uri")
    del world.codes[str(values["code"])]
    install(world, team)
    return {
        "access_token": team.bot_token,
        "token_type": "bot",
        "scope": ",".join(team.scopes),
        "bot_user_id": team.bot_user,
        "app_id": world.settings.app_id,
        "team": {"id": team.id, "name": team.name},
        "enterprise": None,
        "authed_user": {"id": _installer(world, team)},
        "is_enterprise_install": False,
    }


def install(world: World, team: Team) -> None:
    """A token for the workspace; one that works is kept."""
    team.bot_token = team.bot_token or f"xoxb-{team.id}-{world.number():06d}"
    world.changed()


def _installer(world: World, team: Team) -> str:
    return next((user.id for user in world.users.values() if user.team == team.id and not user.is_bot), "USLACKBOT")
