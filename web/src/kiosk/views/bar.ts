// What is within reach on every screen: reading aloud, size, contrast, and to finish and delete.

import { html, nothing } from "lit";
import { type Shown, STORED } from "../state.js";
import { button } from "./parts.js";

export const bar = ({
  place,
  say,
  locale,
  reads,
  canRead,
  textSize,
  hasContrast,
  stage,
  actions,
}: Shown) => html`<header class="bar" aria-label=${say("kiosk-tools")}>
  ${
    canRead
      ? button(
          "read-aloud",
          say(reads ? "kiosk-read-stop" : "kiosk-read-aloud"),
          actions.toggleReading,
          { kind: "tool", symbol: reads ? "silence" : "speak" },
        )
      : nothing
  }
  ${button(
    "text-size",
    html`${say("kiosk-text-size")} <bdi>${textSize} %</bdi>`,
    actions.nextTextSize,
    { kind: "tool", symbol: "size" },
  )}
  ${button("contrast", say("kiosk-contrast"), actions.toggleContrast, {
    kind: "tool",
    symbol: "contrast",
    isPressed: hasContrast,
  })}
  ${
    place === "conversation" && stage !== "withdrawn"
      ? button(
          "language",
          html`<span class="hidden">${say("page-language")}: </span>${locale.autonym}`,
          actions.chooseLanguage,
          { kind: "tool", symbol: "language" },
        )
      : nothing
  }
  ${
    place === "conversation" && stage && (STORED.has(stage) || stage === "consent")
      ? button("hand-over", say("kiosk-handover"), actions.handOver, {
          kind: stage === "finished" || stage === "stopped" ? "primary" : "tool",
          symbol: "phone",
        })
      : nothing
  }
  ${button("finish", say("kiosk-finish"), actions.finish, { kind: "danger", symbol: "finish" })}
</header>`;
