"""Sign-in through an OpenID provider that really runs, honest and lying."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from pydantic import SecretStr

from api.application import create_application
from configuration import Settings
from store import open_store
from store.accounts import AccountRepository, Role
from store.migration import migrate
from tests.api.desk.colleague import Colleague
from tests.api.desk.provider import CLIENT, SECRET, Provider, running_provider
from tests.api.desk.test_roles import routes


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[FastAPI, Provider]]:
    """The application beside its provider."""
    with running_provider() as provider:
        settings = Settings(
            folder=tmp_path_factory.mktemp("provider"),
            oidc_issuer=provider.address,
            oidc_client_id=CLIENT,
            oidc_client_secret=SecretStr(SECRET),
        )
        store = open_store(settings.database)
        migrate(store)
        with store.writing() as connection:
            accounts = AccountRepository(connection)
            today = datetime.date(2026, 11, 23)
            accounts.add("ada@example.org", Role.RESEARCHER, None, today)
            accounts.add("bob@example.org", Role.ADMIN, "a hash", today)
            # Never comes in, so that it is bound to nobody: only what is checked keeps others out.
            accounts.add("eve@example.org", Role.ADMIN, None, today)
        store.close()
        application = create_application(settings)
        with TestClient(application):
            yield application, provider


@pytest.fixture
def provider(house: tuple[FastAPI, Provider]) -> Provider:
    house[1].reset()
    return house[1]


@pytest.fixture
def colleague(house: tuple[FastAPI, Provider]) -> Colleague:
    return Colleague(house[0])


def test_only_signing_in_is_added_and_open_to_everybody(colleague: Colleague) -> None:
    """The desk's other routes are in test_roles.py; these are there when a provider is named."""
    of_the_provider = {route for route in routes(colleague.application) if "provider" in route[1]}
    assert of_the_provider == {
        ("GET", "/desk/provider/begin"),
        ("GET", "/desk/provider/return"),
    }
    begun = colleague.client.get("/desk/provider/begin", follow_redirects=False)
    assert begun.status_code == 302, "on to the provider"
    returned = colleague.client.get("/desk/provider/return", follow_redirects=False)
    assert returned.headers["location"] == "/desk/sign-in?refused=1", "nobody was sent"
    colleague.open("/desk")
    assert colleague.place == "/desk/sign-in"


def come_back(colleague: Colleague, **changes: str) -> None:
    """Go to the provider and back, as a browser does."""
    begun = colleague.client.get("/desk/provider/begin?next=/desk/password", follow_redirects=False)
    returned = httpx.get(begun.headers["location"], trust_env=False)
    address = urlsplit(returned.headers["location"])
    query = {name: values[0] for name, values in parse_qs(address.query).items()} | changes
    colleague.response = colleague.client.get(address.path, params=query)


@pytest.mark.parametrize(
    ("public_url", "name", "is_secure"),
    [
        ("https://desk.example", "__Host-resonanz-sign-in", True),
        ("http://testserver", "resonanz-sign-in", False),
    ],
)
def test_the_cookie_of_a_sign_in_that_has_begun_is_bound_to_this_host(
    provider: Provider, tmp_path: Path, public_url: str, name: str, is_secure: bool
) -> None:
    settings = Settings(
        folder=tmp_path,
        public_url=public_url if is_secure else "",
        oidc_issuer=provider.address,
        oidc_client_id=CLIENT,
        oidc_client_secret=SecretStr(SECRET),
    )
    with TestClient(create_application(settings), base_url=public_url) as client:
        begun = client.get("/desk/provider/begin", follow_redirects=False)
    cookie = begun.headers["set-cookie"]
    assert cookie.startswith(f"{name}=")
    flags = {part.strip().lower() for part in cookie.split(";")[1:]}
    assert {"path=/", "httponly", "samesite=lax", "max-age=600"} <= flags
    assert ("secure" in flags) is is_secure
    assert not any(flag.startswith("domain=") for flag in flags)


