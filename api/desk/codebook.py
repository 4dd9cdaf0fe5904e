"""The codebook of themes: every save is a version, differences are shown, people activate one."""

from __future__ import annotations

import datetime
import io
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from fastapi import APIRouter, Request
from sqlalchemy import Connection
from starlette.datastructures import FormData
from starlette.responses import RedirectResponse, Response

from analytics.human_coding.corrections import example_files, training_examples
from analytics.themes.codebook import (
    Difference,
    ThemeChange,
    UnusableTheme,
    as_files,
    changed,
    differences,
    lines,
)
from analytics.themes.taxonomy import Taxonomy, Theme, taxonomy_of
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
from api.desk.coding import coder_of
from api.desk.page import desk_pages
from api.desk.reading import Reading, reading
from store.codebook import CodebookRepository, NotNewest, SavedCodebook
from store.human_coding import HumanCodingRepository

router = APIRouter(prefix="/desk/codebook", include_in_schema=False)

_LONGEST_NOTE = 500
_NOT_NEWEST = "desk-codebook-not-newest"


@dataclass(frozen=True)
class Version:
    """A version with what it changed since the one before; ``saved`` is None for the files'."""

    number: int
    content: Mapping[str, Any]
    taxonomy: Taxonomy
    saved: SavedCodebook | None
    changes: tuple[Difference, ...]
    is_active: bool


@router.get("")
def codebook_page(request: Request, person: Researcher) -> Response:
    """The newest version's themes, and every version with what it changed."""
    return _page(request, person)


@router.get("/theme")
def theme_form(request: Request, person: Researcher) -> Response:
    """The form of one theme of the newest version, ``?code=``; empty for a new one."""
    newest = versions(request, reading(request))[-1]
    code = request.query_params.get("code", "")
    if code and code not in newest.taxonomy.themes:
        raise DeskRefusal(404, "desk-error-not-found")
    return _form(request, person, newest, newest.taxonomy.themes.get(code))


@router.post("/theme")
def save_theme(request: Request, person: Researcher, form: Form) -> Response:
    """Save a changed or new theme as a version; it is not active yet."""
    checked(person, form)
    read = reading(request)
    newest = versions(request, read)[-1]
    change = change_of(form, newest)
    try:
        if field(form, "is_new") and change.code in newest.taxonomy.themes:
            raise UnusableTheme("desk-codebook-taken")
        if field(form, "after") != str(newest.number):
            raise UnusableTheme(_NOT_NEWEST)
        save(request, person, newest, change, note=field(form, "note"))
    except UnusableTheme as problem:
        is_new = bool(field(form, "is_new"))
        return _form(request, person, newest, theme_of(change), problem=str(problem), is_new=is_new)
    return RedirectResponse("/desk/codebook", 303)


@router.post("/activate")
def activate(request: Request, person: Researcher, form: Form) -> Response:
    """Read codes by a version from now on."""
    checked(person, form)
    read = reading(request)
    chosen = _version(request, read, field(form, "version"))
    with desk_store(request).writing() as connection:
        CodebookRepository(connection).activate(chosen.saved.version if chosen.saved else None)
    read.results.forget()
    audit(request, person, "codebook_activated", str(chosen.number))
    return RedirectResponse("/desk/codebook", 303)


@router.get("/files")
def download_files(request: Request, person: Researcher) -> Response:
    """A version as the files of ``themes/``, to check and to train with."""
    read = reading(request)
    chosen = _version(request, read, request.query_params.get("version", ""))
    audit(request, person, "exported", f"codebook {chosen.number}", kind="files")
    files = {f"themes/{path}": text for path, text in as_files(chosen.content).items()}
    return _zip(files, f"resonanz-codebook-{chosen.number}")


