"""Reads posted forms, and refuses those that another site made a browser send."""

from __future__ import annotations

import hashlib
import hmac
from urllib.parse import urlsplit

from fastapi import Request

from api.errors import Refusal

_MOST_FIELDS = 16
_SAFE_SITES = frozenset({"same-origin", "none"})


async def posted(request: Request) -> dict[str, str]:
    """The fields of a form sent from one of our own pages.

    Line breaks are ``\\n``, as they were typed. Raises Refusal (403) for a foreign page's form.
    """
    if not is_own(request):
        raise forbidden()
    async with request.form(max_files=0, max_fields=_MOST_FIELDS) as form:
        return {
            name: value.replace("\r\n", "\n")
            for name, value in form.items()
            if isinstance(value, str)
        }


def forbidden() -> Refusal:
    """A form that does not come from a page we have made for this conversation."""
    detail = "The form does not come from this conversation's page."
    return Refusal(403, "forbidden", detail, "error-unexpected")


def form_token(token: str) -> str:
    """Proves that a form stood on a page made for the conversation of this token."""
    return hmac.digest(token.encode("utf-8", "replace"), b"form", hashlib.sha256).hex()


def check_form_token(token: str, form: dict[str, str]) -> None:
    """Raises Refusal (403) when the form does not hold the proof."""
    given = form.get("form_token", "").encode("utf-8", "replace")
    if not hmac.compare_digest(given, form_token(token).encode()):
        raise forbidden()


def is_own(request: Request) -> bool:
    """Whether the browser says that the form comes from this origin.

    Pages say no referrer, so browsers send ``Origin: null`` with our own forms as well; they tell
    by Sec-Fetch-Site where a form came from. Browsers without that header are left to the cookie's
    SameSite and the form's token.
    """
    site = request.headers.get("sec-fetch-site")
    if site is not None:
        return site in _SAFE_SITES
    origin = request.headers.get("origin")
    if origin in (None, "null"):
        return True
    return urlsplit(origin).netloc == request.headers.get("host")
