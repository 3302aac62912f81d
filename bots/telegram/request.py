"""Calls to the Bot API over one shared connection pool. Nothing is tried again here: that is the outbox's part."""

from typing import Any, Final

import aiohttp
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

_CONNECT, _READ = 5.0, 15.0
_USUAL: Final = BaseRequest.DEFAULT_NONE


class AiohttpRequest(BaseRequest):
    """python-telegram-bot's way to the network, through aiohttp: about a quarter of the work of its own."""

    def __init__(self) -> None:
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float | None:
        """Seconds to wait for an answer, unless a call says otherwise."""
        return _READ

    async def initialize(self) -> None:
        """Open the pool; opening it twice is nothing."""
        if self._session is None or self._session.closed:
            self._session = aiohttp.ClientSession(headers={"User-Agent": self.USER_AGENT})

    async def shutdown(self) -> None:
        """Close it; closing it twice is nothing."""
        if self._session is not None:
            await self._session.close()

    async def do_request(  # noqa: PLR0913, PLR0917  # the library's
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = _USUAL,
        write_timeout: Any = _USUAL,
        connect_timeout: Any = _USUAL,
        pool_timeout: Any = _USUAL,
    ) -> tuple[int, bytes]:
        """One call: HTTP status and body. Errors name no address, since it holds the token."""
        await self.initialize()
        assert self._session is not None  # noqa: S101  # just opened
        timeout = aiohttp.ClientTimeout(
            sock_connect=_seconds(connect_timeout, _CONNECT), sock_read=_seconds(read_timeout, _READ)
        )
        try:
            async with self._session.request(method, url, data=_body(request_data), timeout=timeout) as answer:
                return answer.status, await answer.read()
        except TimeoutError:
            raise TimedOut from None
        except (aiohttp.ClientError, OSError) as failed:
            raise NetworkError(type(failed).__name__) from None


def _seconds(given: Any, usual: float) -> float | None:
    """None waits for ever."""
    return given if given is None or isinstance(given, int | float) else usual


def _body(data: RequestData | None) -> aiohttp.FormData | None:
    """Parameters as a form; with files in several parts."""
    if data is None:
        return None
    form = aiohttp.FormData()
    for name, value in data.json_parameters.items():
        form.add_field(name, value)
    for name, (file_name, content, mime) in (data.multipart_data or {}).items():
        form.add_field(name, content, filename=file_name, content_type=mime)
    return form
