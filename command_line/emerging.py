"""``resonanz emerging``: proposes themes that the codebook does not know yet."""

from __future__ import annotations

import os
import sys

import orjson

from analytics.themes.emerging import propose_themes
from analytics.themes.taxonomy import load_taxonomy
from command_line.console import done
from command_line.theme_model import answer_vectors
from configuration import ROOT, Settings
from store import open_store
from store.codings import CodingRepository

# The newest answers are looked at; more would only slow it down.
_MOST = 20_000


def emerging() -> None:
    """Propose themes from coded answers (JSON lines out); a person decides, nothing is added.

    Out: {"terms", "size", "stability", "novelty", "examples"}. Examples are anonymised answers;
    those with sensitive content are left out. Answers have to be coded first.
    """
    settings = Settings()
    store = open_store(settings.database)
    try:
        with store.reading() as connection:
            answers = CodingRepository(connection).coded(
                tuple(load_taxonomy(ROOT / "themes").questions), _MOST
            )
    finally:
        store.close()
    texts = [answer.text for answer, _ in answers]
    proposals = propose_themes(
        texts,
        answer_vectors(settings, os.cpu_count() or 1).embed(texts),
        [score for _, score in answers],
        [answer.locale for answer, _ in answers],
    )
    for proposal in proposals:
        line = {
            "terms": proposal.terms,
            "size": proposal.size,
            "stability": proposal.stability,
            "novelty": proposal.novelty,
            "examples": proposal.examples,
        }
        sys.stdout.buffer.write(orjson.dumps(line) + b"\n")
    done(f"{len(proposals)} proposals from {len(texts)} coded answers.")
