"""The only way into Rasa, with the server really running."""

import http.client
import json
import socket
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from tests.bot.fake_action_server import FakeActionServer, replying
from tests.bot.hostile_texts import HOSTILE, SPACES
from tests.bot.server import SECRET, Server

INTENTS_OF_COMMANDS = {"restart", "back", "session_start", "nlu_fallback@1"}


def test_a_typed_text_is_understood_and_answered(server: Server, actions: FakeActionServer) -> None:
    status, answer = server.say("nächste Frage bitte")
    assert status == 200
    assert [message["key"] for message in answer["messages"]] == ["thanks", "goodbye"]
    assert answer["messages"][0]["text"] == "Gern geschehen!"
    assert answer["messages"][0]["intent"] == "skip"
    assert answer["messages"][1]["options"] == ["yes", "no"]


def test_the_action_server_is_asked_once_and_told_everything(
    server: Server, actions: FakeActionServer
) -> None:
    server.say("nächste Frage bitte", conversation="c-7", turn=12, locale="de-simple")
    assert len(actions.requests) == 1
    request = actions.requests[0]
    assert request["next_action"] == "validate_interview_form"
    assert request["sender_id"] == "c-7"
    assert request["tracker"]["slots"]["answer"] == "nächste Frage bitte"
    assert "domain" not in request
    message = actions.heard
    assert message["text"] == "nächste Frage bitte"
    assert message["intent"]["name"] == "skip"
    assert message["entities"] == []
    assert message["metadata"] == {"turn": 12, "locale": "de-simple"}
    assert message["language"]["code"] == "de"
    assert message["language"]["confidence"] > 0.9
    assert actions.headers[0]["X-Resonanz-Secret"] == SECRET


@pytest.mark.parametrize(
    ("given", "told"),
    [("0123456789abcdef", "0123456789abcdef"), ("Umut Kaya", None), ("0" * 17, None), ("", None)],
)
def test_the_requests_id_is_handed_on(
    server: Server, actions: FakeActionServer, given: str, told: str | None
) -> None:
    turn = {"conversation": "c1", "turn": 1, "locale": "de", "choice": "4"}
    headers = {"X-Resonanz-Secret": SECRET, "X-Request-Id": given}
    assert server.post(turn, headers)[0] == 200
    assert actions.heard["metadata"].get("request") == told


def test_a_button_is_not_interpreted(server: Server, actions: FakeActionServer) -> None:
    # Typed, this would be a wish to stop.
    server.choose("stop", turn=3)
    assert actions.heard["intent"] == {"name": "inform", "confidence": 1.0}
    assert actions.heard["metadata"] == {"turn": 3, "locale": "de", "choice": "stop"}


def test_a_message_in_the_locale_that_the_action_server_names(
    server: Server, actions: FakeActionServer
) -> None:
    actions.reply = lambda _: replying({"key": "thanks", "locale": "en"}, {"key": "thanks"})
    _, answer = server.say("danke", locale="de")
    assert [message["text"] for message in answer["messages"]] != ["Gern geschehen!"] * 2
    assert answer["messages"][1]["text"] == "Gern geschehen!"


@pytest.mark.parametrize(
    "headers",
    [{}, {"X-Resonanz-Secret": ""}, {"X-Resonanz-Secret": SECRET + "x"}, {"X-Resonanz-Secret": "x"},
     {"X-Resonanz-Secret": SECRET[:-1]}, {"Authorization": f"Bearer {SECRET}"}],
)  # fmt: skip
def test_without_the_secret_nobody_gets_in(
    server: Server, actions: FakeActionServer, headers: dict[str, str]
) -> None:
    turn = {"conversation": "c1", "turn": 1, "locale": "de", "text": "hallo"}
    assert server.post(turn, headers)[0] == 401
    assert actions.requests == []


def test_a_client_cannot_add_fields(server: Server, actions: FakeActionServer) -> None:
    for field in ("sender", "metadata", "stream", "input_channel", "parse_data"):
        assert server.say("hallo", **{field: "x"})[0] == 400
    assert actions.requests == []


@pytest.mark.parametrize("body", [b"", b"{}", b"[1]", b"\xff", b'{"text": "x"'])
def test_what_is_no_turn_is_refused(server: Server, body: bytes) -> None:
    assert server.post(body)[0] == 400


def test_a_large_body_is_refused(server: Server) -> None:
    assert server.say("x" * 70_000)[0] == 413


def test_there_are_enough_hostile_texts() -> None:
    assert SPACES >= 25
    assert len(HOSTILE) >= 200


