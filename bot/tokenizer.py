"""The tokenizer of the pipeline: words in one spelling, emoji as words of their own."""

from __future__ import annotations

import re
from typing import Any

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.nlu.tokenizers.tokenizer import Token, Tokenizer
from rasa.shared.nlu.training_data.message import Message

from bot.normalisation import normalise, without_marks

# A word with inner apostrophes or hyphens, or a single sign such as an emoji.
_WORD = re.compile(r"\w+(?:['-]\w+)*|[^\w\s]")


def words(text: str) -> list[str]:
    """The words of a message in one spelling; a message of signs only gives its signs."""
    found = _WORD.findall(without_marks(normalise(text)))
    spoken = [word for word in found if word[0].isalnum() or ord(word[0]) > _LAST_PUNCTUATION]
    return spoken or found or ["?"]


# Everything above is letters of other scripts, dingbats and emoji.
_LAST_PUNCTUATION = 0x206F


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_TOKENIZER, is_trainable=False)
class NormalisingTokenizer(Tokenizer):
    """Splits a message into normalised words.

    The tokens' positions count in the normalised text: nothing in this pipeline points back into
    the message, and the customer's own words are kept unchanged elsewhere.
    """

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Rasa's settings for intent names, which are not split here."""
        return {
            "intent_tokenization_flag": False,
            "intent_split_symbol": "_",
            "token_pattern": None,
            "prefix_separator_symbol": None,
        }

    def tokenize(self, message: Message, attribute: str) -> list[Token]:
        """The words of one attribute of the message."""
        found = words(message.get(attribute))
        return self._convert_words_to_tokens(found, " ".join(found))
