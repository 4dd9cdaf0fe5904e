"""What the tests of Rasa's room share: one trained model and one running server."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from bot import without_tensorflow

# Before any test imports Rasa: this environment has no TensorFlow.
without_tensorflow.install()
os.environ["RASA_TELEMETRY_ENABLED"] = "false"

from bot.train import train  # noqa: E402
from rasa.core.agent import Agent  # noqa: E402
from rasa.core.processor import MessageProcessor  # noqa: E402

from tests.bot.fake_action_server import FakeActionServer, running  # noqa: E402
from tests.bot.server import SECRET, Server, running_server  # noqa: E402


@pytest.fixture(scope="session")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project's real model. RESONANZ_TEST_MODEL names one that is trained already."""
    given = os.environ.get("RESONANZ_TEST_MODEL")
    if given:
        return Path(given).resolve()
    made = tmp_path_factory.mktemp("model") / "model.tar.gz"
    train(made, progress=lambda step: None)
    return made


@pytest.fixture(scope="session")
def processor(model: Path) -> MessageProcessor:
    """The model in this process, for tests that only ask what messages mean."""
    return Agent.load(str(model)).processor


@pytest.fixture(scope="session")
def actions() -> Iterator[FakeActionServer]:
    """The action server that the shared server speaks to."""
    with running() as server:
        yield server


@pytest.fixture(scope="session")
def server(
    model: Path, actions: FakeActionServer, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Server]:
    """The really started server, with everything logged that can be logged."""
    log = tmp_path_factory.mktemp("server") / "bot.log"
    with running_server(model, actions.url, log, level="DEBUG") as started:
        yield started


@pytest.fixture(autouse=True)
def quiet_actions(request: pytest.FixtureRequest) -> None:
    """Each test begins with an action server that has heard nothing and answers as usual."""
    if "actions" in request.fixturenames:
        actions: FakeActionServer = request.getfixturevalue("actions")
        actions.requests.clear()
        actions.headers.clear()
        actions.reply = actions.echo


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """The settings that Rasa's configuration files name."""
    monkeypatch.setenv("RESONANZ_BOT_SECRET", SECRET)
    monkeypatch.setenv("RESONANZ_ACTIONS_URL", "http://127.0.0.1:9/webhook")
