// The folder that is built: names with hashes, compressed copies, and the manifest.

import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { gzipSync } from "node:zlib";

const COMPRESSED = new Set([".css", ".js"]);

export class Output {
  #folder;
  #manifest = {};

  constructor(folder) {
    this.#folder = folder;
  }

  /** Writes a file that the manifest names; gives its built name. */
  write(name, content) {
    const built = this.#writeHashed(name, content);
    const digest = createHash("sha384").update(content).digest("base64");
    this.#manifest[name] = { file: built, integrity: `sha384-${digest}` };
    return built;
  }

  /** Copies a file that the manifest names. */
  copy(name, path) {
    return this.write(name, readFileSync(path));
  }

  /** Copies a file that only other built files name; gives its built name. */
  copyUnnamed(path) {
    return this.#writeHashed(basename(path), readFileSync(path));
  }

  finish() {
    const text = JSON.stringify(this.#manifest, null, 2);
    writeFileSync(join(this.#folder, "manifest.json"), `${text}\n`);
  }

  #writeHashed(name, content) {
    const hash = createHash("sha256").update(content).digest("hex").slice(0, 12);
    const ending = extname(name);
    const built = `${basename(name, ending)}.${hash}${ending}`;
    writeFileSync(join(this.#folder, built), content);
    if (COMPRESSED.has(ending)) {
      writeFileSync(join(this.#folder, `${built}.gz`), gzipSync(content, { level: 9 }));
    }
    return built;
  }
}
