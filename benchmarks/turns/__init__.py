"""Measures full turns against plain Rasa: ``python -m benchmarks.turns`` (``make bench``)."""
