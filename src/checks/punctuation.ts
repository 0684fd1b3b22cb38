import { oncePer } from '../text/once.ts';
import type { Subject } from './rule.ts';

/** The full-width forms from ！ to ？, the half-width marks that stand for some of them, and what divides, quotes or encloses words. */
const MARKS = `,;:?!"，、；：。“”‘’「」『』《》〈〉（）()【】〔〕[]`;
const FIRST_FULL = 0xff01;
const LAST_FULL = 0xff1f;

/** The marks by their code units: a look at every character of a text must cost little. */
const IS_MARK = new Uint8Array(0x10000);
for (const mark of MARKS) IS_MARK[mark.charCodeAt(0)] = 1;
IS_MARK.fill(1, FIRST_FULL, LAST_FULL + 1);

/** Where the marks of a speech stand, so that the rules on punctuation look at them alone. */
export interface Punctuation {
  /** Restored offsets in order. */
  readonly offsets: Uint32Array;
  /** For each block the index of its first offset, and at last their number. */
  readonly starts: Uint32Array;
}

/** The punctuation of a speech, found in one look at every character. */
export const punctuationOf = oncePer(({ restored: { text, blocks } }: Subject): Punctuation => {
  const offsets = new Uint32Array(text.length);
  const starts = new Uint32Array(blocks.length + 1);
  let count = 0;
  for (const [index, { start, end }] of blocks.entries()) {
    starts[index] = count;
    // Every offset is written down, and counted where it is one of a mark: that is faster than a question for each character.
    for (let at = start; at < end; at++) {
      offsets[count] = at;
      count += IS_MARK[text.charCodeAt(at)] as number;
    }
  }
  starts[blocks.length] = count;
  return { offsets, starts };
});

/** The offsets of the marks in the block with the index. */
export function marksIn({ offsets, starts }: Punctuation, block: number): Uint32Array {
  return offsets.subarray(starts[block], starts[block + 1]);
}
