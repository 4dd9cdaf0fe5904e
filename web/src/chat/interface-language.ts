// The language the element itself speaks: its words, and the locales that can be chosen.

import type { Client } from "../interface/client.js";
import type { Locale } from "../interface/types.js";
import { type Dictionary, dictionaryOf, type Say } from "../texts/dictionary.js";
import { preferredLocale } from "./preferred-locale.js";

export class InterfaceLanguage {
  /** All locales the interview can be held in, in the order in which they are offered. */
  locales: readonly Locale[] = [];
  dictionary: Dictionary | undefined;

  constructor(private readonly client: Client) {}

  /** The locale that is shown. */
  get locale(): string | undefined {
    return this.dictionary?.texts.locale;
  }

  get say(): Say | undefined {
    return this.dictionary?.say;
  }

  /** Asks which locales there are. Throws Refused or Unreachable. */
  async askForLocales(): Promise<void> {
    this.locales = await this.client.locales();
  }

  /** The words of a locale, not yet shown: they are fetched while something else goes on. */
  async wordsOf(locale: string): Promise<Dictionary> {
    if (this.dictionary?.texts.locale === locale) return this.dictionary;
    return dictionaryOf(await this.client.texts(locale));
  }

  /** Speaks a locale from now on. Throws Refused or Unreachable. */
  async speak(locale: string): Promise<void> {
    this.dictionary = await this.wordsOf(locale);
  }

  /** Speaks what a reader gets who has chosen nothing: the page's locale, else the browser's. */
  async speakFirst(wanted: string | null): Promise<void> {
    await this.speak(preferredLocale(wantedFirst(wanted), this.locales));
  }
}

/** What a reader prefers, the most wanted first. */
export function wantedFirst(locale: string | null): string[] {
  return [...(locale ? [locale] : []), ...navigator.languages];
}
