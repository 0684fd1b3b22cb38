import type { LineIndex } from '../source/lines.ts';
import { endsTerminated } from '../text/characters.ts';
import type { Passage } from './passage.ts';

/** Editors and PDF readers break lines at 20 to 100 characters; longer lines are paragraphs. */
const LONGEST_WRAPPED = 100;
const SHORTEST_WRAPPED = 16;
/** A line that is longer than so many times the width of a wrapped document was left as it is… */
const OVER = 1.6;
/** …as a table or a pasted paragraph is. Such lines are few, and the document has at least so many lines. */
const LEFT = 0.05;
const FEWEST_WRAPPED = 8;
/** A line that goes on holds at least this share of the full width. */
const FULL = 0.85;

/** The width at which the document is wrapped, or 0. */
export function wrapWidth(passages: readonly Passage[], lines: LineIndex): number {
  const { length } = passages;
  if (length < FEWEST_WRAPPED) return 0;
  const most = Math.max(1, length * LEFT);
  // Nearly every document ends here: its paragraphs are lines.
  let left = 0;
  for (let i = 0; i < length; i++) {
    const { text, isOfSlices } = passages[i] as Passage;
    if (text.length > LONGEST_WRAPPED * OVER && !isOfSlices && ++left > most) return 0;
  }
  // Numbers in an array of their own kind are sorted as numbers, and fast.
  const widths = new Uint32Array(length);
  for (let i = 0; i < length; i++) widths[i] = lastLine(passages[i] as Passage, lines);
  widths.sort();
  const width = widths[Math.floor(length * 0.9)] as number;
  if (width < SHORTEST_WRAPPED || width > LONGEST_WRAPPED) return 0;
  if (widths.findLastIndex((one) => one <= width * OVER) < length - 1 - most) return 0;
  let full = 0;
  let unfinished = 0;
  for (const passage of passages) {
    if (lastLine(passage, lines) < width * FULL) continue;
    full++;
    if (!endsTerminated(passage.text)) unfinished++;
  }
  return full >= length * 0.4 && unfinished >= full * 0.6 ? width : 0;
}

/** Whether the last line of the passage is as wide as lines are where a document of that width goes on. */
export function fills(passage: Passage, width: number, lines: LineIndex): boolean {
  const characters = lastLine(passage, lines);
  return characters >= width * FULL && characters <= width * OVER;
}

/** How many characters of the passage stand on its last line: a page mark may have stood between two of them. */
function lastLine(passage: Passage, lines: LineIndex): number {
  // As nearly all are; an array of its slices need not be made.
  if (!passage.isOfSlices) return passage.text.length;
  const { slices, end } = passage;
  const line = lines.lineAt(end - 1);
  let characters = 0;
  for (let i = slices.length - 2; i >= 0 && lines.lineAt(slices[i] as number) === line; i -= 2)
    characters += (slices[i + 1] as number) - (slices[i] as number);
  return characters;
}
