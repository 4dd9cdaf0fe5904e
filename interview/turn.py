"""One turn of the interview: from the state and a message to the new state and the reply.

Pure: the same state and message always give the same outcome, so that a turn whose reply was lost
can be taken again.
"""

from __future__ import annotations

from dataclasses import replace

from interview import interruptions
from interview.interview import Interview
from interview.message import COMMANDS, Intent, Message
from interview.outcome import Outcome, say
from interview.path import Position, position, without_unreachable_answers
from interview.prompts import prompt
from interview.questionnaire import Part, Questionnaire
from interview.reading import Coded, Command, Meaning, Told, Unanswered, read
from interview.redacted_answers import forgotten, with_offers
from interview.state import Answer, InterviewState, Stage, Status
from interview.utterances import (
    AGREE,
    BACK,
    DECLINE,
    FORGET,
    LANGUAGE,
    RESUME,
    REWRITE,
    STOP,
    BotMessage,
    consent_request,
    consent_request_again,
    info,
    receipt,
)


def opening(questionnaire: Questionnaire) -> tuple[BotMessage, ...]:
    """What stands in the conversation before the respondent has said anything."""
    return (consent_request(questionnaire),)


def take_turn(interview: Interview, state: InterviewState, message: Message) -> Outcome:
    """Answer one message. Never raises for anything a respondent can send."""
    state = _in_the_language_of_a_first_message(interview, state, message)
    outcome = _TURNS[state.stage](interview, state, message)
    return _with_language_offer(interview, outcome, message)


def _consent_turn(interview: Interview, state: InterviewState, message: Message) -> Outcome:
    if message.choice == RESUME:
        return say(state, consent_request(interview.questionnaire))
    agreed = _yes_or_no(interview, state, message)
    if agreed:
        asking = replace(state, stage=Stage.ASKING, consented=True, misunderstood=0)
        return _ask(interview, asking)
    if agreed is False or message.intent in (Intent.STOP, Intent.SKIP):
        return say(replace(state, stage=Stage.STOPPED), info("consent-declined", RESUME))
    if message.intent == Intent.EXPLAIN:
        return say(state, info("consent-explanation"), consent_request_again())
    command = _command(message)
    if command == Intent.BACK:
        return say(state, info("back-at-start"), consent_request_again())
    if command is not None:
        return interruptions.answer(interview, state, message, command)
    return say(replace(state, misunderstood=state.misunderstood + 1), consent_request_again())


def _yes_or_no(interview: Interview, state: InterviewState, message: Message) -> bool | None:
    """Consent has to be unambiguous: a button, or a message that says nothing but yes or no."""
    if message.choice in (AGREE, DECLINE):
        return message.choice == AGREE
    if message.choice is not None or not message.text:
        return None
    language = interview.languages.language(state.locale)
    match = interview.matcher.match(message.text, language, "yesno", ("yes", "no"))
    if match is not None and match.certainty == "exact" and match.code in ("yes", "no"):
        return match.code == "yes"
    if message.intent in (Intent.AFFIRM, Intent.DENY):
        return message.intent == Intent.AFFIRM
    return None


def _asking_turn(interview: Interview, state: InterviewState, message: Message) -> Outcome:
    now = position(interview.questionnaire, state)
    if now is None:
        return _finish(state)
    if message.choice == RESUME:
        return _ask(interview, state)
    if message.choice == FORGET:
        return _ask(interview, forgotten(interview, state))
    command = _command(message)
    if message.choice is not None and command is not None:
        return interruptions.answer(interview, state, message, command)
    language = interview.languages.language(state.locale)
    scale = now.item.scale
    labels = interview.labels[state.locale].get(scale.name, {}) if scale else {}
    meaning = read(message, now, interview.matcher, language, labels)
    if isinstance(meaning, Command):
        return interruptions.answer(interview, state, message, meaning.intent)
    answered = _recorded(interview, state, now, meaning)
    if answered is None:
        return _ask_again(interview, state, now)
    answered = without_unreachable_answers(interview.questionnaire, answered)
    if message.intent == Intent.DISTRESS and isinstance(meaning, Told):
        # What was told at length is kept, but no further question follows it now.
        return interruptions.answer(interview, answered, message, Intent.DISTRESS)
    outcome = _ask(interview, answered)
    return with_offers(outcome) if message.redacted and isinstance(meaning, Told) else outcome


def _recorded(
    interview: Interview, state: InterviewState, now: Position, meaning: Meaning
) -> InterviewState | None:
    """The state with the answer that a message gives; None when it gives none."""
    item = now.item
    earlier = state.answers.get(item.id)
    if now.follow_up is not None and earlier is not None:
        match meaning:
            case Told(text):
                more = replace(earlier, follow_up_status=Status.ANSWERED, follow_up_text=text)
            case Unanswered(status):
                more = replace(earlier, follow_up_status=status)
            case _:
                return None
        return state.with_answer(item.id, more)
    match meaning:
        case Coded(code):
            return state.with_answer(item.id, Answer(Status.ANSWERED, code=code))
        case Told(text):
            asked_before = earlier is not None and earlier.follow_up is not None
            language = interview.languages.language(state.locale)
            follow_up = interview.follow_ups.follow_up(item, text, language)
            told = Answer(Status.ANSWERED, text=text, follow_up=None if asked_before else follow_up)
            return state.with_answer(item.id, told)
        case Unanswered(status):
            return state.with_answer(item.id, Answer(status))
    return None


