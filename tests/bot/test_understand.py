"""The command ``python -m bot.understand``: JSON lines in, JSON lines out, in order."""

import json
from pathlib import Path
from typing import Any

import pytest
from bot.understand import InvalidLine, understand_lines
from rasa.core.processor import MessageProcessor

from tests.bot.server import run_module

_GOOD = json.dumps({"id": 1, "lang": "de", "text": "hallo"})


def understood(processor: MessageProcessor, *lines: Any) -> list[dict[str, Any]]:
    """What the command makes of its lines, without starting a process for it."""
    return list(understand_lines(processor, [json.dumps(line) for line in lines]))


def test_every_line_is_answered_in_order(model: Path) -> None:
    lines = [
        {"id": 1, "lang": "de", "text": "bitte noch mal zurück"},
        {"id": "two", "lang": None, "text": "what does that mean?"},
        {"id": [3], "lang": "fa", "text": "نمی‌دانم"},
        {"id": None, "lang": "pl", "text": "następne pytanie"},
        {"id": 5, "lang": "de-simple", "text": "Ich will aufhören"},
        {"id": 6, "lang": "uk", "text": "Хто прочитає мої відповіді?"},
    ]
    stdin = "\n".join(json.dumps(line) for line in lines)
    done = run_module("bot.understand", "--model", str(model), stdin=stdin)
    assert done.returncode == 0, done.stderr
    results = [json.loads(line) for line in done.stdout.splitlines()]
    assert [result["id"] for result in results] == [line["id"] for line in lines]
    assert [result["intent"] for result in results] == [
        "back",
        "explain",
        "dont_know",
        "skip",
        "stop",
        "ask_privacy",
    ]
    assert [result["language"] for result in results] == ["de", "en", "fa", "pl", "de", "uk"]
    assert all(set(result) == {"id", "intent", "confidence", "language"} for result in results)
    assert all(0.45 <= result["confidence"] <= 1 for result in results)


def test_what_is_not_understood_is_the_fallback(processor: MessageProcessor) -> None:
    (result,) = understood(processor, {"id": 1, "lang": "de", "text": ""})
    assert result == {"id": 1, "intent": "nlu_fallback", "confidence": 0.0, "language": None}


def test_a_slash_is_no_command(processor: MessageProcessor) -> None:
    results = understood(
        processor,
        {"id": 1, "lang": "de", "text": "/restart"},
        {"id": 2, "lang": "de", "text": '/affirm{"answer": "x"}'},
        {"id": 3, "lang": "de", "text": "///"},
    )
    assert all(result["confidence"] < 1 for result in results)
    assert results[2]["intent"] == "nlu_fallback"


def test_more_lines_than_a_batch(processor: MessageProcessor) -> None:
    lines = [{"id": number, "lang": "de", "text": f"Antwort {number}"} for number in range(600)]
    assert [result["id"] for result in understood(processor, *lines)] == list(range(600))


def test_a_text_means_the_same_alone_and_among_others(processor: MessageProcessor) -> None:
    texts = [
        "weiter",
        "das war schwierig",
        "alles löschen",
        "ok",
        "👍",
        "qwrtz",
        "hilfe ich kann nicht mehr",
    ]
    together = understood(processor, *({"id": text, "lang": "de", "text": text} for text in texts))
    for text, among_others in zip(texts[:3], together, strict=False):
        assert understood(processor, {"id": text, "lang": "de", "text": text}) == [among_others]


@pytest.mark.parametrize(
    "line",
    ["{", "[]", '"canary"', '{"id": 1, "lang": "de"}', '{"text": "canary"}',
     '{"id": 1, "text": ["canary"]}', '{"id": 1, "text": "x", "lang": ["canary"]}'],
)  # fmt: skip
def test_a_bad_line_is_named_by_its_number_and_not_repeated(
    line: str, processor: MessageProcessor
) -> None:
    with pytest.raises(InvalidLine, match="line 3") as refused:
        list(understand_lines(processor, [_GOOD, "", line]))
    assert "canary" not in str(refused.value)


def test_a_bad_line_ends_the_command_with_one_sentence(model: Path) -> None:
    done = run_module("bot.understand", "--model", str(model), stdin=f'{_GOOD}\n\n"canary"\n')
    assert done.returncode == 2
    assert "line 3" in done.stderr
    assert "canary" not in done.stderr + done.stdout


def test_a_missing_model(tmp_path: Path) -> None:
    done = run_module("bot.understand", "--model", str(tmp_path / "none.tar.gz"), stdin="")
    assert done.returncode == 2
    assert "none.tar.gz" in done.stderr
