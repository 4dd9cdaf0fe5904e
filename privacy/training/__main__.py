"""``python -m privacy.training``: train the name model anew from the data files.

``python -m privacy.training word-lists`` renews the word lists of other projects first,
``python -m privacy.training own-words`` the words of this project's own texts.
"""

import sys

from privacy.anonymiser import DATA
from privacy.training.model import train
from privacy.training.word_sources import (
    write_names,
    write_vocabulary,
    write_words_of_the_project,
)


def main(arguments: list[str]) -> None:
    """Run one of the commands."""
    if arguments == ["word-lists"]:
        write_names(DATA / "names")
        write_vocabulary(DATA)
        return
    if arguments == ["own-words"]:
        write_words_of_the_project(DATA.parents[1], DATA)
        return
    model = DATA / "model" / "person.crfsuite"
    train(DATA, model)
    print(f"{model.name}: {model.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main(sys.argv[1:])
