"""The page that ends an installation, in each language, well or not."""

from collections.abc import Mapping
from html import escape
from typing import Final

from conversations.wording import LANGUAGES, Wording
from core.policy.say import Arg, Say

HEADERS: Final = {
    "Content-Type": "text/html; charset=utf-8",
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}
"""The address of this page holds a code: nothing passes it on."""

_PAGE: Final = """<!doctype html>
<html lang="ko">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>
body {{ font: 1.05rem/1.7 system-ui, sans-serif; max-width: 42rem; margin: 3rem auto; padding: 0 1.2rem }}
[lang="ko"] {{ word-break: keep-all }}
:root {{ color-scheme: light dark }}
</style>
</head>
<body>
<main>
{sections}
</main>
</body>
</html>
"""


def installed(wording: Wording, team: str, link: str) -> str:
    """It is installed in that workspace; the link opens it there."""
    return _page(wording, "slack-installed", {"team": team}, ("slack-installed-open", link))


def not_installed(wording: Wording, why: str, reason: str, link: str) -> str:
    """It is not, by `slack-not-installed-WHY`; the link begins again."""
    return _page(wording, f"slack-not-installed-{why}", {"reason": reason}, ("slack-install-again", link))


def _page(wording: Wording, key: str, args: Mapping[str, Arg], link: tuple[str, str]) -> str:
    """Whatever anybody named is text here, never markup."""
    title = escape(wording.text(Say("slack-install-title"), LANGUAGES[0]))
    sections = "\n".join(_section(wording, language, Say(key, args), link) for language in LANGUAGES)
    return _PAGE.format(title=title, sections=sections)


def _section(wording: Wording, language: str, say: Say, link: tuple[str, str]) -> str:
    words, address = link
    title, told, shown = (
        escape(wording.text(each, language)) for each in (Say("slack-install-title"), say, Say(words))
    )
    return (
        f'<section lang="{language}">\n<h1>{title}</h1>\n<p>{told}</p>\n'
        f'<p><a href="{escape(address)}">{shown}</a></p>\n</section>'
    )
