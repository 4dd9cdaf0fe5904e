// Builds web/dist/, which is served under /static: style sheets, fonts, the icon, the scripts.
//
// Every file carries a piece of its content's hash in its name, so that browsers can keep it for
// ever. manifest.json says for each source's name which file was built, and its integrity, with
// which other sites can pin a script.

import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { DIST, WEB } from "./folders.js";
import { Output } from "./output.js";
import { builtScript } from "./scripts.js";
import { builtStyle } from "./styles.js";

const STYLES = ["pages", "right-to-left", "desk", "workshop", "embed", "kiosk"];
const ICONS = ["favicon.svg"];
// Each becomes one file without imports, so that one integrity covers all of it.
const SCRIPTS = ["resonanz-chat", "kiosk", "kiosk-worker"];

rmSync(DIST, { recursive: true, force: true });
mkdirSync(DIST);
const output = new Output(DIST);
for (const name of STYLES) {
  output.write(`${name}.css`, builtStyle(name, output));
}
for (const icon of ICONS) {
  output.copy(icon, join(WEB, "icons", icon));
}
for (const name of SCRIPTS) {
  output.write(`${name}.js`, await builtScript(name, output));
}
output.finish();
