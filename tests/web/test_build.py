"""What the build makes: small enough, one file, pinned by its hash, nothing from elsewhere."""

from __future__ import annotations

import base64
import gzip
import hashlib
import json
import re
import subprocess

import pytest

from configuration import ROOT

DIST = ROOT / "web" / "dist"
# Kilobytes of 1,000 bytes, compressed as they are sent.
BUDGET = 40


@pytest.fixture(scope="module")
def manifest() -> dict[str, dict[str, str]]:
    read: dict[str, dict[str, str]] = json.loads((DIST / "manifest.json").read_text())
    return read


def test_the_chat_element_keeps_its_budget(manifest: dict[str, dict[str, str]]) -> None:
    file = DIST / manifest["resonanz-chat.js"]["file"]
    compressed = (DIST / f"{file.name}.gz").read_bytes()
    assert gzip.decompress(compressed) == file.read_bytes()
    assert len(compressed) <= BUDGET * 1000


def test_every_file_is_pinned_by_its_hash(manifest: dict[str, dict[str, str]]) -> None:
    for built in manifest.values():
        digest = hashlib.sha384((DIST / built["file"]).read_bytes()).digest()
        assert built["integrity"] == f"sha384-{base64.b64encode(digest).decode()}"


def test_the_chat_element_is_one_file_that_names_nobody_else(
    manifest: dict[str, dict[str, str]],
) -> None:
    code = (DIST / manifest["resonanz-chat.js"]["file"]).read_text(encoding="utf-8")
    assert re.findall(r"""(?:^|[;}])import\s*["'{*]|import\(""", code) == []
    # Namespaces of SVG and MathML and documentation links in messages are no requests.
    addresses = set(re.findall(r"https?://[\w.-]+", code))
    assert addresses <= {"http://www.w3.org", "https://lit.dev"}


def test_no_script_listens_to_other_windows(manifest: dict[str, dict[str, str]]) -> None:
    """A page that holds the chat has nothing to tell it, and is told nothing."""
    for built in manifest.values():
        if built["file"].endswith(".js") and "worker" not in built["file"]:
            code = (DIST / built["file"]).read_text(encoding="utf-8")
            assert "postMessage" not in code
            assert not re.search(r"""addEventListener\(["'`]message["'`]|\bonmessage\b""", code)


def test_fonts_are_named_by_files_that_are_there(manifest: dict[str, dict[str, str]]) -> None:
    code = (DIST / manifest["resonanz-chat.js"]["file"]).read_text(encoding="utf-8")
    named = re.findall(r"[\w-]+\.[0-9a-f]{12}\.woff2", code)
    assert len(named) >= 8
    assert all((DIST / name).is_file() for name in named)


def test_types_style_and_units_of_the_scripts() -> None:
    """`npm run check`: TypeScript's compiler, Biome, Vitest."""
    done = subprocess.run(
        ["npm", "run", "--silent", "check"],
        cwd=ROOT / "web",
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
