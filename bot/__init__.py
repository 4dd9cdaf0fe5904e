"""Rasa's side of the assistant: understands a message and lets the action server answer it.

Runs in an environment of its own (Python 3.10, see README.md in this folder).
"""
