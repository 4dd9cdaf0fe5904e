// Copies the receipt's code. Only what the customer asks for goes into the clipboard.

/** Whether a text is in the clipboard now; if not, the part that shows it is selected. */
export async function copied(text: string, part: Element | null | undefined): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Without permission or TLS: selected, so that one key press copies it.
    if (part) getSelection()?.selectAllChildren(part);
    return false;
  }
}
