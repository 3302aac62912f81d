"""A program that is killed again and again: loaded once, then forked for every life, so that a start costs little.

Reads `start` lines, prints the pid of each new `giban serve`. Settings come from the environment.
"""

import os
import signal
import sys

from bots.parts import Parts
from bots.server import serve
from bots.telegram.service import Service


def main() -> None:
    """Until the input ends."""
    parts = Parts()
    ready = (parts.rulebook, parts.lexicon, parts.wording, Service)
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # nobody waits for the dead
    print(len(ready), flush=True)
    for line in sys.stdin:
        if line.strip() == "start":
            print(_hatched(parts), flush=True)


def _hatched(parts: Parts) -> int:
    pid = os.fork()
    if pid == 0:
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        serve(parts, parts.settings.port)
        os._exit(0)
    return pid


main()
