"""The secrets a respondent holds: the conversation's token and the receipt code made from it.

The database knows only hashes. The receipt code is derived from the token, so it can be shown in a
reply that is sent twice without being stored anywhere.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import secrets

_TOKEN_BYTES = 32
_RECEIPT_GROUPS = 5
_GROUP = 5
# Crockford's alphabet leaves out letters that are mistaken for digits or for each other.
_ALPHABET = str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", "0123456789ABCDEFGHJKMNPQRSTVWXYZ")
_MISREAD = str.maketrans({"O": "0", "I": "1", "L": "1"})


def new_token() -> str:
    """A token of 256 random bits, fit for a header and a cookie."""
    return secrets.token_urlsafe(_TOKEN_BYTES)


def token_hash(token: str) -> bytes:
    """The hash under which a conversation is found (SHA-256; the token is random and long)."""
    return hashlib.sha256(token.encode("utf-8", "replace")).digest()


def fingerprint(token: str, body: bytes) -> bytes:
    """Tells whether a turn's key was used for another body.

    Keyed with the token, which is stored nowhere: short texts cannot be guessed from it.
    """
    return hmac.digest(token.encode("utf-8", "replace"), b"turn\0" + body, "sha256")


def receipt_code(token: str, seal: bytes | None = None) -> str:
    """The receipt of a conversation: 125 bits in five groups of five, such as 3F7QK-…

    ``seal``: the conversation's, when its token is not the first one (``sealed_receipt``).
    """
    secret = _receipt_secret(token, seal)
    letters = base64.b32encode(secret).decode("ascii").translate(_ALPHABET)
    groups = (letters[at : at + _GROUP] for at in range(0, _RECEIPT_GROUPS * _GROUP, _GROUP))
    return "-".join(groups)


def sealed_receipt(held: str, seal: bytes | None, following: str) -> bytes:
    """Lets the holder of ``following`` read the receipt that the holder of ``held`` reads now.

    So a receipt that somebody wrote down stays good when the conversation moves. The seal is
    stored, the secrets are not: by itself it says nothing (a one-time pad, from each secret used
    for one receipt only).
    """
    return _either(_receipt_secret(held, seal), _receipt_secret(following, None))


def _receipt_secret(token: str, seal: bytes | None) -> bytes:
    digest = hmac.digest(token.encode("utf-8", "replace"), b"receipt", "sha256")
    return digest if seal is None else _either(digest, seal)


def _either(one: bytes, other: bytes) -> bytes:
    return bytes(a ^ b for a, b in zip(one, other, strict=True))


def receipt_hash(code: str, key: bytes) -> bytes:
    """The keyed hash of a receipt code as people type it: case, spaces, O for 0 do not matter."""
    letters = "".join(filter(str.isalnum, code.upper().translate(_MISREAD)))
    return hmac.digest(key, letters.encode("utf-8", "replace"), "sha256")
