"""Trains the theme model: ``python -m command_line.theme_training --out FILE --cache FILE``.

Says its steps on standard error. Exit status 1 for mistakes in the examples or the codebook.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from analytics.themes.own_model import train_own_model
from configuration import ROOT


def main(arguments: list[str] | None = None) -> int:
    """Train once; ``--cache`` keeps the vectors of examples for the next time."""
    parser = argparse.ArgumentParser(prog="python -m command_line.theme_training")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--cache", type=Path, required=True)
    options = parser.parse_args(arguments)

    def show(done: int, of: int) -> None:
        print(f"{done} of {of}", file=sys.stderr, flush=True)

    try:
        train_own_model(ROOT, options.out, options.cache, os.cpu_count() or 1, show)
    except ValueError as mistake:
        print(mistake, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
