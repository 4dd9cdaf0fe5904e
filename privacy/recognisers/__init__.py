"""The recognisers: one kind of personal data a module, all languages at once."""

from privacy.recognisers.base import Recogniser
from privacy.recognisers.registry import load_recognisers

__all__ = ["Recogniser", "load_recognisers"]
