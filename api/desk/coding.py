"""The coding desk: a random sample is coded by people, twice, and quotes are released."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from fastapi import APIRouter, Request
from sqlalchemy import select
from starlette.responses import RedirectResponse, Response

from analytics.human_coding.coder_agreement import coder_agreement
from analytics.human_coding.sampling import draw_sample
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
from api.desk.coding_line import Unreadable, read_line, sentiment_of, write_line
from api.desk.page import desk_pages
from api.desk.reading import Reading, reading
from api.desk.row_numbers import RowNumber, row_number
from store.desk_tables import QuoteReleaseRow
from store.human_coding import MODEL, AnswerChanged, Coding, HumanCodingRepository, OpenAnswer
from store.tables import AnswerRow

router = APIRouter(prefix="/desk/coding", include_in_schema=False)

_PER_LANGUAGE = 60
_MOST_SHOWN = 100


@dataclass(frozen=True)
class Disagreement:
    """An answer that two people coded differently."""

    answer: OpenAnswer
    codings: tuple[Coding, ...]


@router.get("")
def queue_page(request: Request, person: Researcher) -> Response:
    """The next answer of the wave's sample that this person has not coded."""
    return _queue(request, person)


@router.post("/sample")
def draw(request: Request, person: Researcher, form: Form) -> Response:
    """Draw the wave's random sample, or make it larger."""
    checked(person, form)
    read = reading(request)
    wave = read.chosen
    with desk_store(request).writing() as connection:
        coding = HumanCodingRepository(connection)
        sampled = {answer.id for answer, _ in coding.sample(wave.code)}
        drawn = draw_sample(
            coding.open_answers(wave, _open_items(read)),
            _PER_LANGUAGE,
            wave=wave.code,
            sampled=sampled,
        )
        coding.add_to_sample(wave.code, drawn)
    audit(request, person, "sample_drawn", wave.code, answers=len(drawn))
    return RedirectResponse(f"/desk/coding?wave={wave.code}", 303)


@router.post("/answers/{id}")
def code_answer(request: Request, person: Researcher, form: Form, id: RowNumber) -> Response:
    """Keep how this person codes the answer, and whether it may be quoted."""
    checked(person, form)
    read = reading(request)
    text, line = field(form, "text"), field(form, "codes")
    answer = _answer(request, id)
    try:
        themes = read_line(line, read.opened.taxonomy, answer.item)
    except Unreadable as problem:
        return _queue(request, person, answer=answer, line=line, problem=str(problem))
    if not themes:
        return _queue(request, person, answer=answer, line=line, problem="desk-coding-empty")
    try:
        with desk_store(request).writing() as connection:
            coding = HumanCodingRepository(connection)
            coding.keep(
                Coding(
                    id, coder_of(person), themes, sentiment_of(themes), read.opened.taxonomy.version
                ),
                text,
            )
            if field(form, "release") == "yes":
                coding.release(id, text, coder_of(person), datetime.date.today())
    except AnswerChanged:
        return _queue(request, person, problem="desk-coding-changed")
    if field(form, "release") == "yes":
        audit(request, person, "quote_released", str(id))
    return RedirectResponse(f"/desk/coding?wave={read.chosen.code}&done={id}", 303)


@router.get("/disagreements")
def disagreements_page(request: Request, person: Researcher) -> Response:
    """How well people agree, and what they see differently."""
    read = reading(request)
    with desk_store(request).reading() as connection:
        coding = HumanCodingRepository(connection)
        answers = {answer.id: answer for answer, _ in coding.sample(read.chosen.code)}
        codings = coding.codings(list(answers))
    agreements = coder_agreement(codings, read.opened.taxonomy.codes)
    differing = {
        id
        for agreement in agreements
        if MODEL not in agreement.coders
        for id in agreement.disagreements
    }
    found = [
        Disagreement(
            answers[id],
            tuple(each for each in codings if each.answer_id == id and each.coder != MODEL),
        )
        for id in sorted(differing)[:_MOST_SHOWN]
    ]
    return desk_pages(request).show(
        request,
        "disagreements.html",
        person,
        read=read,
        agreements=agreements,
        disagreements=found,
        line=lambda coding: write_line(coding.themes, read.opened.taxonomy),
        model=MODEL,
        own=coder_of(person),
    )


@router.get("/quotes")
def quotes_page(request: Request, person: Researcher) -> Response:
    """Every released quote of the wave; each can be taken back."""
    read = reading(request)
    with desk_store(request).reading() as connection:
        coding = HumanCodingRepository(connection)
        released = set(connection.scalars(select(QuoteReleaseRow.answer_id)))
        answers = [
            answer
            for answer in coding.open_answers(read.chosen, _open_items(read))
            if answer.id in released
        ]
    return desk_pages(request).show(
        request, "quotes.html", person, read=read, answers=answers[:_MOST_SHOWN], count=len(answers)
    )


@router.post("/answers/{id}/withdraw")
def withdraw_quote(request: Request, person: Researcher, form: Form, id: RowNumber) -> Response:
    """Take a release back; the quote is gone from the next page on."""
    checked(person, form)
    read = reading(request)
    with desk_store(request).writing() as connection:
        HumanCodingRepository(connection).withdraw_release(id)
    audit(request, person, "quote_withdrawn", str(id))
    return RedirectResponse(f"/desk/coding/quotes?wave={read.chosen.code}", 303)


def coder_of(person: Person) -> str:
    """The pseudonym under which a person codes: the record need not know names."""
    return f"coder-{person.account.id[:8]}"


def _queue(
    request: Request,
    person: Person,
    *,
    answer: OpenAnswer | None = None,
    line: str = "",
    problem: str = "",
) -> Response:
    read = reading(request)
    me = coder_of(person)
    with desk_store(request).reading() as connection:
        coding = HumanCodingRepository(connection)
        sample = [each for each, _ in coding.sample(read.chosen.code)]
        codings = coding.codings([each.id for each in sample])
        mine = {each.answer_id: each for each in codings if each.coder == me}
        wanted = row_number(request.query_params.get("answer", ""))
        answer = answer or next((each for each in sample if each.id == wanted), None)
        skipped = set(request.query_params.getlist("skip"))
        answer = answer or next(
            (each for each in sample if each.id not in mine and str(each.id) not in skipped), None
        )
        sensitive = (
            connection.scalar(select(AnswerRow.sensitive).where(AnswerRow.id == answer.id))
            if answer
            else []
        )
    others = {each.answer_id for each in codings if each.coder not in (me, MODEL)}
    if answer and not line and answer.id in mine:
        line = write_line(mine[answer.id].themes, read.opened.taxonomy)
    return desk_pages(request).show(
        request,
        "coding.html",
        person,
        status=422 if problem else 200,
        read=read,
        answer=answer,
        sensitive=sensitive or [],
        line=line,
        problem=problem,
        sample=len(sample),
        mine=len(mine),
        twice=len(others & mine.keys()),
        done=request.query_params.get("done", ""),
        skipped=[*skipped, *([str(answer.id)] if answer else [])],
    )


def _answer(request: Request, id: int) -> OpenAnswer:
    with desk_store(request).reading() as connection:
        found = HumanCodingRepository(connection).answers([id])
    if not found:
        raise DeskRefusal(404, "desk-coding-changed")
    return found[0]


def _open_items(read: Reading) -> list[str]:
    asked = read.results.questionnaire(read.results.customers)
    return [item.id for item in asked.items if item.is_open]
