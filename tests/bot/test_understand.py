"""The command ``python -m bot.understand``: JSON lines in, JSON lines out, in order."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.bot.server import run_module


def understood(model: Path, *lines: Any) -> list[dict[str, Any]]:
    stdin = "\n".join(line if isinstance(line, str) else json.dumps(line) for line in lines)
    done = run_module("bot.understand", "--model", str(model), stdin=stdin)
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_every_line_is_answered_in_order(model: Path) -> None:
    lines = [
        {"id": 1, "lang": "de", "text": "bitte noch mal zurück"},
        {"id": "two", "lang": None, "text": "what does that mean?"},
        {"id": [3], "lang": "fa", "text": "نمی‌دانم"},
        {"id": None, "lang": "pl", "text": "następne pytanie"},
        {"id": 5, "lang": "de-simple", "text": "Ich will aufhören"},
        {"id": 6, "lang": "uk", "text": "Хто прочитає мої відповіді?"},
    ]
    results = understood(model, *lines)
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


def test_what_is_not_understood_is_the_fallback(model: Path) -> None:
    (result,) = understood(model, {"id": 1, "lang": "de", "text": ""})
    assert result == {"id": 1, "intent": "nlu_fallback", "confidence": 0.0, "language": None}


def test_a_slash_is_no_command(model: Path) -> None:
    results = understood(
        model,
        {"id": 1, "lang": "de", "text": "/restart"},
        {"id": 2, "lang": "de", "text": '/affirm{"answer": "x"}'},
        {"id": 3, "lang": "de", "text": "///"},
    )
    assert all(result["confidence"] < 1 for result in results)
    assert results[2]["intent"] == "nlu_fallback"


def test_more_lines_than_a_batch(model: Path) -> None:
    lines = [{"id": number, "lang": "de", "text": f"Antwort {number}"} for number in range(600)]
    assert [result["id"] for result in understood(model, *lines)] == list(range(600))


def test_a_text_means_the_same_alone_and_among_others(model: Path) -> None:
    texts = [
        "weiter",
        "das war schwierig",
        "alles löschen",
        "ok",
        "👍",
        "qwrtz",
        "hilfe ich kann nicht mehr",
    ]
    together = understood(model, *({"id": text, "lang": "de", "text": text} for text in texts))
    for text, among_others in zip(texts[:3], together, strict=False):
        assert understood(model, {"id": text, "lang": "de", "text": text}) == [among_others]


@pytest.mark.parametrize(
    "line",
    ["{", "[]", '"canary"', '{"id": 1, "lang": "de"}', '{"text": "canary"}',
     '{"id": 1, "text": ["canary"]}', '{"id": 1, "text": "x", "lang": ["canary"]}'],
)  # fmt: skip
def test_a_bad_line_is_named_by_its_number_and_not_repeated(line: str, model: Path) -> None:
    good = json.dumps({"id": 1, "lang": "de", "text": "hallo"})
    done = run_module("bot.understand", "--model", str(model), stdin=f"{good}\n\n{line}\n")
    assert done.returncode == 2
    assert "line 3" in done.stderr
    assert "canary" not in done.stderr + done.stdout


def test_a_missing_model(tmp_path: Path) -> None:
    done = run_module("bot.understand", "--model", str(tmp_path / "none.tar.gz"), stdin="")
    assert done.returncode == 2
    assert "none.tar.gz" in done.stderr
