"""The survey of the published numbers, which is summarised here."""

from tests.analytics.published.conftest import survey

__all__ = ["survey"]
