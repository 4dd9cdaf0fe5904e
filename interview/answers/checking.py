"""Explain mistakes in the vocabulary files: file, line, what is wrong, what to do."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from interview.answers.compiling import AGE_SECTIONS, FACES, FILLERS, HEDGE, PLAIN_SECTIONS
from interview.answers.compiling import POLARITIES as _POLARITIES
from interview.answers.spelling import Spelling
from interview.answers.vocabulary import (
    SCALES_FILE,
    SYMBOLS_FILE,
    Form,
    Scale,
    Section,
    Vocabulary,
    VocabularyError,
    language_files,
    read,
    read_scales,
)

KINDS = ("graded", "choice", "yesno", "age")
REQUIRED = ("numbers", "fillers", "negators", "dont_know", "skip", "scales", "negation")
SPELLING = {"foldings", "latin", "latin_foldings", "apostrophe", "prefixes"}
VALUES = {
    ("negation",): ("precedes", "follows"),
    ("spelling", "apostrophe"): ("splits", "joins"),
}
_OTHER = {"negation", "spelling", "numbers", "compound_numbers", "ordinals", "and", "age", "scales"}


@dataclass(frozen=True)
class Mistake:
    """What is wrong where (line from 1) and how to mend it."""

    file: str
    line: int
    problem: str
    remedy: str

    def __str__(self) -> str:
        """One line for the terminal."""
        return f"{self.file}:{self.line}: {self.problem}; {self.remedy}"


def check(folder: Path) -> list[Mistake]:
    """Every mistake in a folder of vocabularies, in the order of files and lines."""
    try:
        scales = read_scales(folder / SCALES_FILE)
    except (VocabularyError, ValueError, OSError) as error:
        return [_unreadable(folder / SCALES_FILE, error)]
    mistakes = list(_check_scales(read(folder / SCALES_FILE), scales))
    try:
        read(folder / SYMBOLS_FILE)
    except (VocabularyError, OSError) as error:
        mistakes.append(_unreadable(folder / SYMBOLS_FILE, error))
    for path in language_files(folder):
        try:
            vocabulary = read(path)
        except (VocabularyError, OSError) as error:
            mistakes.append(_unreadable(path, error))
            continue
        found = [*_check_sections(vocabulary, scales), *_check_duplicates(vocabulary, scales)]
        mistakes.extend(sorted(found, key=lambda mistake: mistake.line))
    return mistakes


def _unreadable(path: Path, error: Exception) -> Mistake:
    return Mistake(path.name, 0, f"cannot be read ({error})", "mend the file and check again")


def _check_scales(file: Vocabulary, scales: Mapping[str, Scale]) -> Iterator[Mistake]:
    for name, scale in scales.items():
        line = file.lines.get((name,), 0)
        if scale.kind not in KINDS:
            yield Mistake(
                file.file.name,
                line,
                f"scale “{name}” has the kind “{scale.kind}”",
                f"use one of {', '.join(KINDS)}",
            )
        if not scale.codes:
            yield Mistake(
                file.file.name, line, f"scale “{name}” has no codes", "list them under “codes”"
            )
        named = {scale.affirmation, scale.refusal, *scale.gives_way, *scale.negated, *scale.bands}
        for code in sorted((named | set(scale.negated.values())) - set(scale.codes) - {""}):
            yield Mistake(
                file.file.name,
                line,
                f"scale “{name}” names the code “{code}”, which it does not have",
                f"use one of {', '.join(scale.codes)} or add it to “codes”",
            )


def _check_sections(vocabulary: Vocabulary, scales: Mapping[str, Scale]) -> Iterator[Mistake]:
    name = vocabulary.file.name
    for required in REQUIRED:
        if not any(section[:1] == (required,) for section in vocabulary.sections):
            yield Mistake(
                name, 1, f"section “{required}” is missing", "add it, as it stands in de.yml"
            )
    allowed = set(PLAIN_SECTIONS) | _OTHER | {"dont_know", "skip", "fillers"}
    for section, forms in vocabulary.sections.items():
        line = vocabulary.lines[section]
        if section[0] not in allowed:
            yield Mistake(
                name, line, f"unknown section “{section[0]}”", "see de.yml for the sections"
            )
        elif problem := _section_problem(section, scales):
            yield Mistake(name, line, *problem)
        values = VALUES.get(section)
        if values and forms and forms[0].text not in values:
            yield Mistake(
                name,
                line,
                f"“{forms[0].text}” is no value of “{section[-1]}”",
                f"use {' or '.join(values)}",
            )


def _section_problem(section: Section, scales: Mapping[str, Scale]) -> tuple[str, str] | None:
    if section[0] == "scales" and len(section) == 3:
        return _code_problem(section[1], section[2], scales)
    if section[0] == "numbers" and len(section) == 2 and not section[1].isdigit():
        return f"“{section[1]}” is no number", "write the number in digits, in quotes"
    if section[0] == "age" and len(section) == 2 and section[1] not in {*AGE_SECTIONS, FILLERS}:
        return f"unknown section “age / {section[1]}”", f"use one of {', '.join(AGE_SECTIONS)}"
    if section[0] == "spelling" and len(section) == 2 and section[1] not in SPELLING:
        return (
            f"unknown section “spelling / {section[1]}”",
            f"use one of {', '.join(sorted(SPELLING))}",
        )
    return None


def _code_problem(scale: str, code: str, scales: Mapping[str, Scale]) -> tuple[str, str] | None:
    including = [item for item in scales.values() if scale in item.includes and scale != FACES]
    owners = [scales[scale]] if scale in scales else including
    if not owners:
        return f"unknown scale “{scale}”", f"use one of {', '.join(scales)}, or add it there"
    codes = {code for owner in owners for code in owner.codes} | {FILLERS}
    if any(owner.kind == "graded" for owner in owners):
        codes |= {*_POLARITIES, HEDGE}
    if code not in codes:
        return f"unknown code “{code}” of scale “{scale}”", f"use one of {', '.join(sorted(codes))}"
    return None


def _check_duplicates(vocabulary: Vocabulary, scales: Mapping[str, Scale]) -> Iterator[Mistake]:
    """The same form under two answers of one scale, or under "don't know" and "skip"."""
    spelling = Spelling.of(vocabulary)
    groups: list[dict[Section, tuple[Form, ...]]] = [
        {
            ("scales", name, code): forms
            for name in (scale.name, *scale.includes)
            for code, forms in vocabulary.below("scales", name).items()
            if scale.kind != "yesno" or name == scale.name
        }
        for scale in scales.values()
    ]
    groups.append(
        {(section,): vocabulary.forms(section) for section in ("dont_know", "skip", "commands")}
    )
    reported: set[tuple[int, str]] = set()
    for group in groups:
        seen: dict[tuple[str, ...], Section] = {}
        for section, forms in group.items():
            for form in forms:
                for written in form.spellings():
                    first = seen.setdefault(spelling.pattern(written), section)
                    # An idiom and a polar word may share a form: the rules read both alike.
                    compatible = first[-1] == section[-1] or _same_level(first[-1], section[-1])
                    if compatible or (form.line, written) in reported:
                        continue
                    reported.add((form.line, written))
                    yield Mistake(
                        vocabulary.file.name,
                        form.line,
                        f"“{written}” stands under “{' / '.join(first)}” "
                        f"and under “{' / '.join(section)}”",
                        "keep it where it belongs",
                    )


def _same_level(first: str, second: str) -> bool:
    levels = {"very_positive": "5", "positive": "4", "negative": "2", "very_negative": "1"}
    return levels.get(first, first) == levels.get(second, second)
