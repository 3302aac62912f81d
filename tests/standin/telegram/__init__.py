"""A stand-in for Telegram's Bot API: strict about what a bot sends, and driven by tests as people would.

In a test:  `async with Telegram() as telegram:`, `kim = telegram.person()`, `kim.says("안녕하세요")`,
`await kim.chat.until(lambda: "투자" in kim.chat.last.text)`, `kim.presses("예")`; a bot takes
`telegram.url` as its TELEGRAM_API_URL.
As a process:  `python -m tests.standin.telegram --port 0`, driven by `distant()`.
"""

from tests.standin.distant import Distant
from tests.standin.telegram.chats import Chat
from tests.standin.telegram.distant import distant
from tests.standin.telegram.faults import Fault
from tests.standin.telegram.groups import Group
from tests.standin.telegram.messages import Button, Message, Query
from tests.standin.telegram.people import Person
from tests.standin.telegram.server import Telegram
from tests.standin.telegram.settings import Pace, Settings
from tests.standin.telegram.updates import Update

__all__ = [
    "Button", "Chat", "Distant", "Fault", "Group", "Message", "Pace", "Person", "Query", "Settings", "Telegram",
    "Update", "distant",
]  # fmt: skip
