"""Accounts and the audit log: what admins see and do."""

from __future__ import annotations

import datetime

from fastapi import APIRouter, Request
from starlette.responses import RedirectResponse, Response

from api.desk.access import Admin, DeskRefusal, Form, audit, checked, desk_store, field
from api.desk.page import desk_pages
from api.desk.passwords import Passwords
from api.desk.row_numbers import row_number
from api.services import services
from store.accounts import Account, AccountRepository, NameTaken, Role
from store.audit import AuditLog

router = APIRouter(prefix="/desk", include_in_schema=False)
_EVENTS_A_PAGE = 100


@router.get("/accounts")
def accounts_page(request: Request, person: Admin) -> Response:
    """Every account."""
    return _accounts(request, person)


@router.post("/accounts")
def add_account(request: Request, person: Admin, form: Form) -> Response:
    """Make an account; without a password for somebody who comes through the provider."""
    checked(person, form)
    name, password = field(form, "name").strip(), field(form, "password")
    passwords: Passwords = request.app.state.passwords
    if not name:
        return _accounts(request, person, "desk-account-name-missing")
    problem = passwords.problem(password, name) if password else None
    if not password and not services(request).settings.oidc_issuer:
        problem = "desk-account-password-missing"
    if problem:
        return _accounts(request, person, problem)
    role = _role(form)
    hashed = passwords.hash(password) if password else None
    try:
        with desk_store(request).writing() as connection:
            AccountRepository(connection).add(name, role, hashed, datetime.date.today())
    except NameTaken:
        return _accounts(request, person, "desk-account-taken")
    audit(request, person, "account_added", name, role=role)
    return RedirectResponse("/desk/accounts", 303)


@router.post("/accounts/{id}/role")
def change_role(request: Request, person: Admin, form: Form, id: str) -> Response:
    """Give another role, from the account's next request on."""
    checked(person, form)
    account, role = _other(request, person, id), _role(form)
    with desk_store(request).writing() as connection:
        AccountRepository(connection).set_role(account.id, role)
    audit(request, person, "role_changed", account.name, role=role)
    return RedirectResponse("/desk/accounts", 303)


@router.post("/accounts/{id}/lock")
def lock(request: Request, person: Admin, form: Form, id: str) -> Response:
    """Lock or unlock an account."""
    checked(person, form)
    account, is_active = _other(request, person, id), field(form, "active") == "yes"
    with desk_store(request).writing() as connection:
        AccountRepository(connection).set_active(account.id, is_active)
    audit(request, person, "account_unlocked" if is_active else "account_locked", account.name)
    return RedirectResponse("/desk/accounts", 303)


@router.get("/log")
def log_page(request: Request, person: Admin) -> Response:
    """The audit log, newest first, and whether its chain is whole."""
    before = request.query_params.get("before", "")
    with desk_store(request).reading() as connection:
        log = AuditLog(connection, services(request).secrets.audit)
        events = log.latest(_EVENTS_A_PAGE, row_number(before))
        verdict = log.verify()
    return desk_pages(request).show(request, "log.html", person, events=events, verdict=verdict)


def _accounts(request: Request, person: Admin, problem: str = "") -> Response:
    with desk_store(request).reading() as connection:
        accounts = AccountRepository(connection).all()
    return desk_pages(request).show(
        request,
        "accounts.html",
        person,
        status=422 if problem else 200,
        accounts=accounts,
        roles=list(Role),
        problem=problem,
    )


def _role(form: Form) -> Role:
    try:
        return Role(field(form, "role"))
    except ValueError:
        raise DeskRefusal(422, "desk-error-form") from None


def _other(request: Request, person: Admin, id: str) -> Account:
    """Somebody else's account: nobody locks themselves out."""
    with desk_store(request).reading() as connection:
        found = [account for account in AccountRepository(connection).all() if account.id == id]
    if not found:
        raise DeskRefusal(404, "desk-error-not-found")
    if found[0].id == person.account.id:
        raise DeskRefusal(422, "desk-error-yourself")
    return found[0]
