"""Conversations are spread over Rasa's processes; those of a lost one move over."""

from __future__ import annotations

import asyncio
import socket
import uuid
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import replace

import aiohttp
import pytest
from aiohttp import web

from api.bot_client import BotClient, BotUnavailable, in_order
from store import Turn
from tests.store.conversations import turn

URLS = tuple(f"http://127.0.0.1:{port}/turn" for port in range(5005, 5009))
SAID = {"messages": [{"text": "…"}]}


def test_conversations_are_spread_evenly_and_keep_their_process() -> None:
    conversations = [str(uuid.UUID(int=number)) for number in range(4_000)]
    first = Counter(in_order(URLS, each)[0] for each in conversations)
    assert all(850 < count < 1_150 for count in first.values())
    for each in conversations[:100]:
        assert in_order(URLS, each) == in_order(tuple(reversed(URLS)), each)


def test_when_a_process_is_lost_only_its_own_conversations_move() -> None:
    left = URLS[1:]
    for number in range(500):
        before = in_order(URLS, str(number))
        after = in_order(left, str(number))
        assert after[0] == (before[1] if before[0] == URLS[0] else before[0])


@asynccontextmanager
async def process(answer: Callable[[], Awaitable[web.StreamResponse]]) -> AsyncIterator[str]:
    """A server in Rasa's place."""
    application = web.Application()

    async def handler(request: web.Request) -> web.StreamResponse:
        return await answer()

    application.router.add_post("/turn", handler)
    runner = web.AppRunner(application, handler_cancellation=True)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    try:
        address = site._server.sockets[0].getsockname()  # type: ignore[union-attr]
        yield f"http://127.0.0.1:{address[1]}/turn"
    finally:
        await runner.cleanup()


async def answering() -> web.StreamResponse:
    return web.json_response(SAID)


async def silent() -> web.StreamResponse:
    return web.json_response({"messages": []})


async def hanging() -> web.StreamResponse:
    await asyncio.sleep(60)
    return web.json_response(SAID)


def nobody() -> str:
    """An address at which nobody listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{probe.getsockname()[1]}/turn"


def asking_first(url: str, urls: tuple[str, ...]) -> Turn:
    """A turn of a conversation that asks this process first."""
    ids = (str(number) for number in range(1_000))
    conversation = next(id for id in ids if in_order(urls, id)[0] == url)
    return replace(turn("", 1, 1, text="ja"), conversation=conversation)


async def driven(first: str, others: tuple[str, ...]) -> bool:
    urls = (first, *others)
    timeout = aiohttp.ClientTimeout(total=0.5)
    async with aiohttp.ClientSession(timeout=timeout) as session:
        client = BotClient(session, urls, "secret")
        try:
            await client.drive(asking_first(first, urls))
        except BotUnavailable:
            assert not client.answering
            return False
        return client.answering


def test_the_conversations_of_a_lost_process_are_answered_by_another() -> None:
    async def scene() -> None:
        async with process(answering) as other:
            assert await driven(nobody(), (other,))

    asyncio.run(scene())


@pytest.mark.parametrize("answer", [silent, hanging])
def test_a_turn_that_fails_is_not_tried_elsewhere_at_once(
    answer: Callable[[], Awaitable[web.StreamResponse]],
) -> None:
    """What one process cannot answer, another could not either; the customer sends it again."""

    async def scene() -> None:
        async with process(answer) as first, process(answering) as other:
            assert not await driven(first, (other,))

    asyncio.run(scene())


def test_without_any_process_the_turn_waits() -> None:
    assert not asyncio.run(driven(nobody(), (nobody(),)))
