"""One turn of the interview: what is said leads to what is kept and answered."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from interview.message import COMMANDS, Intent, Message
from interview.state import InterviewState, Stage, Status
from interview.turn import opening, take_turn
from interview.utterances import Kind
from tests.interview.conversation import Talk, interview


class TestConsent:
    def test_it_comes_first(self) -> None:
        (first,) = opening(interview().questionnaire)
        assert first.kind == Kind.CONSENT
        assert first.offers == ("agree", "decline")

    def test_staff_are_asked_in_words_that_fit_them(self) -> None:
        questionnaire = interview().questionnaire
        (customers,) = opening(questionnaire)
        (staff,) = opening(replace(questionnaire, audience="staff"))
        assert (customers.key, staff.key) == ("consent", "consent-staff")

    @pytest.mark.parametrize("text", ["ja", "Ja, gern", "ok", "einverstanden"])
    def test_yes_leads_to_the_first_question(self, text: str) -> None:
        talk = Talk(stage=Stage.CONSENT)
        talk.types(text, Intent.AFFIRM)
        assert talk.state.consented
        assert talk.item == "service"

    def test_no_ends_the_conversation_kindly(self) -> None:
        talk = Talk(stage=Stage.CONSENT)
        assert talk.types("nein", Intent.DENY) == ["consent-declined"]
        assert talk.state.stage == Stage.STOPPED
        assert not talk.state.consented

    def test_who_declined_can_still_change_their_mind(self) -> None:
        talk = Talk(stage=Stage.CONSENT)
        talk.types("nein", Intent.DENY)
        assert talk.presses("resume") == ["consent"]
        talk.presses("agree")
        assert talk.item == "service"

    def test_anything_else_is_asked_again(self) -> None:
        talk = Talk(stage=Stage.CONSENT)
        assert talk.types("die App ist gut") == ["consent-again"]
        assert not talk.state.consented

    @pytest.mark.parametrize("intent", sorted(COMMANDS - {Intent.STOP, Intent.DELETE_DATA}))
    def test_commands_are_answered_without_taking_them_for_consent(self, intent: Intent) -> None:
        talk = Talk(stage=Stage.CONSENT)
        talk.types("…", intent)
        assert talk.state.stage == Stage.CONSENT
        assert talk.reply


class TestClosedQuestions:
    def test_a_pressed_answer_is_kept(self) -> None:
        talk = Talk()
        talk.until("service")
        talk.presses("app")
        assert talk.state.answers["service"].code == "app"
        assert talk.item == "completion"

    def test_a_typed_answer_is_kept(self) -> None:
        talk = Talk()
        talk.until("satisfaction")
        talk.types("eher zufrieden")
        assert talk.state.answers["satisfaction"].code == "4"

    def test_the_question_names_what_was_used(self) -> None:
        talk = Talk()
        talk.until("satisfaction")
        assert talk.reply[-1].arguments["about_service"] == "portal"

    @pytest.mark.parametrize(
        ("offer", "status"), [("skip", Status.SKIPPED), ("dont_know", Status.DONT_KNOW)]
    )
    def test_a_response_without_an_answer_is_kept_as_such(self, offer: str, status: Status) -> None:
        talk = Talk()
        talk.until("completion")
        talk.presses(offer)
        assert talk.state.answers["completion"].status == status
        assert talk.state.answers["completion"].code is None

    def test_what_is_not_understood_is_asked_again_kindly_then_with_examples_then_by_buttons(
        self,
    ) -> None:
        talk = Talk()
        talk.until("satisfaction")
        replies = [talk.types("inşallah", None, 0.2)[0] for _ in range(4)]
        assert replies == [
            "ask-again",
            "ask-again-examples",
            "ask-again-buttons",
            "ask-again-buttons",
        ]
        assert "satisfaction" not in talk.state.answers
        talk.types("sehr zufrieden")
        assert talk.state.misunderstood == 0

    @pytest.mark.parametrize("confidence", [0.45, 0.99])
    def test_a_command_is_always_recognised(self, confidence: float) -> None:
        talk = Talk()
        talk.until("satisfaction")
        assert talk.types("Warum fragen Sie?", Intent.EXPLAIN, confidence) == [
            "explanation",
            "question",
        ]

    def test_a_label_is_an_answer_whatever_understanding_says(self) -> None:
        talk = Talk()
        talk.until("satisfaction")
        talk.types("sehr unzufrieden", Intent.STOP)
        assert talk.state.answers["satisfaction"].code == "1"


class TestOpenQuestions:
    def test_words_of_commands_inside_an_answer_are_kept(self) -> None:
        talk = Talk()
        talk.until("difficult")
        text = "Die Hilfe hat mich immer zurück geschickt, ich musste stop drücken und wiederholen"
        talk.types(text, Intent.BACK, 0.99)
        assert talk.state.answers["difficult"].text == text

    def test_a_command_that_is_not_sure_is_an_answer(self) -> None:
        talk = Talk()
        talk.until("difficult")
        talk.types("zurück zum Start", Intent.BACK, 0.5)
        assert talk.state.answers["difficult"].text == "zurück zum Start"

    def test_a_plain_command_is_recognised(self) -> None:
        talk = Talk()
        talk.until("difficult")
        assert talk.types("zurück bitte", Intent.BACK) == ["back-done", "question"]
        assert "difficult" not in talk.state.answers

    def test_distress_is_answered_without_a_question(self) -> None:
        talk = Talk()
        talk.until("difficult")
        assert talk.types("Ich kann nicht mehr", Intent.DISTRESS, 0.6) == ["distress"]
        assert talk.reply[-1].offers == ("stop", "resume")
        assert "difficult" not in talk.state.answers
        assert talk.presses("resume") == ["question"]

    def test_what_is_told_at_length_in_distress_is_kept_too(self) -> None:
        talk = Talk()
        talk.until("difficult")
        text = "Alles war schwierig, seit Wochen schlafe ich nicht und ich kann nicht mehr"
        assert talk.types(text, Intent.DISTRESS, 0.6) == ["distress"]
        assert talk.state.answers["difficult"].text == text
        talk.presses("resume")
        assert talk.item == "good"

    @pytest.mark.parametrize(
        ("text", "follow_up"),
        [
            ("Passwort", "what_happened"),
            ("schlecht", "what_made_it_hard"),
            ("nichts", None),
            ("Der Brief kam an und ich konnte ihn mehrere Wochen lang nicht verstehen", None),
        ],
    )
    def test_a_short_answer_gets_one_follow_up_question(
        self, text: str, follow_up: str | None
    ) -> None:
        talk = Talk()
        talk.until("difficult")
        talk.types(text)
        assert talk.state.answers["difficult"].follow_up == follow_up
        if follow_up:
            assert talk.reply[-1].kind == Kind.PROBE
            talk.types("Es ging einfach nicht")
            assert talk.state.answers["difficult"].follow_up_text == "Es ging einfach nicht"
        assert talk.item == "good"

    def test_nobody_is_asked_twice_for_more(self) -> None:
        talk = Talk()
        talk.until("difficult")
        talk.types("Passwort")
        talk.types("zurück", Intent.BACK)
        talk.types("Passwort")
        assert talk.item == "good"


class TestAnswersWithPersonalDetails:
    def talk(self) -> Talk:
        talk = Talk()
        talk.until("difficult")
        text = "[PERSON] hat mir beim Hochladen leider gar nicht geholfen"
        assert talk.types(text, redacted=True) == ["answer-redacted", "question"]
        return talk

    def test_they_can_be_written_again(self) -> None:
        talk = self.talk()
        assert talk.presses("rewrite") == ["back-done", "question"]
        assert talk.item == "difficult"
        talk.types("Beim Hochladen hat mir leider gar niemand geholfen")
        assert talk.state.answers["difficult"].text is not None
        assert "PERSON" not in talk.state.answers["difficult"].text

    def test_they_can_be_deleted(self) -> None:
        talk = self.talk()
        talk.presses("forget")
        assert talk.state.answers["difficult"].status == Status.SKIPPED
        assert talk.state.answers["difficult"].text is None
        assert talk.item == "good"

    def test_words_after_a_follow_up_question_are_deleted_alone(self) -> None:
        talk = Talk()
        talk.until("difficult")
        talk.types("Passwort")
        talk.types("[PERSON] hat es mir gesperrt", redacted=True)
        talk.presses("forget")
        answer = talk.state.answers["difficult"]
        assert (answer.text, answer.follow_up_text) == ("Passwort", None)
        assert talk.item == "good"

    def test_without_personal_details_nothing_is_offered(self) -> None:
        talk = Talk()
        talk.until("difficult")
        talk.types("Das Hochladen hat leider überhaupt nicht geklappt")
        assert "forget" not in talk.reply[-1].offers


class TestMovingThrough:
    def test_back_asks_again_and_the_new_answer_replaces_the_old(self) -> None:
        talk = Talk()
        talk.until("completion")
        talk.presses("done")
        assert talk.types("zurück", Intent.BACK) == ["back-done", "question"]
        assert talk.item == "completion"
        assert talk.state.answers["completion"].code == "done"
        talk.presses("open")
        assert talk.state.answers["completion"].code == "open"
        assert talk.item == "decision"

    def test_back_goes_further_back_each_time(self) -> None:
        talk = Talk()
        talk.until("satisfaction")
        items = []
        for _ in range(4):
            talk.types("zurück", Intent.BACK)
            items.append(talk.item)
        assert items == ["decision", "completion", "service", "service"]
        assert talk.reply[0].key == "back-at-start"

    def test_stop_keeps_the_answers_and_shows_the_receipt(self) -> None:
        talk = Talk()
        talk.until("completion")
        assert talk.types("stop", Intent.STOP) == ["receipt", "stopped"]
        assert talk.state.stage == Stage.STOPPED
        assert talk.presses("resume") == ["resumed", "question"]
        assert talk.item == "completion"

    def test_stop_without_an_answer_has_no_receipt(self) -> None:
        talk = Talk()
        assert talk.types("stop", Intent.STOP) == ["stopped-nothing-stored"]

    def test_delete_forgets_everything_at_once(self) -> None:
        talk = Talk()
        talk.until("completion")
        assert talk.types("alles löschen", Intent.DELETE_DATA) == ["deleted"]
        assert talk.state.stage == Stage.WITHDRAWN
        assert talk.state.answers == {}
        assert talk.types("die App") == ["deleted-already"]

    def test_the_optional_part_is_announced_once(self) -> None:
        talk = Talk()
        talk.until("age")
        assert [message.key for message in talk.reply] == ["optional-part", "question"]
        talk.presses("skip")
        assert [message.key for message in talk.reply] == ["question"]

    def test_the_end_thanks_and_shows_the_receipt(self) -> None:
        talk = Talk()
        talk.until("helped")
        assert talk.presses("alone") == ["finished", "receipt"]
        assert talk.state.stage == Stage.FINISHED

    def test_after_the_end_everything_can_still_be_deleted_or_corrected(self) -> None:
        talk = Talk()
        talk.until("helped")
        talk.presses("alone")
        assert talk.types("danke tschüss", Intent.THANKS_BYE) == ["goodbye"]
        assert talk.types("zurück", Intent.BACK) == ["back-done", "question"]
        assert talk.item == "helped"
        assert talk.types("alles löschen", Intent.DELETE_DATA) == ["deleted"]


class TestInterruptions:
    @pytest.mark.parametrize(
        ("intent", "keys"),
        [
            (Intent.REPEAT, ["question"]),
            (Intent.EXPLAIN, ["explanation", "question"]),
            (Intent.ASK_PRIVACY, ["privacy", "question"]),
            (Intent.ASK_HUMAN, ["human", "question"]),
            (Intent.CASE_QUESTION, ["case-question", "question"]),
            (Intent.ASK_ABOUT_INTERVIEW, ["about-interview", "question"]),
            (Intent.GREET, ["greeting", "question"]),
            (Intent.THANKS_BYE, ["thanks", "question"]),
            (Intent.CHANGE_LANGUAGE, ["language-which"]),
        ],
    )
    @pytest.mark.parametrize("item", ["service", "difficult", "ease", "age"])
    def test_the_question_stands_again(self, item: str, intent: Intent, keys: list[str]) -> None:
        talk = Talk()
        talk.until(item)
        before = talk.state.answers
        assert talk.types("…", intent) == keys
        assert talk.state.answers == before

    def test_at_a_site_its_contact_is_named(self) -> None:
        talk = Talk(site="mitte")
        talk.until("service")
        talk.types("Mensch bitte", Intent.ASK_HUMAN)
        assert talk.reply[0].key == "human-at-site"
        assert talk.reply[0].arguments["site"] == "Jobcenter Mitte"

    def test_the_number_of_questions_left_is_true(self) -> None:
        talk = Talk()
        talk.until("age")
        talk.types("Wie lange noch?", Intent.ASK_ABOUT_INTERVIEW)
        assert talk.reply[0].arguments["remaining"] == 3


class TestLanguages:
    def test_a_named_language_is_used_from_then_on(self) -> None:
        talk = Talk()
        talk.until("completion")
        assert talk.types("English please", Intent.CHANGE_LANGUAGE) == [
            "language-changed",
            "question",
        ]
        assert talk.state.locale == "en"

    def test_without_a_name_the_languages_are_offered(self) -> None:
        talk = Talk()
        talk.until("completion")
        talk.types("andere Sprache", Intent.CHANGE_LANGUAGE)
        assert "language:en" in talk.reply[-1].offers
        talk.presses("language:en")
        assert talk.state.locale == "en"
        assert talk.item == "completion"

    def test_who_writes_another_language_is_offered_it_once_and_loses_nothing(self) -> None:
        talk = Talk()
        talk.until("difficult")
        text = "The form was too long and nobody could explain it to me at all"
        keys = talk.types(text, language="en")
        assert keys == ["language-offer", "question"]
        assert talk.reply[0].locale == "en"
        assert talk.state.locale == "de"
        assert talk.state.answers["difficult"].text == text
        assert "language:en" in talk.reply[-1].offers
        assert talk.types("It was quick and I liked the upload", language="en") == ["question"]

    @pytest.mark.parametrize("text", ["ok", "the app", "Handy kaputt"])
    def test_a_short_or_borrowed_word_offers_nothing(self, text: str) -> None:
        talk = Talk()
        talk.until("difficult")
        assert "language-offer" not in talk.types(text, language="en")

    def test_the_first_message_decides_where_nobody_has_chosen(self) -> None:
        talk = Talk(stage=Stage.CONSENT)
        talk.types("Yes, that is fine with me", Intent.AFFIRM, language="en")
        assert talk.state.locale == "en"

    def test_an_explicit_choice_always_wins(self) -> None:
        talk = Talk(stage=Stage.CONSENT)
        talk.state = InterviewState("de", locale_chosen=True)
        talk.types("Yes, that is fine with me", Intent.AFFIRM, language="en")
        assert talk.state.locale == "de"


messages = st.builds(
    Message,
    text=st.one_of(
        st.text(max_size=60), st.sampled_from(["4", "ja", "nein", "zurück", "👍", "schlecht", ""])
    ),
    intent=st.one_of(st.none(), st.sampled_from(Intent)),
    confidence=st.floats(0, 1),
    language=st.one_of(st.none(), st.sampled_from(["de", "en", "uk"])),
    language_confidence=st.floats(0, 1),
)


@settings(deadline=None, max_examples=150)
@given(st.lists(st.one_of(messages, st.integers(0, 20)), max_size=40))
def test_whatever_is_said_the_interview_answers_and_stays_whole(
    turns: list[Message | int],
) -> None:
    """Numbers press the button of that place, when there is one."""
    spoken = interview()
    state = InterviewState("de", drawn=frozenset({"reliability", "burden"}))
    offers: tuple[str, ...] = opening(spoken.questionnaire)[-1].offers
    for turn in turns:
        if isinstance(turn, int):
            if not offers:
                continue
            turn = Message(choice=offers[turn % len(offers)])  # noqa: PLW2901
        before = state
        outcome = take_turn(spoken, state, turn)
        assert outcome.messages, "never silence"
        assert take_turn(spoken, before, turn) == outcome, "the same turn, taken again"
        state, offers = outcome.state, outcome.messages[-1].offers
        if state.stage == Stage.WITHDRAWN:
            assert not state.answers
        if not state.consented:
            assert not state.answers, "nothing is kept without consent"
        for answer in state.answers.values():
            assert (answer.code is None) or (answer.text is None)
