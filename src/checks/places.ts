import type { OutlineNode } from '../model.ts';
import type { Block, Restored } from '../restore/restored.ts';
import { isBlank, skipBlanks } from '../text/characters.ts';
import { firstIndex } from '../text/search.ts';

/** Where a node stands in the restored text. Offsets are of the restored text, half-open. */
export interface Place {
  readonly start: number;
  /** After the title, without its final punctuation. */
  readonly titleEnd: number;
  /** Index of the block in which the title ends. */
  readonly block: number;
  /** What of this block stands behind the title, blanks left aside: final punctuation, body, or nothing. */
  readonly rest: string;
}

/** How much of a block's rest is told: enough to see whether it is more than punctuation. */
const REST = 8;

/** The place of a node. Takes the logarithm of the text's length. */
export function placeOf({ text, blocks, restoredOffset }: Restored, { span }: OutlineNode): Place {
  const start = restoredOffset(span.start.offset);
  const titleEnd = restoredOffset(span.end.offset - 1) + 1;
  const block = firstIndex(blocks.length, (index) => (blocks[index] as Block).end < titleEnd);
  const end = blocks[block]?.end ?? text.length;
  const from = skipBlanks(text, titleEnd, end);
  let to = Math.min(end, from + REST);
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
  return { start, titleEnd, block, rest: text.slice(from, to) };
}

/** The index of the next block of the speech that has words, or -1. */
export function nextParagraph({ blocks }: Restored, block: number): number {
  for (let index = block + 1; index < blocks.length; index++) {
    const { kind, start, end } = blocks[index] as Block;
    if (kind === 'annex' || kind === 'omission') return -1;
    if (kind === 'paragraph' && end > start) return index;
  }
  return -1;
}

/** How long marker and title are: what of a section's characters is not its text. */
export function ownLength({ marker, title }: OutlineNode): number {
  return marker.length + title.length;
}