def test_the_sign_in_page_offers_it(colleague: Colleague, provider: Provider) -> None:
    page = colleague.open("/desk/sign-in?next=/desk/log")
    assert page.all("a", href="/desk/provider/begin?next=/desk/log")


def test_somebody_with_an_account_comes_in(colleague: Colleague, provider: Provider) -> None:
    come_back(colleague)
    assert (colleague.status, colleague.place) == (200, "/desk/password")
    asked = provider.seen[0]
    assert asked["response_type"] == "code"
    assert asked["code_challenge_method"] == "S256"
    assert len(asked["state"]) > 20
    assert len(asked["nonce"]) >= 20


def test_the_account_stays_bound_to_the_person(colleague: Colleague, provider: Provider) -> None:
    come_back(colleague)
    provider.person = {"sub": "ada-1", "email": "married@example.org", "email_verified": True}
    other = Colleague(colleague.application)
    come_back(other)
    assert other.place == "/desk/password", "a new address is the same person"
    provider.person = {"sub": "stranger", "email": "ada@example.org", "email_verified": True}
    third = Colleague(colleague.application)
    come_back(third)
    assert third.place == "/desk/sign-in", "the old address is somebody else's now"


@pytest.mark.parametrize(
    "person",
    [
        {"sub": "x", "email": "nobody@example.org", "email_verified": True},
        {"sub": "x", "email": "bob@example.org", "email_verified": True},
        {"sub": "x", "email": "eve@example.org", "email_verified": False},
        {"sub": "x", "email": "eve@example.org"},
        {"sub": "x"},
    ],
    ids=["no account", "account with password", "not verified", "not said", "no address"],
)
def test_others_do_not_come_in(
    colleague: Colleague, provider: Provider, person: dict[str, Any]
) -> None:
    provider.person = person
    come_back(colleague)
    assert (colleague.status, colleague.place) == (403, "/desk/sign-in")


@pytest.mark.parametrize(
    "claim",
    [
        {"iss": "https://other.example"},
        {"aud": "another-client"},
        {"nonce": "of another sign-in"},
        {"exp": 1_000_000_000},
        {"iss": None},
        {"aud": None},
        {"nonce": None},
    ],
    ids=str,
)
def test_a_wrong_claim_is_refused(
    colleague: Colleague, provider: Provider, claim: dict[str, Any]
) -> None:
    def lie(claims: dict[str, Any]) -> None:
        for name, value in claim.items():
            claims.pop(name)
            if value is not None:
                claims[name] = value

    provider.person = {"sub": "eve-1", "email": "eve@example.org", "email_verified": True}
    provider.lie = lie
    come_back(colleague)
    assert (colleague.status, colleague.place) == (403, "/desk/sign-in")


@pytest.mark.parametrize("signing", ["none", "HS256", "foreign"])
def test_a_wrong_signature_is_refused(
    colleague: Colleague, provider: Provider, signing: str
) -> None:
    provider.signing = signing
    come_back(colleague)
    assert colleague.place == "/desk/sign-in"


def test_a_wrong_state_is_refused(colleague: Colleague, provider: Provider) -> None:
    come_back(colleague, state="of another sign-in")
    assert colleague.place == "/desk/sign-in"


def test_a_code_of_another_browser_is_refused(colleague: Colleague, provider: Provider) -> None:
    begun = colleague.client.get("/desk/provider/begin", follow_redirects=False)
    returned = httpx.get(begun.headers["location"], trust_env=False).headers["location"]
    victim = Colleague(colleague.application)
    victim.open(returned.replace("http://testserver", ""))
    assert victim.place == "/desk/sign-in"


def test_refusal_at_the_provider_is_said(colleague: Colleague, provider: Provider) -> None:
    colleague.open("/desk/provider/return?error=access_denied&state=x")
    assert colleague.status == 403
    assert "Dienstkonto" in colleague.page.alerts[0]
