"""What is on its way arrives once, whatever happens to the line; the screen says how it is."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Request, Route, expect

from tests.browser.element.chat import TURNS, Chat
from tests.browser.element.conftest import NewChat
from tests.browser.visitor import WORDS

pytestmark = pytest.mark.slow


def keys_of(chat: Any) -> list[str]:
    """The keys of all turns that are sent from now on."""
    keys: list[str] = []

    def note(request: Request) -> None:
        if request.url.endswith("/conversation/turns") and request.method == "POST":
            keys.append(request.headers["idempotency-key"])

    chat.page.on("request", note)
    return keys


def test_an_answer_given_offline_is_sent_once_when_the_line_is_back(new_chat: NewChat) -> None:
    chat = new_chat().at("open")
    keys = keys_of(chat)
    context = chat.page.context
    context.set_offline(True)
    chat.find("textarea").fill(WORDS["de"])
    chat.press("send")
    waiting = chat.find(".message--sending")
    expect(waiting).to_contain_text("Ihre Antwort ist noch nicht gespeichert")
    expect(waiting).to_contain_text(WORDS["de"])
    expect(chat.find("[role=status]")).to_contain_text("Keine Verbindung")
    chat.press("try-now")
    expect(waiting).to_be_visible()
    context.set_offline(False)
    expect(chat.sent.last).to_contain_text(WORDS["de"])
    expect(waiting).to_have_count(0)
    assert len(keys) >= 2
    assert len(set(keys)) == 1
    assert chat.find(".message--customer", text=WORDS["de"]).count() == 1


def test_ten_minutes_without_a_line_are_waited_through(new_chat: NewChat) -> None:
    """The browser's clock is moved on: it tries again all the time, and sends the answer once."""
    chat = new_chat()
    chat.page.clock.install()
    chat.at("open")
    keys = keys_of(chat)
    context = chat.page.context
    context.set_offline(True)
    chat.find("textarea").fill(WORDS["de"])
    chat.press("send")
    waiting = chat.find(".message--sending")
    expect(waiting).to_contain_text("Ihre Antwort ist noch nicht gespeichert")
    for _ in range(10):
        chat.page.clock.run_for(60_000)
        expect(waiting).to_contain_text(WORDS["de"])
    # The clock must not move on now: it would end the patience with the very request that succeeds.
    context.set_offline(False)
    expect(chat.sent.last).to_contain_text(WORDS["de"])
    expect(waiting).to_have_count(0)
    assert len(keys) > 5
    assert len(set(keys)) == 1
    assert chat.find(".message--customer", text=WORDS["de"]).count() == 1


def test_a_reply_lost_on_its_way_is_fetched_with_the_same_key(new_chat: NewChat) -> None:
    chat = new_chat().at("open")
    keys = keys_of(chat)
    lost = []

    def lose(route: Route) -> None:
        if lost:
            route.continue_()
            return
        # The server takes the turn; its reply never arrives.
        lost.append(route.fetch().status)
        route.abort("connectionreset")

    chat.page.route(TURNS, lose)
    chat.write(WORDS["de"])
    assert lost == [200]
    assert len(keys) == 2
    assert len(set(keys)) == 1
    assert chat.find(".message--customer", text=WORDS["de"]).count() == 1


def test_a_busy_server_is_said_and_asked_again(new_chat: NewChat) -> None:
    chat = new_chat().at("choice")
    answers = [503, 409]

    def busy(route: Route) -> None:
        if not answers:
            route.continue_()
            return
        status = answers.pop(0)
        code = {503: "try_again", 409: "turn_in_flight"}[status]
        route.fulfill(status=status, json={"error": code}, headers={"Retry-After": "1"})

    chat.page.route(TURNS, busy)
    chat.press("app")
    expect(chat.find(".message--sending")).to_contain_text("dauert länger als sonst")
    # What was chosen stays readable, and none of the answers can be pressed meanwhile.
    chosen = chat.find(".options__button.is-chosen")
    expect(chosen).to_have_text("Sie haben gewählt: Jobcenter-App")
    expect(chat.find(".options__button:not([aria-disabled=true])")).to_have_count(0)
    expect(chat.sent).to_have_count(2)
    expect(chat.find("progress")).to_have_attribute("value", "1")


