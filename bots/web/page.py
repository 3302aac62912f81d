"""The page at `/`: what this is, and how to talk to it."""

from html import escape

from aiohttp import web

from conversations.wording import LANGUAGES, Wording
from core.policy.say import Say

_PAGE = """<!doctype html>
<html lang="ko">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>
body {{
  font: 1.05rem/1.7 system-ui, sans-serif; max-width: 42rem; margin: 3rem auto; padding: 0 1.2rem; color: #1b1f24
}}
h1 {{ font-size: 1.6rem; margin: 0 0 .4rem }}
[lang="ko"] {{ word-break: keep-all }}
section + section {{ border-top: 1px solid #d7dce1; margin-top: 2rem; padding-top: 1.4rem }}
pre {{ background: #f2f4f6; padding: .7rem 1rem; border-radius: .4rem; overflow-x: auto }}
@media (prefers-color-scheme: dark) {{
  body {{ background: #14171a; color: #e6e9ec }}
  pre {{ background: #22272c }}
  section + section {{ border-color: #333a41 }}
}}
</style>
</head>
<body>
<main>
{sections}
</main>
</body>
</html>
"""

_HEADERS = {
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
}


def page(wording: Wording) -> str:
    """The whole page, each language a section."""
    sections = "\n".join(_section(wording, language) for language in LANGUAGES)
    return _PAGE.format(title=escape(wording.text(Say("page-title"), LANGUAGES[0])), sections=sections)


def _section(wording: Wording, language: str) -> str:
    title, *rest = (escape(wording.text(Say(key), language)) for key in ("page-title", "page-what", "page-how"))
    what, how = rest
    return (
        f'<section lang="{language}">\n<h1>{title}</h1>\n<p>{what}</p>\n<p>{how}</p>\n<pre>./run chat</pre>\n</section>'
    )


def route(wording: Wording) -> web.RouteDef:
    """The route of the page, worded once."""
    body = page(wording)

    async def show(_: web.Request) -> web.Response:
        return web.Response(text=body, content_type="text/html", headers=_HEADERS)

    return web.get("/", show)
