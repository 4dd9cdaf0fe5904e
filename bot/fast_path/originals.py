"""The functions that the fast path replaces, and how their source looked when it was written."""

from __future__ import annotations

import hashlib
import inspect
from collections.abc import Callable
from typing import Any

import jsonschema
import rasa
from rasa.core.actions.action import RemoteAction
from rasa.core.processor import MessageProcessor
from rasa.engine.graph import GraphNode
from rasa.engine.runner.dask import DaskGraphRunner
from rasa.shared.core.events import Event
from rasa.utils.endpoints import EndpointConfig

RASA_VERSION = "3.6.21"


class ChangedOriginal(RuntimeError):
    """A replaced function is not the one the fast path was written for.

    Read what changed, see whether the module in this folder that replaces it is still right, then
    renew the fingerprint here.
    """


# SHA-256 of each function's source text.
FINGERPRINTS: dict[Callable[..., Any], str] = {
    RemoteAction._validate_action_result: "f8cdb4be6812396167ced74161b2ccd65c5ea676ad86d7d359d8c322d9d8dc42",
    RemoteAction.action_response_format_spec: "091b74aa3738d1262cf3c028386aaf9dd4f0d5c1374b62392411d70a79104a46",
    DaskGraphRunner.run: "45f0f52f574f3aa9546a552bf671183e171092c18b66e97f5771a7fa295de37e",
    GraphNode.__call__: "66127a2bfb6fcf1ee12e2556e95f6b8e691f53528b206c1e2745b05ab39d0e19",
    MessageProcessor._predict_next_with_tracker: "111a9023a5bcb32da37d4932e6f139290d991ce77ce3802f60a4f8ef30d8dd49",
    Event.resolve_by_type: "b5cf570fa7f286c7059ec73d8880528d03a78b28cf4e80285a46079c0fa65968",
    EndpointConfig.request: "ccdb778aed8208e23cde3c3f47eac7fbbbb735dac8f7ef7254d54451c64ad608",
    EndpointConfig.session: "e55aa13d9d4fb4bc440ac33b870a97ee162b76dda7ccb6bf68433567475fdffb",
    jsonschema.validate: "dc1e7e6a0aee8a4e5f3fbf9ace69e843f0ee3732fa4ee270da51f731037b2a74",
}


def fingerprint(function: Callable[..., Any]) -> str:
    """SHA-256 of a function's source text."""
    return hashlib.sha256(inspect.getsource(function).encode()).hexdigest()


def check_originals() -> None:
    """Raises ChangedOriginal unless Rasa's version and every replaced function are as expected."""
    if rasa.__version__ != RASA_VERSION:
        raise ChangedOriginal(f"Rasa is {rasa.__version__}, not {RASA_VERSION}")
    for function, expected in FINGERPRINTS.items():
        if fingerprint(function) != expected:
            raise ChangedOriginal(f"{function.__module__}.{function.__qualname__} has changed")
