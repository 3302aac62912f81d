"""The commands of `giban`."""

import asyncio
import json
import sys

import click

from bots import clock
from bots.bad import BadInput, spoken
from bots.cli.ask import ask_command
from bots.cli.flags import answers_of, flags
from bots.cli.objections import objections
from bots.cli.options import day_of, language_option, once
from bots.cli.page import page
from bots.cli.rulebook import rulebook
from bots.cli.slack_manifest import slack_manifest
from bots.cli.texts import texts
from bots.doctor import Finding, local
from bots.parts import Parts
from bots.registry import remote
from bots.terminal.bot import Terminal
from bots.values import Reader
from conversations.as_json import as_json
from conversations.understanding import Understood, understand
from conversations.wording import LANGUAGES
from core.policy.assess import assess
from core.policy.facts import dump
from core.policy.say import Say
from core.storage.kept import written


def commands(parts: Parts) -> click.Group:
    """All commands."""
    group = click.Group(
        "giban", help="State support for infrastructure in national advanced strategic industry complexes."
    )
    for command in (
        _chat(parts),
        _serve(parts),
        _understand(parts),
        ask_command(parts),
        _assess(parts),
        _export(parts),
        _forget(parts),
        objections(parts),
        _doctor(parts),
        rulebook(parts),
        slack_manifest(parts),
    ):
        group.add_command(command)
    return group


def _chat(parts: Parts) -> click.Command:
    def run(name: str, lang: tuple[str, ...]) -> None:
        day = clock.today(parts.settings)
        parts.store.prune(parts.settings.giban_retention_days).result()
        asyncio.run(Terminal(parts.desk, name, day, once("--lang", lang)).talk(sys.stdin, sys.stdout))

    named = click.Option(
        ["--as", "name"], default="me", show_default=True, help="whose talk; taken up where it was left"
    )
    return click.Command("chat", callback=run, params=[named, language_option], help="Talk in the terminal.")


def _serve(parts: Parts) -> click.Command:
    def run(port: int | None) -> None:
        from bots.server import serve  # noqa: PLC0415  # the web server is not loaded by other commands

        chosen = port or parts.settings.port
        click.echo(f"giban: http://127.0.0.1:{chosen}/", err=True)
        serve(parts, chosen)

    port = click.Option(["--port"], type=click.IntRange(1, 65535), help="instead of PORT")
    return click.Command("serve", callback=run, params=[port], help="Serve the page and the bots.")


def _understand(parts: Parts) -> click.Command:
    def run(text: str) -> None:
        day = clock.today(parts.settings)
        for line in texts(text):
            click.echo(json.dumps(_heard(understand(line, parts.lexicon, day)), ensure_ascii=False))

    return click.Command(
        "understand",
        callback=run,
        params=[click.Argument(["text"])],
        help="What a TEXT says, as JSON; - reads lines.",
        context_settings={"ignore_unknown_options": True},  # a text may begin with a dash
    )


def _heard(heard: Understood) -> dict[str, object]:
    return {
        "answers": {fact: dump(value) for fact, value in heard.answers.items()},
        "ambiguous": {fact: list(ids) for fact, ids in heard.ambiguous.items()},
        "unsure": list(heard.unsure),
        "unknown": list(heard.unknown),
        "refused": dict(heard.refused),
        "intent": heard.intent,
    }


def _assess(parts: Parts) -> click.Command:
    table = parts.rulebook.facts

    def run(as_of: tuple[str, ...], json_: bool, why: bool, lang: tuple[str, ...], **written: tuple[str, ...]) -> None:
        asked = once("--as-of", as_of)
        day = day_of(asked) if asked else clock.today(parts.settings)
        answers = answers_of(table, written, Reader(parts.rulebook, parts.lexicon, day))
        seen = assess(answers, parts.rulebook, day)
        language = once("--lang", lang) or spoken(value for values in written.values() for value in values)
        if json_:
            whole = as_json(seen, answers, parts.rulebook, parts.wording, language)
            click.echo(json.dumps(whole, ensure_ascii=False, indent=1))
        else:
            click.echo(page(seen, answers, parts.rulebook, parts.wording, language, why=why))

    own = [
        click.Option(["--as-of"], multiple=True, metavar="YYYY-MM-DD", help="the day asked about; today unless set"),
        click.Option(["--why"], is_flag=True, help="with conditions, sources, and how each figure came about"),
        click.Option(["--json", "json_"], is_flag=True, help="JSON alone"),
        language_option,
    ]
    help_ = "Verdict, support and plan for given facts."
    return click.Command("assess", callback=run, params=[*flags(table), *own], help=help_)


def _export(parts: Parts) -> click.Command:
    def run(conversation: str) -> None:
        kept = [json.loads(written(talk)) | {"id": talk.id} for talk in parts.store.conversations(conversation)]
        click.echo(json.dumps(kept, ensure_ascii=False, indent=1))

    arguments: list[click.Parameter] = [click.Argument(["conversation"])]
    help_ = "Everything kept of the CONVERSATIONs whose id begins so, such as terminal:me, as JSON."
    return click.Command("export", callback=run, params=arguments, help=help_)


def _forget(parts: Parts) -> click.Command:
    def run(conversation: str) -> None:
        if not parts.store.forget(conversation).result():
            raise BadInput("bad-conversation", written=conversation)

    arguments: list[click.Parameter] = [click.Argument(["conversation"])]
    return click.Command("forget", callback=run, params=arguments, help="Erase one CONVERSATION, such as terminal:me.")


def _doctor(parts: Parts) -> click.Command:
    def run(lang: tuple[str, ...]) -> int:
        language = once("--lang", lang) or LANGUAGES[0]
        findings = [*local(parts, clock.today(parts.settings)), *asyncio.run(_told(parts))]
        for finding in findings:
            key = "doctor-well" if finding.is_well else "doctor-wrong"
            click.echo(parts.wording.text(Say(key, {"what": finding.say}), language))
        return 0 if all(finding.is_well for finding in findings) else 1

    return click.Command("doctor", callback=run, params=[language_option], help="What is wrong with this set-up.")


async def _told(parts: Parts) -> list[Finding]:
    return [finding async for finding in remote(parts)]
