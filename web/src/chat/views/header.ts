// What is always at hand above the conversation: language, size of the text, reading aloud.

import { html, nothing } from "lit";
import type { Screen } from "../screen.js";
import { type Icon, icon } from "./icons.js";

export const header = (screen: Screen) => {
  const { say, actions } = screen;
  const locale = screen.locales.find(({ code }) => code === screen.texts.locale);
  return html`<div class="head">
    <p class="head__name">${icon("mark")}<span lang="de">Resonanz</span></p>
    <div class="head__tools">
      ${
        screen.place === "conversation"
          ? tool({
              name: "languages",
              symbol: "language",
              label: locale?.autonym ?? "",
              spoken: `${say("page-language")}: ${locale?.autonym}. ${say("page-language-change")}`,
              press: () => actions.go("languages"),
            })
          : nothing
      }
      ${tool({
        name: "text-size",
        symbol: "size",
        label: say("chat-text-size"),
        spoken: say("chat-text-size-now", { percent: screen.textSize }),
        press: actions.nextTextSize,
      })}
      ${
        screen.canReadAloud
          ? tool({
              name: "read-aloud",
              symbol: screen.isReadingAloud ? "silence" : "speak",
              label: say(screen.isReadingAloud ? "chat-read-aloud-stop" : "chat-read-aloud"),
              press: actions.toggleReadAloud,
            })
          : nothing
      }
    </div>
  </div>`;
};

interface Tool {
  readonly name: string;
  readonly symbol: Icon;
  readonly label: string;
  /** What screen readers say where it is more than the label; begins with or holds the label. */
  readonly spoken?: string;
  readonly press: () => void;
}

const tool = ({ name, symbol, label, spoken, press }: Tool) =>
  html`<button type="button" class="tool" name=${name} aria-label=${spoken ?? label} @click=${press}>
    ${icon(symbol)}<span class="tool__label">${label}</span>
  </button>`;
