"""The model of this installation: learned from ``data/themes`` with the codebook in ``themes``."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from analytics.themes.clauses import clauses
from analytics.themes.examples import Example, read_examples
from analytics.themes.keeping import save_model
from analytics.themes.lexicon import Lexicon
from analytics.themes.model import ThemeModel
from analytics.themes.taxonomy import Taxonomy, load_taxonomy
from analytics.themes.training import train
from embedding.cache import EmbeddingCache
from embedding.sentences import Progress, SentenceEmbedding, no_progress

# Examples in files of this name set thresholds and are not learned from.
TUNING = "tuning"
_SEED = 1


@dataclass(frozen=True)
class OwnData:
    """The codebook and the examples of an installation."""

    taxonomy: Taxonomy
    examples: tuple[Example, ...]
    tuning: tuple[Example, ...]
    lexicon: Lexicon

    @classmethod
    def load(cls, root: Path) -> OwnData:
        """Read both below ``root``. Raises ValueError at the first mistake."""
        examples = read_examples(root / "data" / "themes")
        return cls(
            load_taxonomy(root / "themes"),
            tuple(example for example in examples if example.file != TUNING),
            tuple(example for example in examples if example.file == TUNING),
            Lexicon.read(root / "data" / "follow_ups"),
        )


def train_own_model(
    root: Path, file: Path, cache: Path, threads: int, progress: Progress = no_progress
) -> ThemeModel:
    """Train the installation's model and keep it in ``file``.

    Vectors are kept in ``cache``, those of present examples only: a deleted one is forgotten.
    """
    data = OwnData.load(root)
    embedding = EmbeddingCache(cache, SentenceEmbedding(threads))
    texts, tuning = data.examples, data.tuning
    model = train(
        [example.text for example in texts],
        [example.themes for example in texts],
        contexts=[example.question for example in texts],
        codes=data.taxonomy.codes,
        alone=[code for code, theme in data.taxonomy.themes.items() if theme.alone],
        lexicon=data.lexicon,
        tuning=(
            [example.text for example in tuning],
            [example.themes for example in tuning],
            [example.question for example in tuning],
        ),
        embedding=embedding,
        taxonomy_version=data.taxonomy.version,
        seed=_SEED,
        progress=progress,
    )
    save_model(model, file)
    kept = [example.text for example in (*texts, *tuning)]
    embedding.keep_only([*kept, *(clause for text in kept for clause in clauses(text))])
    return model
