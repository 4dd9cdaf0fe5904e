"""``resonanz understand``: what messages mean, asked of the trained model."""

from __future__ import annotations

import typer

from command_line.bot_environment import run_bot_module
from command_line.train import ensure_model
from configuration import Settings


def understand() -> None:
    """Say what messages mean (JSONL in, JSONL out).

    In: {"id", "lang", "text"}, lang is the conversation's language or null.
    Out: {"id", "intent", "confidence", "language"}; the intent is nlu_fallback when unsure.
    """
    model = ensure_model(Settings())
    raise typer.Exit(run_bot_module("bot.understand", "--model", str(model)))
