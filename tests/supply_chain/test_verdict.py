"""What is known and not accepted, expired, or unknown makes the audit fail; silence is no proof."""

from __future__ import annotations

import datetime
from typing import Any

import pytest

from supply_chain.__main__ import decisions, gaps, table
from supply_chain.accepted import AcceptedRisk
from supply_chain.advisories import Answer, Finding, Lock, from_npm, from_pip_audit
from supply_chain.verdict import judge

TODAY = datetime.date(2026, 11, 29)
LATER = datetime.date(2027, 5, 31)
KNOWN = Finding("aiohttp", "3.9.5", ("PYSEC-2024-240", "CVE-2024-52304"), "3.10.11")
RISK = AcceptedRisk("aiohttp", "CVE-2024-52304", "only the client is used", LATER)


def answer(*findings: Finding, **more: Any) -> Answer:
    return Answer("bot/requirements.txt", 140, findings, **more)


def test_nothing_known_and_nothing_accepted_is_clean() -> None:
    assert judge([answer()], [], TODAY).is_clean


def test_what_is_accepted_is_clean_by_any_of_its_numbers() -> None:
    verdict = judge([answer(KNOWN)], [RISK], TODAY)
    assert verdict.is_clean
    assert verdict.accepted == (KNOWN,)


def test_what_is_not_accepted_fails() -> None:
    verdict = judge([answer(KNOWN)], [], TODAY)
    assert verdict.new == (KNOWN,)
    (said,) = decisions(verdict)
    assert "update to 3.10.11" in said


def test_the_same_number_of_another_package_is_not_accepted() -> None:
    other = AcceptedRisk("sanic", "CVE-2024-52304", "x", LATER)
    assert judge([answer(KNOWN)], [other], TODAY).new == (KNOWN,)


def test_an_expired_one_fails() -> None:
    verdict = judge([answer(KNOWN)], [RISK], LATER + datetime.timedelta(days=1))
    assert verdict.expired == (RISK,)
    (said,) = decisions(verdict)
    assert "was accepted until 2027-05-31" in said


def test_one_that_nobody_knows_of_fails() -> None:
    verdict = judge([answer()], [RISK], TODAY)
    assert verdict.unknown == (RISK,)
    (said,) = decisions(verdict)
    assert "the advisories know nothing of it" in said


@pytest.mark.parametrize("more", [{"unanswered": ("aiohttp",)}, {"trouble": "no route to host"}])
def test_silence_makes_nothing_unknown_and_is_told(more: dict[str, Any]) -> None:
    silent = answer(**more)
    assert judge([silent], [RISK], TODAY).is_clean
    first, second = gaps([silent], [RISK])
    assert "not" in first
    assert "could not be compared" in second


class TestAnswers:
    PIP: dict[str, Any] = {  # noqa: RUF012
        "dependencies": [
            {"name": "idna", "version": "3.20", "vulns": []},
            {
                "name": "aiohttp",
                "version": "3.9.5",
                "vulns": [
                    {
                        "id": "PYSEC-2024-240",
                        "fix_versions": ["3.10.11"],
                        "aliases": ["CVE-2024-52304"],
                        "description": "…",
                    }
                ],
            },
            {"name": "rasa", "skip_reason": "Dependency not found on PyPI"},
        ],
        "fixes": [],
    }

    def test_pip_audits_are_read_and_what_it_passed_over_is_unanswered(self) -> None:
        read = from_pip_audit("bot/requirements.txt", self.PIP)
        assert read.findings == (KNOWN,)
        assert (read.asked, read.unanswered) == (3, ("rasa",))
        assert list(table([read]))[1].split() == ["bot/requirements.txt", "3", "2", "1"]

    def test_npms_are_read(self) -> None:
        said = {
            "vulnerabilities": {
                "lit": {"via": ["lit-html"]},
                "lit-html": {
                    "via": [
                        {
                            "name": "lit-html",
                            "severity": "high",
                            "url": "https://github.com/advisories/GHSA-abcd-efgh-ijkl",
                            "range": "<3.1.0",
                        }
                    ]
                },
            }
        }
        read = from_npm("web/package-lock.json", said, 40)
        assert read.findings == (Finding("lit-html", "<3.1.0", ("GHSA-abcd-efgh-ijkl",)),)

    def test_npms_error_is_no_answer(self) -> None:
        read = from_npm("web/package-lock.json", {"message": "405 Method Not Allowed"}, 40)
        assert read.trouble == "405 Method Not Allowed"
        (said, _) = gaps([read], [])
        assert "run it again where the registry answers" in said


def test_a_lock_is_asked_about_whatever_system_a_package_is_for() -> None:
    lock = Lock.read(
        "x.txt",
        "# made by uv\n"
        "pywin32==312 ; sys_platform == 'win32' \\\n"
        "    --hash=sha256:aa \\\n    --hash=sha256:bb\n"
        "idna==3.20 \\\n    --hash=sha256:cc\n",
    )
    assert lock.requirements().splitlines() == [
        "pywin32==312 --hash=sha256:aa --hash=sha256:bb",
        "idna==3.20 --hash=sha256:cc",
    ]
