// The first screen: every language by its own name and with an invitation in it, all on one level.

import { html, nothing } from "lit";
import type { Shown } from "../state.js";
import type { KioskLocale } from "../texts.js";
import { button } from "./parts.js";

export const start = ({ say, locales, hasVideo, isBusy, actions }: Shown) => html`
  <div class="start">
    <h1 class="heading">${say("page-title")}</h1>
    <p class="text">${say("page-intro")}</p>
    <ul class="languages" lang="" aria-label=${say("page-language")}>
      ${locales.map((locale) => language(locale, isBusy, actions.begin))}
    </ul>
    ${
      hasVideo
        ? html`<div class="row">
            ${button("video", say("kiosk-sign-language"), actions.showVideo, { symbol: "hands" })}
          </div>`
        : nothing
    }
  </div>
`;

const language = (
  { code, autonym, dir, texts }: KioskLocale,
  isBusy: boolean,
  begin: (locale: string) => void,
) => html`<li>
  <button
    type="button"
    name=${code}
    class="language"
    lang=${code}
    dir=${dir}
    aria-disabled=${isBusy ? "true" : nothing}
    @click=${() => !isBusy && begin(code)}
  ><span class="language__name">${autonym}</span>
  <span class="language__invitation">${texts["kiosk-invite"]}</span></button>
</li>`;
