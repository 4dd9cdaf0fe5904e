"""Tests of answer matching."""
