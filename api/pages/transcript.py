"""What the conversation page shows, made from the conversation's view. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from api.conversations.schemas import MessageView, OptionView, View
from interview.questionnaire import DONT_KNOW, SKIP
from interview.utterances import AGREE, FORGET, LANGUAGE, RESUME, REWRITE

_EVASIONS = frozenset({DONT_KNOW, SKIP})
_REVISIONS = frozenset({REWRITE, FORGET})
_ENCOURAGED = frozenset({AGREE, RESUME})
# Arabic and Persian texts put invisible isolates around what is filled in.
_ISOLATES = "\u2066\u2067\u2068\u2069"


@dataclass(frozen=True)
class Option:
    """A button. ``lang`` is set where its label names another language in that language.

    ``is_encouraged`` marks the one that leads on; answers to questions are never marked, so that
    none of them is suggested.
    """

    id: str
    label: str
    lang: str | None
    is_encouraged: bool


@dataclass(frozen=True)
class Receipt:
    """The receipt's text, taken apart so that its code can stand out."""

    before: str
    code: str
    after: str


@dataclass(frozen=True)
class ShownMessage:
    """One entry of the transcript. ``is_asking``: it waits for the customer's answer.

    ``revisions`` are buttons by which the customer can change what is said about here.
    """

    message: MessageView
    is_asking: bool
    receipt: Receipt | None
    revisions: Sequence[Option] = ()


@dataclass(frozen=True)
class Transcript:
    """The conversation as the page shows it.

    ``answers`` and ``evasions`` are the buttons of the last message, ``takes_text`` whether words
    can be typed, ``is_waiting`` whether the customer's last message has no reply yet.
    """

    messages: Sequence[ShownMessage]
    current: MessageView | None
    answers: Sequence[Option]
    evasions: Sequence[Option]
    takes_text: bool
    is_open: bool
    is_waiting: bool


def transcript(view: View, receipt_code: str) -> Transcript:
    """The transcript of a whole view. ``receipt_code`` is the conversation's own."""
    last = view.messages[-1] if view.messages else None
    current = last if last is not None and last.sender == "bot" else None
    options = [_option(option) for option in current.options] if current else []
    own = [option for option in options if option.id not in _REVISIONS]
    return Transcript(
        messages=tuple(_shown(view, current, options, receipt_code)),
        current=current,
        answers=tuple(option for option in own if option.id not in _EVASIONS),
        evasions=tuple(option for option in own if option.id in _EVASIONS),
        takes_text=current is not None and (bool(own) or current.input == "text"),
        is_open=current is not None and current.input == "text",
        is_waiting=last is not None and last.sender == "customer",
    )


def _shown(
    view: View, current: MessageView | None, options: Sequence[Option], code: str
) -> Iterator[ShownMessage]:
    revisions = tuple(option for option in options if option.id in _REVISIONS)
    begin = _begin_of_reply(view.messages)
    for index, message in enumerate(view.messages):
        asking = message is current and message.kind in ("question", "probe")
        receipt = _receipt(message.text, code) if message.kind == "receipt" else None
        yield ShownMessage(message, asking, receipt, revisions if index == begin else ())


def _begin_of_reply(messages: Sequence[MessageView]) -> int:
    """Where the last reply begins; it speaks about the customer's message before it."""
    begin = len(messages)
    while begin and messages[begin - 1].sender == "bot":
        begin -= 1
    return begin


def _receipt(text: str, code: str) -> Receipt | None:
    before, found, after = text.partition(code)
    if not found:
        return None
    return Receipt(before.strip(_ISOLATES + " \n"), code, after.lstrip(_ISOLATES + " \n"))


def _option(option: OptionView) -> Option:
    is_language = option.id.startswith(LANGUAGE)
    lang = option.id.removeprefix(LANGUAGE) if is_language else None
    return Option(option.id, option.label, lang, option.id in _ENCOURAGED)
