// How far the interview is: in words and as a bar. Always in view, above what scrolls.

import { html, nothing } from "lit";
import type { Screen } from "../screen.js";

export const progress = ({ say, place, conversation: { state, progress } }: Screen) => {
  const isShown = state !== "consent" && state !== "withdrawn" && progress.expected > 0;
  if (place !== "conversation" || !isShown) return nothing;
  return html`<div class="progress kern-progress">
    <p class="progress__text" id="progress-text">
      ${say("page-progress", { answered: progress.answered, expected: progress.expected })}
    </p>
    <progress
      value=${progress.answered}
      max=${progress.expected}
      aria-labelledby="progress-text"
    ></progress>
  </div>`;
};
