"""Hundreds of invented identities are told to the system on every path; none is found at rest.

The same with errors forced in every process, at debug level, with retries and crashes. Words that
are not personal may stand in the database, and nowhere else.
"""

from __future__ import annotations

import json
import os
import random
import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import httpx
import pytest
from stdnum import iban

from tests.system.customer import Customer
from tests.system.running import RESONANZ, RunningSystem, running_system

pytestmark = pytest.mark.slow

FIRST = ("Nurgül", "Wolodymyr", "Katarzyna", "Farid", "Ioana", "Dimitar", "Hélène", "Jürgen")
LAST = ("Yıldırımoğlu", "Kowalczykowska", "Schimmelpfennig", "Haschemi", "Dumitrescu", "Iwanowa")

# after how many identities which process is killed
ERRORS_AT = {60: "actions", 120: "bot", 180: "api"}


@pytest.fixture(scope="module")
def talkative(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningSystem]:
    """A system that logs as much as it can."""
    folder = tmp_path_factory.mktemp("talkative")
    with running_system(folder, RESONANZ_LOG_LEVEL="DEBUG") as running:
        yield running


def identities(count: int) -> list[tuple[str, list[str]]]:
    """Sentences with the canaries in them."""
    chance = random.Random(7)
    made = []
    for number in range(count):
        first, last = chance.choice(FIRST), chance.choice(LAST)
        mail = f"kunde.{number}{chance.randint(100, 999)}@postfach{number}.example.org"
        phone = f"0{chance.randint(151, 179)} {chance.randint(10_000_000, 99_999_999)}"
        account = "".join(str(chance.randint(0, 9)) for _ in range(18))
        account_number = f"DE{iban.calc_check_digits('DE00' + account)}{account}"
        bg = f"{chance.randint(10000, 99999)}//{chance.randint(1_000_000, 9_999_999):07d}"
        sentence, canaries = chance.choice(
            [
                (f"Frau {last} hat nie geantwortet, meine Mail ist {mail}", [last, mail]),
                (f"Ich heiße {first} {last}, bitte rufen Sie {phone} an", [first, last, phone]),
                (f"Mein Konto {account_number} fehlt in der BG {bg}", [account_number, bg]),
                (f"Herr {last} hat {phone} notiert und dann nichts getan", [last, phone]),
            ]
        )
        made.append((f"{sentence}, Versuch{number:04d}", canaries))
    return made


def files(folder: Path) -> Iterator[Path]:
    """Every file of the system but the trained model."""
    for file in folder.rglob("*"):
        if file.is_file() and file.suffix != ".gz":
            yield file


def found(folder: Path, words: list[str]) -> list[tuple[str, str]]:
    """Which words stand in which files, as they are written or in small letters, also escaped."""
    hits = []
    for file in files(folder):
        content = file.read_bytes()
        for word in words:
            written = {word, word.lower()}
            forms = {each.encode() for each in written}
            forms |= {json.dumps(each)[1:-1].encode() for each in written}
            forms |= {each.encode("ascii", "backslashreplace") for each in written}
            if any(form in content for form in forms):
                hits.append((file.name, word))
    return hits


def test_the_search_finds_a_word_however_it_is_written(tmp_path: Path) -> None:
    for number, content in enumerate(
        ["Frau Yıldırımoğlu", '{"text": "Y\\u0131ld\\u0131r\\u0131mo\\u011flu"}', "yıldırımoğlu",
         r"Y\u0131ld\u0131r\u0131mo\u011flu"]
    ):  # fmt: skip
        folder = tmp_path / str(number)
        folder.mkdir()
        (folder / "log").write_text(content, encoding="utf-8")
        assert found(folder, ["Yıldırımoğlu", "Schimmelpfennig"]) == [("log", "Yıldırımoğlu")]


def told(customer: Customer, sentence: str) -> None:
    """Tell a sentence at an open question."""
    while customer.last["input"] != "text":
        customer.choose(customer.offers[0])
    customer.type(sentence)


def test_no_identity_is_found_at_rest(talkative: RunningSystem) -> None:
    everyone = identities(250)
    canaries = [canary for _, found_in in everyone for canary in found_in]
    markers = [sentence.rsplit(" ", 1)[1] for sentence, _ in everyone]
    for start in range(0, len(everyone), 10):
        customer = Customer(talkative.api, locale="de")
        customer.type(everyone[start][0])  # before consent
        customer.choose("agree")
        customer.type(everyone[start][0])  # at a closed question
        for position, (sentence, _) in enumerate(everyone[start : start + 10]):
            if customer.view["state"] != "asking" or position % 2 == 0:
                customer = Customer(talkative.api, locale="de")
                customer.choose("agree")
            told(customer, sentence)
        if start in ERRORS_AT:
            _force_errors(talkative, customer, everyone[start][0], start)
    assert found(talkative.folder, canaries) == []
    in_logs = found(talkative.folder / "logs", markers)
    assert in_logs == [], "what is said may stand in the database, never in a log"
    copies = talkative.folder / "copies"
    copies.mkdir()
    made = subprocess.run(
        [RESONANZ, "backup", copies / "backup"], check=False, capture_output=True, text=True,
        env=os.environ | {"RESONANZ_FOLDER": str(talkative.folder)},
    )  # fmt: skip
    assert made.returncode == 0, made.stderr
    assert found(copies, markers), "it is a copy of what was said"
    assert found(copies, canaries) == []
    assert not any(canary in made.stdout + made.stderr for canary in canaries)
    assert len(canaries) > 500
    assert _turns_holding(talkative, "Versuch") > 240, "the sentences were really told"


def _force_errors(system: RunningSystem, customer: Customer, sentence: str, start: int) -> None:
    """Errors of every kind while a sentence is on its way."""
    system.kill(ERRORS_AT[start])
    for body in ({"text": sentence}, {"text": sentence, "choice": "x"}, {"texts": sentence}):
        with suppress(httpx.TransportError):
            customer.post(body, str(start))
    customer.send({"text": sentence})
    system.wait_until_ready()


def _turns_holding(system: RunningSystem, word: str) -> int:
    with sqlite3.connect(system.folder / "resonanz.db") as database:
        (count,) = database.execute(
            "SELECT count(*) FROM turns WHERE text LIKE ?", (f"%{word}%",)
        ).fetchone()
    return int(count)
