"""``resonanz kiosks``: enters kiosk terminals, and makes the secret with which staff sees them."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Annotated, TypeVar

import typer

from api.kiosks.endpoints import DEVICE
from api.kiosks.service import new_secret, secret_hash
from command_line.console import WRONG_USE, console, done, fail
from configuration import Settings
from interview.sites import load_sites
from store import KioskRepository, open_store
from store.migration import UnknownRevision, migrate

kiosks = typer.Typer(
    help="Kiosk terminals: enter them, take them out, and let the staff of a site see their state.",
    no_args_is_help=True,
)

Site = Annotated[str, typer.Argument(help="Code of the site, as in data/sites.yml.")]
Device = Annotated[str, typer.Argument(help="Name of the terminal, such as foyer-1.")]

_Result = TypeVar("_Result")


@kiosks.command()
def add(site: Site, device: Device) -> None:
    """Enter a terminal, so that it can tell that it is alive."""
    _check(site)
    if re.match(DEVICE, device) is None:
        fail("A terminal is named with small letters, digits and hyphens: foyer-1.", WRONG_USE)
    if _in_store(lambda repository: repository.add(site, device)):
        done(f"Entered. Open this address at the terminal: {_address(site, device)}")
    else:
        done(f"It is entered already. Its address: {_address(site, device)}")


@kiosks.command()
def remove(site: Site, device: Device) -> None:
    """Take a terminal out, with everything that is known of it."""
    if not _in_store(lambda repository: repository.remove(site, device)):
        fail("There is no terminal of this name at this site.", WRONG_USE)
    done("Taken out.")


@kiosks.command()
def access(site: Site) -> None:
    """Make a new secret for the staff of a site; the one before ends.

    It is printed once, on standard output, and kept as a hash only.
    """
    _check(site)
    secret = new_secret()
    _in_store(lambda repository: repository.keep_secret(site, secret_hash(secret)))
    console.print("The secret for the page /kiosks; it cannot be shown again:")
    typer.echo(secret)


def _check(site: str) -> None:
    known = load_sites(Settings().sites)
    if site not in known:
        fail(f"There is no site “{site}”. Known sites: {', '.join(known)}.", WRONG_USE)


def _in_store(work: Callable[[KioskRepository], _Result]) -> _Result:
    store = open_store(Settings().database)
    try:
        migrate(store)
        with store.writing() as connection:
            return work(KioskRepository(connection))
    except UnknownRevision as problem:
        fail(str(problem))
    finally:
        store.close()


def _address(site: str, device: str) -> str:
    settings = Settings()
    base = settings.public_url or f"http://localhost:{settings.port}"
    return f"{base.rstrip('/')}/kiosk?site={site}&device={device}"
