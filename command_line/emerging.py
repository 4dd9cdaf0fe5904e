"""``resonanz emerging``: proposes themes that the codebook does not know yet."""

from __future__ import annotations

import datetime
import os
import sys
from typing import Annotated

import orjson
import typer

from analytics.themes.emerging import Proposal, propose_themes
from analytics.themes.taxonomy import load_taxonomy
from analytics.themes.wording import one_spelling
from command_line.answer_vectors import answer_vectors
from command_line.console import done
from command_line.survey import opened_store
from configuration import ROOT, Settings
from store import open_store
from store.codebook import ProposalRepository
from store.codings import CodingRepository, OpenAnswer

# The newest answers are looked at; more would only slow it down.
_MOST = 20_000


def emerging(
    keep: Annotated[
        bool, typer.Option(help="Also keep what is new, for the desk's page of proposals.")
    ] = False,
) -> None:
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
    found = propose_themes(
        texts,
        answer_vectors(settings, os.cpu_count() or 1).embed(texts),
        [score for _, score in answers],
        [answer.locale for answer, _ in answers],
    )
    for proposal in found:
        line = {
            "terms": proposal.terms,
            "size": proposal.size,
            "stability": proposal.stability,
            "novelty": proposal.novelty,
            "examples": proposal.examples,
        }
        sys.stdout.buffer.write(orjson.dumps(line) + b"\n")
    new = _keep(settings, found, answers) if keep else 0
    kept = f", {new} new ones kept for the desk" if keep else ""
    done(f"{len(found)} proposals from {len(texts)} coded answers{kept}.")


def _keep(
    settings: Settings, found: list[Proposal], answers: list[tuple[OpenAnswer, float]]
) -> int:
    """Keep what was not proposed before, with words that are common in the group; how many."""
    new = 0
    with opened_store(settings) as store, store.writing() as connection:
        proposals = ProposalRepository(connection)
        for each in found:
            said = [set(one_spelling(answers[place][0].text).split()) for place in each.members]
            common = [
                term
                for term in each.terms
                if sum(term in words for words in said) >= settings.smallest_cell
            ]
            ids = [answers[place][0].id for place in each.members]
            new += proposals.propose(common, ids, each.stability, datetime.date.today())
    return new
