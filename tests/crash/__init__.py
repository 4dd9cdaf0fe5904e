"""Processes and the database are killed at random moments; nothing acknowledged is lost or doubled.

``python -m tests.crash`` is the long test, ``test_crashes.py`` the short one.
"""
