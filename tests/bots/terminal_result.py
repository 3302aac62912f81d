"""The same talk in a terminal: what it comes to is what every bot must say."""

from datetime import date

from core.desk import Desk
from core.talk.vocabulary import Choice, Heard

DAY = date(2026, 11, 22)


async def terminal_result(desk: Desk, *said: str) -> list[str]:
    """What the same talk comes to in a terminal; `[label]` presses that choice."""
    choices: dict[str, Choice] = {}
    lines: list[str] = []
    for number, text in enumerate(said):
        pressed = choices.get(text)
        press = pressed.press if pressed else None
        heard = Heard(f"t{number}", "terminal:t", "t", DAY, "" if pressed else text, press)
        answer = await desk.hear(heard)
        assert answer is not None
        lines, choices = list(answer.shown.lines), {f"[{c.label}]": c for c in answer.shown.choices}
    return lines
