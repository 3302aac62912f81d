"""The commands for people who keep the policy: check it, read it, compare two days."""

import json

import click

from bots import clock
from bots.bad import BadInput
from bots.cli.options import day_of, language_option, once
from bots.parts import Parts
from config.rulebook import SHIPPED
from config.rulebook import load as load_rulebook
from conversations.rulebook_diff import differences
from conversations.rulebook_json import rules_as_json
from conversations.rulebook_page import sections
from conversations.wording import LANGUAGES
from core.policy.say import Say

_as_of = click.Option(["--as-of"], multiple=True, metavar="YYYY-MM-DD", help="the day asked about; today unless set")
_json = click.Option(["--json", "json_"], is_flag=True, help="JSON alone")


def rulebook(parts: Parts) -> click.Group:
    """The group with its commands."""
    group = click.Group("rulebook", help="For the people who keep the policy.")
    for command in (_check(parts), _show(parts), _diff(parts)):
        group.add_command(command)
    return group


def _check(parts: Parts) -> click.Command:
    def run(lang: tuple[str, ...]) -> None:
        book = load_rulebook(SHIPPED, parts.settings.giban_rules)
        counts = {"notices": len(book.notices), "complexes": len(book.complexes), "places": len(book.places)}
        click.echo(parts.wording.text(Say("rulebook-well", counts), once("--lang", lang) or "en"))

    return click.Command("check", callback=run, params=[language_option], help="Is every file of the rulebook sound?")


def _show(parts: Parts) -> click.Command:
    def run(as_of: tuple[str, ...], json_: bool, lang: tuple[str, ...]) -> None:
        asked, language = once("--as-of", as_of), once("--lang", lang) or LANGUAGES[0]
        day = day_of(asked) if asked else clock.today(parts.settings)
        if json_:
            click.echo(json.dumps(rules_as_json(parts.rulebook, day, language), ensure_ascii=False, indent=1))
        else:
            told = [(Say(f"heading-rulebook-{s.heading}"), s.lines) for s in sections(parts.rulebook, day)]
            click.echo("\n\n".join(_section(parts, heading, lines, language) for heading, lines in told))

    params: list[click.Parameter] = [_as_of, _json, language_option]
    return click.Command("show", callback=run, params=params, help="The rules of one day, with their sources.")


def _section(parts: Parts, heading: Say, lines: tuple[Say, ...], language: str) -> str:
    text = parts.wording.text
    return "\n".join([f"[{text(heading, language)}]", *(text(line, language) for line in lines)])


def _diff(parts: Parts) -> click.Command:
    def run(first: str, second: str, lang: tuple[str, ...]) -> None:
        days, language = (day_of(first), day_of(second)), once("--lang", lang) or LANGUAGES[0]
        if days[0] > days[1]:
            raise BadInput("bad-days-reversed", first=days[0], second=days[1])
        for line in differences(parts.rulebook, *days):
            click.echo(parts.wording.text(line, language))

    params: list[click.Parameter] = [click.Argument(["first"]), click.Argument(["second"]), language_option]
    help_ = "What changed for a company from the rules of the day FIRST to those of SECOND."
    return click.Command("diff", callback=run, params=params, help=help_)
