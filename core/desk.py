"""The meeting point: load, step, word, save. What comes back was kept before."""

import asyncio
from collections import defaultdict
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Final, Protocol

from core.codes import KIND, key_of, with_code
from core.policy.say import Say
from core.storage.outgoing import Outgoing
from core.storage.store import Kept, StaleConversationError, Store
from core.talk.conversation import Conversation
from core.talk.guest import is_traced
from core.talk.guest import left as without
from core.talk.moving import arrived, code_of
from core.talk.offered import may_be_choice, offered, plain_label
from core.talk.office import conversation_of
from core.talk.privacy import Amounts, held_back, kept_back, tells_amount
from core.talk.programme import Programme
from core.talk.received import Received, named
from core.talk.reception import of_today, receive
from core.talk.step import where
from core.talk.vocabulary import Card, Choice, Heard, Option, Press, Shown

_TRIES: Final = 5
LANGUAGES: Final = ("ko", "en")


class Words(Protocol):
    """Sentences become text."""

    def text(self, say: Say, language: str) -> str:
        """A sentence in a language."""


@dataclass(frozen=True, slots=True)
class To:
    """Where an answer goes: the lane, how cards are fitted to the platform (split, never refused), what else goes out
    with it first, whether others read along, so that amounts are kept back, which row it takes the place of, and who
    alone sees it. `private`: the people to whom, each alone and in the same place, the amounts go that are kept back;
    `hidden`: they stay back even where the case is shown to all."""

    lane: str
    fit: Callable[[Shown], Sequence[Shown]]
    first: tuple[Outgoing, ...] = ()
    public: bool = False
    edits: int | None = None
    only: str | None = None
    private: tuple[str, ...] = ()
    hidden: bool = False

    @property
    def amounts(self) -> Amounts:
        """Where the amounts are that are kept back."""
        return "hidden" if self.hidden else "beside" if self.private else "elsewhere"


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of something heard: the card in words, the rows it was queued as, whether anything was understood."""

    shown: Shown
    rows: tuple[int, ...] = ()
    understood: bool = True


@dataclass(slots=True)
class _Line:
    """Who stands in line for one conversation."""

    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    waiting: int = 0


class Desk:
    """Takes what was heard, answers once it is kept: in order within a conversation, side by side between them."""

    def __init__(self, store: Store, programme: Programme, words: Words) -> None:
        self._store, self._programme, self._words = store, programme, words
        self._lines: dict[str, _Line] = defaultdict(_Line)

    async def hear(self, heard: Heard, to: To | None = None) -> Answer | None:
        """The answer to what was heard, queued where it is to go; None for an event heard before.

        Raises StaleConversationError when another process keeps turning the same conversation.
        """
        return await self._answer(heard, to, lambda kept: self._received(kept, heard))

    async def tell(self, heard: Heard, lines: Sequence[Say], to: To) -> Answer | None:
        """Sentences beside the talk, which stays as it is; None for an event heard before."""
        return await self._answer(heard, to, lambda kept: Received(((kept, kept),), Card(tuple(lines)), kept))

    async def leave(self, conversation: str, who: str) -> None:
        """Somebody goes out of a case that is another's, and nothing there tells who it was. Raises as `hear`."""
        async with self._turn_of(conversation):
            for _ in range(_TRIES):
                talk = self._store.load(conversation)
                if not is_traced(talk, who):
                    return
                key = f"left:{conversation}:{talk.turn}:{who}"
                try:
                    await asyncio.wrap_future(self._store.save(Kept((key,), ((talk, without(talk, who)),))))
                except StaleConversationError:
                    continue
                return
        raise StaleConversationError(conversation)

    def _received(self, kept: Conversation, heard: Heard) -> Received:
        """What is said or pressed; or a code, by which a case comes here from elsewhere."""
        is_typed = heard.press is None and not (heard.is_edit or heard.is_deleted)
        if is_typed and heard.who not in kept.guests and (code := code_of(heard.text)):
            source = self._store.find(KIND, key_of(code))
            return arrived(kept, source, heard, self._store.load, self._programme)
        heard = replace(heard, chose=self._chosen(kept, heard)) if is_typed else heard
        return receive(kept, heard, self._store.load, self._programme)

    def _chosen(self, kept: Conversation, heard: Heard) -> Press | None:
        """The choice whose words were typed, in any language, of those that are shown where the talk stands."""
        if not (kept.turn and may_be_choice(heard.text)):
            return None
        typed = plain_label(heard.text)
        member = kept.office.member if kept.office else None
        talk = self._store.load(conversation_of(kept.id, member)) if member else kept
        options = offered(of_today(talk, self._programme), heard.day, self._programme)
        pairs = ((option, plain_label(self._words.text(option.label, s))) for option in options for s in LANGUAGES)
        return next((option.press for option, words in pairs if words == typed), None)

    async def _answer(self, heard: Heard, to: To | None, turn: Callable[[Conversation], Received]) -> Answer | None:
        async with self._turn_of(heard.conversation):
            for _ in range(_TRIES):
                received = turn(self._store.load(heard.conversation))
                try:
                    return await self._keep(received, heard, to)
                except StaleConversationError:
                    continue
        raise StaleConversationError(heard.conversation)

    async def _keep(self, received: Received, heard: Heard, to: To | None) -> Answer | None:
        received, puts, takes = with_code(received, heard, public=to is not None and to.public)
        spoken = received.spoken
        language = spoken.language or heard.language
        is_kept = to is not None and to.public and (to.hidden or not spoken.shared)
        card = kept_back(received.card, to.amounts) if to and is_kept else received.card
        shown = self._word(card, language)
        outgoing = (*to.first, *_parts(shown, to, heard.message)) if to else ()
        if to and to.private and card is not received.card:
            held = self._word(held_back(received.card), language)
            outgoing += tuple(out for who in dict.fromkeys(to.private) for out in _alone(held, to, who))
        kept = Kept((heard.id, *heard.also), received.turns, outgoing, spoken, received.forget, puts, takes)
        kept = replace(kept, left=received.left, objection=received.objection, handed=received.handed)
        rows = await asyncio.wrap_future(self._store.save(kept))
        return None if rows is None else Answer(shown, rows, received.understood)

    @asynccontextmanager
    async def _turn_of(self, conversation: str) -> AsyncIterator[None]:
        """One at a time for a conversation; lines nobody stands in are not kept."""
        line = self._lines[conversation]
        line.waiting += 1
        try:
            async with line.lock:
                yield
        finally:
            line.waiting -= 1
            if not line.waiting:
                self._lines.pop(conversation, None)

    def resume(self, conversation: str, day: date) -> Shown | None:
        """Where a talk stands that was left; None where there is none."""
        kept = self._store.load(conversation)
        if not kept.turn:
            return None
        member = kept.office.member if kept.office else None
        talk = of_today(self._store.load(conversation_of(kept.id, member)) if member else kept, self._programme)
        card = Card((Say("ask-member"),)) if kept.office and not member else where(talk, day, self._programme)
        return self._word(named(card, talk, self._programme), kept.language)

    def glance(self, text: str, day: date, language: str | None) -> Shown | None:
        """The result for what a text says, as if it were all there is: the verdict, the first sentence that tells an
        amount, the rest. None where the text says nothing. Nothing is kept."""
        reading = self._programme.read(text, {}, None, day)
        given = {**reading.answers, **reading.ambiguous}
        if not given:
            return None
        echo = self._programme.echo({}, reading, (), typed=True)
        verdict, *rest = self._programme.result(given, day, "whole").lines
        first = next((line for line in rest if tells_amount(line)), None)
        lines = (verdict, *((first,) if first else ()), *(line for line in rest if line is not first), *echo)
        return self._word(Card((*lines, *reading.refused)), reading.language or language)

    def _word(self, card: Card, language: str | None) -> Shown:
        """A card in the person's language; in all of them until one was heard."""
        languages = LANGUAGES if language is None else (language,)
        lines = [(line, spoken) for spoken in languages for line in card.lines]
        return Shown(
            [self._words.text(line, spoken) for line, spoken in lines],
            [self._choice(o, languages) for o in card.options],
            card.kind,
            frozenset(n for n, (line, _) in enumerate(lines) if tells_amount(line)),
            frozenset(n for n, (line, _) in enumerate(lines) if self._programme.is_source(line)),
            frozenset(n for n, (line, _) in enumerate(lines) if self._programme.is_verdict(line)),
        )

    def _choice(self, option: Option, languages: Sequence[str]) -> Choice:
        labels = dict.fromkeys(self._words.text(option.label, spoken) for spoken in languages)
        return Choice(" / ".join(labels), option.press)


def _parts(shown: Shown, to: To, about: str | None) -> tuple[Outgoing, ...]:
    """A card as messages, the first of them in place of an earlier one where that is asked for."""
    parts = to.fit(shown) if shown.lines else ()
    return tuple(Outgoing(to.lane, part, None if n else to.edits, about, to.only) for n, part in enumerate(parts))


def _alone(shown: Shown, to: To, who: str) -> tuple[Outgoing, ...]:
    """What is kept back from the others, for one person. It answers no message: an edit changes what everybody sees."""
    return tuple(Outgoing(to.lane, part, only=who) for part in (to.fit(shown) if shown.lines else ()))
