"""The one-time code of a hand-over. Pure.

It carries its own expiry, so that no time of day has to be stored. The record knows the hash of the
whole code: who changed the expiry would have another code, which nobody knows.
"""

from __future__ import annotations

import base64
import binascii
import secrets

LIFETIME = 5 * 60  # seconds; long enough to take out a phone and unlock it
_EXPIRY_BYTES = 4
_RANDOM_BYTES = 20  # 160 bits
_LENGTH = 32


def new_code(now: float) -> str:
    """A code that is good for ``LIFETIME`` seconds from ``now`` (seconds since 1970)."""
    expiry = int(now) + LIFETIME
    secret = expiry.to_bytes(_EXPIRY_BYTES) + secrets.token_bytes(_RANDOM_BYTES)
    return base64.urlsafe_b64encode(secret).decode("ascii")


def seconds_left(code: str, now: float) -> int:
    """For how long a code is good; zero or less for one that has expired or is none."""
    if len(code) != _LENGTH:
        return 0
    try:
        secret = base64.urlsafe_b64decode(code.encode("ascii"))
    except (UnicodeEncodeError, binascii.Error):
        return 0
    return int.from_bytes(secret[:_EXPIRY_BYTES]) - int(now)
