"""What the sequence model sees of each word."""

from collections.abc import Sequence

from privacy.person.lexicon import (
    FIRST,
    FOREIGN,
    LANGUAGES,
    LAST,
    Knowledge,
    Lexicon,
    languages_for,
)
from privacy.person.words import Word, script_of

_BEGINS_SENTENCE = frozenset(".!?…\n")
_PLACEHOLDER = "[]"


def guess_language(knowledge: Sequence[Knowledge], hint: str | None) -> int:
    """The bit of the language whose words the text has most of; the hint wins a tie."""
    hits = [0] * len(LANGUAGES)
    for known in knowledge:
        for index in range(len(LANGUAGES)):
            if known.frequent >> index & 1:
                hits[index] += 3
            elif known.ordinary >> index & 1:
                hits[index] += 2
    if hint in LANGUAGES:
        hits[LANGUAGES.index(hint)] += 2
    return 1 << hits.index(max(hits))


def features_of(words: Sequence[Word], lexicon: Lexicon, hint: str | None) -> list[list[str]]:
    """For every word the list of its features, those of its neighbours included."""
    knowledge = [lexicon.knowledge(word.lower) for word in words]
    language = guess_language(knowledge, hint)
    shapes = [_shape(word) for word in words]
    kinds = [
        _kind(known, languages_for(word.lower, language))
        for word, known in zip(words, knowledge, strict=True)
    ]
    contexts = [known.context(language) or "-" for known in knowledge]
    count = len(words)
    shouting = sum(shape == "X" for shape in shapes) * 2 > sum(
        shape in ("X", "x", "Xx") for shape in shapes
    )
    all_features: list[list[str]] = []
    for index, word in enumerate(words):
        lower, shape, kind = word.lower, shapes[index], kinds[index]
        first = index == 0 or words[index - 1].text in _BEGINS_SENTENCE
        if shouting and shape == "X":
            shape = "x"
        case = shape + ("^" if first and shape == "Xx" else "")
        features = [
            "b",
            "w=" + lower,
            "s=" + case,
            "k=" + kind,
            "ks=" + kind + case,
            "c=" + contexts[index],
            "l=" + str(min(len(lower), 9)),
        ]
        if script_of(lower) in "lcao":
            features += ["2=" + lower[-2:], "3=" + lower[-3:], "4=" + lower[-4:], "p=" + lower[:3]]
        if index:
            previous = words[index - 1].lower
            features += [
                "-w=" + previous,
                "-c=" + contexts[index - 1],
                "-k=" + kinds[index - 1],
                "-s=" + shapes[index - 1] + case,
                "-ck=" + contexts[index - 1] + kind,
                "-wk=" + previous + kind,
                "-3=" + previous[-3:],
            ]
            if index > 1:
                features += [
                    "-2w=" + words[index - 2].lower,
                    "-2c=" + contexts[index - 2],
                    "-2ww=" + words[index - 2].lower + "_" + previous,
                ]
            else:
                features.append("-2^")
        else:
            features.append("-^")
        if index + 1 < count:
            features += [
                "+w=" + words[index + 1].lower,
                "+c=" + contexts[index + 1],
                "+k=" + kinds[index + 1] + kind,
                "+s=" + shapes[index + 1],
                "+3=" + words[index + 1].lower[-3:],
                "+3k=" + words[index + 1].lower[-3:] + kind,
            ]
            if index:
                features.append("-+w=" + words[index - 1].lower + "_" + words[index + 1].lower)
            if index + 2 < count:
                features += ["+2w=" + words[index + 2].lower, "+2k=" + kinds[index + 2]]
        else:
            features.append("+$")
        all_features.append(features)
    return all_features


def _shape(word: Word) -> str:
    text = word.text
    script = script_of(word.lower)
    if script in "dp":
        return text if script == "p" else "9"
    if script == "a":
        return "a"
    if text == word.lower:
        return "x"
    if len(text) == 1:
        return "X1"
    return "X" if text.isupper() else "Xx" if text[0].isupper() else "xX"


def _kind(known: Knowledge, language: int) -> str:
    """First letter: how much of a name the word is; second: how ordinary it is here."""
    names = known.names or known.stem_names
    if not names:
        name = "0"
    elif known.names:
        name = {FIRST: "F", LAST: "L", FIRST | LAST: "B"}[names & 3]
        if names & FOREIGN:
            name = "T"
    else:
        name = "t" if names & FOREIGN else "s"
    if known.frequent & language:
        return name + "3"
    if known.ordinary & language:
        return name + "2"
    if known.akin & language:
        return name + "a"
    return name + ("1" if known.ordinary else "b" if known.akin else "0")
