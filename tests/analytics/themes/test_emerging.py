"""A theme that the codebook does not know comes up among the first proposals."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from analytics.themes.emerging import propose_themes
from analytics.themes.examples import Example, read_examples
from analytics.themes.keeping import load_model
from analytics.themes.model_file import own_model_path
from configuration import ROOT
from embedding.cache import EmbeddingCache
from embedding.sentences import SentenceEmbedding
from tests.system.running import train_once

UNKNOWN = Path(__file__).with_name("emerging_answers.txt")
OTHERS = 2000


def read_unknown() -> list[Example]:
    answers = []
    for line in UNKNOWN.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            question, language, text = line.split(" | ")
            answers.append(Example(language, UNKNOWN.stem, question, text, {}))
    return answers


def test_few_answers_give_no_proposal() -> None:
    assert (
        propose_themes(["a"] * 5, np.zeros((5, 8), dtype=np.float32), [0.1] * 5, ["de"] * 5) == []
    )


def test_examples_differ_and_terms_are_written_as_people_write_them() -> None:
    generator = np.random.default_rng(4)
    parking = [
        "Parkplätze fehlen!",
        "parkplätze fehlen",
        "Keine Parkplätze.",
        "Wo sind Parkplätze?",
    ]
    texts = [parking[i % 4] for i in range(20)] + [f"anderes {i}" for i in range(40)]
    middle = np.zeros(16)
    middle[0] = 3
    vectors = np.vstack(
        [middle + generator.normal(0, 0.05, (20, 16)), generator.normal(0, 1, (40, 16))]
    ).astype(np.float32)
    found = propose_themes(texts, vectors, [0.1] * 60, ["de"] * 60)
    (proposal,) = [each for each in found if "parkplätze" in each.terms]
    assert "fehlen" in proposal.terms, "without the mark behind it"
    said = [example for example in proposal.examples if "ark" in example]
    assert len(said) == 3, "two of the four say the same"


@pytest.mark.slow
def test_sixty_answers_hidden_in_two_thousand_are_found() -> None:
    train_once()
    model = load_model(own_model_path(ROOT, ROOT / "var" / "models"))
    learned = read_examples(ROOT / "data" / "themes")
    held_out = read_examples(ROOT / "benchmarks" / "themes" / "cases")
    unseen = [*held_out, *(example for example in learned if example.file == "tuning")]
    drawn = np.random.default_rng(0).permutation(len(learned))[: OTHERS - len(unseen)]
    hidden = read_unknown()
    answers = [*unseen, *(learned[i] for i in drawn), *hidden]
    assert (len(answers) - len(hidden), len(hidden)) == (OTHERS, 60)
    texts = [answer.text for answer in answers]
    vectors = EmbeddingCache(ROOT / "var" / "cache" / "examples.sqlite", SentenceEmbedding(2))
    codings = model.code(texts, [answer.question for answer in answers], embedding=vectors)
    proposals = propose_themes(
        texts,
        vectors.embed(texts),
        [coding.score for coding in codings],
        [answer.language for answer in answers],
    )
    purity = [np.mean([member >= OTHERS for member in p.members]) for p in proposals[:3]]
    assert max(purity) >= 0.7, [(p.terms, p.size) for p in proposals[:3]]
