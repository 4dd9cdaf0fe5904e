"""Whoever may be at the desk may write anything into addresses and forms: no answer is a 500."""

from __future__ import annotations

import datetime
import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient

from api.application import create_application
from api.desk.row_numbers import row_number
from configuration import ROOT, Settings
from store import open_store
from store.accounts import AccountRepository, Role
from store.human_coding import HumanCodingRepository
from store.migration import migrate
from store.waves import Wave, WaveKind, WaveRepository
from tests.analytics.survey import Held, Said, fill
from tests.api.desk.colleague import PASSWORD, Colleague
from tests.api.desk.conftest import CHEAP
from tests.api.desk.test_roles import DESK

FIRST = datetime.date(2026, 3, 2)
WAVE = Wave("spring", "digital_services", WaveKind.BASELINE, FIRST, FIRST + datetime.timedelta(27))
STRANGE = ("\x00", "\ud800", "9" * 30, "-1", "'; --")

SOURCES = "".join(
    file.read_text(encoding="utf-8") for file in sorted((ROOT / "api" / "desk").glob("*.py"))
)
# What pages read of an address, and of a form.
ASKED = set(re.findall(r'query_params\.get(?:list)?\("(\w+)"', SOURCES))
FIELDS = {"name_de", "name_uk", *re.findall(r"field\(form, \"(\w+)\"", SOURCES)}
# These would end the visit, or change who is at the desk.
KEPT = {"/desk/sign-out", "/desk/sign-in", "/desk/password"}


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def desk_of_each_kind(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[FastAPI]:
    folder: Path = tmp_path_factory.mktemp("hostile")
    url = ""
    if request.param == "postgresql":
        url = request.getfixturevalue("postgresql").new_database()
    settings = Settings(folder=folder, database_url=url)
    store = open_store(settings.database)
    migrate(store)
    fill(store, [Held(FIRST, said={"difficult": Said("Passwort", {})}) for _ in range(12)])
    with store.writing() as connection:
        WaveRepository(connection).add(WAVE)
        coding = HumanCodingRepository(connection)
        answers = coding.open_answers(WAVE, ["difficult"])
        coding.add_to_sample(WAVE.code, {each.id: each.locale for each in answers})
        AccountRepository(connection).add("admin", Role.ADMIN, CHEAP.hash(PASSWORD), FIRST)
    store.close()
    application = create_application(settings)
    application.state.passwords = CHEAP
    with TestClient(application):
        yield application


@pytest.fixture(scope="module")
def admin(desk_of_each_kind: FastAPI) -> Colleague:
    colleague = Colleague(desk_of_each_kind)
    colleague.sign_in("admin")
    return colleague


def test_the_sources_say_what_is_read() -> None:
    assert {"wave", "before", "answer", "skip", "code"} <= ASKED
    assert {"codes", "text", "decision"} <= FIELDS


def addresses(path: str, text: str) -> set[str]:
    """A page with the text in its path, in all that it may be asked for, and as its wave."""
    quoted = quote(text, safe="", errors="surrogatepass")
    whole = path.format_map(defaultdict(lambda: "1"))
    everything = "&".join(f"{name}={quoted}" for name in sorted(ASKED - {"wave"}))
    return {
        path.format_map(defaultdict(lambda: quoted)),
        f"{whole}?{everything}",
        f"{whole}?wave={quoted}",
    }


@pytest.mark.parametrize("text", STRANGE, ids=ascii)
def test_nothing_in_an_address_breaks_the_desk(admin: Colleague, text: str) -> None:
    for method, path in DESK:
        if method == "GET" and path not in KEPT:
            for address in addresses(path, text):
                assert admin.client.get(address).status_code < 500, address


@pytest.mark.parametrize("text", [*STRANGE, "9" * 5_000], ids=lambda text: ascii(text[:9]))
def test_nothing_in_a_form_breaks_the_desk(admin: Colleague, text: str) -> None:
    quoted = quote(text, safe="", errors="surrogatepass")
    form = "&".join(
        [f"form_token={admin.form_token}", *(f"{name}={quoted[:9_000]}" for name in sorted(FIELDS))]
    )
    headers = {"Content-Type": "application/x-www-form-urlencoded"}
    for method, path in DESK:
        if method == "POST" and path not in KEPT:
            for place in (quoted[:200], "1"):
                address = path.format_map(defaultdict(lambda place=place: place))
                sent = admin.client.post(
                    address, content=form, headers=headers, follow_redirects=False
                )
                assert sent.status_code < 500, address


@pytest.mark.parametrize("name", ["before", "answer", "version"])
def test_no_number_of_any_length_breaks_it(admin: Colleague, name: str) -> None:
    for path in ("/desk/log", "/desk/coding", "/desk/codebook/files"):
        assert admin.client.get(f"{path}?{name}={'9' * 5_000}").status_code < 500


@pytest.mark.parametrize(
    ("written", "number"),
    [("1", 1), ("٣", 3), ("9223372036854775807", 2**63 - 1), ("9223372036854775808", None),
     ("0", None), ("-1", None), ("", None), ("1e3", None), ("²", None), ("9" * 5_000, None)],
)  # fmt: skip
def test_a_number_that_no_row_has_is_none(written: str, number: int | None) -> None:
    assert row_number(written) == number
