"""Whatever happens to the lines between the processes: nothing that was acknowledged is lost or
doubled, nobody begins anew, and the customer reads in their language that it goes on in a moment.

The house stands on PostgreSQL and has two public processes, so whole interviews are tested on both.
"""

from __future__ import annotations

import random
import threading
import time
import uuid
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest

from api.conversations.tokens import token_hash
from configuration import ROOT
from store import ConversationRepository, Store, TurnRepository, open_store
from tests.api.pages.browser import Browser
from tests.crash.customers import Witness, interview
from tests.crash.ledger import balance
from tests.faults.house import House
from tests.faults.proxy import Fault
from tests.system.customer import Customer

# Whole interviews as on SQLite; `system` is this house.
from tests.system.test_interviews import (  # noqa: F401
    test_an_interview_can_be_deleted_with_its_receipt,
    test_an_interview_can_be_stopped_and_taken_up_again,
    test_everything_can_be_deleted_in_the_chat,
    test_going_back_replaces_the_answer,
    test_one_key_sent_many_times_at_once_is_one_turn,
)
from texts import Texts, Utterance

pytestmark = pytest.mark.slow

LINES = ("api", "bot", "actions", "database")
PASSING = (Fault.DELAY, Fault.RESET_BEFORE, Fault.RESET_AFTER, Fault.HALF_REPLY, Fault.OFFLINE)
TEXTS = Texts.load(ROOT)
# What one turn commits: two readings and a writing in the public process, the decision, a reading.
COMMITS = 5
OUTAGE = 1.5  # seconds


@pytest.fixture
def customer(faulty: House) -> Customer:
    """Somebody who has agreed and is asked the first question."""
    faulty.wait_until_ready()
    customer = Customer(faulty.api, locale="de")
    customer.choose("agree")
    return customer


@pytest.fixture(scope="module")
def record(faulty: House) -> Iterator[Store]:
    """The database, by a line of its own that always works."""
    store = open_store(faulty.database_url)
    yield store
    store.close()


def attempt(customer: Customer, body: dict[str, str], key: str) -> httpx.Response | None:
    try:
        return customer.post(body, key)
    except httpx.TransportError:
        return None


def is_explained(response: httpx.Response) -> bool:
    """Whether an answer is whole, or says what happened and when to come again."""
    if response.status_code == 200:
        view = response.json()["conversation"]
        return any(message["from"] == "bot" for message in view["messages"])
    return (
        response.status_code == 503
        and int(response.headers["retry-after"]) > 0
        and response.json()["error"] == "try_again"
        and "try again" in response.json()["detail"]
    )


def goes_on_once(customer: Customer, body: dict[str, str], key: str, record: Store) -> None:
    """The turn is acknowledged under its key, stored once, and the next question is asked."""
    end = time.monotonic() + 30
    while (response := attempt(customer, body, key)) is None or response.status_code != 200:
        assert response is None or is_explained(response), response.text
        assert time.monotonic() < end
        time.sleep(0.1)
    assert is_explained(response)
    view = customer.whole_view()
    assert (view["state"], view["progress"]["answered"]) == ("asking", 1)
    assert view["messages"][-1]["question"] == "completion"
    with record.reading() as connection:
        stored = ConversationRepository(connection).by_token(token_hash(customer.token))
        assert stored is not None
        turns = TurnRepository(connection).since(stored.id)
    assert [turn.number for turn in turns] == [0, 1, 2]
    assert [answer.code for answer in stored.state.answers.values()] == ["app"]


@pytest.mark.parametrize("fault", PASSING, ids=lambda fault: fault.name)
@pytest.mark.parametrize("line", LINES)
def test_a_turn_survives_its_line(
    faulty: House, customer: Customer, record: Store, line: str, fault: Fault
) -> None:
    body = {"choice": "app", "message": customer.last["id"]}
    key = str(uuid.uuid4())
    with faulty.lines[line].suffering(fault):
        response = attempt(customer, body, key)
    if line != "api" or fault is Fault.DELAY:
        assert response is not None
    assert response is None or is_explained(response), response.text
    if fault is Fault.DELAY:
        assert response is not None
        assert response.status_code == 200
    goes_on_once(customer, body, key, record)


@pytest.mark.parametrize("fault", [Fault.RESET_BEFORE, Fault.RESET_AFTER], ids=lambda f: f.name)
@pytest.mark.parametrize("nth", range(COMMITS))
def test_a_turn_survives_a_cut_at_each_of_its_commits(
    faulty: House, customer: Customer, record: Store, nth: int, fault: Fault
) -> None:
    """Whether the commit took place, nobody knows who was cut off: before it, or after it."""
    body = {"choice": "app", "message": customer.last["id"]}
    key = str(uuid.uuid4())
    with faulty.lines["database"].suffering(fault, only=b"COMMIT", nth=nth):
        response = attempt(customer, body, key)
    assert response is not None
    assert is_explained(response), response.text
    goes_on_once(customer, body, key, record)


