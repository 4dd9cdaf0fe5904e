"""Says the assistant's messages in the customer's locale, inside Rasa's process.

The action server answers with message keys and arguments; here they become text through the same
``texts/`` that the API uses, so that ``rasa shell`` speaks too.
"""

from __future__ import annotations

from typing import Any

from rasa.core.nlg import TemplatedNaturalLanguageGenerator
from rasa.shared.core.domain import Domain
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.utils.endpoints import EndpointConfig
from texts import Texts, Utterance

from bot.settings import ROOT

# The one response name that the action server uses.
MESSAGE = "utter_message"
_SOURCE_LOCALE = "de"


class CatalogueLanguageGenerator(TemplatedNaturalLanguageGenerator):
    """Renders ``utter_message`` from the locale catalogues.

    A message's locale is the one the action server names, else the conversation's, else German.
    Everything the action server says about a message is handed on as the message's custom data.
    """

    def __init__(
        self, endpoint_config: EndpointConfig | None = None, domain: Domain | None = None
    ) -> None:
        super().__init__(domain.responses if domain else {})
        self._texts = Texts.load(ROOT)

    async def generate(
        self,
        utter_action: str,
        tracker: DialogueStateTracker,
        output_channel: str,
        **kwargs: Any,
    ) -> dict[str, Any] | None:
        """The message's text and custom data; other responses are the domain's own."""
        if utter_action != MESSAGE:
            return await super().generate(utter_action, tracker, output_channel, **kwargs)
        said = {name: value for name, value in kwargs.items() if value is not None}
        utterance = Utterance(key=said["key"], arguments=said.get("arguments") or {})
        locale = said.get("locale") or _conversation_locale(tracker)
        return {"text": self._texts.render(utterance, locale), "custom": said}


def _conversation_locale(tracker: DialogueStateTracker) -> str:
    message = tracker.latest_message
    metadata = (message.metadata if message else None) or {}
    return str(metadata.get("locale") or _SOURCE_LOCALE)
