"""What a bot learns about itself, people and channels: auth.test, users.info, conversations.info and open."""

from tests.standin.slack.asked import Asked
from tests.standin.slack.channels import READING
from tests.standin.slack.refusals import Json, Refused
from tests.standin.slack.world import User

_MOST_TOGETHER = 8


def auth_test(asked: Asked) -> Json:
    """Whose token this is."""
    team = asked.team
    return {
        "url": f"https://{team.domain}.slack.com/",
        "team": team.name,
        "user": asked.world.settings.bot_name,
        "team_id": team.id,
        "user_id": team.bot_user,
        "bot_id": team.bot_id,
        "is_enterprise_install": False,
    }


def users_info(asked: Asked) -> Json:
    """Somebody of the workspace, or somebody met in a shared channel."""
    user = asked.world.users.get(str(asked.values["user"]))
    if user is None or not _met(asked, user):
        raise Refused("user_not_found")
    told: Json = {
        "id": user.id,
        "team_id": user.team,
        "name": user.name,
        "real_name": user.name,
        "deleted": False,
        "is_bot": user.is_bot,
        "is_stranger": user.team != asked.team.id,
        "tz": "Asia/Seoul",
        "tz_offset": 32400,
        "profile": {"real_name": user.name, "display_name": user.name},
    }
    return {"user": told | ({"locale": user.locale} if asked.values.get("include_locale") else {})}


def conversations_info(asked: Asked) -> Json:
    """A channel, if the scope for its kind was granted."""
    channel = asked.world.channel(asked.team, asked.values["channel"])
    needs(asked, f"{READING[channel.kind]}:read")
    told = channel.wire(asked.team)
    return {
        "channel": told | ({"num_members": len(channel.members)} if asked.values.get("include_num_members") else {})
    }


def conversations_open(asked: Asked) -> Json:
    """The direct messages with one person, or a group of several."""
    world, team = asked.world, asked.team
    if "channel" in asked.values:
        channel = world.channel(team, asked.values["channel"])
    else:
        people = [name.strip() for name in str(asked.values["users"]).split(",") if name.strip()]
        if not 1 <= len(people) <= _MOST_TOGETHER:
            raise Refused("too_many_users" if people else "users_list_not_supplied")
        if any(name not in world.users or world.team_of(name) != team.id for name in people):
            raise Refused("user_not_found")
        if team.bot_user in people:
            raise Refused("cannot_dm_bot")
        needs(asked, "im:write" if len(people) == 1 else "mpim:write")
        channel = world.dm(team, people[0]) if len(people) == 1 else world.together(team, people)
    return {"channel": channel.wire(team) if asked.values.get("return_im") else {"id": channel.id}}


def needs(asked: Asked, scope: str) -> None:
    """Refuses a workspace that has not granted this."""
    if scope not in asked.team.scopes:
        raise Refused("missing_scope", needed=scope, provided=",".join(asked.team.scopes))


def _met(asked: Asked, user: User) -> bool:
    if user.team == asked.team.id:
        return True
    channels = asked.world.channels.values()
    return any(user.id in channel.members and asked.team.bot_user in channel.members for channel in channels)
