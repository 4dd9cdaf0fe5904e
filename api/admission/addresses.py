"""Tells addresses apart without knowing them."""

from __future__ import annotations

import datetime
import hashlib
import hmac
import ipaddress
import secrets
from collections.abc import Callable

# A household or an office holds a whole IPv6 network of this size; one address of it says nothing.
_NETWORK_BITS = 64


class AddressKeys:
    """Keys that stand for addresses: HMAC with a salt that lives in memory and changes daily.

    Nothing of it is ever written down, and yesterday's keys cannot be compared with today's.
    """

    def __init__(self, today: Callable[[], datetime.date] = datetime.date.today) -> None:
        self._today = today
        self._salted_on = today()
        self._salt = secrets.token_bytes(32)

    def key(self, address: str) -> bytes:
        """The key of an address as the server sees it; IPv6 addresses of one network share one."""
        if (today := self._today()) != self._salted_on:
            self._salted_on, self._salt = today, secrets.token_bytes(32)
        return hmac.digest(self._salt, _network(address).encode(), hashlib.sha256)


def is_this_machine(address: str) -> bool:
    """Whether a request comes from this machine itself, without a proxy that says for whom."""
    try:
        return ipaddress.ip_address(address).is_loopback
    except ValueError:
        return False


def _network(address: str) -> str:
    try:
        parsed = ipaddress.ip_address(address)
    except ValueError:
        return address
    if isinstance(parsed, ipaddress.IPv6Address):
        mapped = parsed.ipv4_mapped
        if mapped is None:
            return str(ipaddress.ip_network((parsed, _NETWORK_BITS), strict=False))
        return str(mapped)
    return str(parsed)
