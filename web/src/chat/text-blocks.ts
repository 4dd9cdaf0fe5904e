// Takes a catalogue's text apart into paragraphs and lists, which screen readers count. Pure; the
// same rules as the page without scripts (api/pages/text_blocks.py).

const BULLET = "•";

export interface Block {
  readonly kind: "paragraph" | "list";
  readonly entries: readonly string[];
}

/**
 * The blocks of a text: an empty line ends a paragraph, a line that begins with a bullet begins a
 * list's entry. Entries that follow one another are one list, also with empty lines between them.
 */
export function textBlocks(text: string): Block[] {
  const blocks: { kind: Block["kind"]; entries: string[] }[] = [];
  for (const chunk of text.split("\n\n").flatMap(chunksOf)) {
    if (!chunk.startsWith(BULLET)) {
      blocks.push({ kind: "paragraph", entries: [chunk] });
      continue;
    }
    const entry = chunk.slice(BULLET.length).trim();
    const last = blocks.at(-1);
    if (last?.kind === "list") last.entries.push(entry);
    else blocks.push({ kind: "list", entries: [entry] });
  }
  return blocks;
}

/** The paragraph cut before every line that begins with a bullet. */
function chunksOf(paragraph: string): string[] {
  return paragraph
    .split(/\n(?=•)/)
    .map((chunk) => chunk.replace(/^\n+|\n+$/g, ""))
    .filter((chunk) => chunk.trim());
}
