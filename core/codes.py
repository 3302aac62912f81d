"""Codes that take a case elsewhere: drawn at random; what is kept to know them by cannot be turned back into one."""

import secrets
import time
from dataclasses import replace
from hashlib import sha256
from typing import Final

from core.policy.say import Say
from core.storage.notes import Note
from core.talk.moving import ALPHABET, LENGTH, code_of, is_code
from core.talk.privacy import PRIVATELY
from core.talk.received import Received
from core.talk.vocabulary import Card, Heard

KIND: Final = "continue"
"""Of the notes."""

MINUTES: Final = 30
"""How long a code is good for."""


def drawn() -> str:
    """A new code."""
    while not is_code(code := "".join(secrets.choice(ALPHABET) for _ in range(LENGTH))):
        pass
    return code


def key_of(code: str) -> str:
    """What is kept of it."""
    return sha256(code.encode()).hexdigest()


def note_of(code: str, conversation: str) -> Note:
    """The note by which it leads to a conversation from now on."""
    return Note(KIND, key_of(code), conversation, time.time() + MINUTES * 60)


def spelled(code: str) -> str:
    """`XXXX-XXXX`, as it is shown."""
    return f"{code[: LENGTH // 2]}-{code[LENGTH // 2 :]}"


def with_code(
    received: Received, heard: Heard, *, public: bool
) -> tuple[Received, tuple[Note, ...], tuple[tuple[str, str], ...]]:
    """What came of something heard, with the code that was asked for; the notes to be kept and those used up. Where
    others read along it is told how to get one."""
    if received.code == "use" and (used := code_of(heard.text)):
        return received, (), ((KIND, key_of(used)),)
    if received.code != "make":
        return received, (), ()
    if public:
        return replace(received, card=Card((Say("continue-privately"),), (PRIVATELY,))), (), ()
    code = drawn()
    lines = (Say("continue-code", {"code": spelled(code)}), Say("continue-how", {"minutes": MINUTES}))
    return replace(received, card=Card(lines)), (note_of(code, heard.conversation),), ()
