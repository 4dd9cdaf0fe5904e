// Buttons and dialogs of the kiosk: large, far from each other, and nothing happens before the finger
// is lifted (that is what a click is).

import { html, nothing, svg, type TemplateResult } from "lit";
import { ref } from "lit/directives/ref.js";

const ICONS = {
  speak: svg`<path d="M4 9v6h4l5 4V5L8 9zM16 9a4 4 0 0 1 0 6M18.500 6.500a8 8 0 0 1 0 11"/>`,
  silence: svg`<path d="M4 9v6h4l5 4V5L8 9zM16.500 9.500l5 5M21.500 9.500l-5 5"/>`,
  size: svg`<path d="M2 19 7 6l5 13M3.500 15h7M14 19l3.500-9 3.500 9M15.200 16h4.600"/>`,
  contrast: svg`<circle cx="12" cy="12" r="9.500"/><path d="M12 2.500a9.500 9.500 0 0 1 0 19z" fill="currentColor"/>`,
  language: svg`<circle cx="12" cy="12" r="9.500"/><path d="M2.500 12h19M12 2.500c3 3 4 6 4 9.500s-1 6.500-4 9.500c-3-3-4-6-4-9.500s1-6.500 4-9.500z"/>`,
  phone: svg`<rect x="6.500" y="2" width="11" height="20" rx="2.500"/><path d="M10.500 18.500h3"/>`,
  finish: svg`<path d="M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13M10 11v5M14 11v5"/>`,
  hands: svg`<path d="M7 12V6.500a1.500 1.500 0 0 1 3 0V11M10 10V4.500a1.500 1.500 0 0 1 3 0V10M13 10V5.500a1.500 1.500 0 0 1 3 0V13M7 12l-1.700-1.900a1.500 1.500 0 0 0-2.300 2l4 6.400a6 6 0 0 0 5 2.500c3.500 0 6-2 6-6v-4a1.500 1.500 0 0 0-3 0"/>`,
  done: svg`<circle cx="12" cy="12" r="9.500"/><path d="m7.500 12.500 3 3 6-7"/>`,
  offline: svg`<path d="M2 8.500a15 15 0 0 1 20 0M5.500 12.500a10 10 0 0 1 13 0M9 16.500a5 5 0 0 1 6 0M12 20v.1M3 3l18 18"/>`,
} as const;

export type Icon = keyof typeof ICONS;

export const icon = (name: Icon) =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${ICONS[name]}</svg>`;

export interface Look {
  readonly kind?: "primary" | "secondary" | "danger" | "tool";
  readonly symbol?: Icon;
  readonly isPressed?: boolean;
  readonly isOff?: boolean;
  /** The focus goes to it when its dialog opens. */
  readonly isFirst?: boolean;
}

export const button = (
  name: string,
  label: string | TemplateResult,
  press: () => void,
  { kind = "secondary", symbol, isPressed, isOff, isFirst }: Look = {},
) => html`<button
  type="button"
  name=${name}
  class="button button--${kind}"
  aria-pressed=${isPressed === undefined ? nothing : String(isPressed)}
  aria-disabled=${isOff ? "true" : nothing}
  ?autofocus=${isFirst}
  @click=${() => !isOff && press()}
>${symbol ? icon(symbol) : nothing}<span class="button__label">${label}</span></button>`;

/** A dialog before everything else. Escape leads back. */
export const dialog = (
  name: string,
  content: TemplateResult,
  close: () => void,
  role: "dialog" | "alertdialog" = "dialog",
) => html`<dialog
  class="dialog dialog--${name}"
  data-name=${name}
  role=${role}
  aria-labelledby="${name}-heading"
  aria-describedby="${name}-text"
  @cancel=${(event: Event) => {
    event.preventDefault();
    close();
  }}
  ${ref((element) => {
    if (element instanceof HTMLDialogElement && !element.open) queueMicrotask(() => open(element));
  })}
>
  <div class="dialog__content">${content}</div>
</dialog>`;

/** Closes the dialogs that are not wanted any more: the focus goes back to where it was before. */
export function closeOthers(within: ParentNode, wanted: readonly (string | undefined)[]): void {
  for (const element of within.querySelectorAll<HTMLDialogElement>("dialog[open]")) {
    if (!wanted.includes(element.dataset.name)) element.close();
  }
}

function open(element: HTMLDialogElement): void {
  if (element.isConnected && !element.open) element.showModal();
}
