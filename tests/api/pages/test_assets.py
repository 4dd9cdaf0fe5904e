"""Built files: cached for ever, compressed, and nothing outside of their folder."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient

from api.pages.assets import Assets, BuiltFiles

MANIFEST = '{"pages.css": {"file": "pages.0123.css", "integrity": "sha384-abc"}}'


@pytest.fixture
def client(tmp_path: Path) -> TestClient:
    """Serves a folder with one style sheet."""
    folder = tmp_path / "dist"
    folder.mkdir()
    (folder / "pages.0123.css").write_text("p { color: green }")
    (folder / "pages.0123.css.gz").write_bytes(gzip.compress(b"p { color: green }"))
    (folder / "manifest.json").write_text(MANIFEST)
    (tmp_path / "secret.css").write_text("secret")
    (tmp_path / "secret.css.gz").write_bytes(gzip.compress(b"secret"))
    application = FastAPI()
    application.mount("/static", BuiltFiles(folder))
    return TestClient(application)


@pytest.mark.parametrize("encoding", ["gzip, br", "identity"])
def test_a_style_sheet_is_served_for_ever(client: TestClient, encoding: str) -> None:
    response = client.get("/static/pages.0123.css", headers={"Accept-Encoding": encoding})
    assert response.text == "p { color: green }"
    assert response.headers["content-type"].startswith("text/css")
    assert response.headers.get("content-encoding") == ("gzip" if "gzip" in encoding else None)
    assert "immutable" in response.headers["cache-control"]
    assert response.headers["vary"] == "Accept-Encoding"


@pytest.mark.parametrize("path", ["..%2fsecret.css", "%2e%2e/secret.css", "nothing.css", ""])
def test_nothing_else_is_served(client: TestClient, path: str) -> None:
    assert client.get(f"/static/{path}").status_code == 404


def test_pages_ask_for_the_built_name(tmp_path: Path) -> None:
    (tmp_path / "manifest.json").write_text(MANIFEST)
    assert Assets.load(tmp_path).address("pages.css") == "/static/pages.0123.css"


def test_without_a_build_pages_go_on_unstyled(tmp_path: Path) -> None:
    assert Assets.load(tmp_path / "missing").address("pages.css") is None
