"""What people send besides text, in the shapes the API gives it; and what the server notices in their text."""

import re

from tests.standin.telegram.html_text import Entity, units
from tests.standin.telegram.refusals import Json

_NOTICED = (
    ("bot_command", re.compile(r"(?<!\S)/[A-Za-z0-9_]{1,64}(?:@\w+)?")),
    ("mention", re.compile(r"(?<!\S)@\w{4,32}")),
    ("url", re.compile(r"https?://\S+")),
)


def noticed(text: str) -> list[Entity]:
    """Commands, mentions and addresses: nobody marks them, the server does."""
    found = [(kind, match) for kind, pattern in _NOTICED for match in pattern.finditer(text)]
    return [
        {"type": kind, "offset": units(text[: match.start()]), "length": units(match[0])}
        for kind, match in sorted(found, key=lambda one: one[1].start())
    ]


def attachment(kind: str, number: int) -> Json | list[Json]:
    """One thing of this kind. Its file exists by name alone."""
    file = {"file_id": f"their-file-{number}", "file_unique_id": f"their-unique-{number}", "file_size": 1024}
    square = {"width": 320, "height": 320}
    things: dict[str, Json | list[Json]] = {
        "photo": [file | square],
        "voice": file | {"duration": 3, "mime_type": "audio/ogg"},
        "audio": file | {"duration": 3},
        "video": file | square | {"duration": 3},
        "video_note": file | {"length": 240, "duration": 3},
        "sticker": file | square | {"type": "regular", "is_animated": False, "is_video": False, "emoji": "👍"},
        "document": file | {"file_name": "사업계획서.hwp", "mime_type": "application/x-hwp"},
        "location": {"latitude": 36.019, "longitude": 129.343},
        "contact": {"phone_number": "+821012345678", "first_name": "담당자"},
        "dice": {"emoji": "🎲", "value": 4},
        "poll": {
            "id": f"{number}", "question": "언제?", "type": "regular", "total_voter_count": 0, "is_closed": False,
            "options": [{"persistent_id": "1", "text": "오늘", "voter_count": 0}], "is_anonymous": True,
            "allows_multiple_answers": False, "allows_revoting": True, "members_only": False,
        },
    }  # fmt: skip
    return things[kind]
