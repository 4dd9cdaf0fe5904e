"""What the conversation page shows, made from the conversation's view. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from api.conversations.schemas import MessageView, OptionView, View
from interview.questionnaire import DONT_KNOW, SKIP
from interview.utterances import AGREE, FORGET, LANGUAGE, RESUME, REWRITE

_EVASIONS = frozenset({DONT_KNOW, SKIP})
_REVISIONS = frozenset({REWRITE, FORGET})
_ASKING = ("question", "probe")
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

    ``asides`` are buttons that belong to this message and not to the question that waits: writing
    an answer again, or going on in another language.
    """

    message: MessageView
    is_asking: bool
    receipt: Receipt | None
    asides: Sequence[Option] = ()


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
    is_question = current is not None and current.kind in _ASKING
    revisions = [option for option in options if option.id in _REVISIONS]
    languages = [option for option in options if option.lang is not None and is_question]
    own = [option for option in options if option not in revisions + languages]
    begin = _begin_of_reply(view.messages)
    # A reply begins with what it says about the answer before; it offers a language, in that
    # language, just before the question.
    offer = len(view.messages) - 2
    return Transcript(
        messages=tuple(
            ShownMessage(
                message,
                is_asking=message is current and is_question,
                receipt=_receipt(message.text, receipt_code) if message.kind == "receipt" else None,
                asides=(
                    *(revisions if index == begin else ()),
                    *(languages if index == offer else ()),
                ),
            )
            for index, message in enumerate(view.messages)
        ),
        current=current,
        answers=tuple(option for option in own if option.id not in _EVASIONS),
        evasions=tuple(option for option in own if option.id in _EVASIONS),
        takes_text=current is not None and (bool(own) or current.input == "text"),
        is_open=current is not None and current.input == "text",
        is_waiting=last is not None and last.sender == "customer",
    )


def _begin_of_reply(messages: Sequence[MessageView]) -> int:
    """Where the last reply begins."""
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
