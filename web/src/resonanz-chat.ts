// The chat as a custom element: one script and one element on any page. See docs/embedding.md.

import { ResonanzChat } from "./chat/element.js";

// Registered, its value is a length and not a formula, so that it means the same at every depth.
try {
  CSS.registerProperty({
    name: "--resonanz-rem",
    syntax: "<length>",
    inherits: true,
    initialValue: "16px",
  });
} catch {
  // A second copy of this script on the page.
}
if (!customElements.get("resonanz-chat")) customElements.define("resonanz-chat", ResonanzChat);

declare global {
  interface HTMLElementTagNameMap {
    "resonanz-chat": ResonanzChat;
  }
}
