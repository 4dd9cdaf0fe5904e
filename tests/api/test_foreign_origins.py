"""Scripts of other websites: exact origins are let in, lookalikes not. Headers on every answer."""

from __future__ import annotations

import base64
import hashlib
import re
from collections import defaultdict

import pytest
from fastapi.testclient import TestClient

from api.application import PREFIX, create_application
from configuration import Settings
from tests.api.conftest import OpenHouse
from tests.api.desk.test_roles import DESK
from tests.api.test_access import ALL, Caller

LISTED = "https://www.jobcenter.example"
LOOKALIKES = (
    "null",
    "*",
    "http://www.jobcenter.example",
    "https://jobcenter.example",
    "https://www.jobcenter.example:8443",
    "https://www.jobcenter.example.evil.example",
    "https://evilwww.jobcenter.example",
    "https://evil.example/https://www.jobcenter.example",
    "https://www.jobcenter.example@evil.example",
    "https://WWW.jobcenter.example.",
    "https://www.jobcenter.example\u2024evil.example",
    f"{LISTED} https://evil.example",
    "",
)


@pytest.fixture(scope="module")
def client() -> TestClient:
    """An installation that one website may use; its services are not needed here."""
    application = create_application(Settings(host_sites=(LISTED,)))
    return TestClient(application, raise_server_exceptions=False)


def preflight(client: TestClient, origin: str, path: str = "/conversation/turns") -> dict[str, str]:
    asked = client.options(
        PREFIX + path,
        headers={
            "Origin": origin.encode(),  # type: ignore[dict-item]
            "Access-Control-Request-Method": "POST",
            "Access-Control-Request-Headers": "authorization,idempotency-key",
        },
    )
    return dict(asked.headers)


def test_a_listed_website_may_send_turns(client: TestClient) -> None:
    headers = preflight(client, LISTED)
    assert headers["access-control-allow-origin"] == LISTED
    assert "idempotency-key" in headers["access-control-allow-headers"].lower()
    assert "origin" in headers["vary"].lower()
    assert "access-control-allow-credentials" not in headers, "no cookie ever goes along"


@pytest.mark.parametrize("origin", LOOKALIKES)
def test_a_lookalike_may_not(client: TestClient, origin: str) -> None:
    assert "access-control-allow-origin" not in preflight(client, origin)
    read = client.get(f"{PREFIX}/health/live", headers={"Origin": origin.encode()})  # type: ignore[dict-item]
    assert "access-control-allow-origin" not in read.headers


@pytest.mark.parametrize("address", ["/", "/conversation", "/answers", "/desk/sign-in", "/kiosks"])
def test_no_website_may_read_pages(client: TestClient, address: str) -> None:
    asked = client.options(
        address, headers={"Origin": LISTED, "Access-Control-Request-Method": "GET"}
    )
    assert "access-control-allow-origin" not in asked.headers


PROTECTION = {
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "strict-transport-security": "max-age=31536000; includeSubDomains",
}


def protected(headers: dict[str, str]) -> None:
    assert PROTECTION.items() <= headers.items()
    policy = headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert "*" not in policy
    # A worker is no page: nothing can frame it.
    assert "frame-ancestors" in policy or "javascript" in headers.get("content-type", "")


@pytest.mark.parametrize(("prefix", "route"), ALL, ids="".join)
def test_every_answer_carries_the_headers(
    open_house: OpenHouse, prefix: str, route: tuple[str, str]
) -> None:
    client = open_house(public_url="https://umfrage.example").client
    protected(dict(Caller(client, {}, {}).call(prefix, *route).headers))


@pytest.mark.parametrize("route", DESK, ids=" ".join)
def test_every_answer_of_the_desk_carries_them(
    open_house: OpenHouse, route: tuple[str, str]
) -> None:
    client = open_house(public_url="https://umfrage.example").client
    method, path = route
    address = path.format_map(defaultdict(lambda: "1"))
    protected(dict(client.request(method, address, follow_redirects=False).headers))


def test_a_script_that_was_changed_does_not_run(open_house: OpenHouse) -> None:
    """The page names the hash of what it was built with (subresource integrity)."""
    client = open_house().client
    scripts = re.findall(r"<script[^>]*>", client.get("/embed").text)
    assert scripts
    for script in scripts:
        address = re.search(r'src="([^"]+)"', script)
        assert address
        content = client.get(address[1]).content
        pinned = base64.b64encode(hashlib.sha384(content).digest()).decode()
        assert f'integrity="sha384-{pinned}"' in script
        assert 'crossorigin="anonymous"' in script


@pytest.mark.parametrize(
    ("method", "path", "status", "body"),
    [
        ("POST", "/start", 413, b"x" * 20_000),
        ("GET", "/nowhere", 404, b""),
        ("GET", f"{PREFIX}/nowhere", 404, b""),
        ("PUT", f"{PREFIX}/conversation", 405, b""),
        ("TRACE", "/", 405, b""),
        ("POST", f"{PREFIX}/conversations", 422, b"{"),
        ("POST", f"{PREFIX}/conversations", 413, b"x" * 20_000),
        ("GET", "/static/../secrets/bot", 404, b""),
        ("GET", "/static/%2e%2e/%2e%2e/var/secrets/bot", 404, b""),
    ],
)
def test_errors_carry_them_too(
    open_house: OpenHouse, method: str, path: str, status: int, body: bytes
) -> None:
    client = open_house(public_url="https://umfrage.example").client
    response = client.request(method, path, content=body)
    assert response.status_code == status
    protected(dict(response.headers))
