// Says to screen readers what has happened, apart from the transcript, which is not live.
//
// The region is emptied after a second, so that nobody reads it again when going through the page.

const EMPTIED_AFTER = 1_000;

export class LiveRegion {
  #text = "";
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly changed: () => void) {}

  /** What the region holds now. */
  get text(): string {
    return this.#text;
  }

  /** Adds to what is being said. */
  announce(text: string): void {
    this.#text = [this.#text, text].filter(Boolean).join("\n");
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.silence(), EMPTIED_AFTER);
    this.changed();
  }

  silence(): void {
    clearTimeout(this.#timer);
    if (!this.#text) return;
    this.#text = "";
    this.changed();
  }
}
