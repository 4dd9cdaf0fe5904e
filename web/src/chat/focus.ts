// Moves the focus after a drawing: only because of what the customer has just done, never because a
// message has arrived.

import type { Field } from "./field.js";

/** Where the focus goes when what it should go to is not there. */
const FALLBACK = "#answer, h2";

export class Focus {
  #wanted: string | undefined;
  #wasInside = false;

  constructor(
    private readonly root: () => ShadowRoot,
    private readonly field: Field,
  ) {}

  /** After the next drawing the focus is on what the selector says; undefined leaves it alone. */
  next(selector: string | undefined): void {
    this.#wanted = selector;
  }

  /** The screen is about to be drawn, and may lose what has the focus. */
  drawing(): void {
    this.#wasInside = this.#isInside;
  }

  drawn(): void {
    const isLost = this.#wasInside && !this.#isInside;
    const wanted = this.#wanted ?? (isLost ? "#answer" : undefined);
    this.#wanted = undefined;
    if (!wanted) return;
    const root = this.root();
    const target =
      root.querySelector<HTMLElement>(wanted) ?? root.querySelector<HTMLElement>(FALLBACK);
    if (target && target === this.field.element) this.field.rest();
    target?.focus({ preventScroll: true });
  }

  get #isInside(): boolean {
    return this.root()?.activeElement != null;
  }
}
