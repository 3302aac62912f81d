"""The steps named in a reply to the question of readiness of which nothing could be read: said, never left out."""

from conversations.understanding.cues import EARLIER, STEPS
from conversations.understanding.found import Found
from conversations.understanding.scene import Scene
from conversations.understanding.ties import steps_said


def unread_steps(scene: Scene, found: Found) -> Found:
    """Each step asked for and named, outside a question, whose state or month was not understood."""
    if not scene.asked or scene.asked[0] not in STEPS:
        return Found()
    named = {name for name, match in steps_said(scene) if not scene.asks_at(match.start())}
    silent = [fact for fact in scene.asked if fact in named - found.said and fact not in {EARLIER, "works_start"}]
    return Found(refused=dict.fromkeys(silent, "no_state"))
