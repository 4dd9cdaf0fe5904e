"""Proposals of themes that the codebook does not know: people accept or reject them."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass
from functools import partial

from fastapi import APIRouter, Request
from sqlalchemy import Connection
from starlette.responses import RedirectResponse, Response

from analytics.themes.codebook import ThemeChange, UnusableTheme, by_language, lines
from api.desk.access import (
    DeskRefusal,
    Form,
    Person,
    Researcher,
    audit,
    checked,
    desk_store,
    field,
)
from api.desk.codebook import save, versions
from api.desk.coding import coder_of
from api.desk.page import desk_pages
from api.desk.reading import reading
from api.desk.row_numbers import RowNumber
from store.codebook import ProposalRepository, ProposalState, ThemeProposal
from store.human_coding import HumanCodingRepository, OpenAnswer

router = APIRouter(prefix="/desk/proposals", include_in_schema=False)

_MOST_EXAMPLES = 8
# Shorter answers are anybody's words.
_OWN_WORDS_FROM = 4
_LANGUAGE = re.compile(r"([a-z]{2}):\s*(.+)")


@dataclass(frozen=True)
class Shown:
    """A proposal with its most typical answers that are still there."""

    proposal: ThemeProposal
    size: int
    examples: tuple[OpenAnswer, ...]


@router.get("")
def proposals_page(request: Request, person: Researcher) -> Response:
    """What was proposed, and what people decided."""
    return _page(request, person)


@router.post("/{id}")
def decide(request: Request, person: Researcher, form: Form, id: RowNumber) -> Response:
    """Reject, or accept as a theme of a new version of the codebook, with examples.

    The version is a draft until it is activated; what was rejected is not proposed again. Examples
    are in the researcher's words: the codebook stays, a customer's words go when they are deleted.
    """
    checked(person, form)
    with desk_store(request).reading() as connection:
        proposal = ProposalRepository(connection).by_id(id)
    if proposal is None:
        raise DeskRefusal(404, "desk-error-not-found")
    if proposal.state is not ProposalState.OPEN:
        raise DeskRefusal(409, "desk-proposal-decided")
    if field(form, "decision") == "reject":
        with desk_store(request).writing() as connection:
            _decide(connection, person, proposal, ProposalState.REJECTED)
        audit(request, person, "proposal_rejected", str(id), theme="")
        return RedirectResponse("/desk/proposals", 303)
    if field(form, "decision") != "accept":
        raise DeskRefusal(422, "desk-error-form")
    newest = versions(request, reading(request))[-1]
    change = ThemeChange(
        code=field(form, "code").strip(),
        parent=field(form, "parent"),
        definition=field(form, "definition").strip(),
        include=(),
        exclude=(),
        names={"de": field(form, "name_de").strip(), "en": field(form, "name_en").strip()},
        examples=by_language([_example(line) for line in lines(field(form, "examples"))]),
    )
    try:
        if change.code in newest.taxonomy.themes:
            raise UnusableTheme("desk-codebook-taken")
        if not change.examples:
            raise UnusableTheme("desk-proposal-examples-missing")
        if _verbatim(request, proposal, change):
            raise UnusableTheme("desk-proposal-verbatim")
        accepted = partial(
            _decide, person=person, proposal=proposal, state=ProposalState.ACCEPTED,
            theme=change.code,
        )  # fmt: skip
        note = ", ".join(proposal.terms)
        save(request, person, newest, change, note=note, together_with=accepted)
    except UnusableTheme as problem:
        return _page(request, person, str(problem))
    audit(request, person, "proposal_accepted", str(id), theme=change.code)
    return RedirectResponse("/desk/codebook", 303)


def _decide(
    connection: Connection,
    person: Person,
    proposal: ThemeProposal,
    state: ProposalState,
    theme: str | None = None,
) -> None:
    """Note the decision. Raises DeskRefusal (409) when somebody else was quicker."""
    is_first = ProposalRepository(connection).decide(
        proposal.id, state, by=coder_of(person), today=datetime.date.today(), theme=theme
    )
    if not is_first:
        raise DeskRefusal(409, "desk-proposal-decided")


def _example(line: str) -> tuple[str, str]:
    """Language and text of a line such as ``uk: …``; German where none is named."""
    found = _LANGUAGE.fullmatch(line)
    return (found[1], found[2]) if found else ("de", line)


def _verbatim(request: Request, proposal: ThemeProposal, change: ThemeChange) -> bool:
    """Whether an example repeats an answer of several words."""
    with desk_store(request).reading() as connection:
        answers = HumanCodingRepository(connection).answers(proposal.answers)
    said = {" ".join(answer.text.lower().split()) for answer in answers}
    said = {text for text in said if len(text.split()) >= _OWN_WORDS_FROM}
    given = (text for texts in change.examples.values() for text in texts)
    return any(" ".join(text.lower().split()) in said for text in given)


def _examples(request: Request, proposal: ThemeProposal) -> tuple[int, list[OpenAnswer]]:
    """How many of its answers are still there, and the most typical of them."""
    with desk_store(request).reading() as connection:
        answers = HumanCodingRepository(connection).answers(proposal.answers)
    places = {id: place for place, id in enumerate(proposal.answers)}
    answers.sort(key=lambda answer: places[answer.id])
    by_words = {answer.text: answer for answer in reversed(answers)}
    return len(answers), list(reversed(by_words.values()))[:_MOST_EXAMPLES]


def _page(request: Request, person: Person, problem: str = "") -> Response:
    read = reading(request)
    with desk_store(request).reading() as connection:
        found = ProposalRepository(connection).all()
    waiting = []
    for proposal in found:
        if proposal.state is ProposalState.OPEN:
            size, examples = _examples(request, proposal)
            # Of a group that has become small through deletions nothing is proposed.
            if size >= read.results.rules.threshold:
                waiting.append(Shown(proposal, size, tuple(examples)))
    return desk_pages(request).show(
        request,
        "proposals.html",
        person,
        status=422 if problem else 200,
        read=read,
        problem=problem,
        waiting=waiting,
        decided=[each for each in found if each.state is not ProposalState.OPEN],
        parents=versions(request, read)[-1].taxonomy.parents,
    )
