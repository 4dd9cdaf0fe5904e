// The field for own words: what is in it, and when a phone may open its keyboard.

const QUIET = "writing__field--quiet";

export class Field {
  /** The customer uses a finger or a mouse. */
  #isByPointer = false;

  constructor(private readonly root: () => ParentNode) {}

  get element(): HTMLTextAreaElement | null {
    return this.root().querySelector<HTMLTextAreaElement>("#text");
  }

  /** What the customer uses at the moment: fingers, a mouse, or keys. */
  usedBy(event: Event): void {
    if (event.type !== "input") this.#isByPointer = event.type === "pointerdown";
  }

  /** It has the focus, but a phone's keyboard stays closed until somebody wants to write. */
  rest(): void {
    const { element } = this;
    if (!element) return;
    element.inputMode = "none";
    element.classList.toggle(QUIET, this.#isByPointer);
  }

  /** Somebody wants to write: a phone may show its keyboard now. */
  openKeyboard(): void {
    const { element } = this;
    if (!element) return;
    element.inputMode = "";
    element.classList.remove(QUIET);
  }

  /** Whether a key sends what was written. */
  isSending({ key, shiftKey, isComposing }: KeyboardEvent): boolean {
    // On a touch screen the keyboard's large key breaks the line, as people expect there.
    const isByTouch = matchMedia("(pointer: coarse)").matches;
    return key === "Enter" && !shiftKey && !isComposing && !isByTouch;
  }

  empty(): void {
    if (this.element) this.element.value = "";
  }

  /** Words that were refused come back, unless others were written meanwhile. */
  giveBack(text: string): void {
    if (this.element && !this.element.value) this.element.value = text;
  }
}
