// What takes the conversation's place for a moment: another language, deleting, data protection.

import { html, nothing, type TemplateResult } from "lit";
import type { Screen } from "../screen.js";
import { languageButtons } from "./languages.js";
import { button, notice } from "./parts.js";

export const languages = (screen: Screen) =>
  panel(
    screen,
    html`<h2 class="heading" id="languages" tabindex="-1">${screen.say("page-choose-language")}</h2>
      ${languageButtons(screen, screen.actions.changeLocale)}`,
  );

export const deletion = (screen: Screen) => html`
  <div class="page">
    <h2 class="heading" tabindex="-1">${screen.say("page-delete-question")}</h2>
    <p class="text">${screen.say("page-delete-explanation")}</p>
    ${problem(screen)}
    <div class="button-row">
      ${button(screen.say("page-delete-confirm"), screen.actions.delete, {
        kind: "primary",
        class: "danger-button",
        name: "delete-confirm",
        isOff: screen.isBusy,
      })}
      ${button(screen.say("page-delete-cancel"), () => screen.actions.go("conversation"), {
        name: "delete-cancel",
      })}
    </div>
  </div>
`;

// The same as the page without scripts shows (api/pages/templates/privacy.html), but for the cookie.
const PARTS = ["stored", "purpose", "duration", "basis", "rights"] as const;

export const privacy = (screen: Screen) => {
  const { say } = screen;
  const { operator } = screen.texts;
  const text = (key: string, variables?: Record<string, string | number>) =>
    html`<p class="text">${say(key, variables)}</p>`;
  return panel(
    screen,
    html`<h2 class="heading" tabindex="-1">${say("page-privacy")}</h2>
      <p class="text lead">${say("privacy")}</p>
      ${PARTS.map(
        (part) => html`
          <h3 class="subheading">${say(`page-privacy-${part}-heading`)}</h3>
          ${text(part === "stored" ? "chat-privacy-stored" : `page-privacy-${part}`, { months: operator.months })}
        `,
      )}
      ${operator.supervisory_authority ? text("page-privacy-complaint", { authority: operator.supervisory_authority }) : nothing}
      ${
        operator.name
          ? html`<h3 class="subheading">${say("page-privacy-controller-heading")}</h3>
              ${text("page-privacy-controller", { name: operator.name, address: operator.address, contact: operator.contact })}`
          : nothing
      }
      ${operator.data_protection_officer ? text("page-privacy-officer", { contact: operator.data_protection_officer }) : nothing}
      ${operator.recipients ? text("page-privacy-recipients", { recipients: operator.recipients }) : nothing}`,
  );
};

const panel = (screen: Screen, content: TemplateResult) => html`
  <div class="page">
    ${content} ${problem(screen)}
    <div class="actions">
      ${button(
        screen.say(screen.conversation.token ? "page-back-to-conversation" : "page-to-start"),
        () => screen.actions.go(screen.conversation.token ? "conversation" : "start"),
        { kind: "tertiary", symbol: "back", name: "back" },
      )}
    </div>
  </div>
`;

const problem = (screen: Screen) =>
  screen.problem ? notice("danger", screen.say(screen.problem)) : nothing;
