"""Rules for passwords of the desk, and how they are kept (OWASP ASVS 5.0, V6.2)."""

from __future__ import annotations

from dataclasses import dataclass, field

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from zxcvbn import zxcvbn

SHORTEST = 15
# Longer ones only cost time; a passphrase of twenty words fits.
LONGEST = 128
# So many characters have to differ from one another, and be left without the person's own name.
_REST = 6
# zxcvbn's estimate: 3 is "safely unguessable" for who has got hold of the hashes slowly.
_LEAST_SCORE = 3
# What it looks at; its time grows with the square of the length.
_LOOKED_AT = 64
_OUR_WORDS = [
    "resonanz", "jobcenter", "passwort", "kennwort", "geheim", "willkommen", "forschung",
    "verwaltung", "umfrage", "bundesagentur", "sommer", "winter", "herbst", "fruehling", "password",
]  # fmt: skip


@dataclass(frozen=True)
class Passwords:
    """Makes and checks hashes (argon2id, 64 MiB, t=3, p=4: RFC 9106's second recommendation)."""

    hasher: PasswordHasher = field(default_factory=PasswordHasher)

    def problem(self, password: str, account: str) -> str | None:
        """The catalogue's key for what is wrong with a new password, None if it can be used."""
        if len(password) < SHORTEST:
            return "password-too-short"
        if len(password) > LONGEST:
            return "password-too-long"
        own = [*_OUR_WORDS, account, *account.replace("@", ".").split(".")]
        guess = zxcvbn(password[:_LOOKED_AT], user_inputs=own, max_length=_LOOKED_AT)
        is_named_after = len(set(_without(password.lower(), own))) < _REST
        if guess["score"] < _LEAST_SCORE or len(set(password)) < _REST or is_named_after:
            return "password-too-common"
        return None

    def hash(self, password: str) -> str:
        """The hash to store."""
        return self.hasher.hash(password)

    def verify(self, stored: str | None, password: str) -> bool:
        """Whether the password fits. Takes as long for an account that is not there."""
        try:
            fits = self.hasher.verify(stored or _NOBODYS, password[: 8 * LONGEST])
        except (VerificationError, InvalidHashError):
            return False
        return fits and stored is not None

    def is_outdated(self, stored: str) -> bool:
        """Whether the hash was made with weaker parameters than today's."""
        return self.hasher.check_needs_rehash(stored)


def _without(password: str, words: list[str]) -> str:
    for word in sorted(words, key=len, reverse=True):
        if len(word) >= 4:
            password = password.replace(word.lower(), "")
    return password


# The hash of a random password that was thrown away.
_NOBODYS = (
    "$argon2id$v=19$m=65536,t=3,p=4$c29tZSByYW5kb20gc2FsdA$"
    "vJb0hSgUA4G4o2Eq9mYQ1mYcK3KZrHHWyHYBEwGkUvs"
)
