// Compiles Sass; copies the fonts that a style sheet names.

import { createRequire } from "node:module";
import { join } from "node:path";
import * as sass from "sass";
import { PACKAGES, WEB } from "./folders.js";

const FONT_ADDRESS = /url\("?package:([^")]+)"?\)/g;
const require = createRequire(import.meta.url);

/** A style sheet's CSS as its source says it. */
export function compiledStyle(name) {
  const { css } = sass.compile(join(WEB, "styles", `${name}.scss`), {
    style: "compressed",
    loadPaths: [PACKAGES],
    // KERN's own sources warn about themselves; ours must not.
    quietDeps: true,
  });
  return css;
}

/** A page's style sheet, with its fonts beside it. */
export function builtStyle(name, output) {
  return compiledStyle(name).replace(
    FONT_ADDRESS,
    (_, path) => `url(${output.copyUnnamed(require.resolve(path))})`,
  );
}
