// Keeps the browser on this page: no menu, no dragging, no zoom, no keys that lead elsewhere.
//
// What a page cannot keep (Alt+F4, the system's own keys) is the operator's: docs/kiosk.md.

const LEADING_ELSEWHERE = /^(F\d+|Browser\w+|Launch\w+|ContextMenu|PrintScreen|Help)$/;

/** Whether a key belongs to the browser or the system, and not to who stands here. */
export function leadsElsewhere({
  key,
  ctrlKey,
  altKey,
  metaKey,
}: Pick<KeyboardEvent, "key" | "ctrlKey" | "altKey" | "metaKey">): boolean {
  // AltGr comes as Ctrl and Alt together: with it people write € and @.
  const isAltGr = ctrlKey && altKey && key.length === 1;
  return ((ctrlKey || altKey || metaKey) && !isAltGr) || LEADING_ELSEWHERE.test(key);
}

export function guard(target: Document): void {
  const refuse = (event: Event) => event.preventDefault();
  for (const name of ["contextmenu", "dragstart", "drop", "dragover", "auxclick"]) {
    target.addEventListener(name, refuse, { capture: true });
  }
  target.addEventListener(
    "keydown",
    (event) => {
      if (leadsElsewhere(event)) event.preventDefault();
    },
    { capture: true },
  );
  target.addEventListener(
    "wheel",
    (event) => {
      if (event.ctrlKey) event.preventDefault();
    },
    { capture: true, passive: false },
  );
}
