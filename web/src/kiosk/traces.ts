// Removes what could be left of a person in the browser. The kiosk itself keeps nothing of anybody in
// any store; this makes sure of it, also against what a later version might do.
//
// Not by Clear-Site-Data: that would take the service worker along, and with it the start offline.

import { CACHE_PREFIX } from "./cache-name.js";

export async function removeTraces(): Promise<void> {
  getSelection()?.removeAllRanges();
  for (const storage of [() => localStorage, () => sessionStorage]) {
    try {
      storage().clear();
    } catch {
      // Switched off by the operator: nothing can be in it.
    }
  }
  await Promise.allSettled([removeDatabases(), removeForeignCaches()]);
}

async function removeDatabases(): Promise<void> {
  for (const { name } of await indexedDB.databases()) {
    if (name) indexedDB.deleteDatabase(name);
  }
}

async function removeForeignCaches(): Promise<void> {
  for (const name of await caches.keys()) {
    if (!name.startsWith(CACHE_PREFIX)) await caches.delete(name);
  }
}
