// The conversation: how far it is, what was said, the answers, and what is always within reach.

import { html, nothing } from "lit";
import { guard } from "lit/directives/guard.js";
import { repeat } from "lit/directives/repeat.js";
import type { Screen } from "../screen.js";
import type { Entry } from "../transcript.js";
import { answering, writing } from "./answering.js";
import { icon } from "./icons.js";
import { messageEntry, outgoing } from "./message.js";
import { button, notice } from "./parts.js";

export const conversation = (screen: Screen) => {
  const { say, transcript, conversation, actions } = screen;
  const { state, sending } = conversation;
  const takesText = transcript.takesText && !conversation.isGone;
  return html`
    <div class="scroller" @scroll=${actions.scrolled}>
      <h2 class="kern-sr-only">${say("page-conversation")}</h2>
      ${state === "withdrawn" ? notice("success", say("page-receipt-deleted")) : nothing}
      <ol class="transcript">
        ${repeat(
          transcript.entries,
          ({ message }) => message.id,
          (entry) => guard(whatMatters(screen, entry), () => messageEntry(screen, entry)),
        )}
        ${sending ? outgoing(screen, sending) : nothing}
      </ol>
      ${!takesText && conversation.problem ? notice("danger", say(conversation.problem)) : nothing}
      ${answering(screen)}
      ${state !== "withdrawn" && !conversation.isGone ? alwaysWithinReach(screen) : nothing}
    </div>
    ${
      screen.hasNewMessages
        ? html`<div class="new-messages">
            <button type="button" class="new-messages__button" name="new-messages" @click=${actions.scrollToEnd}>
              ${icon("down")}<span>${say("chat-new-messages")}</span>
            </button>
          </div>`
        : nothing
    }
    ${takesText ? writing(screen) : nothing}
  `;
};

/** A message is drawn again only when something of this has changed: long conversations stay fast. */
const whatMatters = (screen: Screen, entry: Entry) => [
  entry.message,
  entry.isAsking,
  screen.texts,
  screen.mode,
  entry.receipt && screen.isCopied,
  entry.asides.length > 0 && screen.transcript.current?.id,
  entry.asides.length > 0 && screen.conversation.sending,
];

const alwaysWithinReach = (screen: Screen) => {
  const { say, actions, conversation, transcript } = screen;
  const isOff = conversation.sending !== undefined;
  const choose = (id: string, label: string) => () =>
    actions.answer({ choice: id, message: transcript.current?.id ?? "" }, label);
  const isAsking = conversation.state === "asking" && transcript.current;
  // A kiosk has its own way to stop and to delete, on every screen.
  const hasOwnEnd = screen.mode === "kiosk";
  return html`<ul class="actions">
    ${
      isAsking && conversation.progress.answered > 0
        ? html`<li>
            ${button(say("page-previous-question"), choose("back", say("page-previous-question")), {
              kind: "tertiary",
              symbol: "back",
              name: "back",
              isOff,
            })}
          </li>`
        : nothing
    }
    ${
      isAsking && !hasOwnEnd
        ? html`<li>
            ${button(say("page-finish"), choose("stop", say("page-finish")), {
              kind: "tertiary",
              symbol: "stop",
              name: "stop",
              isOff,
            })}
          </li>`
        : nothing
    }
    ${
      hasOwnEnd
        ? nothing
        : html`<li>
            ${button(say("page-delete"), () => actions.go("deletion"), {
              kind: "tertiary",
              symbol: "delete",
              name: "delete",
            })}
          </li>`
    }
    <li>
      ${button(say("page-privacy"), () => actions.go("privacy"), {
        kind: "tertiary",
        symbol: "information",
        name: "privacy",
      })}
    </li>
  </ul>`;
};
