"""Renders pages from templates, in a locale."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from fastapi import Request
from fastapi.responses import HTMLResponse
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from api.conversations.beginning import DEFAULT_LOCALE
from api.pages.assets import Assets
from api.pages.text_blocks import text_blocks
from api.services import services
from configuration import ROOT
from texts import Catalogue, Texts

BUILT = ROOT / "web" / "dist"
_TEMPLATES = Path(__file__).parent / "templates"


@dataclass(frozen=True)
class Words:
    """The words of a page in one locale; called with a message's key and arguments."""

    catalogue: Catalogue

    def __call__(self, key: str, **arguments: str | int) -> str:
        return self.catalogue.render(key, arguments)


@dataclass(frozen=True)
class Pages:
    """Everything pages are made of."""

    texts: Texts
    environment: Environment
    assets: Assets
    is_simulated: bool = False

    @classmethod
    def load(cls, texts: Texts, is_simulated: bool = False) -> Pages:
        """Read the templates; broken ones are found here and not at a customer's visit.

        ``is_simulated``: every page says that this is a demonstration.
        """
        environment = Environment(
            loader=FileSystemLoader(_TEMPLATES),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            auto_reload=False,
        )
        environment.filters["blocks"] = text_blocks
        for name in environment.list_templates():
            environment.get_template(name)
        return cls(texts, environment, Assets.load(BUILT), is_simulated)

    def words(self, locale: str) -> Words:
        """The words of a locale."""
        return Words(self.texts.catalogues[locale])

    def show(
        self,
        template: str,
        locale: str,
        *,
        status: int = 200,
        headers: Mapping[str, str] | None = None,
        **context: Any,
    ) -> HTMLResponse:
        """The page. ``context`` is what its template names beside the general things."""
        chosen = self.texts.locales[locale]
        html = self.environment.get_template(template).render(
            words=self.words(locale),
            locale=chosen,
            locales=self.texts.locales.values(),
            is_draft=not chosen.reviewed and locale != DEFAULT_LOCALE,
            asset=self.assets.address,
            is_simulated=self.is_simulated,
            **context,
        )
        return HTMLResponse(html, status, headers)


def pages(request: Request) -> Pages:
    """The pages of the application that serves a request."""
    found: Pages = request.app.state.pages
    return found


def reader_locale(request: Request) -> str:
    """The locale of a page outside of a conversation: ``?lang=``, else what the browser prefers."""
    named = request.query_params.get("lang")
    beginnings = services(request).beginnings
    if named in beginnings.locales:
        return str(named)
    return beginnings.preferred(request.headers.get("accept-language"))
