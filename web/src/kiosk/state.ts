// What the kiosk shows, and what can be done at it.

import type { ResonanzChat } from "../chat/element.js";
import type { TextSize } from "../chat/text-size.js";
import type { Offer } from "./handover.js";
import type { KioskLocale, Words } from "./texts.js";

/**
 * - `start`: the languages; nobody is there
 * - `waiting`: a language was chosen, but there is no connection
 * - `conversation`: the interview
 * - `farewell`: everything is gone from here, and that is said
 */
export type Place = "start" | "waiting" | "conversation" | "farewell";

/** What stands before everything else until it is answered. */
export type Question =
  | { readonly kind: "finish" }
  | { readonly kind: "handover"; readonly offer: Offer | undefined; readonly hasFailed: boolean }
  | { readonly kind: "video" };

/** The stages in which answers can be stored. */
export const STORED = new Set(["asking", "stopped", "finished"]);

export interface Shown {
  readonly place: Place;
  readonly locale: KioskLocale;
  readonly locales: readonly KioskLocale[];
  readonly say: Words;
  readonly textSize: TextSize;
  readonly hasContrast: boolean;
  readonly reads: boolean;
  readonly canRead: boolean;
  readonly hasVideo: boolean;
  readonly isBusy: boolean;
  readonly chat: ResonanzChat | undefined;
  /** The conversation's stage, as the interface calls it. */
  readonly stage: string | undefined;
  readonly question: Question | undefined;
  /** The farewell's words: a key. */
  readonly farewell: string;
  /** Seconds until everything is removed, while nobody seems to be there. */
  readonly secondsLeft: number | undefined;
  readonly actions: Actions;
}

export interface Actions {
  begin(locale: string): void;
  toggleReading(): void;
  nextTextSize(): void;
  toggleContrast(): void;
  chooseLanguage(): void;
  finish(): void;
  keepAnswers(): void;
  deleteAnswers(): void;
  handOver(): void;
  showVideo(): void;
  /** Back from a question to what was before. */
  close(): void;
  startAgain(): void;
}
