"""A conversation as plain JSON and back."""

import json
from collections.abc import Mapping
from typing import Any

from core.policy.facts import FactTable, dump, load
from core.talk import office
from core.talk.conversation import Answer, Conversation, Proposal

_PLAIN = (
    *("language", "turn", "notice", "told", "results", "began", "shared", "member", "gone_in", "guests", "names"),
    *("last", "unread", "objecting"),
)


def written(conversation: Conversation) -> str:
    """All but the id."""
    return json.dumps(
        {
            "answers": {fact: _answer(answer) for fact, answer in conversation.answers.items()},
            "language": conversation.language,
            "turn": conversation.turn,
            "notice": conversation.notice,
            "told": conversation.told,
            "results": conversation.results,
            "began": conversation.began,
            "shared": conversation.shared,
            "member": conversation.member,
            "office": conversation.office and office.written(conversation.office),
            "gone": {fact: _answer(answer) for fact, answer in conversation.gone.items()},
            "gone_in": conversation.gone_in,
            "aside": dict(conversation.aside),
            "guests": dict(conversation.guests),
            "names": dict(conversation.names),
            "last": conversation.last,
            "unread": conversation.unread,
            "proposal": conversation.proposal and _proposal(conversation.proposal),
            "objecting": conversation.objecting,
        },
        ensure_ascii=False,
    )


def read(conversation_id: str, text: str, facts: FactTable) -> Conversation:
    """The inverse of `written`."""
    raw = json.loads(text)
    aside: dict[str, object] = dict(raw.get("aside", {}))
    answers = _read_answers(raw["answers"], facts, aside)
    rest = {name: raw[name] for name in _PLAIN if name in raw}
    members = office.read(raw["office"]) if raw.get("office") else None
    gone = _read_answers(raw.get("gone", {}), facts, {})
    proposal = _read_proposal(raw["proposal"], facts) if raw.get("proposal") else None
    return Conversation(conversation_id, answers, **rest, office=members, gone=gone, aside=aside, proposal=proposal)


def _read_answers(raw: Mapping[str, Any], facts: FactTable, aside: dict[str, object]) -> dict[str, Answer]:
    """The answers to facts of today's table; the values of the others go `aside` as they stand."""
    answers: dict[str, Answer] = {}
    for fact, answer in raw.items():
        try:
            answers[fact] = _read_answer(fact, answer, facts)
        except (KeyError, ValueError):
            aside[fact] = answer["value"]
    return answers


def _answer(answer: Answer) -> Mapping[str, object]:
    more: dict[str, object] = {} if answer.before is None else {"before": _answer(answer.before)}
    if answer.message is not None:
        more["message"] = answer.message
    return {"value": dump(answer.value), "who": answer.who, "turn": answer.turn, **more}


def _read_answer(fact: str, raw: Mapping[str, Any], facts: FactTable) -> Answer:
    kind = facts.of(fact).kind
    before = _read_answer(fact, raw["before"], facts) if "before" in raw else None
    return Answer(load(kind, raw["value"]), raw["who"], raw["turn"], before, raw.get("message"))


def _proposal(proposal: Proposal) -> Mapping[str, object]:
    return {
        "given": {fact: dump(value) for fact, value in proposal.given},
        "dropped": list(proposal.dropped),
        "voided": list(proposal.voided),
        "message": proposal.message,
    }


def _read_proposal(raw: Mapping[str, Any], facts: FactTable) -> Proposal | None:
    """None for one that today's table of facts does not know."""
    try:
        given = tuple((fact, load(facts.of(fact).kind, value)) for fact, value in raw["given"].items())
    except (KeyError, ValueError):
        return None
    return Proposal(given, tuple(raw["dropped"]), tuple(raw["voided"]), raw["message"])
