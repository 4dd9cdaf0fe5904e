"""Checks what Rasa is made of: ``python -m bot.validate``.

What ``rasa data validate`` checks of the domain, the rules and the examples, with two differences:
the same text may mean different things in two languages ("no" agrees in Polish and refuses in
English), but never within one; and ``utter_message`` needs no rule, because the action server says
it.
"""

from __future__ import annotations

import argparse
import os
import sys
import warnings
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import yaml

from bot import logs, without_tensorflow
from bot.settings import ROOT

# The parser in C where PyYAML has it, else the one in Python.
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
# A hint for users of Rasa 2 that comes with every domain that has slots.
_SAID_OF_EVERY_DOMAIN = "Slot auto-fill has been removed in 3.0"


def contradictions(examples: Path) -> Iterator[str]:
    """Texts with two intents in one language, explained; ``examples`` has a folder a language."""
    for folder in sorted(folder for folder in examples.iterdir() if folder.is_dir()):
        places: dict[str, dict[str, Path]] = defaultdict(dict)
        for file in sorted(folder.glob("*.yml")):
            for part in yaml.load(file.read_text(encoding="utf-8"), Loader=_LOADER)["nlu"]:
                for line in part["examples"].splitlines():
                    text = line.strip().removeprefix("- ").casefold()
                    places[text].setdefault(part["intent"], file.relative_to(examples))
        for text, intents in places.items():
            if len(intents) > 1:
                where = ", ".join(f"{intent} in {file}" for intent, file in intents.items())
                yield f"“{text}” has several intents ({where}); keep it under one of them"


def rasa_complaints(root: Path) -> list[str]:
    """What Rasa's validator says of the project below ``root``; empty when all is well."""
    from rasa.shared.importers.importer import TrainingDataImporter
    from rasa.validator import Validator

    said: list[str] = []
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        importer = TrainingDataImporter.load_from_config(
            str(root / "config.yml"),
            str(root / "domain.yml"),
            [str(root / "data" / "nlu"), str(root / "data" / "rules")],
        )
        validator = Validator.from_importer(importer)
        checks = {
            "the domain": validator.verify_domain_validity(),
            "the intents": validator.verify_intents(ignore_warnings=False),
            "the intents in rules": validator.verify_intents_in_stories(ignore_warnings=False),
            "the slots of forms": validator.verify_form_slots(),
            "the mappings of slots": validator.verify_slot_mappings(),
            "the forms in rules": validator.verify_forms_in_stories_rules(),
            "the actions in rules": validator.verify_actions_in_stories_rules(),
            "the structure of the rules": validator.verify_story_structure(
                ignore_warnings=False, max_history=1
            ),
        }
        said += [f"{part}: Rasa finds mistakes" for part, right in checks.items() if not right]
        said += [
            str(one.message)
            for one in caught
            if one.category is UserWarning and _SAID_OF_EVERY_DOMAIN not in str(one.message)
        ]
    return said


def main(arguments: list[str] | None = None) -> int:
    """Print every mistake. Exit status 1 when there is one."""
    argparse.ArgumentParser(prog="python -m bot.validate", description=__doc__).parse_args(
        arguments
    )
    os.environ["RASA_TELEMETRY_ENABLED"] = "false"
    os.environ["LOG_LEVEL"] = "ERROR"
    logs.configure("WARNING")
    without_tensorflow.install()
    mistakes = [*contradictions(ROOT / "data" / "nlu"), *rasa_complaints(ROOT)]
    for mistake in mistakes:
        print(f"bot.validate: {mistake}", file=sys.stderr)
    if not mistakes:
        print("Rasa's files are valid.")
    return 1 if mistakes else 0


if __name__ == "__main__":
    sys.exit(main())
