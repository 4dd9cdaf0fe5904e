"""Renders the desk's pages, in German or English."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from fastapi import Request
from fastapi.responses import HTMLResponse
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from api.desk.access import Person, is_secure
from api.pages.assets import Assets
from api.pages.page import BUILT, Words
from configuration import ROOT
from privacy.disclosure import DisclosureRules
from store.accounts import Role
from texts import Catalogue, Texts, load_catalogue

TEXTS = ROOT / "locales" / "desk"
_OWN = Path(__file__).parent / "templates"
_SHARED = Path(__file__).parent.parent / "pages" / "templates"
_LANGUAGE_COOKIE = "resonanz-desk-language"
_A_YEAR = 365 * 24 * 3600

# address, catalogue's key, the role that may go there
NAVIGATION = (
    ("/desk", "desk-overview", Role.VIEWER),
    ("/desk/themes", "desk-themes", Role.VIEWER),
    ("/desk/explore", "desk-explore", Role.VIEWER),
    ("/desk/measures", "desk-measures", Role.VIEWER),
    ("/desk/two-sides", "desk-two-sides", Role.VIEWER),
    ("/desk/coding", "desk-coding", Role.RESEARCHER),
    ("/desk/exports", "desk-exports", Role.VIEWER),
    ("/desk/accounts", "desk-accounts", Role.ADMIN),
    ("/desk/log", "desk-log", Role.ADMIN),
)


@dataclass(frozen=True)
class DeskPages:
    """Templates and words of the desk. ``catalogues``: locale → messages."""

    environment: Environment
    assets: Assets
    texts: Texts
    catalogues: Mapping[str, Catalogue]
    is_simulated: bool

    @classmethod
    def load(cls, texts: Texts, limits: DisclosureRules, is_simulated: bool = False) -> DeskPages:
        """Read templates and catalogues; broken ones are found here.

        Templates say the ``limits`` of disclosure control that the figures keep.
        """
        environment = Environment(
            loader=FileSystemLoader([_OWN, _SHARED]),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            auto_reload=False,
        )
        environment.globals["limits"] = limits
        for file in sorted(_OWN.rglob("*.html")):
            environment.get_template(str(file.relative_to(_OWN)))
        catalogues = {
            folder.name: load_catalogue(folder, texts.locales[folder.name])
            for folder in sorted(TEXTS.iterdir())
        }
        return cls(environment, Assets.load(BUILT), texts, catalogues, is_simulated)

    def words(self, locale: str) -> Words:
        """The desk's words in a locale."""
        return Words(self.catalogues[locale])

    def show(
        self,
        request: Request,
        template: str,
        person: Person | None,
        *,
        status: int = 200,
        **context: Any,
    ) -> HTMLResponse:
        """The page, in the reader's language; ``?lang=`` changes it for a year."""
        locale = desk_locale(request)
        html = self.environment.get_template(template).render(
            words=self.words(locale),
            locale=self.texts.locales[locale],
            asset=self.assets.address,
            person=person,
            form_token=person.form_token if person else "",
            path=request.url.path,
            navigation=NAVIGATION,
            is_simulated=self.is_simulated,
            **context,
        )
        response = HTMLResponse(html, status)
        if request.query_params.get("lang") == locale:
            response.set_cookie(
                _LANGUAGE_COOKIE,
                locale,
                max_age=_A_YEAR,
                path="/desk",
                httponly=True,
                samesite="lax",
                secure=is_secure(request),
            )
        return response


def desk_pages(request: Request) -> DeskPages:
    """The desk's pages of the application that serves a request."""
    found: DeskPages = request.app.state.desk_pages
    return found


def desk_locale(request: Request) -> str:
    """German or English: as chosen, else as the browser prefers, else German."""
    known = desk_pages(request).catalogues
    for chosen in (request.query_params.get("lang"), request.cookies.get(_LANGUAGE_COOKIE)):
        if chosen in known:
            return str(chosen)
    header = request.headers.get("accept-language", "")[:500].lower()
    places = {header.find(code): code for code in known if code in header}
    return places[min(places)] if places else "de"
