"""The library: learning from any labelled survey, coding, keeping a model."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from analytics.themes.keeping import UnusableModel, load_model, save_model
from analytics.themes.model import ThemeModel, sentiment
from analytics.themes.taxonomy import Valence
from analytics.themes.training import train
from tests.analytics.themes.meaning import WordMeaning

FOOD = ["soup cold", "bread hard", "lunch awful", "tea cold", "meal late and cold", "rice hard"]
GOOD_FOOD = ["soup hot", "bread fresh", "lunch lovely", "tea hot", "meal lovely", "rice fresh"]
STAFF = ["nurse rude", "doctor rude", "nurse shouted", "porter shouted", "doctor cold"]
GOOD_STAFF = ["nurse kind", "doctor kind", "nurse lovely", "porter kind", "doctor lovely"]
NOTHING = ["nothing", "nothing at all", "none", "no nothing"]
TEXTS = [*FOOD, *GOOD_FOOD, *STAFF, *GOOD_STAFF, *NOTHING] * 4
LABELS = [
    *[{"food": "neg"}] * 6, *[{"food": "pos"}] * 6, *[{"staff": "neg"}] * 5,
    *[{"staff": "pos"}] * 5, *[{"nothing": "neutral"}] * 4,
] * 4  # fmt: skip


@pytest.fixture(scope="module")
def model() -> ThemeModel:
    return train(TEXTS, LABELS, embedding=WordMeaning(), alone=["nothing"], seed=3)


def coded(model: ThemeModel, text: str) -> tuple[dict[str, str], str]:
    (coding,) = model.code([text], embedding=WordMeaning())
    return {code: str(valence) for code, valence in coding.themes.items()}, str(coding.sentiment)


class TestCoding:
    def test_themes_valences_and_sentiment(self, model: ThemeModel) -> None:
        assert coded(model, "tea hot") == ({"food": "pos"}, "pos")
        assert coded(model, "porter rude") == ({"staff": "neg"}, "neg")

    def test_an_answer_that_turns_is_read_clause_by_clause(self, model: ThemeModel) -> None:
        themes, overall = coded(model, "soup cold, but nurse kind")
        assert themes == {"food": "neg", "staff": "pos"}
        assert overall == "mixed"

    def test_what_stands_alone_stands_alone(self, model: ThemeModel) -> None:
        assert coded(model, "nothing at all") == ({"nothing": "neutral"}, "neutral")

    def test_nothing_is_assigned_where_nothing_is_sure(self, model: ThemeModel) -> None:
        (coding,) = model.code(["zzz"], embedding=WordMeaning())
        assert coding.score < 1
        assert set(coding.scores) == {"food", "staff", "nothing"}

    def test_the_same_input_and_seed_give_the_same_codings(self, model: ThemeModel) -> None:
        again = train(TEXTS, LABELS, embedding=WordMeaning(), alone=["nothing"], seed=3)
        assert again.version == model.version
        assert again.code(FOOD, embedding=WordMeaning()) == model.code(
            FOOD, embedding=WordMeaning()
        )

    def test_other_input_or_another_seed_is_another_version(self, model: ThemeModel) -> None:
        other = train(TEXTS, LABELS, embedding=WordMeaning(), alone=["nothing"], seed=4)
        assert other.version != model.version

    def test_no_texts_give_no_codings(self, model: ThemeModel) -> None:
        assert model.code([], embedding=WordMeaning()) == []

    def test_themes_without_valences_are_enough(self) -> None:
        model = train(TEXTS, [set(label) for label in LABELS], embedding=WordMeaning())
        (coding,) = model.code(["bread hard"], embedding=WordMeaning())
        assert coding.themes == {"food": Valence.NEUTRAL}

    @pytest.mark.parametrize(("texts", "labels"), [(["a"], []), (["a", "b"], [{}, {}])])
    def test_what_cannot_be_learned_is_refused(
        self, texts: list[str], labels: list[dict[str, str]]
    ) -> None:
        with pytest.raises(ValueError, match=r"texts|nothing to learn"):
            train(texts, labels, embedding=WordMeaning())


class TestKeeping:
    def test_a_kept_model_codes_as_before(self, model: ThemeModel, tmp_path: Path) -> None:
        save_model(model, tmp_path / "model.npz")
        kept = load_model(tmp_path / "model.npz")
        assert (kept.version, kept.codes, kept.alone) == (model.version, model.codes, model.alone)
        before = model.probabilities(TEXTS, [""] * len(TEXTS), embedding=WordMeaning())
        after = kept.probabilities(TEXTS, [""] * len(TEXTS), embedding=WordMeaning())
        assert np.allclose(before.themes, after.themes, atol=0.01)

    def test_a_file_cut_off_is_refused(self, model: ThemeModel, tmp_path: Path) -> None:
        file = tmp_path / "model.npz"
        save_model(model, file)
        file.write_bytes(file.read_bytes()[:1000])
        with pytest.raises(UnusableModel, match="resonanz train"):
            load_model(file)

    def test_pickled_objects_are_not_read(self, tmp_path: Path) -> None:
        file = tmp_path / "model.npz"
        np.savez(file, described=np.array([{"form": 1}], dtype=object))
        with pytest.raises(UnusableModel):
            load_model(file)


@pytest.mark.parametrize(
    ("valences", "whole"),
    [
        ("pos", "pos"), ("neg", "neg"), ("pos neutral", "pos"), ("neg neutral", "neg"),
        ("pos neg", "mixed"), ("mixed", "mixed"), ("mixed pos", "mixed"), ("neutral", "neutral"),
        ("", None),
    ],
)  # fmt: skip
def test_the_codebooks_rule_of_sentiment(valences: str, whole: str | None) -> None:
    assert sentiment([Valence(valence) for valence in valences.split()]) == whole
