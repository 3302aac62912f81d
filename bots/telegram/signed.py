"""What only we can have written: made of the bot's token, so there is nothing more to keep."""

import hmac
import re
from dataclasses import dataclass
from hashlib import sha256
from typing import Final

_PAYLOAD: Final = re.compile(r"c([0-9]{1,18})-([0-9a-f]{20})")


def signed(token: str, what: str) -> str:
    """64 hexadecimal digits."""
    return hmac.new(token.encode(), what.encode(), sha256).hexdigest()


@dataclass(frozen=True, slots=True)
class Links:
    """Links that open the private chat on the case a row belongs to."""

    token: str
    username: str

    def to(self, row: int) -> str:
        """The address; at most 40 of the 64 characters allowed."""
        return f"https://t.me/{self.username}?start=c{row}-{self._sign(row)}"

    def row(self, payload: str) -> int | None:
        """The row of a link of ours."""
        found = _PAYLOAD.fullmatch(payload)
        if found and hmac.compare_digest(found[2], self._sign(int(found[1]))):
            return int(found[1])
        return None

    def _sign(self, row: int) -> str:
        return signed(self.token, f"case:{row}")[:20]
