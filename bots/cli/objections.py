"""What people called wrong, for whoever keeps the rules."""

import json
from collections.abc import Iterator, Sequence

import click

from bots.cli.options import language_option, once
from bots.fitting import plain
from bots.parts import Parts
from conversations.wording import LANGUAGES
from core.policy.say import Arg, Say
from core.talk.objection import Objection

_NONE = "–"


def objections(parts: Parts) -> click.Command:
    """The command that lists them."""

    def run(json_: bool, lang: tuple[str, ...]) -> None:
        kept = parts.store.objections()
        if json_:
            click.echo(json.dumps([_as_json(each) for each in kept], ensure_ascii=False, indent=1))
            return
        language = once("--lang", lang) or LANGUAGES[0]
        for line in _lines(kept, parts) if kept else (Say("objections-none"),):
            click.echo(parts.wording.text(line, language) if isinstance(line, Say) else line)

    params: list[click.Parameter] = [
        click.Option(["--json", "json_"], is_flag=True, help="JSON alone"),
        language_option,
    ]
    return click.Command("objections", callback=run, params=params, help="What people called wrong, with its rule.")


def _lines(kept: Sequence[Objection], parts: Parts) -> Iterator[Say | str]:
    """Of each where it stands, and the words below, on one line and without what moves a cursor."""
    for each in kept:
        rule = {name: str(each.rule[name] or _NONE) for name in ("notice", "rulebook")}
        sources = each.rule["source"]
        named = ", ".join(map(str, sources)) if isinstance(sources, list) and sources else _NONE
        subject = parts.programme.subject(each.subject)
        whose: dict[str, Arg] = {"day": each.day, "conversation": each.conversation, "subject": subject}
        yield Say("objections-line", {**whose, **rule, "source": named})
        yield f"    {' '.join(plain(each.words).split())}"


def _as_json(objection: Objection) -> dict[str, object]:
    return {
        "conversation": objection.conversation,
        "day": objection.day.isoformat(),
        "subject": objection.subject,
        "words": objection.words,
        **objection.rule,
    }
