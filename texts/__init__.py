"""Says things in the reader's language.

Reads the locale catalogues (``locales/``) and the questionnaire texts (``questionnaires/``) and
renders a message key with its arguments in a locale. Pure, and shared by both environments, so it
runs on Python 3.10 as well.
"""

from texts.catalogue import Catalogue, load_catalogue
from texts.locale import Direction, Locale, load_locales
from texts.rendering import Texts, Utterance

__all__ = [
    "Catalogue",
    "Direction",
    "Locale",
    "Texts",
    "Utterance",
    "load_catalogue",
    "load_locales",
]
