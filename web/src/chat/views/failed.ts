// Before any text could be loaded: the one message that comes with the script.

import texts from "built:no-connection";
import { html } from "lit";
import { button, notice } from "./parts.js";

export const failed = (locale: string, retry: () => void) => {
  const known = texts[locale] ?? texts.de;
  return html`<div class="page" lang=${locale} dir=${known?.dir ?? "ltr"}>
    ${notice("danger", known?.message ?? "")}
    ${button(known?.retry ?? "", retry, { kind: "primary", name: "retry" })}
  </div>`;
};
