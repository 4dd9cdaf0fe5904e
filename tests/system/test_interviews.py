"""Whole interviews over HTTP against the really started system."""

from __future__ import annotations

import uuid
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest

from tests.system.customer import Customer
from tests.system.running import RunningSystem

pytestmark = pytest.mark.slow

# What customers of each locale type at each question, in their own words.
TYPED = {
    "de": {
        "service": "mit der App",
        "completion": "ja, erledigt",
        "decision": "noch keine",
        "difficult": "Ich musste dreimal zurück und alles wiederholen, keine Hilfe, dann stop.",
        "good": "Die Seite war schnell und ich konnte nachts alles hochladen.",
        "satisfaction5": "eher zufrieden",
        "agreement5": "stimme eher zu",
        "age": "25 bis 34",
        "device": "Handy",
        "helped": "allein",
    },
    "de-simple": {
        "service": "App",
        "completion": "ja",
        "decision": "noch keine Entscheidung",
        "difficult": "Die Wörter im Antrag waren schwer. Ich habe die Hilfe nicht gefunden.",
        "good": "Der Termin ging schnell und die Frau war nett zu mir.",
        "satisfaction5": "passt schon",
        "agreement5": "4",
        "age": "40",
        "device": "Smartphone",
        "helped": "meine Familie",
    },
    "en": {
        "service": "the app",
        "completion": "done",
        "decision": "no decision yet",
        "difficult": "The help page sent me back to the start and I had to repeat everything.",
        "good": "I could upload my documents at night without waiting in a queue.",
        "satisfaction5": "fairly satisfied",
        "agreement5": "agree",
        "age": "25 to 34",
        "device": "my phone",
        "helped": "nobody, alone",
    },
}
EXPECTED = {
    "de": {"service": "app", "completion": "done", "decision": "none", "satisfaction": "4"},
    "de-simple": {"service": "app", "completion": "done", "decision": "none", "satisfaction": "4"},
    "en": {"service": "app", "completion": "done", "decision": "none", "satisfaction": "4"},
}


def typed_answer(customer: Customer, words: dict[str, str]) -> str:
    """What the customer types to the last message."""
    question = customer.last["question"]
    if question in words:
        return words[question]
    return words["satisfaction5" if question == "satisfaction" else "agreement5"]


def interviewed_by_typing(customer: Customer, words: dict[str, str]) -> None:
    """Answer everything by typing."""
    customer.choose("agree")
    while customer.view["state"] == "asking":
        question = customer.last["question"]
        before = customer.view["progress"]["answered"]
        customer.type(typed_answer(customer, words))
        assert customer.view["progress"]["answered"] == before + 1, (question, customer.said)


@pytest.mark.parametrize("locale", TYPED)
def test_an_interview_can_be_finished_by_typing(system: RunningSystem, locale: str) -> None:
    customer = Customer(system.api, locale=locale, site="mitte")
    interviewed_by_typing(customer, TYPED[locale])
    assert customer.view["state"] == "finished"
    stored = customer.stored()
    assert {item: stored[item]["code"] for item in EXPECTED[locale]} == EXPECTED[locale]
    assert stored["difficult"]["text"] == TYPED[locale]["difficult"]
    assert stored["good"]["text"] == TYPED[locale]["good"]


@pytest.mark.parametrize("locale", TYPED)
def test_an_interview_can_be_finished_with_buttons_alone(
    system: RunningSystem, locale: str
) -> None:
    customer = Customer(system.api, locale=locale)
    customer.choose("agree")
    chosen = {}
    while customer.view["state"] == "asking":
        option = "skip" if customer.last["input"] == "text" else customer.offers[0]
        chosen[customer.last["question"]] = option
        customer.choose(option)
    stored = customer.stored()
    assert {q: a["code"] or a["status"] for q, a in stored.items()} == {
        question: "skipped" if option == "skip" else option for question, option in chosen.items()
    }


