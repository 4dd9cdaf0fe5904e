"""Texts of the catalogue become paragraphs and lists."""

from __future__ import annotations

import pytest

from api.pages.text_blocks import Block, text_blocks


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        ("Eins.", [Block("paragraph", ["Eins."])]),
        ("Eins.\nZwei.", [Block("paragraph", ["Eins.\nZwei."])]),
        ("Eins.\n\nZwei.", [Block("paragraph", ["Eins."]), Block("paragraph", ["Zwei."])]),
        (
            "Vorher:\n• a\n• b\n\nNachher",
            [
                Block("paragraph", ["Vorher:"]),
                Block("list", ["a", "b"]),
                Block("paragraph", ["Nachher"]),
            ],
        ),
        ("• a\nmehr zu a\n\n• b", [Block("list", ["a\nmehr zu a", "b"])]),
        ("", []),
        ("\n\n", []),
    ],
)
def test_blocks(text: str, blocks: list[Block]) -> None:
    assert text_blocks(text) == blocks
