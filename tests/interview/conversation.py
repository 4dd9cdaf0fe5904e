"""An interview without Rasa, HTTP or SQL: the engine with the real data files."""

from __future__ import annotations

import functools
from pathlib import Path

from actions.knowledge import Knowledge
from interview.interview import Interview
from interview.message import Intent, Message
from interview.outcome import Outcome
from interview.state import InterviewState, Stage
from interview.turn import take_turn
from interview.utterances import BotMessage

ROOT = Path(__file__).resolve().parents[2]


@functools.cache
def knowledge() -> Knowledge:
    """The project's own questionnaires, vocabularies and locales."""
    return Knowledge.load(ROOT)


def interview(id: str = "digital_services", site: str | None = None) -> Interview:
    """An interview with the newest version of a questionnaire."""
    known = knowledge()
    questionnaire = known.library.current(id)
    assert questionnaire is not None
    return Interview(
        questionnaire=questionnaire,
        matcher=known.matcher,
        follow_ups=known.follow_ups,
        languages=known.languages,
        labels=known.labels,
        site=known.sites[site] if site else None,
    )


class Talk:
    """A conversation: every method takes one turn and gives the reply's message keys."""

    def __init__(
        self, locale: str = "de", site: str | None = None, stage: Stage = Stage.ASKING
    ) -> None:
        self.interview = interview(site=site)
        self.state = InterviewState(
            locale,
            stage=stage,
            consented=stage != Stage.CONSENT,
            drawn=frozenset({"reliability", "support"}),
        )
        self.reply: tuple[BotMessage, ...] = ()

    def types(
        self,
        text: str,
        intent: Intent | None = Intent.INFORM,
        confidence: float = 0.95,
        language: str | None = None,
        redacted: bool = False,
    ) -> list[str]:
        """Type a message that was understood as ``intent``."""
        return self._take(
            Message(
                text=text,
                redacted=redacted,
                intent=intent,
                confidence=confidence,
                language=language,
                language_confidence=1.0 if language else 0.0,
            )
        )

    def presses(self, choice: str) -> list[str]:
        """Press a button."""
        assert not self.reply or choice in self.reply[-1].offers, self.reply
        return self._take(Message(choice=choice))

    @property
    def item(self) -> str | None:
        """The item that is being asked."""
        return self.reply[-1].item

    def until(self, item: str) -> None:
        """Answer with the first option, or skip, until an item is asked."""
        self.types("?", Intent.REPEAT)
        while self.item != item:
            offers = self.reply[-1].offers
            self.presses(offers[0] if self.reply[-1].scale else "skip")

    def _take(self, message: Message) -> list[str]:
        outcome: Outcome = take_turn(self.interview, self.state, message)
        self.state, self.reply = outcome.state, outcome.messages
        return [said.key for said in self.reply]
