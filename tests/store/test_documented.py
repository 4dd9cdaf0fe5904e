"""docs/privacy.md and docs/datenschutz.md name everything that is stored, and nothing else."""

from __future__ import annotations

import re
import uuid
from pathlib import Path

import httpx
import pytest
from sqlalchemy import inspect

from configuration import ROOT, Settings
from privacy import TYPES
from store import Store
from store.conversations import RECEIPT_DAYS
from tests.system.customer import Customer
from tests.system.running import RunningSystem

DOCUMENTS = ("privacy.md", "datenschutz.md")

_TABLE = re.compile(r"^### .*`(\w+)`$")
_COLUMN = re.compile(r"^\| `(\w+)` \|(.*)\|$")
_TEST = re.compile(r"`(tests/[\w/]+\.py)(?:::(\w+))?`")
_EXPLANATIONS = 3  # why, how long, who can read it


def text_of(document: str) -> str:
    return (ROOT / "docs" / document).read_text(encoding="utf-8")


def documented(document: str) -> dict[str, dict[str, list[str]]]:
    """Table → column → what the document says about it."""
    tables: dict[str, dict[str, list[str]]] = {}
    columns: dict[str, list[str]] = {}
    for line in text_of(document).splitlines():
        if line.startswith("#"):
            heading = _TABLE.match(line)
            columns = tables.setdefault(heading.group(1), {}) if heading else {}
        elif row := _COLUMN.match(line):
            columns[row.group(1)] = [cell.strip() for cell in row.group(2).split("|")]
    return tables


def stored(store: Store) -> dict[str, set[str]]:
    """Table → columns, as they stand in a database in use."""
    found = inspect(store.engine)
    return {
        table: {column["name"] for column in found.get_columns(table)}
        for table in found.get_table_names()
    }


@pytest.mark.parametrize("document", DOCUMENTS)
class TestDocuments:
    def test_every_column_of_every_table_is_named_and_none_that_is_not_there(
        self, document: str, store: Store
    ) -> None:
        named = {table: set(columns) for table, columns in documented(document).items()}
        assert named == stored(store)

    def test_why_how_long_and_who_is_said_of_each(self, document: str) -> None:
        for table, columns in documented(document).items():
            for column, cells in columns.items():
                assert len(cells) == _EXPLANATIONS, f"{table}.{column}"
                assert all(cells), f"{table}.{column}"

    def test_the_days_are_those_of_the_settings(self, document: str) -> None:
        text = text_of(document)
        for name in (
            "keep_ended_days",
            "keep_abandoned_days",
            "keep_answers_months",
            "keep_logs_days",
        ):
            default = Settings.model_fields[name].default
            assert f"`RESONANZ_{name.upper()}` ({default})" in text
        assert re.search(rf"\b{RECEIPT_DAYS} (days|Tage)", text)

    def test_every_type_of_personal_detail_is_listed(self, document: str) -> None:
        text = text_of(document)
        assert [type for type in TYPES if f"`{type}`" not in text] == []

    def test_the_tests_it_names_as_proof_are_there(self, document: str) -> None:
        named = _TEST.findall(text_of(document))
        assert len(named) > 10
        for file, test in named:
            assert (ROOT / file).is_file(), file
            assert f"def {test}" in (ROOT / file).read_text(encoding="utf-8"), f"{file}::{test}"


def test_both_documents_name_the_same_proofs_and_gaps() -> None:
    english, german = map(text_of, DOCUMENTS)
    assert _TEST.findall(english) == _TEST.findall(german)
    assert english.count("**[OPERATOR:") == german.count("**[BETREIBER:") > 0


@pytest.mark.slow
def test_address_agent_token_and_code_are_in_no_file(system: RunningSystem) -> None:
    """What a browser sends along, and what the customer alone holds, is written nowhere."""
    address, agent = "203.0.113.77", "Kanarienbrowser/7.1"
    # The server believes a proxy on this machine, so this is the address it knows of the customer.
    sent_along = {"X-Forwarded-For": address, "User-Agent": agent}
    customer = Customer(system.api, locale="de", site="mitte")
    for path in ("/", "/privacy", "/nowhere", "/conversation", "/api/v1/conversation"):
        httpx.get(
            f"{system.url}{path}",
            headers=sent_along | customer.headers | {"Cookie": f"resonanz={customer.token}"},
            trust_env=False,
        )
    for body in ('{"choice": "agree", "message": "m1"}', "{}", "no json"):
        httpx.post(
            f"{system.api}/conversation/turns",
            content=body,
            headers=sent_along
            | customer.headers
            | {"Idempotency-Key": str(uuid.uuid4()), "Content-Type": "application/json"},
            trust_env=False,
            timeout=30,
        )
    customer.view = customer.whole_view()
    customer.choose("app")
    customer.type("Ich möchte aufhören")
    code = customer.receipt_code()
    assert customer.stored(code), "the code is the right one"
    secrets = [address, agent, customer.token, code, code.replace("-", "")]
    assert _holding(system.folder, secrets) == []
    assert _holding(system.folder, ["mitte"]), "what is stored would have been found"


def _holding(folder: Path, words: list[str]) -> list[tuple[str, str]]:
    """Which words stand in which files, the trained model left out."""
    found = []
    for file in folder.rglob("*"):
        if file.is_file() and file.suffix != ".gz":
            content = file.read_bytes()
            found += [(file.name, word) for word in words if word.encode() in content]
    return found
