"""The command that answers a question about the scheme."""

import json

import click

from bots import clock
from bots.cli.options import language_option, once
from bots.cli.texts import texts
from bots.parts import Parts
from conversations.faq import TOPICS, answer, ask
from conversations.understanding.normalise import is_korean
from core.policy.assess import assess
from core.policy.rulebook import Source


def ask_command(parts: Parts) -> click.Command:
    """`ask TEXT`: topic, answer, sources and the nearest topics, as JSON."""

    def run(text: str, lang: tuple[str, ...]) -> None:
        for line in texts(text):
            language = once("--lang", lang) or ("ko" if is_korean(line) else "en")
            click.echo(json.dumps(_answered(parts, line, language), ensure_ascii=False))

    return click.Command(
        "ask",
        callback=run,
        params=[click.Argument(["text"]), language_option],
        help="The answer to a question about the scheme, as JSON; - reads lines.",
        context_settings={"ignore_unknown_options": True},  # a text may begin with a dash
    )


def _answered(parts: Parts, text: str, language: str) -> dict[str, object]:
    asked = ask(text)
    if asked.topic is None:
        return {"topic": None, "answer": None, "standing": None, "sources": [], "near": list(asked.near)}
    seen = assess({}, parts.rulebook, clock.today(parts.settings))
    told = answer(asked.topic, seen, {}, parts.rulebook)
    about = TOPICS[asked.topic]
    return {
        "topic": asked.topic,
        "answer": "\n".join(parts.wording.text(line, language) for line in told) or None,
        "standing": about.standing,
        "sources": [_source(parts.rulebook.sources, citation, language) for citation in about.source],
        "near": list(asked.near),
    }


def _source(sources: tuple[Source, ...], citation: str, language: str) -> dict[str, object]:
    """A citation with what it points at, in the language of the answer."""
    found = next(s for s in sources if citation == s.id or citation.startswith(f"{s.id} "))
    told = {"title": found.title.told(language), "publisher": found.published_by.told(language)}
    return {"citation": citation, **told, "day": found.day, "address": found.address}
