"""``resonanz recode``: codes stored answers anew after the themes or their examples changed."""

from __future__ import annotations

import os

from rich.progress import Progress

from analytics.themes.backlog import Backlog
from analytics.themes.keeping import load_model
from analytics.themes.taxonomy import load_taxonomy
from command_line.answer_vectors import answer_vectors
from command_line.console import console, done
from command_line.train import ensure_theme_model
from configuration import ROOT, Settings
from store import open_store
from store.migration import migrate

_BATCH = 2048


def recode() -> None:
    """Code all stored answers that the present model has not coded.

    Codings of people are left as they are. Can be stopped at any moment and goes on from there.
    """
    settings = Settings()
    model = load_model(ensure_theme_model(settings))
    store = open_store(settings.database)
    try:
        migrate(store)
        vectors = answer_vectors(settings, os.cpu_count() or 1)
        backlog = Backlog(store, model, vectors, tuple(load_taxonomy(ROOT / "themes").questions))
        total, after = backlog.count(), 0
        with Progress(console=console, transient=True) as progress:
            task = progress.add_task("Coding", total=total)
            while True:
                count, after = backlog.code_some(_BATCH, after)
                if not count:
                    break
                progress.update(task, advance=count)
    finally:
        store.close()
    done(f"{total} answers coded with taxonomy {model.taxonomy_version}, model {model.version}.")
