"""Anonymisation of free text: what is personal is found, typed and replaced before it is stored.

Everything here is pure: text and language in, redacted text and typed spans out. Nothing is
read at import time; :meth:`Anonymiser.load` reads the word lists and the name model once.
"""

from privacy.anonymiser import Anonymiser
from privacy.normalisation import normalise
from privacy.spans import TYPES, Redacted, Span

__all__ = ["TYPES", "Anonymiser", "Redacted", "Span", "normalise"]
