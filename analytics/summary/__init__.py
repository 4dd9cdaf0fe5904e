"""The five to eight things that matter most in a wave, for a reader with two minutes."""

from analytics.summary.finding import Finding, Subject, Summary
from analytics.summary.rendering import as_html, as_json, as_text
from analytics.summary.summarising import summarise
from analytics.summary.wording import Names, Words, word

__all__ = [
    "Finding",
    "Names",
    "Subject",
    "Summary",
    "Words",
    "as_html",
    "as_json",
    "as_text",
    "summarise",
    "word",
]
