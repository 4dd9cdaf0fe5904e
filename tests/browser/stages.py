"""Conversations at every stage, reached over HTTP: no test has to click its way there."""

from __future__ import annotations

from collections.abc import Callable

import httpx

from tests.browser.visitor import WORDS
from tests.system.customer import Customer

PERSONAL = "Herr Peter Schmidt hat mir geholfen, seine Nummer ist 0171 2345678."

STAGES = (
    "consent",
    "choice",
    "explained",
    "scale",
    "open",
    "probe",
    "redacted",
    "offered",
    "finished",
    "stopped",
    "withdrawn",
)


def conversation_at(api: str, stage: str, locale: str = "de", channel: str = "web") -> Customer:
    """A conversation at a stage:

    - ``consent``
    - ``choice``, a question with many options; ``explained``, the customer has asked why
    - ``scale``, a question with five options
    - ``open``, a question for words; ``probe``, a further question after a short answer
    - ``redacted``, something personal was removed; ``offered``, another language is
    - ``finished``, ``stopped``, ``withdrawn``: over; in the last, everything is deleted
    """
    customer = Customer(api, locale=locale, site="mitte", channel=channel)
    if stage == "consent":
        return customer
    customer.choose("agree")
    if stage == "choice":
        return customer
    if stage == "explained":
        customer.type("Warum fragen Sie das?")
        return customer
    if stage == "withdrawn":
        httpx.delete(f"{api}/conversation", headers=customer.headers, trust_env=False, timeout=30)
        return customer
    answer_until(customer, lambda: len(customer.offers) == 5)
    if stage == "scale":
        return customer
    if stage == "stopped":
        customer.choose("stop")
        return customer
    answer_until(customer, lambda: customer.last["input"] == "text")
    if said := {
        "probe": "Schlecht.",
        "redacted": PERSONAL,
        "offered": "Sayfada hiçbir yerde yardım bulamadım, her şeyi üç kez girmem gerekti.",
    }.get(stage):
        customer.type(said)
    elif stage == "finished":
        answer_until(customer, lambda: customer.view["state"] == "finished")
    return customer


def answer_until(customer: Customer, is_there: Callable[[], bool]) -> None:
    """Answer question after question until a condition holds."""
    while not is_there():
        if customer.last["input"] == "text":
            customer.type(WORDS["de"])
        else:
            customer.choose(customer.offers[0])
