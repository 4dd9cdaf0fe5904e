"""Somebody at the desk, with a browser that keeps cookies and follows redirects."""

from __future__ import annotations

import httpx
from fastapi import FastAPI
from fastapi.testclient import TestClient

from store import Store
from tests.api.pages.browser import Page

PASSWORD = "vier Bagger tanzen im Nieselregen"


class Colleague:
    """Does what a person does: opens pages and sends their forms."""

    def __init__(self, application: FastAPI, base_url: str = "http://testserver") -> None:
        # Without entering the client, so that the application's lifespan is not run again.
        self.client = TestClient(application, base_url=base_url, raise_server_exceptions=False)
        self.application = application
        self.response = httpx.Response(200, text="")

    @property
    def store(self) -> Store:
        """The desk's database."""
        store: Store = self.application.state.services.store
        return store

    @property
    def page(self) -> Page:
        """The open page."""
        return Page(self.response.text)

    @property
    def status(self) -> int:
        """The status of the last answer."""
        return self.response.status_code

    @property
    def place(self) -> str:
        """The path at which the browser has arrived."""
        return self.response.url.path

    def open(self, address: str) -> Page:
        """Call an address."""
        self.response = self.client.get(address)
        return self.page

    def post(self, address: str, **fields: str) -> Page:
        """Send a form that has the proof of this session."""
        proof = {"form_token": self.form_token} if self.form_token else {}
        self.response = self.client.post(address, data=proof | fields)
        return self.page

    def sign_in(self, name: str, password: str = PASSWORD, wanted: str = "") -> Page:
        """Sign in on the sign-in page."""
        self.open("/desk/sign-in" + (f"?next={wanted}" if wanted else ""))
        form = self.page.form_with("Anmelden")
        self.response = self.client.post(
            form.action, data=form.fields | {"name": name, "password": password}
        )
        self.form_token = self._token()
        return self.page

    form_token = ""

    def _token(self) -> str:
        for form in self.page.forms:
            if token := form.fields.get("form_token"):
                return token
        return ""
