"""Explain mistakes in the vocabulary files: file, line, what is wrong, what to do."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from datafiles import Problem, read_document
from interview.answers.compiling import (
    AGE_SECTIONS,
    DOUBTFUL,
    FACES,
    FILLERS,
    HEDGE,
    PLAIN_SECTIONS,
)
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


def check(folder: Path) -> list[Problem]:
    """Every mistake in a folder of vocabularies, in the order of files and lines."""
    files = [folder / SCALES_FILE, folder / SYMBOLS_FILE, *language_files(folder)]
    problems = [problem for file in files for problem in read_document(file).problems]
    broken = {problem.file for problem in problems}
    if folder / SCALES_FILE in broken:
        return problems
    try:
        scales = read_scales(folder / SCALES_FILE)
    except VocabularyError as error:
        return [*problems, error.problem]
    problems.extend(_check_scales(read(folder / SCALES_FILE), scales))
    for file in files[1:]:
        if file in broken:
            continue
        try:
            vocabulary = read(file)
        except VocabularyError as error:
            problems.append(error.problem)
            continue
        if file.name != SYMBOLS_FILE:
            problems.extend(_check_sections(vocabulary, scales))
            problems.extend(_check_duplicates(vocabulary, scales))
    return sorted(problems)


def _check_scales(file: Vocabulary, scales: Mapping[str, Scale]) -> Iterator[Problem]:
    for name, scale in scales.items():
        line = file.lines.get((name,), 1)
        if scale.kind not in KINDS:
            message = f"scale “{name}” has the kind “{scale.kind}”"
            yield Problem(file.file, line, message, f"use one of {', '.join(KINDS)}")
        if not scale.codes:
            message = f"scale “{name}” has no codes"
            yield Problem(file.file, line, message, "list them under “codes”")
        named = {scale.affirmation, scale.refusal, *scale.gives_way, *scale.negated, *scale.bands}
        named |= {*scale.takes_in, *(code for codes in scale.takes_in.values() for code in codes)}
        for code in sorted((named | set(scale.negated.values())) - set(scale.codes) - {""}):
            message = f"scale “{name}” names the code “{code}”, which it does not have"
            remedy = f"use one of {', '.join(scale.codes)} or add it to “codes”"
            yield Problem(file.file, line, message, remedy)


def _check_sections(vocabulary: Vocabulary, scales: Mapping[str, Scale]) -> Iterator[Problem]:
    file = vocabulary.file
    for required in REQUIRED:
        if not any(section[:1] == (required,) for section in vocabulary.sections):
            message = f"section “{required}” is missing"
            yield Problem(file, 1, message, "add it, as it stands in de.yml")
    allowed = set(PLAIN_SECTIONS) | _OTHER | {"dont_know", "skip", "fillers", DOUBTFUL}
    for section, forms in vocabulary.sections.items():
        line = vocabulary.lines[section]
        if section[0] not in allowed:
            message = f"unknown section “{section[0]}”"
            yield Problem(file, line, message, "see de.yml for the sections")
        elif problem := _section_problem(section, scales):
            yield Problem(file, line, *problem)
        values = VALUES.get(section)
        if values and forms and forms[0].text not in values:
            message = f"“{forms[0].text}” is no value of “{section[-1]}”"
            yield Problem(file, line, message, f"use {' or '.join(values)}")


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


def _check_duplicates(vocabulary: Vocabulary, scales: Mapping[str, Scale]) -> Iterator[Problem]:
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
                    message = (
                        f"“{written}” stands under “{' / '.join(first)}” "
                        f"and under “{' / '.join(section)}”"
                    )
                    yield Problem(vocabulary.file, form.line, message, "keep it where it belongs")


def _same_level(first: str, second: str) -> bool:
    levels = {"very_positive": "5", "positive": "4", "negative": "2", "very_negative": "1"}
    return levels.get(first, first) == levels.get(second, second)
