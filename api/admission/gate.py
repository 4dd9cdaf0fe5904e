"""Lets requests in, or says when to come again."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field

from api.admission.addresses import AddressKeys, is_this_machine
from api.admission.buckets import Allowance, Buckets
from api.admission.rules import ALLOWANCES, Purpose, Room
from api.errors import RETRY_SECONDS, Refusal

_EVERYBODY = b""


def too_many(seconds: float) -> Refusal:
    """More requests than can be served; to be repeated after so many seconds."""
    detail = "Too many requests at the moment. Send it again, with the same key, after Retry-After."
    headers = {"Retry-After": str(max(RETRY_SECONDS, math.ceil(seconds)))}
    return Refusal(429, "too_many_requests", detail, "error-crowded", headers)


@dataclass
class Gate:
    """Owned by the application: the buckets of all addresses, and the requests under way.

    Requests from this machine itself have no address to tell people apart by, so only the room of
    all together limits them; a proxy has to say for whom it asks (X-Forwarded-For).
    """

    allowances: Mapping[Purpose, Allowance] = field(default_factory=lambda: ALLOWANCES)
    room: Room = field(default_factory=Room)
    keys: AddressKeys = field(default_factory=AddressKeys)
    under_way: int = 0

    def __post_init__(self) -> None:
        self._beginnings = Buckets(self.room.beginnings)
        self._buckets = {purpose: Buckets(each) for purpose, each in self.allowances.items()}

    @contextmanager
    def admitted(self, address: str, purpose: Purpose) -> Iterator[None]:
        """The request is served inside. Raises Refusal (429) when it has to come again."""
        if not is_this_machine(address):
            wait = self._buckets[purpose].wait(self.keys.key(address))
            if wait:
                raise too_many(wait)
        if purpose is Purpose.BEGINNING and (wait := self._beginnings.wait(_EVERYBODY)):
            raise too_many(wait)
        most = self.room.most(purpose)
        if most is not None and self.under_way >= most:
            raise too_many(RETRY_SECONDS)
        self.under_way += 1
        try:
            yield
        finally:
            self.under_way -= 1
