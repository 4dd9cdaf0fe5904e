"""A respondent's own interview, seen or deleted with the receipt code."""
