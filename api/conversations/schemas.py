"""The bodies of the conversation's HTTP interface."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator

LONGEST_TEXT = 2_000

MessageText = Annotated[str, Field(min_length=1, max_length=LONGEST_TEXT)]
Code = Annotated[str, Field(min_length=1, max_length=64)]


class NewConversationBody(BaseModel):
    """Where and how a conversation begins. Without a locale the browser's languages decide."""

    model_config = ConfigDict(extra="forbid")

    channel: Literal["web", "kiosk", "link"]
    locale: Code | None = None
    site: Code | None = None
    questionnaire: Code | None = None


class TurnBody(BaseModel):
    """What the customer sends: typed text, or a pressed option of a message; never both."""

    model_config = ConfigDict(extra="forbid")

    text: MessageText | None = None
    choice: Code | None = None
    message: Code | None = None

    @model_validator(mode="after")
    def _exactly_one(self) -> TurnBody:
        if (self.text is None) == (self.choice is None):
            raise ValueError("send either text, or choice with message")
        if (self.choice is None) != (self.message is None):
            raise ValueError("choice needs message, the id of the message it belongs to")
        return self


class LocaleBody(BaseModel):
    """The locale to go on in."""

    model_config = ConfigDict(extra="forbid")

    locale: Code


class OptionView(BaseModel):
    """A button: ``id`` is sent back as choice."""

    id: str
    label: str
    value: str


class MessageView(BaseModel):
    """One message of the conversation. ``question`` is the item's code where it asks one.

    ``removed`` counts the personal details taken out of a customer's message.
    """

    model_config = ConfigDict(serialize_by_alias=True, validate_by_name=True)

    id: str
    seq: int
    sender: Literal["bot", "customer"] = Field(alias="from")
    kind: Literal["consent", "question", "probe", "info", "receipt", "answer"]
    question: str | None = Field(default=None, exclude_if=lambda value: value is None)
    text: str
    lang: str
    dir: Literal["ltr", "rtl"]
    input: Literal["choice", "multi", "text", "none"]
    options: list[OptionView]
    removed: int = Field(default=0, exclude_if=lambda value: value == 0)


class ProgressView(BaseModel):
    """Questions answered and expected in all."""

    answered: int
    expected: int


class View(BaseModel):
    """The conversation as the customer sees it. ``seq`` is the last message's number.

    ``receipt_code`` is for the pages only; in messages it stands once the interview has ended.
    """

    state: Literal["consent", "asking", "finished", "stopped", "withdrawn"]
    locale: str
    dir: Literal["ltr", "rtl"]
    seq: int
    progress: ProgressView
    messages: list[MessageView]
    receipt_code: str = Field(default="", exclude=True, repr=False)


class ConversationBegun(BaseModel):
    """A new conversation with its token, which is shown only here."""

    token: str
    conversation: View


class Redaction(BaseModel):
    """How many details of one type were removed."""

    type: str
    count: int


class TurnTaken(BaseModel):
    """An acknowledged turn: what was stored of it, and the messages since."""

    turn: int
    stored_text: str | None
    redactions: list[Redaction]
    conversation: View
