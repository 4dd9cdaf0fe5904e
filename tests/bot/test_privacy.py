"""What customers type is in no log: at debug level, with every kind of failure forced."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.bot.fake_action_server import FakeActionServer, replying, running
from tests.bot.server import SECRET, Server, running_server

CANARY = "Kanarienvogel-0171-5558213"


def failing(_: Any) -> Any:
    raise RuntimeError(CANARY)


FAILURES = {
    "none": None,
    "the action server repeats the request in its error": failing,
    "an unknown event with the text in it": lambda _: {
        "events": [{"event": CANARY}],
        "responses": [],
    },
    "a wrong event with the text in it": lambda _: {
        "events": [{"event": "slot", "name": [CANARY]}],
        "responses": [],
    },
    "an unknown message key": lambda _: replying({"key": CANARY}),
    "an argument that is not expected": lambda _: replying(
        {"key": "ask-again-examples", "arguments": {"x": CANARY}}
    ),
    "an unknown response": lambda _: {"events": [], "responses": [{"response": f"utter_{CANARY}"}]},
    "a reply that is no object": lambda _: [CANARY],
}


@pytest.mark.parametrize("failure", FAILURES)
def test_no_failure_brings_the_text_into_the_log(
    server: Server, actions: FakeActionServer, failure: str
) -> None:
    actions.reply = FAILURES[failure] or actions.echo
    for text in (
        CANARY,
        f"/{CANARY}",
        f'/inform{{"{CANARY}": 1}}',
        f"{CANARY} " * 80,
        f"\0{CANARY}",
    ):
        server.say(text)
        server.choose(text[:200])
    server.post({"conversation": CANARY, "text": [CANARY]})
    server.post({"conversation": "c", "turn": 1, "locale": "de", "text": "x", CANARY: 1})
    server.post(f'{{"text": "{CANARY}'.encode())
    assert len(actions.requests) > 0
    assert_confidential(server.log)


def test_the_action_server_is_gone(model: Path, tmp_path: Path) -> None:
    with running() as actions:
        url = actions.url
    log = tmp_path / "bot.log"
    with running_server(model, url, log, level="DEBUG") as server:
        assert server.say(CANARY)[0] == 503
    assert_confidential(log)


def test_the_log_is_really_at_debug_level(server: Server, actions: FakeActionServer) -> None:
    server.say("hallo")
    lines = [json.loads(line) for line in server.log.read_text().splitlines()]
    assert any(line["level"] == "debug" and line["logger"].startswith("rasa") for line in lines)


def test_the_secret_is_not_in_the_log(server: Server, actions: FakeActionServer) -> None:
    server.say("hallo")
    server.post({}, {"X-Resonanz-Secret": "wrong-secret-canary"})
    printed = server.log.read_text()
    assert SECRET not in printed
    assert "wrong-secret-canary" not in printed


def assert_confidential(log: Path) -> None:
    printed = log.read_text()
    assert CANARY not in printed
    assert "5558213" not in printed
    for line in printed.splitlines():
        json.loads(line)
