"""Read evaluation cases: scale → code → messages; ``again`` holds what must be asked again."""

from dataclasses import dataclass
from pathlib import Path

from interview.answers.vocabulary import read

ASKED_AGAIN = "again"


@dataclass(frozen=True)
class Case:
    """A message, the question's scale, and the code it must give (None: asked again)."""

    language: str
    scale: str
    text: str
    code: str | None


def read_cases(path: Path) -> list[Case]:
    """The cases of one language file. Raises VocabularyError for a broken file."""
    file = read(path)
    return [
        Case(file.language, scale, form.text, None if code == ASKED_AGAIN else code)
        for (scale, code), forms in (
            (section, forms) for section, forms in file.sections.items() if len(section) == 2
        )
        for form in forms
    ]