def test_an_option_that_is_gone_is_explained(new_chat: NewChat) -> None:
    chat = new_chat().at("choice")
    chat.page.route(
        TURNS, lambda route: route.fulfill(status=409, json={"error": "option_not_on_offer"})
    )
    chat.press("app")
    expect(chat.find(".kern-alert--danger")).to_contain_text("Diese Auswahl gilt nicht mehr.")
    expect(chat.find(".message--sending")).to_have_count(0)


def test_a_text_that_is_too_long_stays_in_the_field(new_chat: NewChat) -> None:
    chat = new_chat().at("open")
    keys = keys_of(chat)
    text = "zu lang " * 300
    chat.find("textarea").fill(text)
    chat.press("send")
    expect(chat.find("#error")).to_contain_text("2.000 Zeichen")
    expect(chat.find("#error")).to_be_in_viewport(ratio=1)
    expect(chat.find("textarea")).to_have_value(text)
    expect(chat.find("textarea")).to_have_attribute("aria-invalid", "true")
    expect(chat.find("[role=status]")).to_contain_text("2.000 Zeichen")
    assert keys == []
    chat.write(WORDS["de"])
    expect(chat.find("#error")).to_have_count(0)


def test_words_the_server_refuses_come_back_into_the_field(new_chat: NewChat) -> None:
    chat = new_chat().at("open")
    chat.page.route(TURNS, lambda route: route.fulfill(status=422, json={"error": "empty_text"}))
    chat.find("textarea").fill("\u200b\u200b")
    chat.press("send")
    expect(chat.find("#error")).to_be_visible()
    expect(chat.find("textarea")).to_have_value("\u200b\u200b")


def test_a_reloaded_page_goes_on_where_it_was(new_chat: NewChat) -> None:
    chat = new_chat().at("open", "ar")
    chat.page.reload()
    expect(chat.find(".frame[lang=ar] .message--asking")).to_be_in_viewport()
    assert chat.is_asked_openly
    chat.write(WORDS["ar"])


def test_what_was_said_meanwhile_is_shown_with_a_hint(new_chat: NewChat) -> None:
    """Another tab of the same conversation goes on; here somebody reads what stands above."""
    chat = new_chat().at("open")
    token = chat.element.evaluate("e => e.token")
    chat.find(".scroller").evaluate("e => e.scrollTop = 0")
    chat.page.evaluate(
        """async ([token, text]) => {
            await fetch("/api/v1/conversation/turns", {
              method: "POST", body: JSON.stringify({text}),
              headers: {"Content-Type": "application/json", Authorization: "Bearer " + token,
                        "Idempotency-Key": crypto.randomUUID()}});
            dispatchEvent(new Event("online"));
        }""",
        [token, WORDS["de"]],
    )
    hint = chat.find("[name=new-messages]")
    expect(hint).to_be_visible()
    assert chat.find(".scroller").evaluate("e => e.scrollTop") == 0
    hint.click()
    expect(chat.sent.last).to_contain_text(WORDS["de"])
    expect(hint).to_have_count(0)
    expect(chat.find(".actions")).to_be_in_viewport()


def test_without_a_connection_the_first_screen_says_so(new_chat: NewChat) -> None:
    chat = new_chat()
    chat.page.route("**/api/v1/**", lambda route: route.abort())
    chat.page.reload()
    expect(chat.find(".kern-alert--danger")).to_contain_text("Keine Verbindung zum Programm.")
    chat.page.unroute("**/api/v1/**")
    chat.press("retry")
    expect(chat.find(".languages")).to_be_visible()


