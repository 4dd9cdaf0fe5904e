// The words of the kiosk in every locale. They lie in the page, so that they are there offline.

import type { Direction } from "../interface/types.js";

export interface KioskLocale {
  readonly code: string;
  readonly autonym: string;
  readonly dir: Direction;
  readonly texts: Readonly<Record<string, string>>;
}

/** Gives the text of a key in one locale. */
export type Words = (key: string) => string;

export function localesOfPage(document: Document): readonly KioskLocale[] {
  return JSON.parse(document.getElementById("kiosk-texts")?.textContent ?? "[]");
}

export function wordsOf(locale: KioskLocale): Words {
  return (key) => {
    const text = locale.texts[key];
    if (text === undefined) throw new Error(`no text for ${key} in ${locale.code}`);
    return text;
  };
}

/** The locale of a code; the first one where the page does not know it. */
export function localeOf(locales: readonly KioskLocale[], code: string): KioskLocale {
  const found = locales.find((locale) => locale.code === code) ?? locales[0];
  if (!found) throw new Error("the page has no texts");
  return found;
}
