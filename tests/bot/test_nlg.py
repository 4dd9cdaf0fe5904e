"""Message keys become text in the customer's locale."""

import asyncio
from typing import Any

import pytest
from bot.nlg import CatalogueLanguageGenerator
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from tests.bot.server import ROOT


@pytest.fixture(scope="module")
def domain() -> Domain:
    return Domain.load(str(ROOT / "domain.yml"))


@pytest.fixture(scope="module")
def generator(domain: Domain) -> CatalogueLanguageGenerator:
    return CatalogueLanguageGenerator(domain=domain)


def said(
    generator: CatalogueLanguageGenerator, domain: Domain, conversation: str | None, **message: Any
) -> dict[str, Any]:
    tracker = DialogueStateTracker("c1", domain.slots)
    metadata = {"locale": conversation} if conversation else None
    tracker.update(UserUttered("x", {"name": "inform"}, metadata=metadata), domain)
    draft = asyncio.run(generator.generate("utter_message", tracker, "resonanz", **message))
    assert draft is not None
    return draft


def test_the_text_of_a_key(generator: CatalogueLanguageGenerator, domain: Domain) -> None:
    assert said(generator, domain, "de", key="thanks")["text"] == "Gern geschehen!"


def test_the_named_locale_goes_before_the_conversations(
    generator: CatalogueLanguageGenerator, domain: Domain
) -> None:
    german = said(generator, domain, "de", key="thanks")["text"]
    english = said(generator, domain, "de", key="thanks", locale="en")["text"]
    assert german != english == said(generator, domain, "en", key="thanks")["text"]


def test_without_a_locale_german(generator: CatalogueLanguageGenerator, domain: Domain) -> None:
    assert said(generator, domain, None, key="thanks")["text"] == "Gern geschehen!"


def test_arguments_are_filled_in(generator: CatalogueLanguageGenerator, domain: Domain) -> None:
    arguments = {"first": "sehr unzufrieden", "last": "sehr zufrieden"}
    draft = said(generator, domain, "de", key="ask-again-examples", arguments=arguments)
    assert "sehr unzufrieden" in draft["text"]


def test_everything_said_about_a_message_is_handed_on(
    generator: CatalogueLanguageGenerator, domain: Domain
) -> None:
    message = {"key": "thanks", "kind": "question", "options": ["a"], "seq": 0, "image": None}
    assert said(generator, domain, "de", **message)["custom"] == {
        "key": "thanks",
        "kind": "question",
        "options": ["a"],
        "seq": 0,
    }


def test_an_unknown_key_is_an_error_and_no_text(
    generator: CatalogueLanguageGenerator, domain: Domain
) -> None:
    with pytest.raises(KeyError):
        said(generator, domain, "de", key="unheard")


def test_responses_of_the_domain_still_work(
    generator: CatalogueLanguageGenerator, domain: Domain
) -> None:
    tracker = DialogueStateTracker("c1", domain.slots)
    assert asyncio.run(generator.generate("utter_unheard", tracker, "resonanz")) is None