def _ask(interview: Interview, state: InterviewState) -> Outcome:
    """The next question, or the end."""
    now = position(interview.questionnaire, state)
    if now is None:
        return _finish(state)
    question = prompt(interview, state)
    if now.item.part == Part.OPTIONAL and _first_optional(interview, now):
        return say(state, info("optional-part"), *question)
    return say(state, *question)


def _first_optional(interview: Interview, now: Position) -> bool:
    optional = (item for item in interview.questionnaire.items if item.part == Part.OPTIONAL)
    return next(optional).id == now.item.id


def _finish(state: InterviewState) -> Outcome:
    return say(replace(state, stage=Stage.FINISHED), info("finished"), receipt())


def _ask_again(interview: Interview, state: InterviewState, now: Position) -> Outcome:
    """Asked again kindly, once with examples, then by the buttons; never guessed."""
    times = state.misunderstood + 1
    again = replace(state, misunderstood=times)
    scale = now.item.scale
    if scale is None:
        words = info("open-answer-empty")
    elif times == 1:
        words = info("ask-again")
    elif times == 2:
        words = info(
            "ask-again-examples",
            scale=scale.name,
            option_first=scale.codes[0],
            option_last=scale.codes[-1],
        )
    else:
        words = info("ask-again-buttons")
    return say(again, words, *prompt(interview, again))


def _finished_turn(interview: Interview, state: InterviewState, message: Message) -> Outcome:
    if message.choice == FORGET:
        return _ask(interview, forgotten(interview, state))
    command = _command(message)
    if command in (None, Intent.GREET, Intent.REPEAT, Intent.EXPLAIN):
        return say(state, info("already-finished"))
    if command == Intent.STOP:
        return say(state, info("goodbye"))
    return interruptions.answer(interview, state, message, command)


def _stopped_turn(interview: Interview, state: InterviewState, message: Message) -> Outcome:
    goes_on = message.choice == RESUME or message.intent in (Intent.AFFIRM, Intent.SKIP)
    if goes_on and state.consented:
        going = replace(state, stage=Stage.ASKING)
        outcome = _ask(interview, going)
        return say(outcome.state, info("resumed"), *outcome.messages)
    if goes_on:
        return say(replace(state, stage=Stage.CONSENT), consent_request(interview.questionnaire))
    command = _command(message)
    if command in (None, Intent.REPEAT, Intent.EXPLAIN, Intent.BACK):
        return say(state, *prompt(interview, state))
    if command == Intent.STOP:
        return say(state, info("goodbye", RESUME))
    return interruptions.answer(interview, state, message, command)


def _withdrawn_turn(interview: Interview, state: InterviewState, message: Message) -> Outcome:
    if message.intent == Intent.DISTRESS:
        return say(state, info("distress"))
    return say(state, info("deleted-already"))


_TURNS = {
    Stage.CONSENT: _consent_turn,
    Stage.ASKING: _asking_turn,
    Stage.FINISHED: _finished_turn,
    Stage.STOPPED: _stopped_turn,
    Stage.WITHDRAWN: _withdrawn_turn,
}


_COMMANDS = {STOP: Intent.STOP, BACK: Intent.BACK, REWRITE: Intent.BACK}


def _command(message: Message) -> Intent | None:
    """The command that a message is outside of an open question, by button or by words."""
    if message.choice is not None:
        if message.choice.startswith(LANGUAGE):
            return Intent.CHANGE_LANGUAGE
        return _COMMANDS.get(message.choice)
    return message.intent if message.intent in COMMANDS else None


def _in_the_language_of_a_first_message(
    interview: Interview, state: InterviewState, message: Message
) -> InterviewState:
    """Begin in the respondent's language when they have not chosen one and simply write it."""
    if state.stage != Stage.CONSENT or state.locale_chosen or state.misunderstood:
        return state
    written = interview.languages.first(message)
    if written is None or interview.languages.language(state.locale) == written:
        return state
    return replace(state, locale=written)


def _with_language_offer(interview: Interview, outcome: Outcome, message: Message) -> Outcome:
    """Offer another language, in that language, to someone who simply writes it; once each."""
    state = outcome.state
    written = interview.languages.offered(message)
    if (
        written is None
        or state.stage != Stage.ASKING
        or written in state.languages_offered
        or interview.languages.language(state.locale) == interview.languages.language(written)
    ):
        return outcome
    *before, last = outcome.messages
    if not last.offers:
        return outcome
    return Outcome(
        replace(state, languages_offered=state.languages_offered | {written}),
        (
            *before,
            info("language-offer", locale=written),
            replace(last, offers=(*last.offers, LANGUAGE + written)),
        ),
    )
