"""What messages mean, with the project's trained model: plain examples in every language.

Quality as a whole is measured by ``python -m benchmarks.understanding``; here every intent must be
understood at all, and what must never happen must not happen.
"""

from pathlib import Path

import pytest
import yaml
from bot.understanding import Message, understand
from rasa.core.processor import MessageProcessor

from tests.bot.server import ROOT

# From this confidence on the interview takes a message for a command, even at an open question.
CERTAIN = 0.7

PLAIN = yaml.safe_load((Path(__file__).parent / "plain_messages.yml").read_text(encoding="utf-8"))
REPORTS = yaml.safe_load((Path(__file__).parent / "reports.yml").read_text(encoding="utf-8"))


def test_the_tables_cover_every_language_and_intent() -> None:
    languages = {folder.name for folder in (ROOT / "data" / "nlu").iterdir()}
    intents = set(yaml.safe_load((ROOT / "domain.yml").read_text(encoding="utf-8"))["intents"])
    assert set(PLAIN) == set(REPORTS) == languages
    for language in languages:
        assert set(PLAIN[language]) == intents - {"inform"}


@pytest.mark.parametrize("language", PLAIN)
def test_plainly_said_everything_is_understood(processor: MessageProcessor, language: str) -> None:
    wanted = list(PLAIN[language].items())
    found = understand(processor, [Message(text, language) for _, text in wanted])
    wrong = {
        text: one["intent"]["name"]
        for (intent, text), one in zip(wanted, found, strict=True)
        if one["intent"]["name"] != intent
    }
    assert len(wrong) <= 1, wrong


@pytest.mark.parametrize("language", REPORTS)
def test_a_report_with_words_of_a_command_is_an_answer(
    processor: MessageProcessor, language: str
) -> None:
    texts = REPORTS[language]
    found = understand(processor, [Message(text, language) for text in texts])
    taken = {
        text: (one["intent"]["name"], one["intent"]["confidence"])
        for text, one in zip(texts, found, strict=True)
        if one["intent"]["name"] not in ("inform", "nlu_fallback")
        and one["intent"]["confidence"] >= CERTAIN
    }
    assert not taken


def test_an_intent_comes_with_the_ranking_of_others(processor: MessageProcessor) -> None:
    (found,) = understand(processor, [Message("weiter bitte", "de")])
    confidences = [one["confidence"] for one in found["intent_ranking"]]
    assert found["intent_ranking"][0] == found["intent"]
    assert confidences == sorted(confidences, reverse=True)
    assert len(confidences) == 5
