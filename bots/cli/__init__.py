"""The command line: success is exit status 0; unusable input is 2, with one line that names the mend."""

import sqlite3
import sys
from collections.abc import Sequence
from itertools import pairwise

import click

from bots.bad import BadInput, spoken
from bots.cli.commands import commands
from bots.parts import Parts
from config.rulebook import SHIPPED, RulebookError
from config.rulebook import load as load_rulebook
from config.settings import SettingsError
from conversations.wording import LANGUAGES, Wording, WordingError
from conversations.wording import load as load_wording
from core.policy.say import Say

UNUSABLE = 2


def main(args: Sequence[str] | None = None) -> int:
    """Run one command; the exit status."""
    given = list(sys.argv[1:] if args is None else args)
    parts = Parts()
    try:
        return int(commands(parts).main(given, prog_name="giban", standalone_mode=False) or 0)
    except BadInput as bad:
        return _refuse(parts, bad.say, given)
    except click.UsageError as misused:
        return _refuse(parts, _usage(misused), given)
    except RulebookError as broken:
        click.echo(broken.told(_asked(given) or "en"), err=True)
        return UNUSABLE
    except WordingError as broken:
        click.echo(str(broken), err=True)
        return UNUSABLE
    except SettingsError as wrong:
        return _refuse(parts, Say(f"bad-setting-{wrong.name}"), given)
    except (OSError, sqlite3.Error) as failed:
        return _refuse(parts, Say("bad-system", {"message": str(failed)}), given)
    except (KeyboardInterrupt, click.Abort):
        return 130


def _refuse(parts: Parts, say: Say, given: Sequence[str]) -> int:
    """One line in the person's language: the one asked for, else that of what was written."""
    text = _wording(parts).text(say, _asked(given) or spoken(given))
    click.echo("giban: " + text.replace("\n", " "), err=True)
    return UNUSABLE


def _asked(given: Sequence[str]) -> str | None:
    """The language asked for."""
    return next((b for a, b in pairwise(given) if a == "--lang" and b in LANGUAGES), None)


def _wording(parts: Parts) -> Wording:
    """The words; with the names of the shipped rulebook alone where the settings lead to no other."""
    try:
        return parts.wording
    except (SettingsError, RulebookError):
        return load_wording(load_rulebook(SHIPPED))


def _usage(wrong: click.UsageError) -> Say:
    """What click found wrong, in our words."""
    help_ = f"{wrong.ctx.command_path} --help" if wrong.ctx else "giban --help"
    match wrong:
        case click.NoSuchOption():
            near = ", ".join(wrong.possibilities or ())
            key = "bad-option-near" if near else "bad-option"
            return Say(key, {"option": wrong.option_name, "help": help_, **({"near": near} if near else {})})
        case click.MissingParameter():
            return Say("bad-missing", {"name": wrong.param.human_readable_name if wrong.param else "", "help": help_})
        case click.BadOptionUsage():
            return Say("bad-option-value", {"option": wrong.option_name, "help": help_})
        case click.BadParameter():
            return Say("bad-parameter", {"name": wrong.param.opts[0] if wrong.param else "", "help": help_})
    return Say("bad-command", {"help": help_})
