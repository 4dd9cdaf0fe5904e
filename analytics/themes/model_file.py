"""Where the model of an installation is kept: its name tells what it was trained from."""

from __future__ import annotations

import hashlib
from pathlib import Path

# Modules that do not change what a model says.
_BESIDE = frozenset({"backlog", "checking", "codebook", "emerging", "model_file", "__init__"})
_SHOWN = 16


def own_model_path(root: Path, models: Path) -> Path:
    """Where the model of the present codebook, examples and code is, or will be once trained."""
    digest = hashlib.sha256()
    here = Path(__file__).parent
    code = [file for file in here.glob("*.py") if file.stem not in _BESIDE]
    # Not imported for its path: it would load what only computing needs.
    code.append(here.parents[1] / "embedding" / "sentences.py")
    data = [*(root / "data" / "themes").glob("*/*.txt"), *(root / "data" / "follow_ups").glob("*")]
    for file in [*sorted(code), *sorted(data), root / "themes" / "taxonomy.yml"]:
        digest.update(f"{file.parent.name}/{file.name}\0".encode())
        digest.update(file.read_bytes())
        digest.update(b"\0")
    return models / f"themes-{digest.hexdigest()[:_SHOWN]}.npz"
