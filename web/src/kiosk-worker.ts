// The kiosk's service worker: the start screen is there without a connection.
//
// It keeps the page and its files, and nothing else: what people say goes past it. The server writes
// the list of files before this script, so that a new version is a new script.

import { CACHE_PREFIX } from "./kiosk/cache-name.js";

declare const self: {
  readonly precached: { version: string; page: string; files: readonly string[] };
  readonly clients: { claim(): Promise<void> };
  readonly location: Location;
  skipWaiting(): Promise<void>;
  addEventListener(name: string, listen: (event: never) => void): void;
};

interface Lasting {
  waitUntil(work: Promise<unknown>): void;
}

interface Fetching {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

const NAME = CACHE_PREFIX + self.precached.version;
const PATIENCE = 4_000;

self.addEventListener("install", (event: Lasting) => {
  event.waitUntil(keepFiles().then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event: Lasting) => {
  event.waitUntil(forgetOlder().then(() => self.clients.claim()));
});

self.addEventListener("fetch", (event: Fetching) => {
  const { pathname, origin } = new URL(event.request.url);
  if (event.request.method !== "GET" || origin !== self.location.origin) return;
  if (pathname === self.precached.page) event.respondWith(page(event.request));
  else if (self.precached.files.includes(pathname)) event.respondWith(file(event.request));
});

async function keepFiles(): Promise<void> {
  const cache = await caches.open(NAME);
  await cache.addAll(self.precached.files.map((path) => new Request(path, { cache: "reload" })));
}

async function forgetOlder(): Promise<void> {
  for (const name of await caches.keys()) {
    if (name.startsWith(CACHE_PREFIX) && name !== NAME) await caches.delete(name);
  }
}

/** The newest page; the kept one when the server is away or unwell. */
async function page(request: Request): Promise<Response> {
  const kept = await (await caches.open(NAME)).match(self.precached.page);
  try {
    const fresh = await fetch(request.url, {
      cache: "no-store",
      signal: AbortSignal.timeout(PATIENCE),
    });
    return fresh.status < 500 || !kept ? fresh : kept;
  } catch (error) {
    if (kept) return kept;
    throw error;
  }
}

async function file(request: Request): Promise<Response> {
  return (await (await caches.open(NAME)).match(request.url)) ?? fetch(request);
}
