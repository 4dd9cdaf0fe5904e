"""Measures understanding on messages that were never trained on: ``make evaluate``."""
