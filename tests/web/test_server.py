"""The page at `/`, served for real on this machine alone."""

from aiohttp.test_utils import TestClient, TestServer

from bots.server import application
from conversations.wording import Wording


async def test_the_page_says_in_both_languages_how_to_chat(wording: Wording) -> None:
    """What it is, and the command."""
    async with TestClient(TestServer(application(wording), host="127.0.0.1")) as client:
        answer = await client.get("/")
        page = await answer.text()

    assert answer.status == 200
    assert page.count("./run chat") == 2
    assert 'lang="ko"' in page
    assert 'lang="en"' in page


async def test_the_page_asks_nothing_of_anybody_else(wording: Wording) -> None:
    """No script, no font, no picture from outside."""
    async with TestClient(TestServer(application(wording), host="127.0.0.1")) as client:
        answer = await client.get("/")
        page = await answer.text()

    assert answer.headers["Content-Security-Policy"].startswith("default-src 'none'")
    assert "http" not in page


async def test_another_path_is_not_found(wording: Wording) -> None:
    """And not an error of ours."""
    async with TestClient(TestServer(application(wording), host="127.0.0.1")) as client:
        assert (await client.get("/nowhere")).status == 404
