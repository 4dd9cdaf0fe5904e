// Bundles a script with Vite into one file, with what the build knows: its styles and its fonts.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import postcss from "postcss";
import { build } from "vite";
import { WEB } from "./folders.js";
import { forShadowRoot } from "./shadow.js";
import { compiledStyle } from "./styles.js";

const require = createRequire(import.meta.url);
const FONT_ADDRESS_ONCE = /url\("?package:([^")]+)"?\)/;

/** The bundled code of src/NAME.ts. */
export async function builtScript(name, output) {
  const result = await build({
    root: WEB,
    configFile: false,
    logLevel: "warn",
    plugins: [knownToTheBuild(output)],
    build: {
      write: false,
      target: "es2022",
      modulePreload: false,
      rolldownOptions: {
        checks: { pluginTimings: false },
        input: join(WEB, "src", `${name}.ts`),
        output: { format: "es", entryFileNames: `${name}.js`, codeSplitting: false },
      },
    },
  });
  const [file, ...others] = result.output;
  if (others.length > 0) throw new Error(`${name} must be one file`);
  return file.code;
}

/** Modules whose content the build makes: `built:styles/NAME`, `built:fonts`, `built:no-connection`. */
function knownToTheBuild(output) {
  return {
    name: "known-to-the-build",
    enforce: "pre",
    resolveId: (id) => (id.startsWith("built:") ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith("\0built:")) return null;
      const [kind, name] = id.slice("\0built:".length).split("/");
      const value = MADE[kind](name, output);
      return `export default ${JSON.stringify(value)};`;
    },
  };
}

const MADE = {
  styles: (name) => shadowStyle(name),
  fonts: (_, output) => fonts(output),
  "no-connection": () => noConnection(),
};

/** What is said in every locale when not even the texts can be loaded. */
function noConnection() {
  const folder = join(WEB, "..", "locales");
  const locales = readdirSync(folder).filter((name) =>
    existsSync(join(folder, name, "locale.yml")),
  );
  return Object.fromEntries(
    locales.map((locale) => {
      const read = (file) => readFileSync(join(folder, locale, file), "utf8");
      return [
        locale,
        {
          message: fluentLine(read("chat.ftl"), "chat-no-connection"),
          retry: fluentLine(read("page.ftl"), "error-retry"),
          dir: /^direction:\s*(\w+)/m.exec(read("locale.yml"))[1],
        },
      ];
    }),
  );
}

function fluentLine(resource, key) {
  const found = new RegExp(`^${key} =((?: .+|\\n    .+)+)`, "m").exec(resource);
  if (!found) throw new Error(`${key} is missing`);
  return found[1].replace(/\n {4}/g, "\n").trim();
}

function shadowStyle(name) {
  const sources = readdirSync(join(WEB, "src"), { recursive: true })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => readFileSync(join(WEB, "src", file), "utf8"));
  return forShadowRoot(compiledStyle(name), sources.join("\n"));
}

// The pages' fonts under names of their own, so that a host page's fonts are never mistaken for them.
const FAMILIES = { "Fira Sans": "Resonanz Sans", "Noto Sans Arabic": "Resonanz Arabic" };

function fonts(output) {
  const faces = [];
  for (const name of ["pages", "right-to-left"]) {
    postcss.parse(compiledStyle(name)).walkAtRules("font-face", (face) => {
      const said = Object.fromEntries(face.nodes.map(({ prop, value }) => [prop, value]));
      const [, path] = said.src.match(FONT_ADDRESS_ONCE);
      faces.push({
        family: FAMILIES[said["font-family"].replaceAll('"', "")],
        weight: said["font-weight"],
        unicodeRange: said["unicode-range"],
        file: output.copyUnnamed(require.resolve(path)),
      });
    });
  }
  return faces;
}
