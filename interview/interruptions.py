"""Answers to commands in the middle of an interview; afterwards the question stands again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from interview.interview import Interview
from interview.message import Intent, Message
from interview.outcome import Outcome, say
from interview.path import position, previous, progress
from interview.prompts import prompt
from interview.state import InterviewState, Stage
from interview.utterances import (
    LANGUAGE,
    RESUME,
    STOP,
    BotMessage,
    explanation,
    info,
    receipt,
)


def answer(
    interview: Interview, state: InterviewState, message: Message, command: Intent
) -> Outcome:
    """Answer a command and, where an interview is going on, ask its question again."""
    return _ANSWERS[command](interview, state, message)


def _then_ask(interview: Interview, state: InterviewState, *words: BotMessage) -> Outcome:
    return say(state, *words, *prompt(interview, state))


def _back(interview: Interview, state: InterviewState, message: Message) -> Outcome:
    before = previous(interview.questionnaire, state)
    if before is None:
        return _then_ask(interview, state, info("back-at-start"))
    revisiting = replace(state, stage=Stage.ASKING, revisiting=before.id, misunderstood=0)
    return _then_ask(interview, revisiting, info("back-done"))


def _repeat(interview: Interview, state: InterviewState, message: Message) -> Outcome:
    return _then_ask(interview, state)


def _explain(interview: Interview, state: InterviewState, message: Message) -> Outcome:
    now = position(interview.questionnaire, state)
    words = (explanation(interview.questionnaire, now.item),) if now else ()
    return _then_ask(interview, state, *words)


def _stop(interview: Interview, state: InterviewState, message: Message) -> Outcome:
    stopped = replace(state, stage=Stage.STOPPED)
    if not state.answers:
        return say(stopped, info("stopped-nothing-stored", RESUME))
    return say(stopped, receipt(), info("stopped", RESUME))


def _delete_data(interview: Interview, state: InterviewState, message: Message) -> Outcome:
    forgotten = InterviewState(
        locale=state.locale, locale_chosen=state.locale_chosen, stage=Stage.WITHDRAWN
    )
    return say(forgotten, info("deleted"))


def _change_language(interview: Interview, state: InterviewState, message: Message) -> Outcome:
    named = _named_locale(interview, state, message)
    if named is None:
        offers = (LANGUAGE + code for code in interview.languages.locales)
        return say(state, info("language-which", *offers))
    changed = replace(state, locale=named, locale_chosen=True)
    return _then_ask(interview, changed, info("language-changed"))


def _named_locale(interview: Interview, state: InterviewState, message: Message) -> str | None:
    if message.choice is not None:
        code = message.choice.removeprefix(LANGUAGE)
        return code if code in interview.languages.locales else None
    named = interview.languages.named(message.text or "", state.locale)
    # "Do you speak Turkish?" names the language itself; a message wholly in Turkish that asks for a
    # change without naming one most likely means the language it is written in.
    written = interview.languages.offered(message)
    if named is None and written != interview.languages.language(state.locale):
        return written
    return named


def _ask_privacy(interview: Interview, state: InterviewState, message: Message) -> Outcome:
    return _then_ask(interview, state, info("privacy"))


def _ask_human(interview: Interview, state: InterviewState, message: Message) -> Outcome:
    site = interview.site
    if site is None:
        return _then_ask(interview, state, info("human"))
    contact = info("human-at-site", site=site.name, phone=site.phone, address=site.address)
    return _then_ask(interview, state, contact)


def _case_question(interview: Interview, state: InterviewState, message: Message) -> Outcome:
    site = interview.site
    if site is None:
        return _then_ask(interview, state, info("case-question"))
    contact = info("case-question-at-site", site=site.name, phone=site.phone)
    return _then_ask(interview, state, contact)


def _ask_about_interview(interview: Interview, state: InterviewState, message: Message) -> Outcome:
    if not state.consented:
        return _then_ask(interview, state, info("about-interview-before"))
    far = progress(interview.questionnaire, state)
    words = info("about-interview", remaining=far.expected - far.answered)
    return _then_ask(interview, state, words)


def _greet(interview: Interview, state: InterviewState, message: Message) -> Outcome:
    return _then_ask(interview, state, info("greeting"))


def _thanks_bye(interview: Interview, state: InterviewState, message: Message) -> Outcome:
    if state.stage == Stage.FINISHED:
        return say(state, info("goodbye"))
    return _then_ask(interview, state, info("thanks"))


def _distress(interview: Interview, state: InterviewState, message: Message) -> Outcome:
    """Help numbers, and no question after them: the interview does not matter now."""
    offers = (STOP, RESUME) if state.stage in (Stage.CONSENT, Stage.ASKING) else ()
    return say(state, info("distress", *offers))


_ANSWERS: dict[Intent, Callable[[Interview, InterviewState, Message], Outcome]] = {
    Intent.BACK: _back,
    Intent.REPEAT: _repeat,
    Intent.EXPLAIN: _explain,
    Intent.STOP: _stop,
    Intent.DELETE_DATA: _delete_data,
    Intent.CHANGE_LANGUAGE: _change_language,
    Intent.ASK_PRIVACY: _ask_privacy,
    Intent.ASK_HUMAN: _ask_human,
    Intent.CASE_QUESTION: _case_question,
    Intent.ASK_ABOUT_INTERVIEW: _ask_about_interview,
    Intent.GREET: _greet,
    Intent.THANKS_BYE: _thanks_bye,
    Intent.DISTRESS: _distress,
}
