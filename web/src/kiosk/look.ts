// How the screen looks to who stands here: the size of its letters, and strong contrast.

import type { ResonanzChat } from "../chat/element.js";
import { nextTextSize, type TextSize } from "../chat/text-size.js";

export class Look {
  textSize: TextSize = 100;
  hasContrast = false;

  /** Somebody has changed it. */
  get isChanged(): boolean {
    return this.hasContrast || this.textSize !== 100;
  }

  nextTextSize(): void {
    this.textSize = nextTextSize(this.textSize);
  }

  toggleContrast(): void {
    this.hasContrast = !this.hasContrast;
  }

  /** As it is for the next person. */
  reset(): void {
    this.textSize = 100;
    this.hasContrast = false;
  }

  /** Gives the interview the same look. */
  dress(chat: ResonanzChat | undefined): void {
    if (!chat) return;
    chat.textSize = this.textSize;
    // Where the system forces colours of its own, those are the strong ones.
    const isForced = matchMedia("(forced-colors: active)").matches;
    chat.appearance = this.hasContrast && !isForced ? "dark" : "light";
  }
}
