// Keeps the newest message in view, unless the customer is reading something older: then a hint
// tells of it.

const NEAR = 80;
const MARGIN = 12;

export class Scrolling {
  hasNewMessages = false;
  #isAtEnd = true;
  #target: { kind: "end" } | { kind: "message"; id: string } | undefined;

  constructor(
    private readonly root: () => ParentNode,
    private readonly changed: () => void,
  ) {}

  /** To the end: the customer has just done something there. */
  toEnd(): void {
    this.#isAtEnd = true;
    this.hasNewMessages = false;
    this.#target = { kind: "end" };
    this.changed();
  }

  /** To the beginning of what was just said, or to a hint where something older is being read. */
  toReply(id: string | undefined): void {
    if (this.#isAtEnd && id) this.#target = { kind: "message", id };
    else this.hasNewMessages = true;
    this.changed();
  }

  scrolled(): void {
    const scroller = this.#scroller;
    if (!scroller) return;
    const { scrollTop, scrollHeight, clientHeight } = scroller;
    const isAtEnd = scrollHeight - scrollTop - clientHeight < NEAR;
    if (isAtEnd && this.hasNewMessages) {
      this.hasNewMessages = false;
      this.changed();
    }
    this.#isAtEnd = isAtEnd;
  }

  /** The screen was drawn: now everything has its place. */
  drawn(): void {
    const target = this.#target;
    const scroller = this.#scroller;
    this.#target = undefined;
    if (!target || !scroller) return;
    if (target.kind === "end") {
      scroller.scrollTop = scroller.scrollHeight;
      return;
    }
    const message = this.root().querySelector(`#${CSS.escape(target.id)}`);
    if (!message) return;
    const offset = message.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
    scroller.scrollTop += offset - MARGIN;
  }

  /** What scrolls: the part with the messages, or the whole element where there is little room. */
  get #scroller(): HTMLElement | null {
    const inner = this.root().querySelector<HTMLElement>(".scroller");
    const frame = this.root().querySelector<HTMLElement>(".frame");
    return inner && getComputedStyle(inner).overflowY === "auto" ? inner : frame;
  }
}
