"""Typed answers to closed questions: what a message says on the scale that was asked."""

from interview.answers.matching import AnswerMatcher
from interview.answers.meanings import Match

__all__ = ["AnswerMatcher", "Match"]
