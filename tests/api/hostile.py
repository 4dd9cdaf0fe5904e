"""Texts that try to be more than text: for SQL, pages, templates, spreadsheets, logs, shells."""

from __future__ import annotations

# Written where somebody is asked; each has to be stored and shown as the words that it is.
INJECTIONS = (
    "'; DROP TABLE answers; --",
    "1' OR '1'='1",
    "%' UNION SELECT token_hash FROM conversations --",
    "$$; SELECT pg_sleep(10); $$",
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "\"><svg onload=alert(1)>",
    "javascript:alert(1)",
    "<!--#exec cmd='id'-->",
    "]]><![CDATA[<b>x</b>",
    "{{ 7 * 7 }}",
    "{% include '/etc/passwd' %}",
    "${7*7} #{7*7} <%= 7*7 %>",
    "{ $name } { -term } { page-title }",
    "{0} {1!r} %s %n %x",
    "=1+1",
    "+SUM(A1:A9)",
    "-2+3+cmd|' /C calc'!A0",
    "@SUM(1)",
    "=HYPERLINK(\"http://evil.example\";\"hier\")",
    "\t=1+1",
    "zwei\nZeilen {\"level\": \"ERROR\", \"event\": \"forged\"}",
    "rot \x1b[31m und \x1b]0;Titel\x07",
    "\r\nSet-Cookie: a=b",
    "`id` $(id) ; id | id && id",
    "../../../../etc/passwd",
    "\\\\server\\share",
    "PERSON [PERSON] [EMAIL] [NO_SUCH_LABEL]",
    "null", "None", "NaN", "true", "[]", "{}", "0", "-1", "1e309",
)  # fmt: skip

# No text at all, or hardly one.
BROKEN = (
    "a\x00b",
    "\x00",
    "\ud800",
    "a\udc00\ud800b",
    "\ufffe\uffff",
    "\u202eneklöW\u202c",
    "\u2066\u2067\u2068" * 50,
    "e" + "\u0301" * 1_000,
    "👩‍👩‍👧‍👦" * 250,
    "🏳️‍🌈" * 300,
    "😀" * 2_000,
    "ﷺ" * 2_000,
    "\U000e0041" * 100,
    "İ" * 1_000,
    "ß" * 2_000,
    "؀؁" * 500,
    "ａｂｃ" * 600,
    "ي" * 2_000,
)
