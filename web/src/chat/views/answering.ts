// Where the customer answers: by buttons or in own words; both stand for every question.

import { html, nothing } from "lit";
import type { Screen } from "../screen.js";
import type { Choice } from "../transcript.js";
import { button, notice } from "./parts.js";

export const answering = (screen: Screen) => {
  const { transcript } = screen;
  const canAnswer = !screen.conversation.isGone;
  return html`<section class="answer" id="answer" tabindex="-1" aria-label=${screen.say("page-your-answer")}>
    ${canAnswer && transcript.answers.length > 0 ? optionButtons(screen) : nothing}
    ${canAnswer && transcript.evasions.length > 0 ? evasionButtons(screen) : nothing}
    ${hasEnded(screen) && screen.mode === "page" ? startAgain(screen) : nothing}
  </section>`;
};

const MANY = 6;
const FEW = 2;

const optionButtons = (screen: Screen) => {
  const { answers, current } = screen.transcript;
  const look =
    answers.length > MANY ? "options--many" : answers.length === FEW ? "options--few" : "";
  return html`<div class="options ${look}" role="group" aria-labelledby="${current?.id}-text">
    ${answers.map((choice) =>
      choiceButton(
        screen,
        choice,
        "options__button",
        choice.isEncouraged ? "primary" : "secondary",
      ),
    )}
  </div>`;
};

const evasionButtons = (screen: Screen) => html`<div class="evasions">
  ${screen.transcript.evasions.map((choice) => choiceButton(screen, choice, "", "tertiary"))}
</div>`;

const choiceButton = (
  screen: Screen,
  { id, label, lang }: Choice,
  look: string,
  kind: "primary" | "secondary" | "tertiary",
) => {
  const { sending } = screen.conversation;
  const isChosen =
    sending !== undefined && "choice" in sending.answer && sending.answer.choice === id;
  const shown = isChosen
    ? html`<span class="kern-sr-only">${screen.say("chat-you-chose")} </span>${label}`
    : label;
  return button(
    shown,
    () =>
      screen.actions.answer({ choice: id, message: screen.transcript.current?.id ?? "" }, label),
    {
      kind,
      class: `${look} ${isChosen ? "is-chosen" : ""}`,
      lang,
      name: id,
      isOff: sending !== undefined,
    },
  );
};

const hasEnded = ({ conversation }: Screen) =>
  conversation.isGone || conversation.state === "finished" || conversation.state === "withdrawn";

const startAgain = (screen: Screen) =>
  html`<div class="button-row">
    ${button(screen.say("page-new-interview"), screen.actions.startAgain, { name: "start-again" })}
  </div>`;

/** The field for own words. No maxlength of 2,000: browsers would cut a text off in silence. */
export const writing = (screen: Screen) => {
  const { say, actions, transcript, conversation } = screen;
  const { problem } = conversation;
  return html`<div class="writing ${problem ? "writing--wrong" : ""}">
    ${problem ? notice("danger", say(problem), "error") : nothing}
    <div class="kern-form-input ${problem ? "kern-form-input--error" : ""}">
      <label class="kern-label" for="text">${say("page-your-answer")}</label>
      <p class=${transcript.isOpen ? "kern-hint" : "kern-sr-only"} id="hint">${say("page-your-answer-hint")}</p>
      <div class="writing__row">
        <textarea
          class="kern-form-input__input writing__field ${transcript.isOpen ? "writing__field--tall" : ""}"
          id="text"
          rows=${transcript.isOpen ? 3 : 1}
          dir="auto"
          autocomplete="off"
          autocapitalize="sentences"
          enterkeyhint="send"
          aria-describedby="hint${problem ? " error" : ""}"
          aria-invalid=${problem ? "true" : nothing}
          @keydown=${actions.pressKey}
          @pointerdown=${actions.openKeyboard}
        ></textarea>
        ${button(say("page-send"), actions.write, {
          kind: "primary",
          class: "writing__send",
          name: "send",
          isOff: conversation.sending !== undefined,
        })}
      </div>
    </div>
  </div>`;
};
