// The polite region; each announcement is said by itself.

import { html } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { Announcement } from "../live-region.js";

export const liveRegion = (entries: readonly Announcement[]) => html`<div
  class="kern-sr-only"
  role="status"
  aria-atomic="false"
>${repeat(
  entries,
  (entry) => entry,
  ({ text }) => html`<p>${text}</p>`,
)}</div>`;
