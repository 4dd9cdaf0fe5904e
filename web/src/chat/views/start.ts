// The first screen: what this is, how long it takes, and in which language.

import { html, nothing } from "lit";
import type { Screen } from "../screen.js";
import { languageButtons } from "./languages.js";
import { button, notice } from "./parts.js";

export const start = (screen: Screen) => html`
  <div class="page">
    <h2 class="heading" tabindex="-1">${screen.say("page-title")}</h2>
    <p class="text lead">${screen.say("page-intro")}</p>
    ${screen.problem ? notice("danger", screen.say(screen.problem)) : nothing}
    <div class="start__languages">
      <h3 class="subheading" id="languages">${screen.say("page-choose-language")}</h3>
      ${languageButtons(screen, screen.actions.begin)}
    </div>
    <div class="actions">
      ${button(screen.say("page-privacy"), () => screen.actions.go("privacy"), {
        kind: "tertiary",
        name: "privacy",
      })}
    </div>
  </div>
`;
