"""Serves a trained model: ``python -m bot.serve --model var/models/NAME.tar.gz --port 5005``.

Listens on the loopback address only and opens no address but the turn channel's; Rasa's own HTTP
API stays closed. Gives up the rights that it does not need (``bot.confinement``). The port opens
when the model is loaded, so a caller that connects can speak.
"""

from __future__ import annotations

import argparse
import asyncio
import logging
import os
import socket
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from datafiles.checksum import check_checksum

from bot import logs, without_tensorflow
from bot.confinement import confine
from bot.settings import ROOT, InvalidSetting, Settings

if TYPE_CHECKING:
    from rasa.core.agent import Agent
    from sanic import Sanic

logger = logging.getLogger(__name__)

_LOOPBACK = "127.0.0.1"


class CannotServe(Exception):
    """Starting failed; the message says why and what to do."""


def load_agent(model: Path) -> Agent:
    """The agent with its model, tracker store and language generator, all checked.

    Rasa falls back to other parts or serves without a model when something is wrong; here every
    such case raises CannotServe, and ChangedFile when the model is not the one that was trained.
    """
    from rasa.core.agent import load_agent as load
    from rasa.core.utils import AvailableEndpoints

    from bot import fast_path
    from bot.nlg import CatalogueLanguageGenerator
    from bot.tracker_store import StatelessTrackerStore

    if not model.is_file():
        raise CannotServe(f"there is no model at {model}; train one with: python -m bot.train")
    check_checksum(model)
    endpoints = AvailableEndpoints.read_endpoints(str(ROOT / "endpoints.yml"))
    agent = asyncio.run(load(model_path=str(model), endpoints=endpoints))
    if not agent.is_ready():
        raise CannotServe(f"{model} could not be loaded; train it anew with: python -m bot.train")
    store = getattr(agent.tracker_store, "_tracker_store", agent.tracker_store)
    _assert_is(store, StatelessTrackerStore, "tracker_store")
    _assert_is(agent.nlg, CatalogueLanguageGenerator, "nlg")
    # Rasa wraps every store in one that goes over to memory after an error; this one has no errors.
    agent.tracker_store = store
    agent.processor.tracker_store = store
    fast_path.install(agent)
    return agent


def create_application(agent: Agent) -> Sanic:
    """The web application with the turn channel and nothing else."""
    from rasa.core.channels.channel import register
    from rasa.core.run import create_http_input_channels
    from sanic import Sanic

    application = Sanic("resonanz_bot", configure_logging=False)
    application.config.FALLBACK_ERROR_FORMAT = "json"
    application.config.ACCESS_LOG = False
    channels = create_http_input_channels(None, str(ROOT / "credentials.yml"))
    register(channels, application, route="/webhooks/")
    application.ctx.agent = agent
    return application


def main(arguments: list[str] | None = None) -> int:
    """Serve until stopped. Exit status 2 for a wrong setting, 1 when serving is not possible."""
    options = _parser().parse_args(arguments)
    os.environ["RASA_TELEMETRY_ENABLED"] = "false"
    try:
        settings = Settings.from_environment(os.environ)
    except InvalidSetting as problem:
        print(f"bot.serve: {problem}", file=sys.stderr)
        return 2
    os.environ["RESONANZ_ACTIONS_URL"] = settings.actions_url
    logs.configure(settings.log_level)
    without_tensorflow.install()
    try:
        with socket.socket() as address:
            # Taken first and listened at last: a port in use is noticed before the model is
            # loaded, and nobody connects to a server that cannot answer yet.
            address.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            address.bind((_LOOPBACK, options.port))
            confine(options.model, settings.actions_url)
            application = create_application(load_agent(options.model))
            logger.info("serving")
            application.run(sock=address, workers=1, access_log=False, debug=False)
    # Only starting can raise here and nobody has said anything yet, so it is printed in full.
    except Exception as problem:
        print(f"bot.serve: {type(problem).__name__}: {problem}", file=sys.stderr)
        return 1
    return 0


def _assert_is(found: object, expected: type, setting: str) -> None:
    if type(found) is not expected:
        raise CannotServe(
            f"endpoints.yml must name {expected.__module__}.{expected.__qualname__} as "
            f"{setting}, but {type(found).__name__} is in use"
        )


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m bot.serve", description=__doc__)
    parser.add_argument("--model", type=Path, required=True, help="the trained model's file")
    parser.add_argument("--port", type=int, required=True, help="the port on 127.0.0.1")
    return parser


if __name__ == "__main__":
    sys.exit(main())
