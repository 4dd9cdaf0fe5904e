"""A summary as text, as a page, and as data."""

from __future__ import annotations

from dataclasses import asdict
from html import escape
from typing import Any

import orjson

from analytics.summary.finding import Finding, Summary
from analytics.summary.wording import WordedFinding, Words

_STYLE = """
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem;
       color: #1a1a1a; background: #fff }
h1 { font-size: 1.5rem; line-height: 1.25 } h2 { font-size: 1.125rem; margin: 0 0 .25rem }
li { margin: 0 0 1.25rem; break-inside: avoid } p { margin: .125rem 0 }
.certainty, .caution, footer { color: #4a4a4a; font-size: .875rem } blockquote { margin: .5rem 0 0;
  padding-inline-start: .75rem; border-inline-start: .25rem solid #767676 }
footer { border-block-start: 1px solid #767676; margin-block-start: 2rem;
  padding-block-start: .5rem }
"""


def as_text(words: Words) -> str:
    """For a terminal."""
    lines = [words.title, "=" * len(words.title), words.participation, words.compared, ""]
    for number, finding in enumerate(words.findings, 1):
        lines += [f"{number}. {finding.headline}", f"   {finding.certainty}"]
        lines += [f"   {finding.change}"] if finding.change else []
        lines += [f"   ! {caution}" for caution in finding.cautions]
        lines += [
            f"   „{quote}“" if words.language == "de" else f"   “{quote}”"
            for quote in finding.quotes
        ]
        lines.append("")
    return "\n".join([*lines, *words.notes, ""])


def as_html(words: Words) -> str:
    """A page that stands alone, for reading and printing."""
    findings = "\n".join(_html_finding(finding) for finding in words.findings)
    notes = "\n".join(f"<p>{escape(note)}</p>" for note in words.notes)
    return f"""<!doctype html>
<html lang="{escape(words.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{escape(words.title)}</title>
<style>{_STYLE}</style>
</head>
<body>
<main>
<h1>{escape(words.title)}</h1>
<p>{escape(words.participation)} {escape(words.compared)}</p>
<ol>
{findings}
</ol>
</main>
<footer>
{notes}
</footer>
</body>
</html>
"""


def as_json(summary: Summary, words: Words) -> bytes:
    """The numbers with their words; the same data give the same bytes."""
    content = {
        "wave": summary.wave.code,
        "questionnaire": summary.wave.questionnaire,
        "first_day": summary.wave.first_day,
        "last_day": summary.wave.last_day,
        "compared_with": summary.before.code if summary.before else None,
        "simulated": summary.simulated,
        "respondents": summary.respondents,
        "completed": asdict(summary.completed) if summary.completed else None,
        "disclosure": asdict(summary.rules),
        "taxonomy_version": summary.taxonomy_version,
        "language": words.language,
        "title": words.title,
        "findings": [
            _json_finding(finding, worded)
            for finding, worded in zip(summary.findings, words.findings, strict=True)
        ],
        "not_shown": list(summary.missing),
        "notes": list(words.notes),
    }
    return orjson.dumps(content, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)


def _json_finding(finding: Finding, worded: WordedFinding) -> dict[str, Any]:
    return {
        "subject": finding.subject,
        "name": finding.name,
        "item": finding.item,
        "group": list(finding.group) if finding.group else None,
        "estimate": asdict(finding.estimate),
        "raw": asdict(finding.raw) if finding.raw else None,
        "difference": asdict(finding.difference) if finding.difference else None,
        "change": asdict(finding.change) if finding.change else None,
        "cautions": list(finding.cautions),
        "quotes": [{"text": quote.text, "locale": quote.locale} for quote in finding.quotes],
        "words": asdict(worded),
    }


def _html_finding(finding: WordedFinding) -> str:
    change = f"\n<p>{escape(finding.change)}</p>" if finding.change else ""
    cautions = "".join(f'\n<p class="caution">{escape(each)}</p>' for each in finding.cautions)
    quotes = "".join(
        f'\n<blockquote dir="auto">{escape(quote)}</blockquote>' for quote in finding.quotes
    )
    return (
        f"<li><h2>{escape(finding.headline)}</h2>\n"
        f'<p class="certainty">{escape(finding.certainty)}</p>{change}{cautions}{quotes}</li>'
    )
