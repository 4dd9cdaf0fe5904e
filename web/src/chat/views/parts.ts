// Buttons, notices and texts as KERN draws them.

import { html, nothing, type TemplateResult } from "lit";
import { textBlocks } from "../text-blocks.js";
import { type Icon, icon } from "./icons.js";

const KINDS = {
  primary: "kern-btn kern-btn--primary",
  secondary: "kern-btn kern-btn--secondary",
  tertiary: "kern-btn kern-btn--tertiary",
} as const;

const NOTICES = {
  danger: ["kern-alert kern-alert--danger", "warning"],
  info: ["kern-alert kern-alert--info", "information"],
  success: ["kern-alert kern-alert--success", "done"],
} as const satisfies Record<string, [string, Icon]>;

export interface ButtonLook {
  readonly kind?: keyof typeof KINDS;
  readonly symbol?: Icon;
  readonly class?: string;
  readonly lang?: string | undefined;
  readonly dir?: string | undefined;
  /** It stays where it is and readable, but does nothing now. */
  readonly isOff?: boolean;
  /** What tests and the kiosk find it by. */
  readonly name?: string;
}

export const button = (label: string | TemplateResult, press: () => void, look: ButtonLook = {}) =>
  html`<button
    type="button"
    class="${KINDS[look.kind ?? "secondary"]} ${look.class ?? ""}"
    name=${look.name ?? nothing}
    lang=${look.lang ?? nothing}
    dir=${look.dir ?? nothing}
    aria-disabled=${look.isOff ? "true" : nothing}
    @click=${() => !look.isOff && press()}
  >${look.symbol ? icon(look.symbol) : nothing}<span class="kern-label">${label}</span></button>`;

/** A message in a frame. What is announced goes through the live region. */
export const notice = (kind: keyof typeof NOTICES, title: string, id?: string) => {
  const [look, symbol] = NOTICES[kind];
  return html`<div class=${look} id=${id ?? nothing}>
    <div class="kern-alert__header">${icon(symbol)}<p class="kern-title">${title}</p></div>
  </div>`;
};

/** A text as paragraphs and lists. */
export const blocks = (text: string) =>
  textBlocks(text).map(({ kind, entries }) =>
    kind === "list"
      ? html`<ul>${entries.map((entry) => html`<li>${entry}</li>`)}</ul>`
      : html`<p>${entries[0]}</p>`,
  );
