"""Secrets made on the first start and kept in files that only the owner can read."""

from __future__ import annotations

import os
import secrets
from dataclasses import dataclass, field
from pathlib import Path

_BYTES = 32


@dataclass(frozen=True)
class Secrets:
    """``bot`` is shared by API, Rasa and action server; ``receipts`` keys the receipts' hashes.

    ``audit`` seals the desk's audit log, ``sign_in`` what a sign-in keeps in the browser. None is
    shown by repr, so that they cannot end in a log.
    """

    bot: str = field(repr=False)
    receipts: bytes = field(repr=False)
    audit: bytes = field(repr=False)
    sign_in: str = field(repr=False)


def load_secrets(folder: Path) -> Secrets:
    """Read the secrets below ``folder``, making those that are missing (mode 0600)."""
    kept = folder / "secrets"
    kept.mkdir(parents=True, exist_ok=True, mode=0o700)
    return Secrets(
        bot=_secret(kept / "bot"),
        receipts=bytes.fromhex(_secret(kept / "receipts")),
        audit=bytes.fromhex(_secret(kept / "audit")),
        sign_in=_secret(kept / "sign_in"),
    )


def _secret(file: Path) -> str:
    try:
        descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return file.read_text(encoding="ascii").strip()
    with os.fdopen(descriptor, "w", encoding="ascii") as out:
        out.write(secrets.token_hex(_BYTES))
    return file.read_text(encoding="ascii").strip()
