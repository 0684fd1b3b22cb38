import { isClosing, isOpening, isSentenceEnd, skipBlanks, trimBlanks } from '../text/characters.ts';

/** A title longer than this is body text without punctuation. */
const LONGEST = 400;

/**
 * The title after a marker: all of the paragraph if it is only a title, else its first sentence, up to 。！？； or a colon
 * that opens the body. Final punctuation is left out. `limit` is where the next point of the paragraph begins; `whole` says that it is where the
 * paragraph or the bold print ends.
 * Returns half-open offsets of the restored text.
 */
export function titleRange(text: string, from: number, limit: number, whole: boolean): [number, number] {
  const start = skipBlanks(text, from, limit);
  const end = trimBlanks(text, start, Math.min(limit, start + LONGEST));
  const stop = sentenceStop(text, start, end);
  const onlyTitle = whole && stop >= trimBlanks(text, start, limit) - 1;
  const colon = onlyTitle ? -1 : colonStop(text, start, stop);
  let last = trimBlanks(text, start, colon >= 0 ? colon : stop);
  while (last > start && '。！？；：!?;:，,、'.includes(text[last - 1] as string)) last = trimBlanks(text, start, last - 1);
  return [start, last];
}

/** Offset of the first sentence end that is not inside a bracket, or `end`. */
function sentenceStop(text: string, start: number, end: number): number {
  let depth = 0;
  for (let i = start; i < end; i++) {
    const character = text[i] as string;
    if ('（(《〈【'.includes(character)) depth++;
    else if ('）)》〉】'.includes(character)) depth = Math.max(0, depth - 1);
    else if (isSentenceEnd(character) && (depth === 0 || '。；'.includes(character))) {
      // A sentence end inside quotation marks ends the title when the quotation ends with it.
      return i;
    }
  }
  return end;
}

/** Offset of a colon that opens the body, or -1: what stands before it is a title by itself. */
function colonStop(text: string, start: number, stop: number): number {
  for (let i = start + 1; i < stop; i++) {
    const character = text[i] as string;
    if (isOpening(character) || isClosing(character)) continue;
    if (character === '：' || (character === ':' && !/\d/u.test(text[i - 1] as string))) return i;
  }
  return -1;
}
