"""The manifest from which Slack makes the app."""

import click
import yaml

from bots.parts import Parts


def slack_manifest(parts: Parts) -> click.Command:
    """The command that prints it."""

    def run() -> None:
        from bots.slack.manifest import manifest  # noqa: PLC0415  # read by no other command

        click.echo(yaml.safe_dump(manifest(parts.settings), allow_unicode=True, sort_keys=False, width=120), nl=False)

    return click.Command("slack-manifest", callback=run, help="The Slack app's manifest, to be pasted at Slack.")
