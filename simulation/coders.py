"""People of the invented city who code the random sample: nearly always right, and nearly alike."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from sqlalchemy import Connection

from analytics.human_coding import draw_sample
from analytics.themes.taxonomy import Taxonomy
from store.human_coding import Coding, HumanCodingRepository
from store.waves import Wave

FIRST, SECOND = "coder-simulated-a", "coder-simulated-b"
_PER_LANGUAGE = 80
# Of the sample, the second person codes this part too.
_TWICE = 0.4
_OVERLOOKS = {FIRST: 0.03, SECOND: 0.06}


class SimulatedCoders:
    """Codes samples. ``truth`` maps an answer's id → the themes that are really in it."""

    def __init__(
        self,
        taxonomy: Taxonomy,
        truth: Mapping[int, Mapping[str, str]],
        chance: np.random.Generator,
    ) -> None:
        self._taxonomy = taxonomy
        self._truth = truth
        self._chance = chance

    def code_samples(self, connection: Connection, waves: Sequence[Wave]) -> None:
        """Draw each wave's sample and code it, a part of it twice."""
        coding = HumanCodingRepository(connection)
        for wave in waves:
            answers = coding.open_answers(wave, list(self._taxonomy.questions))
            drawn = draw_sample(answers, _PER_LANGUAGE, wave=wave.code)
            coding.add_to_sample(wave.code, drawn)
            for answer in answers:
                if answer.id in drawn:
                    coding.keep(self._read(answer.id, FIRST), answer.text)
                    if self._chance.random() < _TWICE:
                        coding.keep(self._read(answer.id, SECOND), answer.text)

    def _read(self, answer: int, coder: str) -> Coding:
        themes = {
            theme: valence
            for theme, valence in self._truth[answer].items()
            if self._chance.random() >= _OVERLOOKS[coder]
        } or {"uncodable": "neutral"}
        return Coding(answer, coder, themes, sentiment(set(themes.values())),
                      self._taxonomy.version)  # fmt: skip


def sentiment(valences: set[str]) -> str:
    """The codebook's rule: mixed if a theme is, or if there is praise and complaint."""
    if "mixed" in valences or {"pos", "neg"} <= valences:
        return "mixed"
    return next((each for each in ("neg", "pos") if each in valences), "neutral")
