"""Log lines as JSON, without anybody's words and without tokens."""

import json
import logging
import re
import sys
from datetime import UTC, datetime
from typing import Final

_SECRET: Final = re.compile(r"(?<!\d)\d{5,}:[A-Za-z0-9_-]{20,}|\bxox[a-z]-[A-Za-z0-9-]+|\bxapp-[A-Za-z0-9-]+")
_OWN: Final = frozenset(logging.LogRecord("", 0, "", 0, "", None, None).__dict__) | {"message", "asctime", "taskName"}


class JsonLines(logging.Formatter):
    """One JSON object a line; whatever looks like a token is struck out, in tracebacks too."""

    def format(self, record: logging.LogRecord) -> str:
        told: dict[str, object] = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "from": record.name,
            "says": record.getMessage(),
            **{name: value for name, value in record.__dict__.items() if name not in _OWN},
        }
        if record.exc_info:
            told["trace"] = self.formatException(record.exc_info)
        return struck(json.dumps(told, ensure_ascii=False, default=str))


def struck(text: str) -> str:
    """Without tokens: Telegram's stands in addresses, Slack's in messages of its library."""
    return _SECRET.sub("***", text)


def start_logging() -> None:
    """To stderr, from now on; libraries that log what they send are quietened."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(JsonLines())
    logging.basicConfig(level=logging.INFO, handlers=[handler], force=True)
    for chatty in ("aiohttp.access", "telegram", "httpx"):
        logging.getLogger(chatty).setLevel(logging.WARNING)