def test_no_text_is_ever_a_command(server: Server, actions: FakeActionServer) -> None:
    def attack(number: int) -> tuple[str, int]:
        # Rasa queues the messages of one conversation, and looks only once a second.
        return HOSTILE[number], server.say(HOSTILE[number], conversation=f"h{number}")[0]

    with ThreadPoolExecutor(4) as crowd:
        outcomes = list(crowd.map(attack, range(len(HOSTILE))))
    assert [text for text, status in outcomes if status != 200] == []
    assert len(actions.requests) == len(HOSTILE)
    for request in actions.requests:
        message = request["tracker"]["latest_message"]
        assert message["entities"] == []
        assert message["intent"]["name"] not in INTENTS_OF_COMMANDS
        # Certainty one and a ranking of one are the marks of a command.
        assert message["intent"]["confidence"] < 1.0
        assert request["tracker"]["slots"]["answer"] == message["text"].strip()
        assert request["tracker"]["slots"]["requested_slot"] == "answer"
        assert request["tracker"]["active_loop"]["name"] == "interview_form"


STRANGE = {
    "nul": "\u0000",
    "half a surrogate pair": "\ud800",
    "many emoji": "👍" * 2000,
    "direction marks": "\u202e" * 50,
    "one long word": "a" * 4000,
    "marks without letters": "\u0301" * 300,
    "braces": "{}",
    "quotes": "'\"",
}


@pytest.mark.parametrize("kind", STRANGE)
def test_strange_texts_are_answered(server: Server, actions: FakeActionServer, kind: str) -> None:
    assert server.say(STRANGE[kind])[0] == 200


def test_a_failing_action_server_is_an_error(server: Server, actions: FakeActionServer) -> None:
    def fail(_: Any) -> Any:
        raise RuntimeError("no database")

    actions.reply = fail
    assert server.say("hallo")[0] == 503
    assert server.choose("4")[0] == 503


@pytest.mark.parametrize(
    "reply",
    [
        {},
        {"events": [], "responses": []},
        {"events": [{"event": "unheard"}], "responses": []},
        {"events": [{"event": "slot"}], "responses": []},
        {"events": [{}], "responses": []},
        {"events": "x", "responses": []},
        {"events": [], "responses": ["x"]},
        {"events": [], "responses": [{"response": "utter_message"}]},
        {"events": [], "responses": [{"response": "utter_message", "key": "unheard"}]},
        {"events": [], "responses": [{"response": "utter_unheard"}]},
        {"error": "x", "action_name": "validate_interview_form"},
        [],
        None,
    ],
)
def test_a_useless_reply_is_an_error_and_never_silence(
    server: Server, actions: FakeActionServer, reply: Any
) -> None:
    actions.reply = lambda _: reply
    status, answer = server.say("hallo")
    assert status in (500, 503)
    assert "messages" not in answer


def test_after_a_failure_the_next_turn_is_as_always(
    server: Server, actions: FakeActionServer
) -> None:
    actions.reply = lambda _: {}
    server.say("hallo")
    actions.reply = actions.echo
    assert server.say("hallo")[0] == 200


def test_turn_sixty_costs_what_turn_one_costs(server: Server, actions: FakeActionServer) -> None:
    for number in range(60):
        server.choose("4", conversation="long", turn=number)
    sizes = [len(json.dumps(request)) for request in actions.requests]
    assert max(sizes) - min(sizes) < 20


def test_only_two_addresses_are_open(server: Server) -> None:
    connection = http.client.HTTPConnection("127.0.0.1", server.port)
    for method, path in (
        ("GET", "/"),
        ("GET", "/status"),
        ("GET", "/version"),
        ("GET", "/conversations/c1/tracker"),
        ("POST", "/model/parse"),
        ("POST", "/webhooks/rest/webhook"),
        ("GET", "/webhooks/resonanz/"),
        ("GET", "/webhooks/resonanz/turn"),
    ):
        connection.request(method, path, headers={"X-Resonanz-Secret": SECRET})
        answer = connection.getresponse()
        answer.read()
        assert answer.status in (404, 405), path


def test_only_this_machine_can_connect(server: Server) -> None:
    for line in Path("/proc/net/tcp").read_text().splitlines():
        fields = line.split()
        if fields[3] == "0A" and fields[1].endswith(f":{server.port:04X}"):
            assert fields[1].startswith("0100007F"), "bound beyond the loopback address"
            break
    else:
        pytest.fail("not listening at all")
    other = socket.gethostbyname(socket.gethostname())
    if not other.startswith("127."):
        with socket.socket() as outside, pytest.raises(OSError):
            outside.settimeout(2)
            outside.connect((other, server.port))


def test_memory_stays_below_300_mb(server: Server, actions: FakeActionServer) -> None:
    for number in range(200):
        server.say(f"etwas Unbekanntes Nummer {number}, qwertz", conversation=f"m{number}")
    assert server.memory() < 300
