"""The other anonymisers, brought to our types. They are optional: what is not installed is left
out (``locks/opponents.txt``)."""

import importlib
import importlib.util
from collections.abc import Callable, Sequence
from typing import Any

from privacy import Span

Finder = Callable[[str, str], Sequence[Span]]

_PRESIDIO_TYPES = {
    "EMAIL_ADDRESS": "EMAIL",
    "PHONE_NUMBER": "PHONE",
    "IBAN_CODE": "IBAN",
    "URL": "URL_HANDLE",
    "DE_TAX_ID": "TAX_ID",
    "DE_SOCIAL_SECURITY": "SOCIAL_SECURITY",
    "DE_HEALTH_INSURANCE": "HEALTH_INSURANCE",
    "DE_PASSPORT": "ID_DOCUMENT",
    "DE_ID_CARD": "ID_DOCUMENT",
    "DE_LICENSE_PLATE": "LICENSE_PLATE",
}


def presidio() -> Finder | None:
    """Presidio's pattern recognisers, German and generic, without a language model."""
    if importlib.util.find_spec("presidio_analyzer") is None:
        return None
    analyzer: Any = importlib.import_module("presidio_analyzer")
    recognizers: Any = importlib.import_module("presidio_analyzer.predefined_recognizers")
    suffixes: Any = importlib.import_module("tldextract.tldextract")
    # Its e-mail recogniser would ask the network for the list of domains.
    suffixes.TLD_EXTRACTOR = suffixes.TLDExtract(suffix_list_urls=(), cache_dir=None)
    chosen = []
    for name in dir(recognizers):
        generic = name in (
            "EmailRecognizer", "PhoneRecognizer", "IbanRecognizer", "CreditCardRecognizer",
            "DateRecognizer", "IpRecognizer",
        )  # fmt: skip
        if generic or (name.startswith("De") and name.endswith("Recognizer")):
            kind = getattr(recognizers, name)
            try:
                chosen.append(kind(supported_language="de"))
            except TypeError:
                continue
    if not chosen or not hasattr(analyzer, "EntityRecognizer"):
        return None

    def find(text: str, language: str) -> Sequence[Span]:
        spans = []
        for recogniser in chosen:
            for each in recogniser.analyze(text, recogniser.supported_entities, None) or []:
                type_ = _PRESIDIO_TYPES.get(each.entity_type, each.entity_type)
                spans.append(Span(each.start, each.end, type_))
        return spans

    return find


def euredact() -> Finder | None:
    """euredact with its rules."""
    if importlib.util.find_spec("euredact") is None:
        return None
    library: Any = importlib.import_module("euredact")

    def find(text: str, language: str) -> Sequence[Span]:
        result = library.redact(text)
        return [
            Span(each.start, each.end, str(each.entity_type.value)) for each in result.detections
        ]

    return find
