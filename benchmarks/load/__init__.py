"""Measures how much a machine carries: ``python -m benchmarks.load`` (``make load-test``)."""
