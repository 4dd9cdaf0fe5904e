// The other screens: the interview, waiting for a connection, and the farewell.

import { html } from "lit";
import type { Shown } from "../state.js";
import { icon } from "./parts.js";

export const conversation = ({ say }: Shown) => html`
  <h1 class="hidden">${say("page-title")}</h1>
`;

export const waiting = ({ say }: Shown) => html`
  <div class="notice" role="status">
    ${icon("offline")}
    <h1 class="heading">${say("page-title")}</h1>
    <p class="text">${say("kiosk-offline-start")}</p>
  </div>
`;

export const farewell = ({ say, farewell }: Shown) => html`
  <div class="notice" role="status">
    ${icon("done")}
    <h1 class="heading">${say("page-title")}</h1>
    <p class="text">${say(farewell)}</p>
  </div>
`;
