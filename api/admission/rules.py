"""What is limited, and how far."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from api.admission.buckets import Allowance
from api.handover.address import PATH as HANDOVERS


class Purpose(Enum):
    """What a request is for, as far as admission is concerned."""

    BEGINNING = "beginning"
    TURN = "turn"
    RECEIPT = "receipt"


# Generous, because an office's kiosks, or a mobile network's customers, share one address; receipts
# are tight, because a person has one code and a guesser needs many.
ALLOWANCES = {
    Purpose.BEGINNING: Allowance(rate=1.0, burst=40),
    Purpose.TURN: Allowance(rate=20.0, burst=100),
    Purpose.RECEIPT: Allowance(rate=0.2, burst=20),
}


_BEGINNINGS = Allowance(rate=20.0, burst=120)


@dataclass(frozen=True)
class Room:
    """How many requests of a purpose may be under way while others are: beginnings give way.

    A turn takes some ten milliseconds, so a full room still answers within a second; who would
    have to stand outside is told when to come again.

    ``beginnings``: how many of all people may begin. An interview has some twenty turns, so these
    are more than a machine could go on with; without a limit a flood from many addresses would
    begin a hundred a second, and the turns would wait for each of them.
    """

    beginnings_until: int = 32
    turns_until: int = 64
    beginnings: Allowance = _BEGINNINGS

    def most(self, purpose: Purpose) -> int | None:
        """Requests under way from which on this purpose has to wait; None for no such limit."""
        return {
            Purpose.BEGINNING: self.beginnings_until,
            Purpose.TURN: self.turns_until,
        }.get(purpose)


def purpose_of(method: str, path: str, interface: str) -> Purpose | None:
    """The purpose of a request, None when it is not limited here.

    The page's own turn is not: ``api.pages.conversation`` asks for admission itself, because it
    can hand the words back to be sent again.
    """
    if path.startswith(f"{HANDOVERS}/"):
        return Purpose.RECEIPT
    return _PURPOSES.get((method, path.removeprefix(interface)))


_PURPOSES = {
    ("POST", "/conversations"): Purpose.BEGINNING,
    ("POST", "/conversation/turns"): Purpose.TURN,
    ("GET", "/interviews"): Purpose.RECEIPT,
    ("DELETE", "/interviews"): Purpose.RECEIPT,
    ("POST", "/handovers"): Purpose.RECEIPT,
    # the pages without JavaScript
    ("POST", "/start"): Purpose.BEGINNING,
    ("POST", "/answers"): Purpose.RECEIPT,
    ("POST", "/answers/deleted"): Purpose.RECEIPT,
}
