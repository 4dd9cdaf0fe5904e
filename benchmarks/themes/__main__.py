"""How well themes and sentiment are found in unseen answers; ``--write`` into docs/themes.md.

On our own held-out answers, per theme and language, and, where it lies beside the project, on a
survey of others, beside TF-IDF with logistic regression.
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from analytics.themes.examples import Example, read_examples
from analytics.themes.keeping import load_model
from analytics.themes.model import Coding, sentiment
from analytics.themes.taxonomy import Taxonomy, Valence, load_taxonomy
from benchmarks.document import put
from benchmarks.themes import nhs
from benchmarks.themes.measures import Agreement, agreement, macro_f1
from command_line.train import ensure_theme_model
from configuration import ROOT, Settings
from embedding.cache import EmbeddingCache
from embedding.sentences import SentenceEmbedding

CASES = Path(__file__).parent / "cases"
DOCUMENT = ROOT / "docs" / "themes.md"
# pxtextmining's own figures, on its larger set, which is not published: DistilBERT, and its SVC.
_PUBLISHED = ((".77", ".71", "pxtextmining, its best model"), (".71", ".64", "pxtextmining, SVC"))


def main() -> None:
    """Measure, print, and write when asked to."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true", help="write the tables into docs/themes.md")
    parser.add_argument("--nhs", type=int, default=None, help="only so many of the NHS answers")
    arguments = parser.parse_args()
    settings = Settings()
    cache = settings.folder / "cache" / "evaluation.sqlite"
    vectors = EmbeddingCache(cache, SentenceEmbedding(os.cpu_count() or 1))
    lines = [*_own(settings, vectors), "", *_others(vectors, arguments.nhs)]
    print("\n".join(lines))
    if arguments.write:
        put(DOCUMENT, "measured", "\n".join(lines))


def _own(settings: Settings, vectors: EmbeddingCache) -> Iterator[str]:
    model = load_model(ensure_theme_model(settings))
    taxonomy = load_taxonomy(ROOT / "themes")
    cases = read_examples(CASES)
    codings = model.code(
        [case.text for case in cases], [case.question for case in cases], embedding=vectors
    )
    yield f"Held-out answers: {len(cases)}, model {model.version}, taxonomy {taxonomy.version}."
    yield ""
    yield "| language | answers | micro F1 | macro F1 | sentiment macro F1 | valence right |"
    yield "| --- | --- | --- | --- | --- | --- |"
    for language in sorted({case.language for case in cases}):
        chosen = [i for i, case in enumerate(cases) if case.language == language]
        yield _row(language, [cases[i] for i in chosen], [codings[i] for i in chosen], taxonomy)
    yield _row("**all**", cases, codings, taxonomy)
    yield ""
    yield "| theme | F1 |"
    yield "| --- | --- |"
    whole = _agreement(cases, codings, taxonomy)
    yield from (f"| {code} | {value:.2f} |" for code, value in whole.themes.items())


def _row(name: str, cases: Sequence[Example], codings: Sequence[Coding], taxonomy: Taxonomy) -> str:
    found = _agreement(cases, codings, taxonomy)
    moods = macro_f1(
        [str(sentiment(case.themes.values())) for case in cases],
        [str(coding.sentiment) for coding in codings],
        [str(valence) for valence in Valence],
    )
    right = [
        coding.themes[code] == valence
        for case, coding in zip(cases, codings, strict=True)
        for code, valence in case.themes.items()
        if code in coding.themes
    ]
    share = sum(right) / max(1, len(right))
    return (
        f"| {name} | {len(cases)} | {found.micro:.3f} | {found.macro:.3f} | {moods:.3f} "
        f"| {share:.2f} |"
    )


def _agreement(
    cases: Sequence[Example], codings: Sequence[Coding], taxonomy: Taxonomy
) -> Agreement:
    return agreement(
        [case.themes for case in cases], [coding.themes for coding in codings], taxonomy.codes
    )


def _others(vectors: EmbeddingCache, most: int | None) -> Iterator[str]:
    if not nhs.SHARED.exists():
        yield "The NHS answers do not lie beside the project; they were not measured."
        return
    answers = nhs.read_answers(nhs.SHARED, most)
    yield f"NHS patients' answers: {len(answers)} with a theme."
    yield ""
    yield "| split | learned from | measured on | themes | method | micro F1 | macro F1 |"
    yield "| --- | --- | --- | --- | --- | --- | --- |"
    for compared in nhs.compare(answers, vectors):
        for method, value in (
            ("ours", compared.ours), ("TF-IDF + logistic regression", compared.baseline)
        ):  # fmt: skip
            yield (
                f"| {compared.split} | {compared.trained} | {compared.tested} | {compared.codes} "
                f"| {method} | {value.micro:.3f} | {value.macro:.3f} |"
            )
    for micro, macro, method in _PUBLISHED:
        yield f"| published, a larger unpublished set | | | | {method} | {micro} | {macro} |"


if __name__ == "__main__":
    main()