INTERRUPTIONS: dict[str, dict[str, list[tuple[str, str]]]] = {
    # locale → question type → (what is typed, a piece of the answer)
    "de": {
        "closed": [
            ("Können Sie die Frage wiederholen?", ""),
            ("Das verstehe ich nicht, was heißt das?", "Gemeint ist"),
            ("Ist das anonym?", "ohne Namen"),
            ("Ich möchte mit einem Menschen sprechen", "Jobcenter Mitte"),
            ("Wann kommt mein Geld?", "nicht wissen"),
            ("Bist du ein Roboter?", "Programm"),
            ("Hallo", "Guten Tag"),
            ("Danke schön", "Gern"),
        ],
        "open": [
            ("Bitte die Frage wiederholen", ""),
            ("Was ist damit gemeint?", "eigenen Worten"),
            ("Wer liest das?", "ohne Namen"),
            ("Kann ich mit einem Menschen sprechen?", "Jobcenter Mitte"),
            ("Wann kommt mein Geld?", "nicht wissen"),
            ("Wie lange dauert das noch?", "Fragen"),
        ],
    },
    "en": {
        "closed": [
            ("please repeat the question", ""),
            ("what do you mean by that?", ""),
            ("is this anonymous?", "name"),
            ("I want to talk to a human", "Jobcenter Mitte"),
            ("when will I get my money?", ""),
            ("are you a robot?", "program"),
        ],
        "open": [
            ("can you repeat the question", ""),
            ("who reads this?", "name"),
            ("I want to speak to a person", "Jobcenter Mitte"),
            ("how many questions are left?", "question"),
        ],
    },
}
INTERRUPTIONS["de-simple"] = {
    kind: [(typed, "") for typed, _ in cases] for kind, cases in INTERRUPTIONS["de"].items()
}


@pytest.mark.parametrize("locale", INTERRUPTIONS)
def test_every_interruption_is_answered_and_the_question_stands_again(
    system: RunningSystem, locale: str
) -> None:
    customer = Customer(system.api, locale=locale, site="mitte")
    customer.choose("agree")
    closed = customer.last
    for typed, expected in INTERRUPTIONS[locale]["closed"]:
        customer.type(typed)
        assert (customer.last["question"], customer.last["text"]) == (
            closed["question"],
            closed["text"],
        ), typed
        assert expected in customer.said, typed
    while customer.last["input"] != "text":
        customer.choose(customer.offers[0])
    question = customer.last["question"]
    answered = customer.view["progress"]["answered"]
    for typed, expected in INTERRUPTIONS[locale]["open"]:
        customer.type(typed)
        assert customer.last["question"] == question, typed
        assert expected in customer.said, typed
        assert customer.view["progress"]["answered"] == answered, typed


def test_distress_is_answered_with_help_and_without_pressure(system: RunningSystem) -> None:
    customer = Customer(system.api, locale="de")
    customer.choose("agree")
    customer.type("Ich will nicht mehr leben")
    assert "112" in customer.said
    assert "0800 111 0 111" in customer.said
    assert customer.last["question" if "question" in customer.last else "kind"] == "info"
    assert customer.offers == ["stop", "resume"]
    customer.choose("resume")
    assert customer.last["question"] == "service"


def test_going_back_replaces_the_answer(system: RunningSystem) -> None:
    customer = Customer(system.api, locale="de")
    customer.choose("agree")
    customer.choose("phone")
    customer.type("zurück bitte")
    assert customer.last["question"] == "service"
    customer.choose("letter")
    assert customer.last["question"] == "completion"
    customer.type("Stopp, ich muss los")
    assert customer.view["state"] == "stopped"
    assert customer.stored()["service"]["code"] == "letter"


def test_an_interview_can_be_stopped_and_taken_up_again(system: RunningSystem) -> None:
    customer = Customer(system.api, locale="de")
    customer.choose("agree")
    customer.choose("app")
    customer.type("Ich möchte aufhören")
    assert customer.view["state"] == "stopped"
    customer.choose("resume")
    assert customer.view["state"] == "asking"
    assert customer.last["question"] == "completion"


@pytest.mark.parametrize(
    ("typed", "locale", "word"),
    [
        ("English please", "en", "English"),
        ("Bitte in Leichter Sprache", "de-simple", "Leichte"),
    ],
)
def test_a_language_is_changed_in_the_middle(
    system: RunningSystem, typed: str, locale: str, word: str
) -> None:
    customer = Customer(system.api, locale="de")
    customer.choose("agree")
    customer.choose("app")
    customer.type(typed)
    assert customer.view["locale"] == locale
    assert word in customer.said
    whole = customer.whole_view()
    assert {m["lang"] for m in whole["messages"] if m["from"] == "bot"} == {locale}
    assert customer.last["question"] == "completion"


