// The words of the user interface in one locale, from the same Fluent catalogues as the pages.

import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import type { LocaleTexts } from "../interface/types.js";

/** Gives the text of a key, with its arguments filled in. */
export type Say = (key: string, variables?: Record<string, FluentVariable>) => string;

export interface Dictionary {
  readonly texts: LocaleTexts;
  readonly say: Say;
}

export function dictionaryOf(texts: LocaleTexts): Dictionary {
  // Numbers in the locale's own digits; isolates around them where text runs from the right.
  const bundle = new FluentBundle(`${texts.language}-u-nu-${texts.numerals}`, {
    useIsolating: texts.dir === "rtl",
  });
  bundle.addResource(new FluentResource(texts.fluent));
  return {
    texts,
    say(key, variables) {
      const pattern = bundle.getMessage(key)?.value;
      if (!pattern) throw new Error(`no text for ${key} in ${texts.locale}`);
      return bundle.formatPattern(pattern, variables);
    },
  };
}
