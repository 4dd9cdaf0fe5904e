// One message of the transcript, and the customer's own while it is on its way.

import { html, nothing } from "lit";
import type { Sending } from "../conversation.js";
import type { Screen } from "../screen.js";
import type { Choice, Entry } from "../transcript.js";
import { icon } from "./icons.js";
import { blocks, button } from "./parts.js";
import { receiptCard } from "./receipt.js";

export const messageEntry = (screen: Screen, entry: Entry) => {
  const { message, isAsking } = entry;
  return html`<li
    class="message message--${message.from} ${isAsking ? "message--asking" : ""}"
    id=${message.id}
  >
    ${message.from === "bot" ? saidByBot(screen, entry) : saidByCustomer(screen, entry)}
    ${entry.asides.length > 0 ? asides(screen, entry.asides) : nothing}
  </li>`;
};

const saidByBot = (screen: Screen, entry: Entry) => html`
  <h3 class="message__sender">${screen.say("page-from-bot")}</h3>
  ${
    entry.receipt
      ? receiptCard(screen, entry, entry.receipt)
      : html`<div class="message__text" id="${entry.message.id}-text" lang=${entry.message.lang} dir=${entry.message.dir}>
          ${blocks(entry.message.text)}
        </div>`
  }
`;

const saidByCustomer = (screen: Screen, { message, isChosen }: Entry) => html`
  <h3 class="message__sender">${screen.say("page-from-customer")}</h3>
  <div class="message__box">
    ${isChosen ? html`<span class="kern-sr-only">${screen.say("chat-you-chose")} </span>` : nothing}
    <p class="message__text" lang=${message.lang} dir=${message.dir}>${message.text}</p>
    ${
      message.removed
        ? html`<p class="message__note">${screen.say("page-removed", { count: message.removed })}</p>`
        : nothing
    }
  </div>
`;

const STATES = {
  sending: "chat-sending",
  slow: "chat-sending-slow",
  unreachable: "chat-unreachable",
} as const;

/** Not acknowledged yet, and shown as such. */
export const outgoing = (screen: Screen, { shown, delivery }: Sending) => html`<li
  class="message message--customer message--sending"
>
  <h3 class="message__sender">${screen.say("page-from-customer")}</h3>
  <div class="message__box">
    <p class="message__text" dir="auto">${shown}</p>
    <p class="message__note message__note--${delivery}">
      ${delivery === "unreachable" ? icon("warning") : nothing}${screen.say(STATES[delivery])}
    </p>
    ${
      delivery === "unreachable"
        ? button(screen.say("error-retry"), screen.actions.tryNow, { name: "try-now" })
        : nothing
    }
  </div>
</li>`;

/** Beside the question that waits: about the answer before, or another language. */
const asides = (screen: Screen, choices: readonly Choice[]) => html`<div class="asides">
  ${choices.map(({ id, label, lang }) =>
    button(
      label,
      () =>
        screen.actions.answer({ choice: id, message: screen.transcript.current?.id ?? "" }, label),
      { lang, name: id, isOff: screen.conversation.sending !== undefined },
    ),
  )}
</div>`;
