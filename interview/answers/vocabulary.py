"""Read the vocabulary files of ``data/answers``.

A vocabulary is a flat map from a section's path (``("scales", "agreement5", "positive")``) to
its forms, each with the line it stands on, so that the checker can point at it. All scalars are
read as text: in these files ``no`` and ``off`` are words, not truth values.
"""

import itertools
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import yaml

from datafiles import Problem

SCALES_FILE = "scales.yml"
SYMBOLS_FILE = "symbols.yml"

_GROUP = re.compile(r"\(([^()]*)\)")

# The C loader reads the same and is ten times as fast; it is missing on a few platforms.
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

Section = tuple[str, ...]


class VocabularyError(ValueError):
    """A vocabulary file cannot be read; ``problem`` says file, line and what to do."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(str(problem))
        self.problem = problem


@dataclass(frozen=True)
class Form:
    """One written form, with groups such as ``(a|b)`` still in it, and its line (from 1)."""

    text: str
    line: int

    def spellings(self) -> Iterator[str]:
        """Every form the groups stand for: ``"(bin|war) (sehr|) gut"`` has four."""
        pieces = _GROUP.split(self.text)
        choices = [piece.split("|") if index % 2 else [piece] for index, piece in enumerate(pieces)]
        for combination in itertools.product(*choices):
            yield " ".join("".join(combination).split())


@dataclass(frozen=True)
class Vocabulary:
    """The forms of one file by section; ``lines`` tells where each section begins."""

    file: Path
    sections: Mapping[Section, tuple[Form, ...]]
    lines: Mapping[Section, int]

    @property
    def language(self) -> str:
        """The language's code, which is the file's name."""
        return self.file.stem

    def forms(self, *section: str) -> tuple[Form, ...]:
        """The forms of one section, none if it is missing."""
        return self.sections.get(section, ())

    def below(self, *section: str) -> dict[str, tuple[Form, ...]]:
        """The sub-sections directly below a section, in the file's order."""
        depth = len(section)
        return {
            path[depth]: forms
            for path, forms in self.sections.items()
            if len(path) == depth + 1 and path[:depth] == section
        }

    def replacements(self, *section: str) -> dict[str, str]:
        """A section of single values, ``ae: a``, as a plain map."""
        return {key: forms[0].text for key, forms in self.below(*section).items() if forms}


@dataclass(frozen=True)
class Scale:
    """How a scale is read.

    ``kind``: graded (1 to 5), choice, yesno or age. ``includes``: further sections under
    ``scales`` in the vocabularies. ``affirmation``/``refusal``: the code a bare yes or no stands
    for, if any. ``gives_way``: general codes that a special one beats ("uploaded it on the
    website"), the most general first. ``negated``: the code that "not X" means; a negated code
    without an entry is discarded. ``takes_in``: codes that another one covers when both are named
    ("partly approved"). ``bands``: lowest and highest age of each code.
    """

    name: str
    kind: str
    codes: tuple[str, ...] = ()
    includes: tuple[str, ...] = ()
    affirmation: str = ""
    refusal: str = ""
    gives_way: tuple[str, ...] = ()
    negated: Mapping[str, str] = field(default_factory=dict)
    takes_in: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    bands: Mapping[str, tuple[int, int]] = field(default_factory=dict)


def read(path: Path) -> Vocabulary:
    """Read one file. Raises VocabularyError with file, line and remedy."""
    try:
        root = yaml.compose(path.read_text(encoding="utf-8"), Loader=_LOADER)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        remedy = "check quotes, brackets and indents on this line and the line before"
        message = f"this is not valid YAML: {error.problem}"
        raise VocabularyError(Problem(path, line, message, remedy)) from error
    sections: dict[Section, tuple[Form, ...]] = {}
    lines: dict[Section, int] = {}
    if root is not None:
        _collect(root, (), path, sections, lines)
    return Vocabulary(path, sections, lines)


def _collect(
    node: yaml.Node,
    section: Section,
    path: Path,
    sections: dict[Section, tuple[Form, ...]],
    lines: dict[Section, int],
) -> None:
    line = node.start_mark.line + 1
    lines.setdefault(section, line)
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            child = (*section, str(key.value))
            if child in lines:
                message = f"section “{' / '.join(child)}” stands here a second time"
                raise VocabularyError(
                    Problem(path, key.start_mark.line + 1, message, "join the two")
                )
            lines[child] = key.start_mark.line + 1
            _collect(value, child, path, sections, lines)
    elif isinstance(node, yaml.SequenceNode):
        forms: list[Form] = []
        for item in node.value:
            if not isinstance(item, yaml.ScalarNode):
                message = "a list holds words only"
                remedy = "put quotes around a form with a colon, bracket or comma"
                raise VocabularyError(Problem(path, item.start_mark.line + 1, message, remedy))
            forms.append(Form(item.value, item.start_mark.line + 1))
        sections[section] = tuple(forms)
    elif isinstance(node, yaml.ScalarNode):
        # An empty value is an empty section: "letter:" without words.
        empty = node.tag.endswith(":null") and not node.value
        sections[section] = () if empty else (Form(node.value, line),)


def read_scales(path: Path) -> dict[str, Scale]:
    """Read ``scales.yml``: the scales that need more than their labels."""
    file = read(path)
    names = dict.fromkeys(section[0] for section in file.sections)
    return {name: _scale(file, name) for name in names}


def _scale(file: Vocabulary, name: str) -> Scale:
    def texts(*section: str) -> tuple[str, ...]:
        return tuple(form.text for form in file.forms(name, *section))

    def single(section: str) -> str:
        return next(iter(texts(section)), "")

    bands = {code: _band(file, name, code) for code in file.below(name, "bands")}
    return Scale(
        name=name,
        kind=single("kind"),
        codes=texts("codes"),
        includes=texts("includes"),
        affirmation=single("affirmation"),
        refusal=single("refusal"),
        gives_way=texts("gives_way"),
        negated=file.replacements(name, "negated"),
        takes_in={
            code: tuple(form.text for form in forms)
            for code, forms in file.below(name, "takes_in").items()
        },
        bands=bands,
    )


def _band(file: Vocabulary, scale: str, code: str) -> tuple[int, int]:
    ages = [form.text for form in file.forms(scale, "bands", code)]
    if len(ages) != 2 or not all(age.isdecimal() for age in ages):
        line = file.lines[scale, "bands", code]
        message = f"the age band “{code}” has no lowest and highest age"
        raise VocabularyError(Problem(file.file, line, message, 'write two ages: ["25", "34"]'))
    return int(ages[0]), int(ages[1])


def language_files(folder: Path) -> list[Path]:
    """The vocabulary files of a folder, one a language, in the order of their names."""
    shared = {SCALES_FILE, SYMBOLS_FILE}
    return sorted(path for path in folder.glob("*.yml") if path.name not in shared)
