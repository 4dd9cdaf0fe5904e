"""``resonanz users``: accounts of the researchers' desk; ``resonanz audit``: its log."""

from __future__ import annotations

import datetime
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Annotated

import typer

from api.desk.passwords import Passwords
from command_line.console import PROBLEMS_FOUND, WRONG_USE, done, fail
from configuration import ROOT, Settings, load_secrets
from store import Store, open_store
from store.accounts import Account, AccountRepository, NameTaken, Role
from store.audit import COMMAND_LINE, AuditLog
from store.migration import migrate
from texts import load_catalogue, load_locales

users = typer.Typer(
    no_args_is_help=True,
    help="Make and change accounts of the researchers' desk. There is no account from the start: "
    "make the first one with `resonanz users add NAME --role admin`.",
)

Name = Annotated[str, typer.Argument(help="The account's name, such as an e-mail address.")]
RoleOption = Annotated[Role, typer.Option(help="What the account may do.")]
FromInput = Annotated[
    bool, typer.Option("--password-stdin", help="Read the password from standard input.")
]


@users.command()
def add(
    name: Name,
    role: RoleOption = Role.VIEWER,
    password_stdin: FromInput = False,
    provider: Annotated[
        bool, typer.Option(help="No password: the person signs in through the OpenID provider.")
    ] = False,
) -> None:
    """Make an account; asks for the password."""
    hashed = None if provider else _new_hash(name, password_stdin)
    with _repository("account_added", name, role=role) as accounts:
        try:
            accounts.add(name, role, hashed, datetime.date.today())
        except NameTaken:
            fail(f"There is an account {name} already.", WRONG_USE)
    done(f"{name} can sign in at /desk as {role}.")


@users.command("list")
def show() -> None:
    """Print the accounts, one a line."""
    with _store() as store, store.reading() as connection:
        for account in AccountRepository(connection).all():
            state = "active" if account.is_active else "locked"
            print(account.name, account.role, state, account.created_on, sep="\t")


@users.command()
def role(name: Name, role: Annotated[Role, typer.Argument(help="The new role.")]) -> None:
    """Give another role; it counts from the next request on."""
    with _repository("role_changed", name, role=role) as accounts:
        accounts.set_role(_found(accounts, name).id, role)
    done(f"{name} is {role} now.")


@users.command()
def password(name: Name, password_stdin: FromInput = False) -> None:
    """Set a new password; ends the account's sessions."""
    hashed = _new_hash(name, password_stdin)
    with _repository("password_changed", name) as accounts:
        account = _found(accounts, name)
        accounts.set_password(account.id, hashed)
        accounts.sign_out_everywhere(account.id)
    done(f"{name} has a new password.")


@users.command()
def lock(name: Name) -> None:
    """Lock an account and end its sessions."""
    with _repository("account_locked", name) as accounts:
        accounts.set_active(_found(accounts, name).id, False)
    done(f"{name} is locked.")


@users.command()
def unlock(name: Name) -> None:
    """Unlock an account."""
    with _repository("account_unlocked", name) as accounts:
        accounts.set_active(_found(accounts, name).id, True)
    done(f"{name} can sign in again.")


@users.command()
def remove(name: Name) -> None:
    """Delete an account; the audit log keeps its name."""
    with _repository("account_removed", name) as accounts:
        accounts.remove(_found(accounts, name).id)
    done(f"{name} is deleted.")


def audit(
    seal: Annotated[
        str, typer.Option(help="A seal noted earlier (or its beginning): is it still there?")
    ] = "",
) -> None:
    """Check that nobody has changed the desk's audit log."""
    with _store() as store, store.reading() as connection:
        verdict = AuditLog(connection, load_secrets(Settings().folder).audit).verify()
    if not verdict.is_whole:
        fail(f"The log was changed: entry {verdict.broken_at} does not fit.", PROBLEMS_FOUND)
    if seal and not any(known.startswith(seal.lower()) for known in verdict.seals):
        fail("The log was cut off: the noted seal is not in it any more.", PROBLEMS_FOUND)
    done(f"{verdict.entries} entries, unchanged. Last seal: {verdict.last_seal}")


@contextmanager
def _store() -> Iterator[Store]:
    store = open_store(Settings().database)
    try:
        migrate(store)
        yield store
    finally:
        store.close()


@contextmanager
def _repository(action: str, name: str, **details: object) -> Iterator[AccountRepository]:
    """The accounts in a transaction that also notes what was done."""
    key = load_secrets(Settings().folder).audit
    with _store() as store, store.writing() as connection:
        yield AccountRepository(connection)
        AuditLog(connection, key).add(COMMAND_LINE, action, name, details)


def _found(accounts: AccountRepository, name: str) -> Account:
    account = accounts.by_name(name)
    if account is None:
        fail(f"There is no account {name}. `resonanz users list` lists them.", WRONG_USE)
    return account


def _new_hash(name: str, from_input: bool) -> str:
    if from_input:
        typed = sys.stdin.readline().rstrip("\r\n")
    else:
        typed = typer.prompt("Password", hide_input=True, confirmation_prompt=True)
    passwords = Passwords()
    if problem := passwords.problem(typed, name):
        english = load_locales(ROOT / "locales")["en"]
        fail(load_catalogue(ROOT / "locales" / "desk" / "en", english).render(problem), WRONG_USE)
    return passwords.hash(typed)