@pytest.mark.parametrize("line", ["bot", "actions"])
def test_a_line_that_stands_and_passes_nothing_is_given_up(
    faulty: House, customer: Customer, record: Store, line: str
) -> None:
    body = {"choice": "app", "message": customer.last["id"]}
    key = str(uuid.uuid4())
    with faulty.lines[line].suffering(Fault.SILENCE):
        response = attempt(customer, body, key)
        assert response is not None
        assert response.status_code == 503
        assert is_explained(response), response.text
        assert not faulty.is_ready()
    goes_on_once(customer, body, key, record)


def test_a_database_that_is_away_is_noticed_with_the_first_customer(
    faulty: House, customer: Customer, record: Store
) -> None:
    """Who spreads customers over machines should send nobody else here, and soon again."""
    faulty.wait_until_ready()
    body = {"choice": "app", "message": customer.last["id"]}
    key = str(uuid.uuid4())
    with faulty.lines["database"].suffering(Fault.OFFLINE):
        response = attempt(customer, body, key)
        assert response is not None
        assert is_explained(response), response.text
        assert httpx.get(f"{faulty.api}/health/ready", trust_env=False).status_code == 503
    goes_on_once(customer, body, key, record)
    faulty.wait_until_ready()


def test_whole_outages_are_survived_by_everybody(faulty: House, record: Store) -> None:
    """Each line is away for longer than anything here waits for: no process counts longer times,
    so ten minutes are no different. What browsers do in them: tests/browser."""
    faulty.wait_until_ready()
    ended = threading.Event()

    def interviewed(place: int) -> list[Witness]:
        witnesses = []
        while not ended.is_set():
            witnesses.append(interview(faulty.api, random.Random(place)))
        return witnesses

    with ThreadPoolExecutor(4) as pool:
        places = [pool.submit(interviewed, place) for place in range(4)]
        try:
            for line in LINES:
                with faulty.lines[line].suffering(Fault.OFFLINE):
                    time.sleep(OUTAGE)
                faulty.wait_until_ready()
        finally:
            ended.set()
        witnesses = [witness for place in places for witness in place.result()]
    result = balance(record, witnesses)
    assert result.holds, result


@pytest.mark.parametrize("locale", TEXTS.locales)
def test_the_customer_reads_what_happens_in_their_language(faulty: House, locale: str) -> None:
    faulty.wait_until_ready()
    sentence = TEXTS.render(Utterance("error-try-again"), locale)
    with httpx.Client(base_url=faulty.url, trust_env=False, follow_redirects=True) as client:
        browser = Browser(client, None)  # type: ignore[arg-type]
        browser.start(TEXTS.locales[locale].autonym)
        question = browser.page
        with faulty.lines["bot"].suffering(Fault.OFFLINE):
            page = browser.press(next(iter(question.forms[0].buttons)))
            assert browser.response.status_code == 503
            assert int(browser.response.headers["retry-after"]) > 0
            assert any(sentence in alert for alert in page.alerts)
        browser.press(next(iter(page.forms[0].buttons)))
        assert browser.response.status_code == 200
        assert browser.page.all("html")[0].attributes["lang"] == locale


def test_a_conversation_alternates_between_two_public_processes(
    faulty: House, record: Store
) -> None:
    """No public process keeps anything of a conversation: any can take any turn."""
    faulty.wait_until_ready()
    customer = Customer(faulty.api, locale="de")
    doors = [customer, Customer(faulty.other_api, locale="de")]
    doors[1].token = customer.token
    given: dict[str, str] = {}
    turns = 0
    view = customer.view
    while view["state"] in ("consent", "asking"):
        turns += 1
        door = doors[turns % 2]
        door.view = view
        if door.last["input"] == "text":
            view = door.type(f"Der {turns}. Versuch hat zu lange gedauert, immer kam ein Fehler")
        else:
            chosen = next(o for o in door.offers if o not in ("decline", "back", "stop"))
            if "question" in door.last:
                given[door.last["question"]] = chosen
            view = door.choose(chosen)
    stored = customer.stored()
    assert given
    assert {item: stored[item]["code"] for item in given} == given
    with record.reading() as connection:
        known = ConversationRepository(connection).by_token(token_hash(customer.token))
    assert known is not None
    assert known.last_turn == turns


def test_one_key_sent_to_both_public_processes_at_once_is_one_turn(
    faulty: House, customer: Customer, record: Store
) -> None:
    other = Customer(faulty.other_api, locale="de")
    other.token = customer.token
    body = {"choice": "app", "message": customer.last["id"]}
    key = str(uuid.uuid4())
    with ThreadPoolExecutor(25) as pool:
        responses = list(pool.map(lambda n: (customer, other)[n % 2].post(body, key), range(50)))
    assert {response.status_code for response in responses} <= {200, 409, 503}
    replies = [response.json() for response in responses if response.status_code == 200]
    assert replies
    assert all(reply == replies[0] for reply in replies)
    goes_on_once(customer, body, key, record)
