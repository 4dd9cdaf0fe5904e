"""Names a site knows to be personal: its own staff list."""

import re
from collections.abc import Collection, Iterator

from privacy.folding import fold
from privacy.recognisers.base import alternatives
from privacy.spans import PROVEN, Candidate

_MINIMUM_LENGTH = 2


def deny_list_candidates(text: str, deny_list: Collection[str]) -> Iterator[Candidate]:
    """Every name of ``deny_list`` in the folded ``text``, as a word, in any case, also with a
    genitive s or a Turkish or Slavic ending of at most three letters after it."""
    names = sorted(
        {name for each in deny_list if len(name := fold(each).text.strip()) >= _MINIMUM_LENGTH},
        key=lambda name: (-len(name), name),
    )
    if not names:
        return
    listed = alternatives(names)
    pattern = re.compile(rf"(?<!\w)(?:{listed})(?:'?\w{{1,3}})?(?!\w)", re.IGNORECASE)
    for match in pattern.finditer(text):
        yield Candidate(match.start(), match.end(), "PERSON", PROVEN)
