"""The stand-in as a process of its own: prints its root address, then serves till it is ended."""

import argparse
import asyncio

from tests.standin.telegram.server import Telegram


async def main(port: int) -> None:
    """Serve for ever."""
    telegram = Telegram()
    print(await telegram.start(port), flush=True)
    try:
        await asyncio.Event().wait()
    finally:
        await telegram.stop()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m tests.standin.telegram", description=__doc__)
    parser.add_argument("--port", type=int, default=0, help="0: any free one")
    asyncio.run(main(parser.parse_args().port))
