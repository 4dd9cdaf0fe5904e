// The caches of the page's own files; nothing of anybody's is ever in them.

export const CACHE_PREFIX = "resonanz-kiosk-";
