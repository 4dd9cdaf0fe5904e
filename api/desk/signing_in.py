"""Signing in with name and password, signing out, and a new password."""

from __future__ import annotations

import logging

from fastapi import APIRouter, Request
from starlette.responses import RedirectResponse, Response

from api.desk.access import (
    SIGN_IN,
    Form,
    Viewer,
    audit,
    begin_session,
    checked,
    desk_store,
    end_session,
    field,
    safe_address,
    signed_in,
)
from api.desk.page import desk_pages
from api.desk.passwords import Passwords
from api.desk.throttle import Throttle
from api.services import services
from store.accounts import Account, AccountRepository, account_name

logger = logging.getLogger(__name__)
router = APIRouter(prefix="/desk", include_in_schema=False)


@router.get("/sign-in")
def sign_in_page(request: Request) -> Response:
    """Name and password, or the way through the provider."""
    wanted = safe_address(request.query_params.get("next", ""))
    if signed_in(request):
        return RedirectResponse(wanted, 303)
    problem = "desk-sign-in-provider" if request.query_params.get("refused") else ""
    return _page(request, wanted, problem=problem, status=403 if problem else 200)


@router.post("/sign-in")
def sign_in(request: Request, form: Form) -> Response:
    """Check name and password; one answer for whatever is wrong with them."""
    name, password = account_name(field(form, "name")), field(form, "password")
    wanted = safe_address(field(form, "next"))
    throttle: Throttle = request.app.state.throttle
    if throttle.seconds_to_wait(name):
        response = _page(request, wanted, name=name, problem="desk-sign-in-wait", status=429)
        response.headers["Retry-After"] = str(throttle.seconds_to_wait(name))
        return response
    account = _account(request, name, password)
    if account is None:
        throttle.failed(name)
        audit(request, "nobody", "sign_in_failed", _known_name(request, name))
        return _page(request, wanted, name=name, problem="desk-sign-in-failed", status=403)
    throttle.succeeded(name)
    response = RedirectResponse(wanted, 303)
    begin_session(request, response, account, "password")
    return response


@router.post("/sign-out")
def sign_out(request: Request, person: Viewer, form: Form) -> Response:
    """End the session."""
    checked(person, form)
    response = RedirectResponse(SIGN_IN, 303)
    end_session(request, response, person)
    return response


@router.get("/password")
def password_page(request: Request, person: Viewer) -> Response:
    """Where a person changes their own password."""
    return desk_pages(request).show(request, "password.html", person, problem="", changed=False)


@router.post("/password")
def change_password(request: Request, person: Viewer, form: Form) -> Response:
    """Check the old password and keep the new one; every other session ends."""
    checked(person, form)
    passwords: Passwords = request.app.state.passwords
    problem = None
    with desk_store(request).reading() as connection:
        stored = AccountRepository(connection).password_hash(person.account.id)
    if not passwords.verify(stored, field(form, "old")):
        problem = "password-old-wrong"
    problem = problem or passwords.problem(field(form, "new"), person.account.name)
    if problem:
        return desk_pages(request).show(
            request, "password.html", person, status=422, problem=problem, changed=False
        )
    hashed = passwords.hash(field(form, "new"))
    with desk_store(request).writing() as connection:
        accounts = AccountRepository(connection)
        accounts.set_password(person.account.id, hashed)
        accounts.sign_out_everywhere(person.account.id)
    audit(request, person, "password_changed")
    response = RedirectResponse("/desk", 303)
    begin_session(request, response, person.account, "password")
    return response


def _page(
    request: Request, wanted: str, *, name: str = "", problem: str = "", status: int = 200
) -> Response:
    return desk_pages(request).show(
        request,
        "sign_in.html",
        None,
        status=status,
        wanted=wanted,
        name=name,
        problem=problem,
        has_provider=bool(services(request).settings.oidc_issuer),
    )


def _account(request: Request, name: str, password: str) -> Account | None:
    """The active account that this name and password open. Renews a hash that is outdated."""
    passwords: Passwords = request.app.state.passwords
    with desk_store(request).reading() as connection:
        accounts = AccountRepository(connection)
        account = accounts.by_name(name)
        stored = accounts.password_hash(account.id) if account else None
    if not passwords.verify(stored, password) or account is None or not account.is_active:
        return None
    if stored and passwords.is_outdated(stored):
        hashed = passwords.hash(password)
        with desk_store(request).writing() as connection:
            AccountRepository(connection).set_password(account.id, hashed)
    return account


def _known_name(request: Request, name: str) -> str:
    """The name, if there is such an account: people type passwords into the name's field."""
    with desk_store(request).reading() as connection:
        return name if AccountRepository(connection).by_name(name) else ""
