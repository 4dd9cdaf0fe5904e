"""Compares what is known with what is accepted."""

from __future__ import annotations

import datetime
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from supply_chain.accepted import AcceptedRisk
from supply_chain.advisories import Answer, Finding


@dataclass(frozen=True)
class Verdict:
    """``new`` is known and not accepted, ``expired`` was accepted until a day that is over,
    ``unknown`` is accepted and nobody knows of it (any more)."""

    new: tuple[Finding, ...]
    expired: tuple[AcceptedRisk, ...]
    unknown: tuple[AcceptedRisk, ...]
    accepted: tuple[Finding, ...]

    @property
    def is_clean(self) -> bool:
        """Whether nobody has to decide anything."""
        return not (self.new or self.expired or self.unknown)


def judge(
    answers: Sequence[Answer],
    accepted: Collection[AcceptedRisk],
    today: datetime.date,
) -> Verdict:
    """Judge what was answered. A package that nobody answered about makes no risk unknown."""
    findings = [finding for answer in answers for finding in answer.findings]
    by_risk = {risk: [each for each in findings if _is_about(risk, each)] for risk in accepted}
    covered = {each for risk, found in by_risk.items() for each in found}
    silent = {name for answer in answers for name in answer.unanswered}
    nobody_answered = any(answer.trouble for answer in answers)
    return Verdict(
        new=tuple(dict.fromkeys(each for each in findings if each not in covered)),
        expired=tuple(risk for risk in accepted if risk.is_expired(today)),
        unknown=tuple(
            risk
            for risk, found in by_risk.items()
            if not found and risk.package not in silent and not nobody_answered
        ),
        accepted=tuple(dict.fromkeys(covered)),
    )


def _is_about(risk: AcceptedRisk, finding: Finding) -> bool:
    return risk.package == finding.package and risk.advisory in finding.names
