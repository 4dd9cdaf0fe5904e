"""People's codings as files of examples, from which the next training learns.

``data/themes/<language>/corrections.txt``, of the form of the other examples there. The files hold
answers of customers, anonymised: they are no part of the project's history, are written anew each
time, and the daily purge takes deleted answers out of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from analytics.human_coding.corrections import FILE_NAME, example_files
from analytics.themes.taxonomy import Taxonomy


@dataclass(frozen=True)
class CorrectionFiles:
    """The files below ``folder``, one a language."""

    folder: Path

    @property
    def there(self) -> list[Path]:
        """The files that there are."""
        return sorted(self.folder.glob(f"*/{FILE_NAME}"))

    def write(self, examples: Sequence[Mapping[str, Any]], taxonomy: Taxonomy) -> tuple[int, int]:
        """Write examples in the place of the earlier ones; how many were written and left out.

        An example is as ``training_examples`` makes it. Left out are those without a theme, with a
        theme that the codebook does not know any more, and of questions that are not coded; and
        whatever says the same as an earlier one.
        """
        files = example_files(
            example
            for example in examples
            if example["question"] in taxonomy.questions
            and example["themes"].keys() <= set(taxonomy.codes)
        )
        for file in self.there:
            if str(file.relative_to(self.folder)) not in files:
                file.unlink()
        for path, text in files.items():
            _write(self.folder / path, text)
        written = sum(len(_answers(text)) for text in files.values())
        return written, len(examples) - written

    def keep_only(self, texts: Iterable[str]) -> int:
        """Take out the answers that are not among ``texts``; how many were taken out."""
        kept_texts = {" ".join(text.split()) for text in texts}
        removed = 0
        for file in self.there:
            text = file.read_text(encoding="utf-8")
            answers = _answers(text)
            gone = [line for line in answers if line.split(" | ", 2)[2] not in kept_texts]
            removed += len(gone)
            if len(gone) == len(answers):
                file.unlink()
            elif gone:
                kept = [line for line in text.splitlines() if line not in gone]
                _write(file, "\n".join(kept) + "\n")
        return removed


def _answers(text: str) -> list[str]:
    return [line for line in text.splitlines() if line and not line.startswith("#")]


def _write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    unfinished = file.with_suffix(".part")
    unfinished.write_text(text, encoding="utf-8")
    unfinished.replace(file)
