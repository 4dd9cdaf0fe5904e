// Which locale a reader gets before anything was chosen; the same rules as the server's.

import locales from "built:no-connection";
import type { Locale } from "../interface/types.js";

const DEFAULT = "de";

export function preferredLocale(
  wanted: readonly string[],
  known: readonly Pick<Locale, "code">[] = Object.keys(locales).map((code) => ({ code })),
): string {
  const codes = new Set(known.map(({ code }) => code));
  for (const tag of wanted) {
    const exact = tag.toLowerCase();
    const language = exact.split("-")[0] ?? exact;
    if (codes.has(exact)) return exact;
    if (codes.has(language)) return language;
  }
  return DEFAULT;
}