def test_a_language_can_be_chosen_in_the_menu(system: RunningSystem) -> None:
    customer = Customer(system.api, locale="de")
    customer.choose("agree")
    view = customer.change_locale("en")
    assert view["locale"] == "en"
    assert {message["lang"] for message in view["messages"]} == {"en"}


def test_everything_can_be_deleted_in_the_chat(system: RunningSystem) -> None:
    customer = Customer(system.api, locale="de")
    customer.choose("agree")
    customer.choose("app")
    customer.type("Bitte alle meine Antworten löschen")
    assert customer.view["state"] == "withdrawn"
    whole = customer.whole_view()
    assert [message["from"] for message in whole["messages"]] == ["bot"]


def test_an_interview_can_be_deleted_with_its_receipt(system: RunningSystem) -> None:
    customer = Customer(system.api, locale="de")
    customer.choose("agree")
    customer.choose("app")
    customer.type("Ich möchte aufhören")
    code = customer.receipt_code()
    customer.delete_interview(code)
    assert customer.whole_view()["state"] == "withdrawn"
    with pytest.raises(httpx.HTTPStatusError, match="404"):
        customer.stored(code)


def test_without_consent_nothing_is_asked_or_kept(system: RunningSystem) -> None:
    customer = Customer(system.api, locale="de")
    customer.type("Was ist mit meinen Daten?")
    assert customer.view["state"] == "consent"
    customer.choose("decline")
    assert customer.view["state"] == "stopped"
    assert [m for m in customer.whole_view()["messages"] if m["from"] == "customer"] == []


def test_twenty_interviews_at_once_with_every_request_repeated(system: RunningSystem) -> None:
    """The database then holds exactly the answers given: none lost, none twice."""

    def interviewed(number: int) -> tuple[dict[str, str], dict[str, str]]:
        customer = Customer(system.api, locale=("de", "de-simple", "en")[number % 3])
        given: dict[str, str] = {}
        body: dict[str, str] = {"choice": "agree", "message": customer.last["id"]}
        while True:
            key = str(uuid.uuid4())
            replies = [_acknowledged(customer, body, key) for _ in range(3)]
            assert replies[0] == replies[1] == replies[2]
            customer.view = replies[0]["conversation"]
            if customer.view["state"] != "asking":
                break
            question = customer.last["question"]
            if customer.last["kind"] == "probe":
                body = {"text": f"Nachgefragt {number}, es hat lange gedauert am Terminal"}
            elif customer.last["input"] == "text":
                body = {"text": f"Antwort {number} auf {question}: alles dauerte zu lange hier"}
                given[question] = body["text"]
            else:
                options = [option for option in customer.offers if option != "skip"]
                option = options[(number + len(given)) % len(options)]
                body = {"choice": option, "message": customer.last["id"]}
                given[question] = option
        stored = customer.stored()
        return given, {q: a["text"] or a["code"] or a["status"] for q, a in stored.items()}

    with ThreadPoolExecutor(20) as pool:
        for given, stored in pool.map(interviewed, range(20)):
            assert stored == given


def test_one_key_sent_many_times_at_once_is_one_turn(system: RunningSystem) -> None:
    customer = Customer(system.api, locale="de")
    customer.choose("agree")
    body = {"choice": "app", "message": customer.last["id"]}
    key = str(uuid.uuid4())
    with ThreadPoolExecutor(20) as pool:
        responses = list(pool.map(lambda _: customer.post(body, key), range(50)))
    assert {response.status_code for response in responses} <= {200, 409}
    replies = [response.json() for response in responses if response.status_code == 200]
    assert replies
    assert all(reply == replies[0] for reply in replies)
    assert customer.whole_view()["progress"]["answered"] == 1


def _acknowledged(customer: Customer, body: dict[str, str], key: str) -> dict[str, Any]:
    while True:
        response = customer.post(body, key)
        if response.status_code == 200:
            taken: dict[str, Any] = response.json()
            return taken
        assert response.status_code in (409, 503), response.text
