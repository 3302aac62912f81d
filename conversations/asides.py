"""What is said beside the answers: to a question about the scheme, to a kind word, to a question that is not ours."""

from dataclasses import dataclass
from typing import Final

from conversations.faq import answer, in_between
from conversations.own_result import own_result
from conversations.related import cleared_up
from conversations.understanding import Lexicon, Understood, facilities_asked, place_asked
from conversations.understanding.kind_words import kind_word
from conversations.understanding.normalise import normalise
from conversations.understanding.zone import is_nearby, is_of_round
from core.policy.answers import Answers
from core.policy.assess import Assessment
from core.policy.say import Say
from core.talk.vocabulary import Command, Option

_ROUND: Final = "new-designation"
_NONE: Final = Option(Say("option-faq-none"), Command("faq-none"))


@dataclass(frozen=True, slots=True)
class Aside:
    """Sentences, with the topics to choose from where it is not clear which was meant."""

    lines: tuple[Say, ...] = ()
    options: tuple[Option, ...] = ()


def aside(text: str, heard: Understood, seen: Assessment, answers: Answers, lexicon: Lexicon, *, begins: bool) -> Aside:
    """Beside everything else a question is answered; a kind word, and that we have no answer, only by themselves, and
    not where a talk `begins`, which has its welcome."""
    if told := cleared_up(text, lexicon.rulebook, seen.as_of, asks=heard.asks):
        return Aside(told)
    named = facilities_asked(text, lexicon, seen.as_of)
    if (heard.asks or not heard.answers) and (told := own_result(text, seen, answers, lexicon.rulebook, named)):
        return Aside(told)
    asked, word = in_between(text, heard), kind_word(text)
    if asked.topics and not (word and "?" not in text):
        about = {**answers, **place_asked(text, lexicon, seen.as_of)}
        return Aside(tuple(line for topic in asked.topics for line in answer(topic, seen, about, lexicon.rulebook)))
    if not heard.asks and is_of_round(normalise(text)):
        return Aside(answer(_ROUND, seen, answers, lexicon.rulebook))
    if begins or heard.answers or heard.ambiguous or heard.unknown or heard.refused:
        return Aside()
    if word:
        return Aside((Say(f"small-talk-{word}"),))
    if asked.near:
        return Aside((Say("faq-which"),), (*map(_topic, asked.near), _NONE))
    if asked.foreign and (heard.asks or not is_nearby(normalise(text))):
        return Aside((Say("faq-not-ours"),))
    return Aside((Say("faq-none"),)) if heard.asks and heard.intent == "question" else Aside()


def _topic(topic: str) -> Option:
    return Option(Say(f"faq-topic-{topic}"), Command(f"faq-{topic}"))
