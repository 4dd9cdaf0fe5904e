// Every locale by its own name, all on one level.

import { html } from "lit";
import type { Screen } from "../screen.js";
import { button } from "./parts.js";

export const languageButtons = (screen: Screen, choose: (locale: string) => void) =>
  html`<ul class="languages" aria-labelledby="languages">
    ${screen.locales.map(
      ({ code, autonym, dir }) => html`<li>
        ${button(autonym, () => choose(code), {
          kind: code === screen.texts.locale ? "primary" : "secondary",
          class: "kern-btn--block languages__button",
          lang: code,
          dir,
          name: code,
          isOff: screen.isBusy,
        })}
      </li>`,
    )}
  </ul>`;
