"""Signing in and out, sessions, forms of other sites, guessing."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest
from argon2 import PasswordHasher
from fastapi import FastAPI
from fastapi.testclient import TestClient
from sqlalchemy import select, update

from api.application import create_application
from api.desk.passwords import Passwords
from api.desk.throttle import Throttle
from configuration import Settings
from store import open_store
from store.accounts import AccountRepository, Role
from store.audit import AuditLog
from store.desk_tables import DeskSessionRow
from store.migration import migrate
from tests.api.desk.colleague import PASSWORD, Colleague
from tests.api.desk.conftest import CHEAP


@pytest.fixture(autouse=True)
def nobody_has_guessed(desk: FastAPI) -> None:
    desk.state.throttle = Throttle()


def actions(colleague: Colleague) -> list[str]:
    with colleague.store.reading() as connection:
        return [event.action for event in AuditLog(connection, b"").latest(5)]


def stored_hash(colleague: Colleague, name: str) -> str:
    with colleague.store.reading() as connection:
        accounts = AccountRepository(connection)
        account = accounts.by_name(name)
        assert account
        return accounts.password_hash(account.id) or ""


class TestSignIn:
    def test_leads_to_the_page_that_was_wanted(self, colleague: Colleague) -> None:
        colleague.open("/desk/password?x=1")
        assert (colleague.place, colleague.response.url.query) == (
            "/desk/sign-in",
            b"next=/desk/password%3Fx%3D1",
        )
        colleague.sign_in("viewer", wanted="/desk/password")
        assert (colleague.status, colleague.place) == (200, "/desk/password")
        assert actions(colleague)[0] == "signed_in"

    @pytest.mark.parametrize(
        "elsewhere", ["https://evil.example", "//evil.example", "/deskevil", "/desk/\\evil", "/"]
    )
    def test_leads_nowhere_else(self, colleague: Colleague, elsewhere: str) -> None:
        colleague.sign_in("viewer", wanted=elsewhere)
        assert colleague.place == "/desk"

    def test_a_hash_of_yesterday_is_made_stronger(self, colleague: Colleague) -> None:
        stronger = PasswordHasher(time_cost=2, memory_cost=16, parallelism=1)
        before = stored_hash(colleague, "viewer")
        colleague.application.state.passwords = Passwords(stronger)
        try:
            colleague.sign_in("viewer", "wrong")
            assert stored_hash(colleague, "viewer") == before
            colleague.sign_in("viewer")
            assert not stronger.check_needs_rehash(stored_hash(colleague, "viewer"))
        finally:
            colleague.application.state.passwords = CHEAP
        again = Colleague(colleague.application)
        again.sign_in("viewer")
        assert (again.status, again.place) == (200, "/desk")

    @pytest.mark.parametrize(
        ("name", "password"),
        [("viewer", "wrong"), ("nobody", PASSWORD), ("", ""), ("viewer", PASSWORD + " ")],
    )
    def test_says_the_same_whatever_is_wrong(
        self, colleague: Colleague, name: str, password: str
    ) -> None:
        page = colleague.sign_in(name, password)
        assert colleague.status == 403
        assert "Name oder Passwort stimmt nicht." in page.alerts[0]
        assert actions(colleague)[0] == "sign_in_failed"

    def test_a_name_is_read_without_case(self, colleague: Colleague) -> None:
        colleague.sign_in(" Viewer ")
        assert colleague.place == "/desk"

    def test_a_password_typed_as_name_is_not_logged(self, colleague: Colleague) -> None:
        colleague.sign_in("korrekt Pferd Batterie Heftklammer", "x")
        with colleague.store.reading() as connection:
            rows = connection.exec_driver_sql("SELECT * FROM audit_events").all()
        assert "pferd" not in repr(rows).lower()

    def test_guessing_has_to_wait(self, colleague: Colleague) -> None:
        for _ in range(5):
            colleague.sign_in("viewer", "wrong")
        colleague.sign_in("viewer")
        assert colleague.status == 429
        assert 0 < int(colleague.response.headers["retry-after"]) <= 300
        colleague.sign_in("researcher")
        assert colleague.status == 200, "others need not wait"

    def test_a_hash_of_weaker_parameters_is_renewed(self, colleague: Colleague) -> None:
        stronger = Passwords(PasswordHasher(time_cost=2, memory_cost=16, parallelism=1))
        before = colleague.application.state.passwords
        colleague.application.state.passwords = stronger
        try:
            colleague.sign_in("researcher")
            with colleague.store.reading() as connection:
                accounts = AccountRepository(connection)
                account = accounts.by_name("researcher")
                assert account is not None
                stored = accounts.password_hash(account.id)
            assert stored is not None
            assert "m=16,t=2" in stored
        finally:
            colleague.application.state.passwords = before


class TestSession:
    def test_the_cookie_is_out_of_reach_of_scripts(self, colleague: Colleague) -> None:
        response = colleague.client.post(
            "/desk/sign-in",
            data={"name": "viewer", "password": PASSWORD},
            follow_redirects=False,
        )
        name, *flags = response.headers["set-cookie"].split("; ")
        assert name.startswith("resonanz-desk=")
        assert {"HttpOnly", "SameSite=lax", "Path=/"} == set(flags)
        token = name.partition("=")[2]
        assert len(token) >= 43, "256 bits"

    def test_the_database_does_not_hold_the_token(self, colleague: Colleague) -> None:
        colleague.sign_in("viewer")
        token = colleague.client.cookies["resonanz-desk"]
        with colleague.store.reading() as connection:
            stored = connection.scalars(select(DeskSessionRow.token_hash)).all()
        assert stored
        assert token.encode() not in stored

    def test_signing_out_ends_it_on_the_server(self, colleague: Colleague) -> None:
        colleague.sign_in("viewer")
        token = colleague.client.cookies["resonanz-desk"]
        colleague.post("/desk/sign-out")
        assert colleague.place == "/desk/sign-in"
        colleague.client.cookies.set("resonanz-desk", token)
        colleague.open("/desk")
        assert colleague.place == "/desk/sign-in"

    @pytest.mark.parametrize(
        ("column", "hours"), [("used_at", 1), ("begun_at", 12)], ids=["idle", "whole"]
    )
    def test_it_ends_by_itself(self, colleague: Colleague, column: str, hours: int) -> None:
        colleague.sign_in("viewer")
        with colleague.store.writing() as connection:
            long_ago = datetime.datetime.now(datetime.UTC) - datetime.timedelta(
                hours=hours, minutes=1
            )
            connection.execute(
                update(DeskSessionRow).values({column: long_ago.replace(tzinfo=None)})
            )
        colleague.open("/desk")
        assert colleague.place == "/desk/sign-in"

    def test_a_role_that_is_taken_away_is_gone_with_the_next_request(
        self, colleague: Colleague
    ) -> None:
        with colleague.store.writing() as connection:
            accounts = AccountRepository(connection)
            account = accounts.add(
                "passing", Role.ADMIN, colleague.application.state.passwords.hash(PASSWORD),
                datetime.date(2026, 11, 23),
            )  # fmt: skip
        colleague.sign_in("passing")
        colleague.open("/desk/accounts")
        assert colleague.status == 200
        with colleague.store.writing() as connection:
            AccountRepository(connection).set_role(account.id, Role.VIEWER)
        colleague.open("/desk/accounts")
        assert colleague.status == 403
        with colleague.store.writing() as connection:
            AccountRepository(connection).set_active(account.id, False)
        colleague.open("/desk")
        assert colleague.place == "/desk/sign-in"

    def test_a_form_without_this_sessions_proof_is_refused(self, colleague: Colleague) -> None:
        colleague.sign_in("admin")
        for proof in ({}, {"form_token": ""}, {"form_token": "0" * 64}, {"form_token": "ü"}):
            for address in ("/desk/sign-out", "/desk/password", "/desk/accounts"):
                response = colleague.client.post(address, data=proof)
                assert response.status_code == 403, address

    @pytest.mark.parametrize("header", [{"sec-fetch-site": "cross-site"}, {"origin": "https://e"}])
    def test_a_form_of_another_site_is_refused(
        self, colleague: Colleague, header: dict[str, str]
    ) -> None:
        colleague.sign_in("viewer")
        response = colleague.client.post(
            "/desk/sign-out", data={"form_token": colleague.form_token}, headers=header
        )
        assert response.status_code == 403

    def test_over_tls_the_cookie_is_bound_to_this_host(self, tmp_path: Path) -> None:
        settings = Settings(folder=tmp_path, public_url="https://desk.example")
        store = open_store(settings.database)
        migrate(store)
        with store.writing() as connection:
            AccountRepository(connection).add(
                "ada", Role.VIEWER, Passwords().hash(PASSWORD), datetime.date(2026, 11, 23)
            )
        store.close()
        with TestClient(create_application(settings), base_url="https://desk.example") as client:
            response = client.post(
                "/desk/sign-in", data={"name": "ada", "password": PASSWORD}, follow_redirects=False
            )
            assert response.status_code == 303
            assert response.headers["set-cookie"].startswith("__Host-resonanz-desk=")
            assert "Secure" in response.headers["set-cookie"]


class TestAccounts:
    def test_nobody_is_there_from_the_start(self, tmp_path: Path) -> None:
        store = open_store(f"sqlite:///{tmp_path / 'new.db'}")
        migrate(store)
        with store.reading() as connection:
            assert AccountRepository(connection).all() == []
        store.close()

    def test_an_admin_makes_one_and_locks_it(self, colleague: Colleague) -> None:
        colleague.sign_in("admin")
        colleague.post("/desk/accounts", name="new@example.org", role="viewer", password=PASSWORD)
        assert "new@example.org" in colleague.page.text
        other = Colleague(colleague.application)
        other.sign_in("new@example.org")
        assert other.place == "/desk"
        with colleague.store.reading() as connection:
            account = AccountRepository(connection).by_name("new@example.org")
        assert account is not None
        colleague.post(f"/desk/accounts/{account.id}/lock", active="no")
        other.open("/desk")
        assert other.place == "/desk/sign-in"
        assert actions(colleague)[0] == "account_locked"

    @pytest.mark.parametrize(
        ("fields", "problem"),
        [
            ({"name": "", "password": PASSWORD}, "Namen"),
            ({"name": "viewer", "password": PASSWORD}, "gibt es schon"),
            ({"name": "fresh", "password": "kurz"}, "15 Zeichen"),
            ({"name": "fresh", "password": ""}, "Passwort"),
        ],
    )
    def test_a_mistake_is_explained(
        self, colleague: Colleague, fields: dict[str, str], problem: str
    ) -> None:
        colleague.sign_in("admin")
        page = colleague.post("/desk/accounts", role="viewer", **fields)
        assert colleague.status == 422
        assert problem in page.alerts[0]

    def test_nobody_changes_their_own_role(self, colleague: Colleague) -> None:
        colleague.sign_in("admin")
        with colleague.store.reading() as connection:
            account = AccountRepository(connection).by_name("admin")
        assert account is not None
        colleague.post(f"/desk/accounts/{account.id}/role", role="viewer")
        assert colleague.status == 422

    def test_a_new_password_ends_the_other_sessions(self, colleague: Colleague) -> None:
        with colleague.store.writing() as connection:
            AccountRepository(connection).add(
                "mover", Role.VIEWER, colleague.application.state.passwords.hash(PASSWORD),
                datetime.date(2026, 11, 23),
            )  # fmt: skip
        other = Colleague(colleague.application)
        other.sign_in("mover")
        colleague.sign_in("mover")
        new = "sieben Wolken rudern nach Hause"
        colleague.post("/desk/password", old="wrong", new=new)
        assert colleague.status == 422
        colleague.post("/desk/password", old=PASSWORD, new=new)
        assert (colleague.status, colleague.place) == (200, "/desk")
        other.open("/desk")
        assert other.place == "/desk/sign-in"
        other.sign_in("mover", new)
        assert other.place == "/desk"

    def test_the_language_is_kept(self, colleague: Colleague) -> None:
        assert colleague.open("/desk/sign-in?lang=en").all("html", lang="en")
        assert colleague.open("/desk/sign-in").all("html", lang="en")
