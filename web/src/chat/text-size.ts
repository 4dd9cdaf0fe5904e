// The sizes of text that can be chosen, in percent of the reader's own font size.

export const TEXT_SIZES = [100, 150, 200] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

/** The size after this one; after the largest comes the first again. */
export function nextTextSize(size: TextSize): TextSize {
  return TEXT_SIZES[(TEXT_SIZES.indexOf(size) + 1) % TEXT_SIZES.length] ?? TEXT_SIZES[0];
}
