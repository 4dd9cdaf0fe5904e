"""Serves the actions to Rasa: rasa-sdk's executor behind our own webhook, on this machine only.

rasa-sdk's own server repeats the request in its error replies, which Rasa would then log; this one
never sends back what a customer said.
"""

from __future__ import annotations

import hmac
import logging
import re
import threading
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import cache
from typing import Any

import orjson
from fastapi import FastAPI, Request, Response
from rasa_sdk.executor import ActionExecutor
from rasa_sdk.interfaces import ActionExecutionRejection, ActionNotFoundException

from actions.decision import Decider, UnknownTurn
from actions.interview_form import ValidateInterviewForm
from actions.knowledge import Knowledge
from actions.rasa_conversations import RasaConversations
from configuration import ROOT, Settings, load_secrets
from configuration.logs import REQUEST, configure_logs
from privacy import Anonymiser
from store import open_store
from store.tombstones import Tombstones

logger = logging.getLogger(__name__)

SECRET_HEADER = "X-Resonanz-Secret"
_REQUEST_ID = re.compile(r"[0-9a-f]{16}")


def create_application(settings: Settings | None = None) -> FastAPI:
    """The action server; store and knowledge live as long as the application."""
    chosen = settings or Settings()

    @asynccontextmanager
    async def lifespan(application: FastAPI) -> AsyncIterator[None]:
        store = open_store(chosen.database)
        try:
            knowledge = Knowledge.load(ROOT, chosen.sites)
            application.state.executor = _executor(chosen, knowledge, store)
            application.state.secret = load_secrets(chosen.folder).bot
            # Until here nobody has said anything: why starting failed is logged in full.
            configure_logs(chosen.log_level)
            # Two seconds and 40 MB: beside the first turns, neither within them nor before them.
            threading.Thread(target=knowledge.matcher.prepare, daemon=True).start()
            yield
        finally:
            store.close()

    application = FastAPI(lifespan=lifespan, openapi_url=None)
    # Starlette's own routes: what FastAPI would add, nobody asks for here, and each turn pays it.
    application.add_route("/webhook", _webhook, methods=["POST"])
    application.add_route("/health", _health, methods=["GET"])
    return application


def _executor(settings: Settings, knowledge: Knowledge, store: Any) -> ActionExecutor:
    questionnaire = knowledge.library.current(settings.questionnaire)
    if questionnaire is None:
        raise ValueError(
            f"RESONANZ_QUESTIONNAIRE names “{settings.questionnaire}”, which is not there; "
            "name a folder below questionnaires/."
        )
    # Only conversations that begin in Rasa itself need it; all others come anonymised.
    anonymiser = cache(Anonymiser.load)
    rasa_conversations = RasaConversations(
        store,
        questionnaire,
        knowledge.consent_version,
        clean=lambda text, language: anonymiser().redact(text, language).text,
    )
    decider = Decider(store, knowledge, Tombstones(settings.tombstones))
    executor = ActionExecutor()
    executor.register_action(ValidateInterviewForm(decider, rasa_conversations))
    return executor


async def _webhook(request: Request) -> Response:
    shown = request.headers.get(SECRET_HEADER, "")
    if not hmac.compare_digest(shown.encode(), request.app.state.secret.encode()):
        return _json({"error": "the secret is missing or wrong"}, 401)
    try:
        call = orjson.loads(await request.body())
    except orjson.JSONDecodeError:
        return _json({"error": "the body is not JSON"}, 400)
    # Rasa leaves the domain out when it is unchanged; the executor expects one.
    call.setdefault("domain", {})
    REQUEST.set(_request_id(call))
    name = str(call.get("next_action"))
    try:
        result = await request.app.state.executor.run(call)
    except ActionExecutionRejection:
        return _json({"error": "rejected", "action_name": name}, 400)
    except ActionNotFoundException:
        return _json({"error": "no such action", "action_name": name}, 404)
    except UnknownTurn:
        return _json({"error": "no such turn", "action_name": name}, 409)
    except Exception as error:
        # Only the kind of the error: its text could hold what a customer said.
        logger.error("action_failed", extra={"error": type(error).__name__})
        return _json({"error": "the action failed", "action_name": name}, 500)
    return _json(result.model_dump() if result else {"events": [], "responses": []}, 200)


def _request_id(call: Any) -> str:
    """The id of the request behind a turn, as the API drew it; empty without one."""
    try:
        id = call["tracker"]["latest_message"]["metadata"]["request"]
    except (KeyError, TypeError):
        return ""
    return id if isinstance(id, str) and _REQUEST_ID.fullmatch(id) else ""


async def _health(request: Request) -> Response:
    return _json({"status": "alive"}, 200)


def _json(content: Any, status: int) -> Response:
    return Response(orjson.dumps(content), status_code=status, media_type="application/json")
