"""Serves what `npm run build` made in web/dist.

Names change with the content, so browsers may keep a file for ever. Every site may use the files:
they are the same for everybody.
"""

from __future__ import annotations

import json
import logging
import shutil
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from starlette.datastructures import Headers
from starlette.responses import FileResponse, Response
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

logger = logging.getLogger(__name__)

ADDRESS = "/static"
ELEMENT = "resonanz-chat.js"
_FOR_EVER = "public, max-age=31536000, immutable"
_MANIFEST = "manifest.json"
# Kinds of which the build makes a compressed copy.
_COMPRESSED = {".css": "text/css", ".js": "text/javascript"}


@dataclass(frozen=True)
class Asset:
    """A built file's name, and the hash with which a page can pin it (subresource integrity)."""

    file: str
    integrity: str

    @property
    def address(self) -> str:
        """Where a browser finds it."""
        return f"{ADDRESS}/{self.file}"


@dataclass(frozen=True)
class Assets:
    """The built files by their source's name. Without a build the pages work, but unstyled."""

    files: Mapping[str, Asset] = field(default_factory=dict)

    @classmethod
    def load(cls, folder: Path) -> Assets:
        """Read the manifest of a built folder."""
        try:
            manifest = json.loads((folder / _MANIFEST).read_text(encoding="utf-8"))
        except FileNotFoundError:
            logger.warning("styles_not_built")
            return cls()
        return cls({name: Asset(**built) for name, built in manifest.items()})

    def address(self, name: str) -> str | None:
        """Where a browser finds the file, None when it was not built."""
        built = self.files.get(name)
        return built.address if built else None


def keep_scripts(assets: Assets, built: Path, kept: Path) -> None:
    """Put a copy of the chat element aside, so that it is served after an update, too.

    Websites pin its name and its hash; they may follow later.
    """
    element = assets.files.get(ELEMENT)
    if element is None:
        return
    kept.mkdir(parents=True, exist_ok=True)
    for file in built.glob(f"{element.file}*"):
        shutil.copy2(file, kept / file.name)


class BuiltFiles(StaticFiles):
    """The built files and the kept ones, compressed where a compressed copy lies beside them."""

    def __init__(self, folder: Path, kept: Path | None = None) -> None:
        super().__init__(directory=folder, check_dir=False)
        self._folders = [folder, *([kept] if kept else [])]
        self.all_directories = [*self._folders]

    async def get_response(self, path: str, scope: Scope) -> Response:
        """The file, to be cached for ever. Raises HTTPException when there is none."""
        accepted = Headers(scope=scope).get("accept-encoding", "")
        kind = _COMPRESSED.get(Path(path).suffix)
        compressed = self._compressed().get(path)
        if kind and compressed and "gzip" in accepted:
            response: Response = FileResponse(
                compressed, media_type=kind, headers={"Content-Encoding": "gzip"}
            )
        else:
            response = await super().get_response(path, scope)
        response.headers["Cache-Control"] = _FOR_EVER
        response.headers["Vary"] = "Accept-Encoding"
        response.headers["Access-Control-Allow-Origin"] = "*"
        response.headers["Cross-Origin-Resource-Policy"] = "cross-origin"
        return response

    def _compressed(self) -> dict[str, Path]:
        """Only names that really lie in the folders, so that no path leads out of them."""
        return {file.stem: file for folder in self._folders for file in folder.glob("*.gz")}
