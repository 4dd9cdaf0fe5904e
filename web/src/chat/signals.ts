// Tells the page around what has happened, each thing once. All events bubble out of the element:
//
// - `resonanz-state`: `{place, state, locale}` has changed
// - `resonanz-activity`: the customer has touched or typed something
// - `resonanz-receipt`: `{code, address}` is shown
// - `resonanz-finished`: `{state}`, the interview is over: finished, stopped or withdrawn

import type { Stage } from "../interface/types.js";
import type { Place } from "./screen.js";
import type { Receipt } from "./transcript.js";

const OVER = new Set<Stage>(["finished", "stopped", "withdrawn"]);

export interface Situation {
  readonly place: Place;
  readonly state: Stage | undefined;
  readonly locale: string | undefined;
}

export class Signals {
  #told: Situation | undefined;
  #toldCode = "";

  constructor(private readonly element: EventTarget) {}

  activity(): void {
    this.#tell("activity");
  }

  situation(now: Situation): void {
    const before = this.#told;
    const isSame =
      before?.place === now.place && before.state === now.state && before.locale === now.locale;
    if (isSame) return;
    this.#told = now;
    this.#tell("state", now);
    const { state } = now;
    if (state && OVER.has(state) && state !== before?.state) this.#tell("finished", { state });
  }

  receipt({ code }: Receipt, address: string): void {
    if (code === this.#toldCode) return;
    this.#toldCode = code;
    this.#tell("receipt", { code, address });
  }

  /** Another customer: a receipt is news again. */
  forget(): void {
    this.#toldCode = "";
  }

  #tell(name: string, detail?: object): void {
    this.element.dispatchEvent(
      new CustomEvent(`resonanz-${name}`, { detail, bubbles: true, composed: true }),
    );
  }
}
