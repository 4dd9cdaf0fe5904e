"""Names as they are spelled in another script: Müller, Мюллер, مولر."""

from collections.abc import Iterable, Mapping, Sequence

_START, _END = "^", "$"


class Transliteration:
    """Ordered replacement of letters, over many names at once."""

    def __init__(self, replacements: Sequence[str]) -> None:
        self._pairs = [_pair(replacement) for replacement in replacements]

    def apply(self, names: Iterable[str]) -> list[str]:
        """The names, lower-cased, in the other spelling, in the same order."""
        joined = f"{_END}\n{_START}".join(name.lower() for name in names)
        joined = f"{_START}{joined}{_END}"
        for old, new in self._pairs:
            joined = joined.replace(old, new)
        joined = joined.replace(_START, "").replace(_END, "")
        return joined.split("\n")


def _pair(replacement: str) -> tuple[str, str]:
    old, _, new = replacement.partition(" ")
    new = new.strip('"')
    if old.startswith(_START):
        new = _START + new
    if old.endswith(_END) and not new.endswith(_END):
        new = new + _END
    return old, new


def load_transliterations(tables: Mapping[str, Sequence[str]]) -> dict[str, Transliteration]:
    """One transliteration per table of the data file."""
    return {name: Transliteration(replacements) for name, replacements in tables.items()}
