import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const WEB = dirname(dirname(fileURLToPath(import.meta.url)));
export const DIST = join(WEB, "dist");
export const PACKAGES = join(WEB, "node_modules");
