"""Files: announced, uploaded, and then shared in a channel."""

import dataclasses

from tests.standin.slack.asked import Asked
from tests.standin.slack.blocks import message_blocks
from tests.standin.slack.chat import put
from tests.standin.slack.messages import File
from tests.standin.slack.refusals import Json, Refused
from tests.standin.slack.world import World


def announce(asked: Asked) -> Json:
    """files.getUploadURLExternal: where so many bytes may go."""
    length, name = int(asked.values["length"]), str(asked.values["filename"])
    if length <= 0 or not name:
        raise Refused("invalid_arguments")
    file = File(asked.world.id("F"), name, name, b"", length)
    asked.world.uploads[file.id] = file
    return {"upload_url": f"{asked.world.root}/upload/v1/{file.id}", "file_id": file.id}


def upload(world: World, it: str, content: bytes) -> str:
    """The bytes themselves, exactly as many as announced."""
    file = world.uploads.get(it)
    if file is None or file.content:
        raise Refused("file_not_found", 404)
    if len(content) != file.length:
        raise Refused(f"expected {file.length} bytes, got {len(content)}", 400)
    world.uploads[it] = dataclasses.replace(file, content=content)
    return f"OK - {len(content)}"


def complete(asked: Asked) -> Json:
    """files.completeUploadExternal: a message with the files, if a channel is named."""
    files = [_uploaded(asked.world, item) for item in asked.values["files"]]
    if not files:
        raise Refused("invalid_arguments")
    if it := asked.values.get("channel_id") or asked.values.get("channels"):
        channel = asked.world.channel(asked.team, it)
        channel.may_write(asked.team)
        blocks = message_blocks(asked.values.get("blocks") or [])
        thread = channel.thread(asked.values.get("thread_ts"))
        asked.limits.post(channel)
        text = asked.values.get("initial_comment", "")
        put(asked.world, asked.team, channel, text=text, blocks=blocks, thread_ts=thread, files=files)
    for file in files:
        del asked.world.uploads[file.id]
    return {"files": [{"id": file.id, "title": file.title} for file in files]}


def _uploaded(world: World, item: Json) -> File:
    file = world.uploads.get(item["id"])
    if file is None or not file.content:
        raise Refused("file_not_found")
    return dataclasses.replace(file, title=item.get("title") or file.name)
