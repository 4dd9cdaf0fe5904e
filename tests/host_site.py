"""A website of another origin that holds the chat: gently, strictly, or with hostile styles."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]

# What a content management system's theme may do to everything that stands on a page.
_HOSTILE = """
html { font-size: 6px !important; }
* { font-family: "Comic Sans MS", cursive !important; letter-spacing: 0.4em !important;
    text-transform: uppercase !important; line-height: 0.8 !important; box-sizing: content-box;
    color: #ff0 !important; text-indent: 3em; word-spacing: 1em; visibility: visible; }
:root { --kern-color-action-default: #fee; --kern-color-layout-text-default: #fff; --target: 4px;
        --line-height: 0.5; --tint: #f0f; }
button, textarea, p, ol, li, h2, h3 { display: none !important; border: 9px dotted red !important; }
div, section { float: right; width: 40px !important; opacity: 0.2; transform: rotate(2deg); }
.frame, .scroller, .kern-btn, .message { display: none !important; }
"""
_STRICT = (
    "default-src 'none'; script-src {system}; connect-src {system}; font-src {system}; "
    "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; "
    "trusted-types lit-html"
)


@dataclass
class HostSite:
    """A website at ``origin``. ``system`` is the address of the Resonanz that it embeds."""

    origin: str
    system: str = ""
    pages: dict[str, Callable[[], tuple[str, str]]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.pages = {
            "/plain": lambda: (self._page(self._element("site=mitte")), ""),
            "/strict": lambda: (self._page(self._element()), _STRICT.format(system=self.system)),
            "/hostile": lambda: (self._page(self._element(), _HOSTILE), ""),
            "/frame": lambda: (self._page(self._frame()), ""),
            "/growing": lambda: (
                self._page(self._element(), "resonanz-chat { height: auto }"),
                "",
            ),
            "/themed": lambda: (
                self._page(
                    self._element(),
                    "resonanz-chat { --resonanz-accent: #006b3c; --resonanz-on-accent: #fff; "
                    "--resonanz-target: 64px; --resonanz-radius: 0px }",
                ),
                "",
            ),
        }

    def _element(self, attributes: str = "") -> str:
        manifest = json.loads((ROOT / "web" / "dist" / "manifest.json").read_text())
        script = manifest["resonanz-chat.js"]
        return (
            f'<script type="module" src="{self.system}/static/{script["file"]}" '
            f'integrity="{script["integrity"]}" crossorigin="anonymous"></script>'
            f"<resonanz-chat {attributes}></resonanz-chat>"
        )

    def _frame(self) -> str:
        return (
            f'<iframe src="{self.system}/embed?site=mitte" title="Umfrage" width="100%" '
            'height="700" allow="clipboard-write"></iframe>'
        )

    def _page(self, content: str, style: str = "") -> str:
        styled = f"<style>{style}</style>" if style else ""
        return (
            '<!doctype html><html lang="de"><head><meta charset="utf-8">'
            '<meta name="viewport" content="width=device-width, initial-scale=1">'
            f"<title>Jobcenter</title>{styled}</head><body><main><h1>Jobcenter</h1>"
            f"<p>Ihre Meinung ist uns wichtig.</p>{content}</main></body></html>"
        )


@contextmanager
def running_host_site() -> Iterator[HostSite]:
    """Serve the pages on a free port of another origin than the system's."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            made = site.pages.get(self.path)
            content, policy = made() if made else ("", "")
            self.send_response(200 if made else 404)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            if policy:
                self.send_header("Content-Security-Policy", policy)
            self.end_headers()
            self.wfile.write(content.encode())

        def log_message(self, format: str, *arguments: object) -> None:
            """Nothing to say."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    site = HostSite(f"http://localhost:{server.server_address[1]}")
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield site
    finally:
        server.shutdown()
        server.server_close()
