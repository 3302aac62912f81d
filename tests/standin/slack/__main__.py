"""The stand-in as a process of its own: prints the address of its Web API, then serves till it is ended."""

import argparse
import asyncio

from tests.standin.slack.control import routes
from tests.standin.slack.server import Slack


async def main(port: int) -> None:
    """Serve for ever."""
    slack = Slack()
    print(await slack.start(port, routes(slack)), flush=True)
    try:
        await asyncio.Event().wait()
    finally:
        await slack.stop()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m tests.standin.slack", description=__doc__)
    parser.add_argument("--port", type=int, default=0, help="0: any free one")
    asyncio.run(main(parser.parse_args().port))
