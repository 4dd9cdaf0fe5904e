// One screen of the kiosk: the bar, what the place shows, and what stands before it. The chat has to be
// in the document to begin; until it has begun nobody sees it.

import { html } from "lit";
import type { Shown } from "../state.js";
import { bar } from "./bar.js";
import { conversation, farewell, waiting } from "./places.js";
import { idleWarning, question } from "./questions.js";
import { start } from "./start.js";

const PLACES = { start, waiting, conversation, farewell } as const;

export const screen = (shown: Shown) => html`<div
  class="kiosk kiosk--${shown.place} kiosk--${shown.textSize} ${shown.hasContrast ? "kiosk--contrast" : ""}"
  lang=${shown.locale.code}
  dir=${shown.locale.dir}
>
  ${bar(shown)}
  <main class="main">
    ${PLACES[shown.place](shown)}
    <div class="chat" ?hidden=${shown.place !== "conversation"}>${shown.chat}</div>
  </main>
  ${question(shown)} ${idleWarning(shown)}
</div>`;
