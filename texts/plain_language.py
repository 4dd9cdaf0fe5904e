"""Leichte Sprache: the rules that can be counted.

Source: Regeln des Netzwerks Leichte Sprache; DIN SPEC 33429 recommends short sentences of one idea.
"""

from __future__ import annotations

import re

MOST_WORDS = 12
# A line break, a bullet or a colon ends a sentence as much as a full stop does. A full stop between
# digits (2.000) does not.
_ENDS = re.compile(r"(?<!\d)[.!?:](?=\s|$)|(?<=\d)[.!?:](?=\s|$)|\n|•")
_WORD = re.compile(r"[^\W_]+(?:[-·.][^\W_]+)*")


def long_sentences(text: str) -> list[str]:
    """The sentences of a text that have more than 12 words."""
    sentences = (sentence.strip() for sentence in _ENDS.split(text))
    return [sentence for sentence in sentences if len(_WORD.findall(sentence)) > MOST_WORDS]
