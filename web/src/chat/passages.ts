// What is read aloud: what was said since the customer's last answer, or what stands on a screen.

import type { Message } from "../interface/types.js";
import type { Passage } from "./read-aloud.js";

const LANGUAGE = "language:";

/** Messages, and the options of the last one; each in its language. */
export function passagesOf(messages: readonly Message[]): Passage[] {
  const options = messages.at(-1)?.options ?? [];
  const lang = messages.at(-1)?.lang ?? "";
  return [
    ...messages.map(({ text, lang }) => ({ text, lang })),
    ...options.map(({ id, label }) => ({
      text: label,
      lang: id.startsWith(LANGUAGE) ? id.slice(LANGUAGE.length) : lang,
    })),
  ];
}

/** What the customer has not answered yet. */
export function passagesSinceLastAnswer(messages: readonly Message[]): Passage[] {
  const lastOfCustomer = messages.findLastIndex(({ from }) => from === "customer");
  return passagesOf(messages.slice(lastOfCustomer + 1));
}

/** What stands on a screen that is no conversation. */
export function passagesOnPage(root: ParentNode): Passage[] {
  const parts = root.querySelectorAll<HTMLElement>(".page :is(h2, h3, p, .kern-label)");
  return [...parts].map((part) => ({
    text: part.textContent ?? "",
    lang: part.closest<HTMLElement>("[lang]")?.lang ?? "",
  }));
}
