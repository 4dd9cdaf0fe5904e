// Reads the kiosk's screens aloud: what has come, what the focus goes to, and the warning.

import type { Shown } from "./state.js";
import { passageOf, passagesIn, type Voice } from "./voice.js";

const SAID_WHEN_LEFT = 10;

export class Narrator {
  constructor(
    private readonly voice: Voice,
    private readonly body: HTMLElement,
    private readonly shown: () => Shown,
  ) {}

  /** Says what is on the screen, to who has asked for reading aloud. */
  screen(): void {
    const { place, question, chat, say, locale, reads } = this.shown();
    if (!reads) return;
    if (place === "conversation" && !question) {
      this.voice.silence();
      chat?.readAloud();
      return;
    }
    const part = question ? this.#dialog(question.kind) : this.body.querySelector("main");
    const keys = { text: say("kiosk-keys"), lang: locale.code };
    this.voice.say([...passagesIn(part ?? this.body), ...(place === "start" ? [keys] : [])]);
  }

  /** Stops, also what the interview is saying. */
  silence(): void {
    this.shown().chat?.beSilent();
    this.voice.silence();
  }

  /** Says that everything is about to be removed: to everybody, also to who has not asked. */
  warning(secondsLeft: number, isFirst: boolean): void {
    if (isFirst) this.voice.say(passagesIn(this.#dialog("idle")));
    else if (secondsLeft === SAID_WHEN_LEFT) {
      this.voice.say([{ text: String(secondsLeft), lang: this.shown().locale.code }]);
    }
  }

  /** Says what the focus has gone to. */
  focus(event: FocusEvent): void {
    const { reads, secondsLeft } = this.shown();
    const element = event.composedPath()[0];
    if (!reads || secondsLeft || !(element instanceof HTMLElement)) return;
    if (!element.matches("button, textarea, video")) return;
    // The first one on the start screen: what the screen says comes first.
    if (this.voice.isSpeaking && element.matches("[name=read-aloud]")) return;
    this.voice.say([passageOf(element)]);
  }

  #dialog(name: string): ParentNode {
    return this.body.querySelector(`.dialog--${name}`) ?? this.body;
  }
}
