"""The App Home: what Giban does, the ways to begin, and one's own cases. Its owner alone sees it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from bots.slack.form.elements import Json, Voice, button, header, plain, section
from conversations.describe import item
from conversations.wording import LANGUAGES, Wording
from core.policy.rulebook import Rulebook
from core.policy.say import Say
from core.talk.conversation import Conversation
from core.talk.programme import Programme
from core.talk.reception import of_today

MOST_CASES: Final = 40
_LONGEST: Final = 500
_LONGEST_CONFIRMED: Final = 300
_LONGEST_CONFIRMING: Final = 30
_TOLD: Final = ("sector", "place", "investment")


@dataclass(frozen=True, slots=True)
class CaseLine:
    """One case: its conversation, what it is about, and where it stands."""

    conversation: str
    title: str
    state: str


def case_lines(
    talks: Iterable[Conversation], programme: Programme, rulebook: Rulebook, wording: Wording, day: date, language: str
) -> list[CaseLine]:
    """The talks that hold a case, in their order; an officer's own talk holds none, its members' do."""
    voice = Voice(wording, language)
    today = (of_today(talk, programme) for talk in talks if talk.office is None)
    return [
        CaseLine(talk.id, _title(talk, rulebook, voice), wording.text(programme.state(talk.values, day), language))
        for talk in today
        if talk.values
    ]


def home_view(language: str, wording: Wording, cases: Sequence[CaseLine], is_outsider: bool = False) -> Json:
    """The whole Home. An outsider, who belongs to another organisation, is told what Giban is and gets no buttons."""
    voice = Voice(wording, language)
    head = [header(voice.say("home-title")), section(voice.say("home-what"))]
    rest = [section(voice.say("home-outsider"))] if is_outsider else [*_ways(voice), *_cases(cases, voice)]
    return {"type": "home", "blocks": [*head, *rest]}


def _title(talk: Conversation, rulebook: Rulebook, voice: Voice) -> str:
    """The member it is about, else industry, place and investment as far as they are known."""
    if talk.member:
        return talk.member
    told = tuple(item(fact, talk.values[fact], rulebook) for fact in _TOLD if fact in talk.values)
    return voice.say("home-case", about=told or (Say("home-about-nothing"),))


def _ways(voice: Voice) -> Iterator[Json]:
    """What can be pressed: to begin, to change the language, to be forgotten."""
    start = button(voice.say("home-start"), "home:start")
    form = button(voice.say("home-form"), "home:form")
    languages = [button(voice.say(f"home-language-{one}"), f"home:language-{one}") for one in LANGUAGES]
    yield {"type": "actions", "elements": [{**start, "style": "primary"}, form]}
    yield {"type": "actions", "elements": [*languages, _forget(voice)]}


def _forget(voice: Voice) -> Json:
    """Erases everything, so it asks once more."""
    confirm: Json = {
        "title": plain(voice.say("home-forget-title"), 100),
        "text": plain(voice.say("home-forget-text"), _LONGEST_CONFIRMED),
        "confirm": plain(voice.say("home-forget-yes"), _LONGEST_CONFIRMING),
        "deny": plain(voice.say("home-forget-no"), _LONGEST_CONFIRMING),
        "style": "danger",
    }
    return {**button(voice.say("home-forget"), "home:forget"), "style": "danger", "confirm": confirm}


def _cases(cases: Sequence[CaseLine], voice: Voice) -> Iterator[Json]:
    yield header(voice.say("home-cases"))
    if not cases:
        yield section(voice.say("home-no-cases"))
    for number, case in enumerate(cases[:MOST_CASES]):
        opened = button(voice.say("home-open"), f"home:case:{number}", case.conversation)
        yield {"type": "section", "text": _about(case), "accessory": opened}
    if more := len(cases[MOST_CASES:]):
        yield section(voice.say("home-more", count=more))


def _about(case: CaseLine) -> Json:
    """The title, and below it where the case stands; a title as long as a person makes it is cut."""
    title, state = (str(plain(text, _LONGEST)["text"]) for text in (case.title, case.state))
    return plain(f"{title}\n{state}")
