"""The kiosk's page, and what lets it start without a connection.

The page is the same for every terminal: site and device stand in its address and are read there by
its script, so one stored copy serves every start. Texts of all locales lie in it, because the start
screen speaks all of them at once.
"""

from __future__ import annotations

import hashlib
import json
import re
from importlib.metadata import version
from pathlib import Path

from fastapi import APIRouter, Request
from fastapi.responses import FileResponse, HTMLResponse, JSONResponse, Response

from api.errors import Refusal
from api.kiosks.endpoints import DEVICE
from api.pages.assets import ADDRESS as STATIC
from api.pages.page import BUILT, Pages, pages
from api.services import services

router = APIRouter(include_in_schema=False)

ADDRESS = "/kiosk"
_WORKER = "kiosk-worker.js"
_WORKER_POLICY = "default-src 'none'; connect-src 'self'"
_VIDEO = "sign-language.mp4"
# Texts of the pages that the kiosk uses as well.
_SHARED = ("page-title", "page-intro", "page-choose-language", "page-language")
_POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "font-src 'self'",
        "img-src 'self'",
        "media-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "form-action 'none'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
        # Lit's templates, and the address of the service worker.
        "trusted-types lit-html resonanz-kiosk",
        "require-trusted-types-for 'script'",
    )
)


@router.get(ADDRESS)
async def kiosk(request: Request) -> HTMLResponse:
    """The page. Raises Refusal (404) when the terminal's address is not set up rightly."""
    site, device = (request.query_params.get(name) for name in ("site", "device"))
    wrong_site = site is not None and site not in services(request).beginnings.sites
    wrong_device = device is not None and re.match(DEVICE, device) is None
    if wrong_site or wrong_device or (device is not None and site is None):
        detail = "There is no such site, or the device's name is not of the form foyer-1."
        raise Refusal(404, "unknown_kiosk", detail, "kiosk-not-set-up")
    return pages(request).show(
        "kiosk.html",
        "de",
        headers={"Content-Security-Policy": _POLICY},
        texts=_texts(pages(request)),
        version=_version(pages(request)),
        has_video=_video(request).is_file(),
    )


@router.get("/kiosk.webmanifest")
async def manifest() -> JSONResponse:
    """How the page behaves when it is installed as an application of its own."""
    return JSONResponse(
        {"name": "Resonanz", "start_url": ADDRESS, "scope": ADDRESS, "display": "fullscreen"},
        media_type="application/manifest+json",
    )


@router.get(f"/{_WORKER}")
async def worker(request: Request) -> Response:
    """The service worker, with the list of files that the start screen needs."""
    address = pages(request).assets.address(_WORKER)
    if address is None:
        raise Refusal(404, "not_built", "The pages were not built; see scripts/setup.")
    precached = {
        "version": _version(pages(request)),
        "page": ADDRESS,
        "files": [ADDRESS, "/kiosk.webmanifest", *_files(pages(request))],
    }
    built = (BUILT / address.removeprefix(f"{STATIC}/")).read_text(encoding="utf-8")
    content = f"self.precached={json.dumps(precached)};\n{built}"
    # A worker obeys the policy of its own response, not the page's.
    headers = {"Cache-Control": "no-cache", "Content-Security-Policy": _WORKER_POLICY}
    return Response(content, media_type="text/javascript", headers=headers)


@router.get(f"{ADDRESS}/{_VIDEO}")
async def sign_language_video(request: Request) -> FileResponse:
    """The operator's video in German Sign Language, where there is one."""
    if not _video(request).is_file():
        raise Refusal(404, "no_video", "There is no video.", "error-not-found")
    return FileResponse(_video(request), headers={"Cache-Control": "no-cache"})


def _texts(made_of: Pages) -> list[dict[str, object]]:
    """Every locale with its texts, in the order in which they are offered."""
    return [
        {
            "code": locale.code,
            "autonym": locale.autonym,
            "dir": locale.direction,
            "language": locale.language,
            "texts": {
                key: _said(made_of, locale.code, key)
                for key in made_of.texts.catalogues[locale.code].sources
                if key.startswith("kiosk-") or key in _SHARED
            },
        }
        for locale in made_of.texts.locales.values()
    ]


def _said(made_of: Pages, locale: str, key: str) -> str:
    """A text; in a demonstration its introduction begins with the label."""
    words = made_of.words(locale)
    is_labelled = made_of.is_simulated and key == "page-intro"
    return f"{words('page-simulated')} {words(key)}" if is_labelled else words(key)


def _files(made_of: Pages) -> list[str]:
    """The built files that the page needs: its script and style, and every font."""
    named = filter(None, map(made_of.assets.address, ("kiosk.js", "kiosk.css", "favicon.svg")))
    fonts = sorted(file.name for file in BUILT.glob("*.woff2"))
    return [*named, *(f"{STATIC}/{font}" for font in fonts)]


def _version(made_of: Pages) -> str:
    """The program's version, and what tells two builds of it apart."""
    built = json.dumps([_files(made_of), _texts(made_of)], sort_keys=True)
    return f"{version('resonanz')}+{hashlib.sha256(built.encode()).hexdigest()[:8]}"


def _video(request: Request) -> Path:
    return services(request).settings.folder / "kiosk" / _VIDEO
