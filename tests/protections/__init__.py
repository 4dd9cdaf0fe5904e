"""Takes every protection away, one after the other: its test has to fail.

``protections.yml`` lists them, ``python -m tests.protections`` does it (``make protections``).
"""