@router.get("/corrections")
def download_corrections(request: Request, person: Researcher) -> Response:
    """What people coded in a wave, as the files of ``data/themes/``, to train with."""
    read = reading(request)
    with desk_store(request).reading() as connection:
        coding = HumanCodingRepository(connection)
        answers = [answer for answer, _ in coding.sample(read.chosen.code)]
        codings = coding.codings([answer.id for answer in answers])
    examples = training_examples(answers, codings)
    audit(
        request, person, "exported", f"corrections {read.chosen.code}", answers=len(examples)
    )  # fmt: skip
    files = {f"data/themes/{path}": text for path, text in example_files(examples).items()}
    return _zip(files, f"resonanz-corrections-{read.chosen.code}")


def versions(request: Request, read: Reading) -> list[Version]:
    """The version of the files, then the saved ones, the oldest first."""
    with desk_store(request).reading() as connection:
        saved = CodebookRepository(connection).all()
    content: Mapping[str, Any] = read.results.codebook_content
    first = taxonomy_of(content)
    none_active = not any(each.is_active for each in saved)
    found = [Version(first.version, content, first, None, (), none_active)]
    for each in saved:
        taxonomy = taxonomy_of(each.content)
        what = tuple(differences(found[-1].taxonomy, taxonomy))
        found.append(Version(each.version, each.content, taxonomy, each, what, each.is_active))
    return found


def save(
    request: Request,
    person: Person,
    newest: Version,
    change: ThemeChange,
    *,
    note: str,
    together_with: Callable[[Connection], None] = lambda _: None,
) -> None:
    """Save the newest version with one theme changed. Raises UnusableTheme.

    ``together_with`` is done in the same transaction: what it raises leaves nothing saved.
    """
    content = changed(newest.content, change)
    try:
        with desk_store(request).writing() as connection:
            together_with(connection)
            number = CodebookRepository(connection).save(
                content,
                after=newest.number,
                note=note.strip()[:_LONGEST_NOTE],
                by=coder_of(person),
                today=datetime.date.today(),
            )
    except NotNewest:
        raise UnusableTheme(_NOT_NEWEST) from None
    audit(request, person, "codebook_saved", str(number))


def change_of(form: FormData, newest: Version) -> ThemeChange:
    """The theme that a form describes; lists have one entry a line."""
    locales = newest.content["texts"]
    return ThemeChange(
        code=field(form, "code").strip(),
        parent=field(form, "parent"),
        definition=field(form, "definition").strip(),
        include=lines(field(form, "include")),
        exclude=lines(field(form, "exclude")),
        names={locale: field(form, f"name_{locale}").strip() for locale in locales},
        examples={locale: lines(field(form, f"examples_{locale}")) for locale in locales},
    )


def theme_of(change: ThemeChange) -> Theme:
    """A theme as it stands in a form that has to be corrected."""
    return Theme(
        change.code, change.parent, change.definition, change.include, change.exclude,
        None, None, None, side=False, alone=False, names=change.names, examples=change.examples,
    )  # fmt: skip


def _version(request: Request, read: Reading, number: str) -> Version:
    for version in versions(request, read):
        if str(version.number) == number:
            return version
    raise DeskRefusal(404, "desk-error-not-found")


def _page(request: Request, person: Person) -> Response:
    read = reading(request)
    found = versions(request, read)
    return desk_pages(request).show(
        request,
        "codebook.html",
        person,
        read=read,
        versions=list(reversed(found)),
        newest=found[-1],
    )


def _form(
    request: Request,
    person: Person,
    newest: Version,
    theme: Theme | None,
    *,
    problem: str = "",
    is_new: bool = False,
) -> Response:
    read = reading(request)
    return desk_pages(request).show(
        request,
        "codebook_theme.html",
        person,
        status=422 if problem else 200,
        read=read,
        newest=newest,
        theme=theme,
        is_new=is_new or theme is None,
        problem=problem,
        parents=[
            (code, names.get(read.language, code))
            for code, names in newest.taxonomy.parents.items()
        ],
        locales=[desk_pages(request).texts.locales[code] for code in newest.content["texts"]],
    )


def _zip(files: Mapping[str, str], name: str) -> Response:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, text in files.items():
            archive.writestr(path, text)
    return Response(
        content.getvalue(),
        media_type="application/zip",
        headers={"Content-Disposition": f'attachment; filename="{name}.zip"'},
    )
