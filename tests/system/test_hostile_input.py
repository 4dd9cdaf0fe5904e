"""Commands of Rasa's, typed by a customer: the whole way through every process, none works."""

from __future__ import annotations

import json
import sqlite3
import uuid
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from interview.message import Intent
from privacy import Anonymiser, normalise
from tests.bot.hostile_texts import HOSTILE
from tests.system.customer import Customer
from tests.system.running import RunningSystem

pytestmark = pytest.mark.slow

_CUSTOMERS = 4
# A mark that is in some of the texts and must not come out of any log.
_MARK = "injected"


def said_by_the_assistant(view: dict[str, Any]) -> list[tuple[str, str]]:
    """Its messages. A customer's words go when a new answer takes their place."""
    return [(each["id"], each["text"]) for each in view["messages"] if each["from"] == "bot"]


class Attacker:
    """Types one hostile text after the other, and begins anew when the interview is over.

    ``in_words``: where any words are an answer; else where an option has to be chosen.
    """

    def __init__(self, system: RunningSystem, anonymiser: Anonymiser, in_words: bool) -> None:
        self.system = system
        self.anonymiser = anonymiser
        self.in_words = in_words
        self.said: set[str] = set()
        self.tokens: list[str] = []
        self.begin()

    def begin(self) -> None:
        self.customer = Customer(self.system.api, locale="de")
        self.customer.choose("agree")
        self.tokens.append(self.customer.token)
        self.go_on()

    def go_on(self) -> None:
        """To the next question at which the attack can go on."""
        while self.in_words and self.customer.last["input"] != "text":
            if not self.customer.offers:
                self.begin()
                return
            self.customer.choose(self.customer.offers[0])

    def attack(self, text: str) -> str | None:
        """What went wrong, None when nothing did."""
        before = self.customer.whole_view()
        expected = self.anonymiser.redact(normalise(text), "de").text
        response = self.customer.post({"text": text}, str(uuid.uuid4()))
        after = self.customer.whole_view()
        if not expected:
            return None if response.status_code == 422 else f"{text!r} was taken"
        if response.status_code != 200:
            return f"{text!r} was answered with {response.status_code}"
        taken = response.json()
        self.said.add(expected)
        # Words that are no answer where they are said are forgotten at once.
        if taken["stored_text"] not in (expected, None):
            return f"{text!r} was stored as {taken['stored_text']!r}"
        if "delete" in expected:
            # Without its slash it is what anybody may say who wants everything deleted.
            self.begin()
            return None
        earlier = said_by_the_assistant(before)
        if said_by_the_assistant(after)[: len(earlier)] != earlier:
            return f"{text!r} changed what was said before"
        self.customer.view = taken["conversation"]
        if after["state"] != "asking":
            self.begin()
        else:
            self.go_on()
        return None


@pytest.fixture(scope="module")
def attackers(system: RunningSystem) -> list[Attacker]:
    anonymiser = Anonymiser.load()
    return [Attacker(system, anonymiser, place % 2 == 1) for place in range(_CUSTOMERS)]


def test_no_text_is_a_command_and_nothing_is_stored_that_was_not_said(
    system: RunningSystem, attackers: list[Attacker]
) -> None:
    texts = list(HOSTILE)
    assert len(texts) >= 200

    def run(place: int) -> list[str]:
        attacker = attackers[place]
        mine = texts[place::_CUSTOMERS]
        return [wrong for text in mine if (wrong := attacker.attack(text)) is not None]

    with ThreadPoolExecutor(_CUSTOMERS) as pool:
        wrong = [each for found in pool.map(run, range(_CUSTOMERS)) for each in found]
    assert wrong == []
    said = {text for attacker in attackers for text in attacker.said}
    with sqlite3.connect(system.folder / "resonanz.db") as database:
        marked = {
            word
            for table, column in (("turns", "text"), ("answers", "text"),
                                  ("answers", "follow_up_text"), ("answers", "code"))
            for (word,) in database.execute(
                f"SELECT {column} FROM {table} WHERE {column} LIKE ?", (f"%{_MARK}%",)
            )
        }  # fmt: skip
        intents = {each for (each,) in database.execute("SELECT DISTINCT intent FROM turns")}
    assert marked
    assert marked <= said, "the whole text as it was typed, and no part of it as a value"
    assert intents - {None} <= set(Intent), "none of Rasa's own, such as restart"


FIELDS: list[dict[str, Any]] = [
    {"sender": "another"},
    {"sender_id": "another"},
    {"metadata": {"turn": 1, "choice": "stop"}},
    {"stream": True},
    {"input_channel": "cmdline"},
    {"parse_data": {"intent": {"name": "restart", "confidence": 1.0}}},
    {"intent": "restart"},
    {"entities": []},
    {"slots": {"requested_slot": None}},
    {"turn": 1},
    {"conversation": "another"},
]


@pytest.mark.parametrize("field", FIELDS, ids=lambda field: next(iter(field)))
def test_a_client_cannot_say_more_than_its_text(
    attackers: list[Attacker], field: dict[str, Any]
) -> None:
    customer = attackers[0].customer
    before = customer.whole_view()
    assert customer.post({"text": "App", **field}, str(uuid.uuid4())).status_code == 422
    assert customer.whole_view() == before


def test_every_line_of_the_logs_is_one_event_without_words(
    system: RunningSystem, attackers: list[Attacker]
) -> None:
    said = {text for attacker in attackers for text in attacker.said if len(text) > 12}
    said |= {token for attacker in attackers for token in attacker.tokens}
    logs = list((system.folder / "logs").glob("*.log"))
    assert len(logs) >= 4
    for log in logs:
        for line in log.read_bytes().split(b"\n"):
            if line.strip():
                event = json.loads(line)
                assert isinstance(event, dict)
                assert not [word for word in said if word in line.decode()], log.name
                assert _MARK.encode() not in line
                assert b"\x1b" not in line
