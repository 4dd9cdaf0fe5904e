"""Identity cards, residence permits and passports by their shape; more by announcement."""

import re
from collections.abc import Iterator

from privacy.spans import SHAPED, Candidate

# German documents use digits and the consonants that cannot form words (BSI TR-03105).
_GERMAN = re.compile(
    r"(?<![\w/.-])(?=(?:[A-Z]*\d){4})[CFGHJKLMNPRTVWXYZ][CFGHJKLMNPRTVWXYZ0-9]{8}(?:\d|D)?"
    r"(?:<<\d+)?(?![\w/])",
    re.I,
)
# In capitals two digits are enough: no word is written so.
_GERMAN_CAPITALS = re.compile(
    r"(?<![\w/.-])(?=(?:[A-Z]*\d){2})(?=\d*[A-Z])[CFGHJKLMNPRTVWXYZ][CFGHJKLMNPRTVWXYZ0-9]{8}"
    r"(?:\d|D)?(?:<<\d+)?(?![\w/])"
)
_FOREIGN = re.compile(
    r"(?<![\w/.-])(?:"
    r"[A-Z]{3} ?\d{6}|"  # Polish identity card, Ukrainian and Iranian forms
    r"[A-Z]{2} ?\d{6,7}|"  # Ukrainian, Polish and Romanian passports and cards
    r"[A-Z]\d{8}|"  # Turkish, Iranian and Afghan passports
    r"[АВЕІКМНОРСТУХБГДЖЗЛПФЦЧШЮЯ]{2} ?(?:No)? ?\d{6}|"  # Ukrainian passport booklet
    r"\d{2} ?\d{2} No ?\d{6}|"  # Russian inner passport; № is folded to No
    r"A\d{2}[A-Z]\d{5}"  # Turkish identity card
    r")(?![\w/])"
)
_TURKISH_CARD = re.compile(r"(?<![\w/.-])[A-Z]\d{2}[A-Z]\d{5}(?![\w/])", re.I)
# A word of letters and many digits is an identifier of some kind.
_MIXED = re.compile(r"(?<![\w/.@-])(?=\w*[^\W\d_])(?=(?:[^\W\d_]*\d){6})[^\W_]{7,20}(?![\w/@])")


class IdDocumentRecogniser:
    """Shapes only: German check digits cover parts that people leave out."""

    def find(self, text: str, language: str | None) -> Iterator[Candidate]:
        for pattern, strength in (
            (_GERMAN, SHAPED - 1),
            (_GERMAN_CAPITALS, SHAPED - 3),
            (_FOREIGN, SHAPED - 2),
            (_TURKISH_CARD, SHAPED - 2),
            (_MIXED, SHAPED - 5),
        ):
            for match in pattern.finditer(text):
                yield Candidate(match.start(), match.end(), "ID_DOCUMENT", strength)
