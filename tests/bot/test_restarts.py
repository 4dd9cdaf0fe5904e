"""Killing Rasa or the action server loses nothing, because neither remembers anything."""

import signal
from pathlib import Path

from tests.bot.fake_action_server import running
from tests.bot.server import free_port, running_server


def test_a_killed_server_goes_on_in_the_middle_of_the_conversation(
    model: Path, tmp_path: Path
) -> None:
    port, log = free_port(), tmp_path / "bot.log"
    with running() as actions:
        with running_server(model, actions.url, log, port=port) as server:
            server.say("hallo", turn=1)
            server.process.send_signal(signal.SIGKILL)
            server.process.wait(timeout=10)
        with running_server(model, actions.url, log, port=port) as server:
            assert server.choose("4", turn=2)[0] == 200
        before, after = (request["tracker"] for request in actions.requests)
    assert before["active_loop"]["name"] == after["active_loop"]["name"] == "interview_form"
    assert after["slots"]["requested_slot"] == "answer"
    assert after["latest_message"]["metadata"]["turn"] == 2


def test_a_restarted_action_server_is_found_again(model: Path, tmp_path: Path) -> None:
    with running() as first:
        url = first.url
        with running_server(model, url, tmp_path / "bot.log") as server:
            assert server.choose("4", turn=1)[0] == 200
            first.stop()
            assert server.choose("4", turn=2)[0] == 503
            with running(port=int(url.split(":")[2].split("/")[0])) as second:
                # The connection that was kept is dead; nobody notices.
                assert server.choose("4", turn=2)[0] == 200
                assert len(second.requests) == 1
