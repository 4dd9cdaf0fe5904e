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
      // A screen with a gap serves its reader better than none; tests hear the warning.
      const errors: Error[] = [];
      const said = pattern ? bundle.formatPattern(pattern, variables, errors) : "";
      if (!pattern || errors.length > 0) console.warn("text", key, texts.locale, ...errors);
      return said;
    },
  };
}
