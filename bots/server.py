"""One aiohttp application for everything that comes by HTTP."""

from aiohttp import web

from bots.web import page
from conversations.wording import Wording


def application(wording: Wording) -> web.Application:
    """The application with every bot's routes."""
    app = web.Application()
    app.add_routes([page.route(wording)])
    return app


def serve(wording: Wording, port: int) -> None:
    """Serve until told to stop. Raises OSError when the port cannot be had."""
    web.run_app(application(wording), port=port, print=None)
