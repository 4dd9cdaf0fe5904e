"""Turns answers into numbers that a researcher can defend."""
