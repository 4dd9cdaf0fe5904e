// Speaks for who does not see the screen: what is shown, and what the focus is on.
//
// Only with voices of this device. It can be started without sight: the first Tab on the start screen
// starts it.

import { type Passage, ReadAloud } from "../chat/read-aloud.js";

export class Voice {
  readonly #aloud: ReadAloud;
  isOn = false;

  constructor(voicesChanged: () => void) {
    this.#aloud = new ReadAloud(voicesChanged);
    this.#aloud.connect();
  }

  speaks(locale: string): boolean {
    return this.#aloud.speaks(locale);
  }

  get isSpeaking(): boolean {
    return "speechSynthesis" in globalThis && speechSynthesis.speaking;
  }

  /** Says passages now, whatever is being said. */
  say(passages: readonly Passage[]): void {
    this.silence();
    this.#aloud.read(passages);
  }

  /** Stops what is being said, by whomever. */
  silence(): void {
    this.#aloud.stop();
    if ("speechSynthesis" in globalThis) speechSynthesis.cancel();
  }
}

const SPOKEN = "h1, h2, p, li, button";

/** What stands in a part of the page, in the order in which it stands there. */
export function passagesIn(part: ParentNode): Passage[] {
  return [...part.querySelectorAll<HTMLElement>(SPOKEN)]
    .filter((each) => !each.closest("[hidden], [aria-hidden=true]"))
    .filter((each) => !each.querySelector("button"))
    .map(passageOf);
}

/** What an element is called, in its language. */
export function passageOf(element: HTMLElement): Passage {
  const name = element.getAttribute("aria-label") ?? labelsOf(element) ?? textOf(element);
  return { text: name, lang: languageAt(element) };
}

function labelsOf(element: HTMLElement): string | undefined {
  if (!(element instanceof HTMLTextAreaElement)) return undefined;
  return [...(element.labels ?? [])].map(textOf).join(" ");
}

function textOf(element: Element): string {
  return (element.textContent ?? "").replaceAll(/\s+/g, " ").trim();
}

function languageAt(element: HTMLElement): string {
  const nearest = element.closest<HTMLElement>("[lang]");
  if (nearest) return nearest.lang;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageAt(root.host as HTMLElement) : "";
}
