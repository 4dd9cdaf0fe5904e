// Builds web/dist/: one style sheet for every page, one more for right-to-left scripts, the fonts
// they name, and the icon. Style sheets are there compressed, too. Every file carries a piece of its content's hash in its name, so that
// browsers can keep it for ever; manifest.json says which name belongs to which file.

import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import * as sass from "sass";

const here = dirname(fileURLToPath(import.meta.url));
const dist = join(here, "dist");
const require = createRequire(import.meta.url);

const STYLES = ["pages", "right-to-left", "desk"];
const ICONS = ["favicon.svg"];
const FONT_ADDRESS = /url\("?package:([^")]+)"?\)/g;

function hashedName(file, content) {
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 12);
  const ending = extname(file);
  return `${basename(file, ending)}.${hash}${ending}`;
}

function copyHashed(path) {
  const name = hashedName(path, readFileSync(path));
  copyFileSync(path, join(dist, name));
  return name;
}

function compiledStyle(name) {
  const { css } = sass.compile(join(here, "styles", `${name}.scss`), {
    style: "compressed",
    loadPaths: [join(here, "node_modules")],
    // KERN's own sources warn about themselves; ours must not.
    quietDeps: true,
  });
  return css.replace(FONT_ADDRESS, (_, path) => `url(${copyHashed(require.resolve(path))})`);
}

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist);
const manifest = {};
for (const name of STYLES) {
  const css = compiledStyle(name);
  const file = `${name}.css`;
  manifest[file] = hashedName(file, css);
  writeFileSync(join(dist, manifest[file]), css);
  writeFileSync(join(dist, `${manifest[file]}.gz`), gzipSync(css, { level: 9 }));
}
for (const icon of ICONS) {
  manifest[icon] = copyHashed(join(here, "icons", icon));
}
writeFileSync(join(dist, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
