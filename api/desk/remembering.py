"""Remembers what an analysis answered: a wave that has ended answers the same again."""

from __future__ import annotations

import threading
from typing import Any, cast

from analytics.published.analysis import Analysis


class _Remembering:
    """Stands in for an analysis; asks it once for each question."""

    def __init__(self, analysis: Analysis) -> None:
        self._analysis = analysis
        self._answers: dict[tuple[Any, ...], Any] = {}
        self._lock = threading.Lock()

    def __getattr__(self, name: str) -> Any:
        method = getattr(self._analysis, name)
        if not callable(method):
            return method

        def asked(*arguments: Any) -> Any:
            question = (name, *arguments)
            with self._lock:
                if question in self._answers:
                    return self._answers[question]
            answer = method(*arguments)
            with self._lock:
                self._answers[question] = answer
            return answer

        return asked


def remembering(analysis: Analysis) -> Analysis:
    """An analysis that remembers what it was asked. Arguments have to be hashable."""
    return cast(Analysis, _Remembering(analysis))
