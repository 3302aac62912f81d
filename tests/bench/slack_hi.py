"""What somebody would write with slack-bolt alone: it answers "hi" and remembers nothing."""

import os

from slack_bolt.async_app import AsyncApp, AsyncSay
from slack_sdk.web.async_client import AsyncWebClient

token = os.environ["SLACK_BOT_TOKEN"]
app = AsyncApp(
    client=AsyncWebClient(token, os.environ["SLACK_API_URL"]), signing_secret=os.environ["SLACK_SIGNING_SECRET"]
)


@app.event("message")
async def hi(say: AsyncSay) -> None:
    """As in its documentation."""
    await say("hi")


app.start(int(os.environ["PORT"]))
