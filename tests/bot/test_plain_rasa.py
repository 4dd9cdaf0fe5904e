"""The same domain, form and model work with plain Rasa: its REST channel, its tracker in memory.

So the project can be understood with Rasa's documentation alone, and the benchmark has something
honest to compare with.
"""

import json
import os
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.bot.fake_action_server import FakeActionServer
from tests.bot.server import ROOT, free_port


@pytest.fixture(scope="module")
def plain(
    model: Path, actions: FakeActionServer, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[str]:
    """The address of plain Rasa's REST channel."""
    folder = tmp_path_factory.mktemp("plain")
    (folder / "credentials.yml").write_text("rest:\n")
    (folder / "endpoints.yml").write_text(
        f"action_endpoint:\n  url: {actions.url}\n"
        "nlg:\n  type: bot.nlg.CatalogueLanguageGenerator\n"
    )
    port = free_port()
    command = [
        sys.executable, "-m", "bot.rasa_command", "run", "--model", str(model), "--port", str(port),
        "--interface", "127.0.0.1", "--credentials", str(folder / "credentials.yml"),
        "--endpoints", str(folder / "endpoints.yml"),
    ]  # fmt: skip
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with (folder / "log").open("wb") as log:
        rasa = subprocess.Popen(command, env=environment, cwd=folder, stdout=log, stderr=log)
    try:
        wait_for(port)
        yield f"http://127.0.0.1:{port}/webhooks/rest/webhook"
    finally:
        rasa.terminate()
        rasa.wait(timeout=20)


def wait_for(port: int) -> None:
    for _ in range(300):
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/", timeout=2):
                return
        except OSError:
            time.sleep(0.2)
    pytest.fail("plain Rasa did not start")


def say(url: str, text: str) -> list[dict[str, Any]]:
    body = json.dumps({"sender": "customer", "message": text}).encode()
    with urllib.request.urlopen(urllib.request.Request(url, data=body), timeout=30) as answer:
        messages: list[dict[str, Any]] = json.load(answer)
    return messages


def test_every_turn_from_the_first_on_is_answered_by_the_form(
    plain: str, actions: FakeActionServer
) -> None:
    for number, text in enumerate(("Hallo", "Ja, gern", "das war schwierig", "aufhören"), 1):
        messages = say(plain, text)
        assert [message["text"] for message in messages if "text" in message] == [
            "Gern geschehen!",
            "Danke für Ihre Zeit und alles Gute!",
        ]
        assert len(actions.requests) == number
    assert actions.heard["intent"]["name"] == "stop"
    assert actions.heard["language"]["code"] == "de"
