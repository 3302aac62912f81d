"""What a test in another process is told: ids, and things as people see them."""

from typing import Any

from tests.standin.slack.calls import Call
from tests.standin.slack.channels import Channel
from tests.standin.slack.delivery import Delivery
from tests.standin.slack.faults import Fault
from tests.standin.slack.messages import Message
from tests.standin.slack.people import Person
from tests.standin.slack.refusals import Json
from tests.standin.slack.teams import Team
from tests.standin.slack.views import View


def told(result: Any) -> Any:
    """Anything as JSON."""
    match result:
        case list():
            return [told(one) for one in result]
        case Message():
            return _message(result)
        case View():
            return {"id": result.id, "title": result.title, "seen": result.seen, "labels": result.labels}
        case Team():
            return {"id": result.id, "bot_user": result.bot_user, "bot_id": result.bot_id, "token": result.bot_token}
        case Person() | Channel():
            return {"id": result.id}
        case Call():
            return {"method": result.method, "args": result.args, "answer": result.answer, "status": result.status}
        case Delivery():
            statuses = [one.status for one in result.attempts]
            return {"type": result.type, "payload": result.payload, "taken": result.taken, "statuses": statuses}
        case Fault():
            return None
    return result


def _message(message: Message) -> Json:
    return {
        "ts": message.ts, "thread_ts": message.thread_ts, "channel": message.channel.id, "user": message.user,
        "by_bot": message.by_bot, "text": message.text, "seen": message.seen, "labels": message.labels,
        "mentions": message.mentions, "only_for": message.only_for, "edits": message.edits,
        "files": [file.content.decode(errors="replace") for file in message.files],
    }  # fmt: skip
