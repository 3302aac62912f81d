"""A stand-in for Slack: strict about what an app sends, and driven by tests as people would.

In a test:  `async with Slack() as slack:`, `slack.route("http://127.0.0.1:…")`, `kim = slack.person("김담당")`,
`kim.says("안녕하세요")`, `await kim.dm.until(lambda: "투자" in kim.dm.last.seen)`, `kim.presses("예")`; an app takes
`slack.url` as its SLACK_API_URL.
As a process:  `python -m tests.standin.slack --port 0`, driven by `distant()`.
"""

from tests.standin.distant import Distant
from tests.standin.slack.calls import Call
from tests.standin.slack.channels import Channel
from tests.standin.slack.delivery import Delivery, Outcome
from tests.standin.slack.distant import distant
from tests.standin.slack.messages import Button, Message
from tests.standin.slack.people import Person
from tests.standin.slack.server import Slack
from tests.standin.slack.settings import Pace, Settings
from tests.standin.slack.teams import Team
from tests.standin.slack.views import View

__all__ = [
    "Button", "Call", "Channel", "Delivery", "Distant", "Message", "Outcome", "Pace", "Person", "Settings", "Slack",
    "Team", "View", "distant",
]  # fmt: skip
