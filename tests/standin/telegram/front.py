"""HTTP in front of the calls: addresses, tokens, statuses, and connections cut on purpose."""

from collections.abc import Iterable

from aiohttp import web

from tests.standin.telegram.calls import Calls
from tests.standin.telegram.faults import Dropped
from tests.standin.telegram.reading import given
from tests.standin.telegram.refusals import Refused
from tests.standin.telegram.sending import too_big
from tests.standin.telegram.settings import Settings


def application(settings: Settings, calls: Calls, others: Iterable[web.AbstractRouteDef]) -> web.Application:
    """The Bot API at /bot<token>/<method>, and other routes beside it."""

    async def handle(request: web.Request) -> web.StreamResponse:
        try:
            _check_token(settings, request.match_info["token"])
            too_big(settings, request.content_length or 0)
            done = await calls.perform(request.match_info["method"], await given(request))
        except Refused as refused:
            return _refusal(refused)
        except Dropped:
            return _cut(request)
        words = {"description": done.words} if done.words else {}
        return web.json_response({"ok": True, "result": done.result, **words})

    app = web.Application(client_max_size=2 * settings.most_upload)
    app.router.add_route("*", "/bot{token}/{method}", handle)
    app.router.add_routes(others)
    app.router.add_route("*", "/{rest:.*}", _nowhere)
    return app


def _check_token(settings: Settings, token: str) -> None:
    """A token of the right form is wrong; any other leads nowhere."""
    number, colon, _ = token.partition(":")
    if token != settings.token:
        raise Refused(401, "Unauthorized") if number.isdigit() and colon else Refused(404, "Not Found")


def _refusal(refused: Refused) -> web.Response:
    if refused.code in (502, 503, 504):  # these come from the web server in front, which speaks no JSON
        page = f"<html><body><h1>{refused.code} {refused.description}</h1></body></html>"
        return web.Response(status=refused.code, text=page, content_type="text/html")
    return web.json_response(refused.wire(), status=refused.code)


def _cut(request: web.Request) -> web.Response:
    if request.transport:
        request.transport.abort()
    return web.Response()


async def _nowhere(request: web.Request) -> web.Response:
    return _refusal(Refused(404, "Not Found"))
