"""``make audit``: prints what is known against the packages; fails when somebody has to decide.

Exit codes: 0 all is accepted or nothing is known, 1 something has to be decided, 3 the advisories
could not be asked about everything, so nobody knows.
"""

from __future__ import annotations

import datetime
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from supply_chain import tools
from supply_chain.accepted import AcceptedRisk, read_accepted
from supply_chain.advisories import Answer
from supply_chain.verdict import Verdict, judge

ROOT = Path(__file__).resolve().parent.parent
ACCEPTED = ROOT / "supply_chain" / "accepted_risks.yml"
PYTHON_LOCKS = ("locks/application.txt", "bot/requirements.txt")
WEB = "web"
BILLS = ROOT / "var" / "sbom"
_PROBLEMS = 1
_NOT_POSSIBLE = 3


def main() -> int:
    """Audit; the exit status."""
    today = datetime.date.today()
    accepted, problems = read_accepted(ACCEPTED, today)
    answers = [tools.ask_about_python(ROOT, lock) for lock in PYTHON_LOCKS]
    answers.append(tools.ask_about_npm(ROOT, WEB))
    verdict = judge(answers, accepted, today)
    bills = tools.write_bills(ROOT, BILLS, PYTHON_LOCKS, WEB)
    secrets = tools.find_secrets(ROOT)
    for line in table(answers):
        print(line)
    print(f"\nbills of materials (CycloneDX): {', '.join(bill.name for bill in bills)} in {BILLS}")
    print(f"secrets in tracked files: {len(secrets)}")
    for line in [*map(str, problems), *secrets, *decisions(verdict), *gaps(answers, accepted)]:
        print(f"✗ {line}")
    if problems or secrets or not verdict.is_clean:
        return _PROBLEMS
    return _NOT_POSSIBLE if list(gaps(answers, accepted)) else 0


def table(answers: Sequence[Answer]) -> Iterator[str]:
    """One line a lock."""
    yield f"{'lock':28}{'packages':>10}{'answered':>10}{'advisories':>12}"
    for answer in answers:
        answered = 0 if answer.trouble else answer.asked - len(answer.unanswered)
        yield f"{answer.lock:28}{answer.asked:>10}{answered:>10}{len(answer.findings):>12}"


def decisions(verdict: Verdict) -> Iterator[str]:
    """What somebody has to decide, each with what to do."""
    for finding in verdict.new:
        remedy = f"update to {finding.fixed_in}" if finding.fixed_in else "there is no update yet"
        yield (
            f"{finding.package} {finding.version}: {', '.join(finding.names)}. {remedy}, or say "
            f"in {ACCEPTED.name} why it can be borne"
        )
    for risk in verdict.expired:
        yield (
            f"{risk.package}: {risk.advisory} was accepted until {risk.expires}. Decide again: "
            f"update the package, or renew the entry in {ACCEPTED.name}"
        )
    for risk in verdict.unknown:
        yield (
            f"{risk.package}: {risk.advisory} is accepted, but the advisories know nothing of it. "
            f"Correct its number, or take it out of {ACCEPTED.name}"
        )


def gaps(answers: Sequence[Answer], accepted: Sequence[AcceptedRisk]) -> Iterator[str]:
    """What could not be found out."""
    for answer in answers:
        if answer.trouble:
            yield (
                f"{answer.lock}: the advisories could not be asked ({answer.trouble}). Nothing is "
                "known about these packages; run it again where the registry answers"
            )
        elif answer.unanswered:
            yield (
                f"{answer.lock}: nothing was answered about {len(answer.unanswered)} of "
                f"{answer.asked} packages, which does not mean that nothing is known. A mirror "
                "without advisories answers so; run it again where PyPI itself can be reached"
            )
    if any(answer.trouble or answer.unanswered for answer in answers):
        yield f"the {len(accepted)} accepted risks could not be compared with what is known"


if __name__ == "__main__":
    sys.exit(main())
