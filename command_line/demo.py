"""``resonanz demo``: an invented city, so that a newcomer sees everything working."""

from __future__ import annotations

import datetime
import os
import secrets
from typing import Annotated

import typer
from rich.progress import Progress

from analytics.themes.taxonomy import load_taxonomy
from api.desk.passwords import Passwords
from command_line.console import console, done, fail
from command_line.run import run
from configuration import ROOT, Settings, load_secrets
from interview.loading import load_questionnaires
from simulation import CITY, fill
from store import Store, open_store
from store.accounts import AccountRepository, Role
from store.audit import COMMAND_LINE, AuditLog
from store.migration import migrate
from store.simulation import is_simulated

_FOLDER = ROOT / "var" / "demo"
_NAME = "demo"
# The same as the settings' other ports, out of the way of a real installation.
_PLACE = {
    "RESONANZ_FOLDER": str(_FOLDER),
    "RESONANZ_SITES": str(ROOT / "data" / "demo" / "sites.yml"),
    "RESONANZ_MARGINS": str(ROOT / "data" / "demo" / "margins.yml"),
    "RESONANZ_PORT": "8100",
    "RESONANZ_BOT_PORT": "5105",
    "RESONANZ_ACTIONS_PORT": "5155",
}


def demo(
    only_fill: Annotated[bool, typer.Option(help="Fill the database, start nothing.")] = False,
) -> None:
    """Fill a database of its own with an invented city, and start on it.

    Everything in it is simulated, and the desk says so on every page. The real database is not
    touched.
    """
    os.umask(0o077)
    for name, value in _PLACE.items():
        os.environ.setdefault(name, value)
    # Never the real database, whatever the environment says.
    os.environ["RESONANZ_DATABASE_URL"] = ""
    settings = Settings()
    _share_models(settings)
    store = open_store(settings.database)
    try:
        migrate(store)
        _fill(store)
        password = _account(store, load_secrets(settings.folder).audit)
    finally:
        store.close()
    address = f"http://127.0.0.1:{settings.port}/desk"
    console.print(f"\n[bold]Simulated data.[/] Sign in at {address}")
    console.print(f"  name      {_NAME}\n  password  {password}\n", highlight=False)
    if not only_fill:
        run()


def _share_models(settings: Settings) -> None:
    """The trained models are the same everywhere; they need not be trained twice."""
    shared = ROOT / "var" / "models"
    if settings.folder != ROOT / "var" and not settings.models.exists():
        shared.mkdir(parents=True, exist_ok=True)
        settings.folder.mkdir(parents=True, exist_ok=True)
        settings.models.symlink_to(shared)


def _fill(store: Store) -> None:
    with store.reading() as connection:
        if is_simulated(connection):
            done("The invented city is there already; delete var/demo to make it anew.")
            return
    library = load_questionnaires(ROOT / "questionnaires")
    taxonomy = load_taxonomy(ROOT / "themes")
    with Progress(console=console) as progress:
        task = progress.add_task("Inventing a city", total=None)
        try:
            written = fill(
                store,
                CITY,
                library,
                taxonomy,
                today=datetime.date.today(),
                progress=lambda so_far, all: progress.update(task, completed=so_far, total=all),
            )
        except RuntimeError as problem:
            fail(f"Not filled: {problem}.")
    done(f"{written} invented interviews are in the database.")


def _account(store: Store, key: bytes) -> str:
    """A fresh password for the demonstration's account, at every start."""
    password = "-".join(secrets.token_hex(3) for _ in range(4))
    hashed = Passwords().hash(password)
    with store.writing() as connection:
        accounts = AccountRepository(connection)
        account = accounts.by_name(_NAME)
        if account is None:
            accounts.add(_NAME, Role.ADMIN, hashed, datetime.date.today())
        else:
            accounts.set_password(account.id, hashed)
        AuditLog(connection, key).add(COMMAND_LINE, "password_changed", _NAME)
    return password
