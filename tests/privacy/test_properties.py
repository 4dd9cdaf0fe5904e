"""What holds for every text."""

import json
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from privacy import TYPES, Anonymiser, normalise
from privacy.folding import fold

_ALPHABET = "aäAŻ0٣۵ЯйщƔ@.:/+-()'’\u200c\u200d\u202e\u0301\ud800\U0001f600ﬁ№½ \n\tسیو[]"
_texts = st.one_of(st.text(), st.text(alphabet=_ALPHABET, max_size=80))
_HOSTILE = Path(__file__).resolve().parents[3] / "shared" / "data" / "hostile" / "blns.json"


@given(text=_texts, language=st.sampled_from(["de", "ar", "xx", None]))
@settings(max_examples=300, deadline=None)
def test_spans_are_sorted_disjoint_and_explain_the_text(text: str, language: str | None) -> None:
    anonymiser = _anonymiser()
    redacted = anonymiser.redact(text, language)
    rebuilt, position = "", 0
    for span in redacted.spans:
        assert position <= span.start < span.end <= len(text)
        assert span.type in TYPES
        rebuilt += text[position : span.start] + f"[{span.type}]"
        position = span.end
    assert rebuilt + text[position:] == redacted.text
    assert redacted == anonymiser.redact(text, language)


@given(text=_texts)
def test_folding_knows_the_way_back(text: str) -> None:
    folded = fold(text)
    assert len(folded.text) == len(folded.starts) == len(folded.ends)
    for start, end in zip(folded.starts, folded.ends, strict=True):
        assert 0 <= start < end <= len(text)


@given(text=_texts)
def test_normalising_is_idempotent_and_harmless(text: str) -> None:
    once = normalise(text)
    assert normalise(once) == once
    assert not once.startswith(("/", "\\", " "))
    assert not any(character in once for character in "\u202e\u200b\x00\ud800")


@pytest.mark.skipif(not _HOSTILE.exists(), reason="the list of hostile strings is not here")
def test_survives_hostile_strings(anonymiser: Anonymiser) -> None:
    for text in json.loads(_HOSTILE.read_text(encoding="utf-8")):
        anonymiser.redact(text, None)
        anonymiser.redact(normalise(text), "de")


@pytest.mark.parametrize("text", ["1 " * 1000, "a-" * 1000, "frau " * 400, "0" * 2000, "@." * 1000,
                                  "am " * 700, "x" * 2000, "(1" * 1000, "eins " * 400])  # fmt: skip
def test_takes_no_long_time_for_any_shape(anonymiser: Anonymiser, text: str) -> None:
    start = time.process_time()
    anonymiser.redact(text, "de")
    assert time.process_time() - start < 0.5


_loaded: list[Anonymiser] = []


def _anonymiser() -> Anonymiser:
    if not _loaded:
        _loaded.append(Anonymiser.load())
    return _loaded[0]
