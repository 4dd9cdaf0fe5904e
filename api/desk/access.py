"""Who sends a request to the desk, and whether they may."""

from __future__ import annotations

import datetime
import hashlib
import hmac
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated
from urllib.parse import quote

from fastapi import Depends, Request
from starlette.datastructures import FormData
from starlette.responses import Response

from api.pages.forms import is_own
from api.services import services
from store import Store
from store.accounts import Account, AccountRepository, Lifetime, Role
from store.audit import AuditLog, utc_now

SIGN_IN = "/desk/sign-in"
LIFETIME = Lifetime()
_TOKEN_BYTES = 32
_MOST_FIELDS = 200
_USED_AGAIN = datetime.timedelta(minutes=1)


class SignInNeeded(Exception):
    """Nobody is signed in; ``address`` is where they wanted to go."""

    def __init__(self, address: str) -> None:
        super().__init__(address)
        self.address = address


@dataclass(eq=False)
class DeskRefusal(Exception):
    """A request that the desk does not serve; ``message`` is the catalogue's key."""

    status: int
    message: str


@dataclass(frozen=True)
class Person:
    """Who is signed in, with the secret that only their browser holds."""

    account: Account
    token: str

    @property
    def form_token(self) -> str:
        """Proves that a form stood on a page made for this session."""
        return hmac.digest(self.token.encode(), b"desk form", hashlib.sha256).hex()

    def may(self, role: Role | str) -> bool:
        """Whether the person has the role or one above it."""
        return self.account.role.includes(Role(role))


def desk_store(request: Request) -> Store:
    """The database."""
    return services(request).store


def audit(
    request: Request, person: Person | str, action: str, object: str = "", **details: object
) -> None:
    """Write into the audit log, in a transaction of its own."""
    actor = person.account.name if isinstance(person, Person) else person
    with desk_store(request).writing() as connection:
        AuditLog(connection, services(request).secrets.audit).add(actor, action, object, details)


def at_least(role: Role) -> Callable[[Request], Person]:
    """A dependency: the person who is signed in, if they have the role.

    Raises SignInNeeded, or DeskRefusal (403). The account is read for every request, so that a
    role that was taken away is gone at once.
    """

    def person(request: Request) -> Person:
        found = signed_in(request)
        if found is None:
            raise SignInNeeded(_wanted(request))
        if not found.may(role):
            raise DeskRefusal(403, "desk-error-role")
        return found

    person.role = role  # type: ignore[attr-defined]
    return person


def signed_in(request: Request) -> Person | None:
    """The person of this browser's session, None when there is none."""
    token = request.cookies.get(_cookie(request))
    if not token:
        return None
    store, now, hashed = desk_store(request), utc_now(), _hash(token)
    with store.reading() as connection:
        found = AccountRepository(connection).signed_in(hashed, now, LIFETIME)
    if found is None:
        return None
    account, used_at = found
    if now - used_at >= _USED_AGAIN:
        with store.writing() as connection:
            AccountRepository(connection).used(hashed, now)
    return Person(account, token)


def begin_session(request: Request, response: Response, account: Account, way: str) -> None:
    """Sign somebody in; ``way`` is password or provider. A session before this one ends."""
    token = secrets.token_urlsafe(_TOKEN_BYTES)
    now = utc_now()
    with desk_store(request).writing() as connection:
        accounts = AccountRepository(connection)
        if before := request.cookies.get(_cookie(request)):
            accounts.sign_out(_hash(before))
        accounts.forget_ended(now, LIFETIME)
        accounts.sign_in(account.id, _hash(token), now)
        AuditLog(connection, services(request).secrets.audit).add(
            account.name, "signed_in", details={"way": way}
        )
    response.set_cookie(
        _cookie(request),
        token,
        path="/",
        httponly=True,
        # Lax, because the provider's page leads back here.
        samesite="lax",
        secure=is_secure(request),
    )


def end_session(request: Request, response: Response, person: Person) -> None:
    """Sign somebody out, on the server and in the browser."""
    with desk_store(request).writing() as connection:
        AccountRepository(connection).sign_out(_hash(person.token))
        AuditLog(connection, services(request).secrets.audit).add(person.account.name, "signed_out")
    response.delete_cookie(
        _cookie(request), path="/", httponly=True, samesite="lax", secure=is_secure(request)
    )


async def own_form(request: Request) -> FormData:
    """The fields of a form that one of our own pages sent. Raises DeskRefusal (403)."""
    if not is_own(request):
        raise DeskRefusal(403, "desk-error-form")
    return await request.form(max_files=0, max_fields=_MOST_FIELDS)


Form = Annotated[FormData, Depends(own_form)]


def checked(person: Person, form: FormData) -> FormData:
    """The form, if it stood on a page made for this session. Raises DeskRefusal (403)."""
    given = str(form.get("form_token", "")).encode("utf-8", "replace")
    if not hmac.compare_digest(given, person.form_token.encode()):
        raise DeskRefusal(403, "desk-error-form")
    return form


def field(form: FormData, name: str) -> str:
    """A field's text, empty when it was not sent."""
    value = form.get(name, "")
    return value.replace("\r\n", "\n") if isinstance(value, str) else ""


def fields(form: FormData, name: str) -> list[str]:
    """All values of a field that can be there several times."""
    return [value for value in form.getlist(name) if isinstance(value, str)]


def is_secure(request: Request) -> bool:
    """Whether people come over TLS."""
    return services(request).settings.public_url.startswith("https://")


def sign_in_address(wanted: str) -> str:
    """The sign-in page that leads on to a page of the desk."""
    return f"{SIGN_IN}?next={quote(wanted)}"


def safe_address(wanted: str) -> str:
    """A page of the desk to go on to; anything else becomes the overview."""
    is_ours = wanted == "/desk" or wanted.startswith(("/desk/", "/desk?"))
    return wanted if is_ours and "\\" not in wanted and "\n" not in wanted else "/desk"


def _wanted(request: Request) -> str:
    if request.method != "GET":
        return "/desk"
    return request.url.path + (f"?{request.url.query}" if request.url.query else "")


def _cookie(request: Request) -> str:
    return "__Host-resonanz-desk" if is_secure(request) else "resonanz-desk"


def _hash(token: str) -> bytes:
    return hashlib.sha256(token.encode("utf-8", "replace")).digest()


Viewer = Annotated[Person, Depends(at_least(Role.VIEWER))]
Researcher = Annotated[Person, Depends(at_least(Role.RESEARCHER))]
Admin = Annotated[Person, Depends(at_least(Role.ADMIN))]
