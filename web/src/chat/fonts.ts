// The fonts, for the whole document: a shadow root cannot have fonts of its own.
//
// They have names of their own and come from the same place as this script. A browser loads only the
// parts whose characters are shown; the Arabic ones are added only where they are read.

import faces from "built:fonts";

const added = new WeakMap<Document, Set<string>>();

export function addFonts(document: Document, direction: "ltr" | "rtl"): void {
  if (typeof FontFace === "undefined") return;
  const families = ["Resonanz Sans", ...(direction === "rtl" ? ["Resonanz Arabic"] : [])];
  const present = added.get(document) ?? new Set();
  for (const face of faces) {
    if (!families.includes(face.family) || present.has(face.file)) continue;
    present.add(face.file);
    document.fonts.add(
      new FontFace(face.family, `url("${new URL(face.file, import.meta.url)}") format("woff2")`, {
        weight: face.weight,
        unicodeRange: face.unicodeRange,
        display: "swap",
      }),
    );
  }
  added.set(document, present);
}
