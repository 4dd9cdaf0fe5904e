// What the views are made from, and what can be done on them.

import type { Answer, Locale, LocaleTexts } from "../interface/types.js";
import type { Say } from "../texts/dictionary.js";
import type { Conversation } from "./conversation.js";
import type { TextSize } from "./text-size.js";
import type { Transcript } from "./transcript.js";

/** What fills the element. */
export type Place = "start" | "conversation" | "languages" | "deletion" | "privacy";

/** `page`: on a website. `kiosk`: on a device that many people use; nothing leads out of it. */
export type Mode = "page" | "kiosk";

export interface Screen {
  readonly place: Place;
  readonly mode: Mode;
  readonly server: string;
  readonly say: Say;
  readonly texts: LocaleTexts;
  readonly locales: readonly Locale[];
  readonly conversation: Conversation;
  readonly transcript: Transcript;
  readonly textSize: TextSize;
  readonly canReadAloud: boolean;
  readonly isReadingAloud: boolean;
  readonly hasNewMessages: boolean;
  /** Something is being done that the customer waits for. */
  readonly isBusy: boolean;
  /** What went wrong outside of answering; a key of the catalogue. */
  readonly problem: string | undefined;
  /** The receipt's code is in the clipboard: yes, no, or nobody has tried. */
  readonly isCopied: boolean | undefined;
  readonly actions: Actions;
}

export interface Actions {
  begin(locale: string): void;
  answer(answer: Answer, shown: string): void;
  write(): void;
  /** The text field is used by hand: a phone may open its keyboard. */
  openKeyboard(event: Event): void;
  pressKey(event: KeyboardEvent): void;
  tryNow(): void;
  go(place: Place): void;
  changeLocale(locale: string): void;
  nextTextSize(): void;
  toggleReadAloud(): void;
  copy(code: string): void;
  delete(): void;
  startAgain(): void;
  scrollToEnd(): void;
  scrolled(): void;
}