def test_a_conversation_that_is_gone_can_be_begun_anew(new_chat: NewChat) -> None:
    chat = new_chat().at("choice")
    chat.page.route(
        "**/api/v1/conversation/**",
        lambda route: route.fulfill(status=404, json={"error": "unknown_conversation"}),
    )
    chat.press("app")
    expect(chat.find(".kern-alert--danger")).to_contain_text("Dieses Gespräch gibt es nicht mehr.")
    assert chat.page.evaluate("sessionStorage.length") == 0
    chat.press("start-again")
    expect(chat.find(".languages")).to_be_visible()


def test_leaving_with_an_answer_on_its_way_is_asked_about(new_chat: NewChat) -> None:
    chat = new_chat().begin("de")
    chat.page.context.set_offline(True)
    chat.press("agree")
    expect(chat.find(".message--sending")).to_be_visible()
    asked = []

    def dialog(shown: Any) -> None:
        asked.append(shown.type)
        shown.dismiss()

    chat.page.on("dialog", dialog)
    chat.page.close(run_before_unload=True)
    chat.page.wait_for_event("dialog", timeout=5000) if not asked else None
    assert asked == ["beforeunload"]


def test_long_conversations_stay_fast(new_chat: NewChat) -> None:
    """What a new message costs does not grow with what was said before."""
    chat = new_chat().at("choice")
    few, many = (changes_by_an_answer(chat, rounds) for rounds in (5, 200))
    assert few > 0
    assert many == few, "changes in the document, with 11 and with 401 messages before"


def changes_by_an_answer(chat: Chat, rounds: int) -> int:
    """How much of the document an answer changes when so many have been given before."""
    view = chat.element.evaluate(_VIEW_OF, rounds)
    chat.page.route("**/api/v1/conversation?after=0", lambda route: route.fulfill(json=view))
    chat.page.route(TURNS, lambda route: route.fulfill(json=_reply_to(view)))
    chat.element.evaluate("async e => { await e.resume(e.token); await e.updateComplete }")
    expect(chat.find(".message")).to_have_count(2 * rounds + 1)
    changes = chat.element.evaluate(_WORK_OF_AN_ANSWER)
    expect(chat.find(".message")).to_have_count(2 * rounds + 3)
    chat.page.unroute_all()
    return int(changes)


# A conversation of so many answers, made of the real one's question.
_VIEW_OF = """
async (element, rounds) => {
  const answer = await fetch("/api/v1/conversation", {
    headers: { Authorization: `Bearer ${element.token}` } });
  const view = await answer.json();
  const question = view.messages.at(-1);
  const said = { ...question, from: "customer", kind: "answer", input: "none", options: [] };
  const messages = [question];
  for (let number = 1; number <= rounds; number += 1) {
    messages.push({ ...said, text: `Antwort ${number}` }, question);
  }
  return { ...view, seq: messages.length,
    messages: messages.map((each, index) => ({ ...each, id: `m${index}`, seq: index + 1 })) };
}
"""
_WORK_OF_AN_ANSWER = """
async (element) => {
  const root = element.shadowRoot;
  let changes = 0;
  const watcher = new MutationObserver((records) => { changes += records.length; });
  watcher.observe(root,
    { subtree: true, childList: true, characterData: true, attributes: true });
  const before = root.querySelectorAll(".message").length;
  root.querySelector(".options__button").click();
  while (root.querySelectorAll(".message:not(.message--sending)").length < before + 2) {
    await new Promise((look) => setTimeout(look, 5));
  }
  await element.updateComplete;
  changes += watcher.takeRecords().length;
  watcher.disconnect();
  return changes;
}
"""


def _reply_to(view: dict[str, Any]) -> dict[str, Any]:
    question, answer = view["messages"][-1], view["messages"][1]
    seq = view["seq"]
    messages = [
        answer | {"id": f"m{seq}", "seq": seq + 1},
        question | {"id": f"m{seq + 1}", "seq": seq + 2},
    ]
    conversation = view | {"seq": seq + 2, "messages": messages}
    return {"turn": seq, "stored_text": None, "redactions": [], "conversation": conversation}
