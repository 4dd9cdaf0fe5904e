"""Customers who answer while everything around them dies, and remember what was acknowledged."""

from __future__ import annotations

import random
import time
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, TypeVar

import httpx

from tests.system.customer import Customer

Result = TypeVar("Result")

# Seconds between two attempts. Browsers wait longer: `Retry-After` says two seconds.
_PAUSE = 0.5
# Seconds after which a customer gives up; the promise is far below.
_PATIENCE = 120.0
_SENTENCES = (
    "Das Hochladen hat beim {}. Versuch nicht geklappt, immer kam eine Fehlermeldung",
    "Die Seite war auf dem Handy schwer zu lesen, ich habe {} Anläufe gebraucht",
    "Nach {} Tagen kam endlich eine Antwort, das war mir zu lange",
    "Am Schalter wurde mir nach {} Minuten freundlich geholfen",
)


class NeverAcknowledged(AssertionError):
    """A turn was repeated for a long time and never answered."""


@dataclass
class Witness:
    """What one customer was told: (item, part) → code or text, and how often a turn was answered.

    ``slowest`` is the longest time, in seconds, that a turn which failed at first took from its
    sending, or from the last kill where that came later, to its acknowledgement.
    """

    token: str
    acknowledged: dict[tuple[str, str], str] = field(default_factory=dict)
    turns: int = 0
    is_pending: bool = False
    slowest: float = 0.0


@dataclass
class Disturbance:
    """What is being done to the system: when something was killed last, and who got over it.

    Times are those of ``time.monotonic``. ``answered`` maps a customer's place to the time at which
    the youngest turn was sent that was acknowledged there.
    """

    last_kill: float = 0.0
    answered: dict[int, float] = field(default_factory=dict)

    def is_over(self, places: int) -> bool:
        """Whether everybody had a turn acknowledged that was sent after the last kill."""
        return all(self.answered.get(place, 0.0) > self.last_kill for place in range(places))


class PersistentCustomer(Customer):
    """Repeats everything until it is acknowledged.

    ``keeps_key=False`` is the control: a turn that fails is sent again with a new key, as clients
    without idempotency do.
    """

    def __init__(
        self, api: str, place: int, disturbance: Disturbance, keeps_key: bool = True
    ) -> None:
        _until(lambda: Customer.__init__(self, api, locale="de"))
        self._place = place
        self._disturbance = disturbance
        self._keeps_key = keeps_key
        self.witness = Witness(self.token)

    def send(self, body: dict[str, str], seconds: float = _PATIENCE) -> dict[str, Any]:
        """Send a turn until it is acknowledged. Raises NeverAcknowledged."""
        asked = self.last
        key = str(uuid.uuid4())
        began = time.monotonic()
        sent = began
        attempts = 0
        self.witness.is_pending = True
        while (response := self._attempt(body, key)) is None or response.status_code != 200:
            attempts += 1
            if response is not None and response.status_code == 409 and not self._keeps_key:
                self.view = _until(self.whole_view)
                return self.view
            if time.monotonic() - began > seconds:
                raise NeverAcknowledged(f"{attempts} attempts")
            time.sleep(_PAUSE)
            sent = time.monotonic()
            if not self._keeps_key:
                key = str(uuid.uuid4())
        if attempts:
            waited = time.monotonic() - max(began, self._disturbance.last_kill)
            self.witness.slowest = max(self.witness.slowest, waited)
        self._disturbance.answered[self._place] = sent
        self.taken = response.json()
        self.view = self.taken["conversation"]
        self._remember(asked, body)
        return self.view

    def _attempt(self, body: dict[str, str], key: str) -> httpx.Response | None:
        try:
            response = self.post(body, key)
        except httpx.TransportError:
            return None
        if response.status_code in (429, 503):
            assert int(response.headers["retry-after"]) > 0
        return response

    def _remember(self, asked: dict[str, Any], body: dict[str, str]) -> None:
        self.witness.is_pending = False
        self.witness.turns += 1
        if (question := asked.get("question")) is None:
            return
        part = "follow_up" if asked["kind"] == "probe" else "answer"
        said = body.get("choice") if asked["input"] == "choice" else self.taken["stored_text"]
        if said is not None:
            self.witness.acknowledged[(question, part)] = said


def interview(
    api: str,
    chance: random.Random,
    place: int = 0,
    disturbance: Disturbance | None = None,
    keeps_key: bool = True,
) -> Witness:
    """Hold a whole interview by pressing options and writing sentences."""
    customer = PersistentCustomer(api, place, disturbance or Disturbance(), keeps_key)
    customer.choose("agree")
    while customer.view["state"] == "asking":
        if customer.last["input"] == "text":
            sentence = chance.choice(_SENTENCES).format(chance.randint(2, 40))
            customer.type(sentence)
        else:
            customer.choose(chance.choice([o for o in customer.offers if o not in _EVASIONS]))
        time.sleep(chance.uniform(0, 0.1))
    return customer.witness


_EVASIONS = frozenset({"skip", "dont_know"})


def _until(action: Callable[[], Result]) -> Result:
    """Do something until nothing stands in its way."""
    end = time.monotonic() + _PATIENCE
    while True:
        try:
            return action()
        except (httpx.TransportError, httpx.HTTPStatusError):
            if time.monotonic() > end:
                raise
            time.sleep(_PAUSE)
