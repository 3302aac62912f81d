"""HTTP in front of the calls: addresses, tokens, statuses, and connections cut on purpose."""

from collections.abc import Iterable

from aiohttp import web

from tests.standin.slack import files, responding
from tests.standin.slack.calls import Calls
from tests.standin.slack.faults import Dropped
from tests.standin.slack.reading import given
from tests.standin.slack.refusals import Refused, TooFast

_MOST_UPLOAD = 50_000_000


def application(calls: Calls, others: Iterable[web.AbstractRouteDef]) -> web.Application:
    """The Web API at /api/<method>, uploads, response_urls, and other routes beside them."""

    async def api(request: web.Request) -> web.StreamResponse:
        try:
            token, values = await given(request)
            answer, team = calls.perform(request.match_info["method"], token, values)
        except Refused as refused:
            return _refusal(refused)
        except Dropped:
            return _cut(request)
        headers = {"x-oauth-scopes": ",".join(team.scopes)} if team else {}
        return web.json_response(answer, headers=headers)

    async def upload(request: web.Request) -> web.StreamResponse:
        try:
            return web.Response(text=files.upload(calls.world, request.match_info["file"], await request.read()))
        except Refused as refused:
            return web.Response(status=refused.status, text=refused.error)

    async def respond(request: web.Request) -> web.StreamResponse:
        try:
            responding.use(calls.world, request.match_info["hook"], await request.json())
        except (Refused, ValueError) as refused:
            status = refused.status if isinstance(refused, Refused) and refused.status != 200 else 400
            return web.Response(status=status, text=getattr(refused, "error", "invalid_payload"))
        return web.Response(text="ok")

    app = web.Application(client_max_size=_MOST_UPLOAD)
    app.router.add_route("*", "/api/{method}", api)
    app.router.add_post("/upload/v1/{file}", upload)
    app.router.add_post("/actions/{team}/{hook}", respond)
    app.router.add_routes(others)
    return app


def _refusal(refused: Refused) -> web.Response:
    if refused.status >= 500:  # these come from the web server in front, which speaks no JSON
        return web.Response(
            status=refused.status, text="<html><body>Server Error</body></html>", content_type="text/html"
        )
    wait = {"Retry-After": str(refused.retry_after)} if isinstance(refused, TooFast) else {}
    return web.json_response(refused.wire(), status=refused.status, headers=wait)


def _cut(request: web.Request) -> web.Response:
    if request.transport:
        request.transport.abort()
    return web.Response()
