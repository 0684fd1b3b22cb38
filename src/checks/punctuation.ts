import { oncePer } from '../text/once.ts';
import type { Subject } from './rule.ts';

/** The full-width forms from ！ to ？, the half-width marks that stand for some of them, and what divides, quotes or encloses words. */
const MARKS = `,;:?!"，、；：。“”‘’「」『』《》〈〉（）()【】〔〕[]`;
const FIRST_FULL = 0xff01;
const LAST_FULL = 0xff1f;

/** The marks by their code units: a look at every sign of a text must cost little. */
const IS_MARK = new Uint8Array(0x10000);
for (const mark of MARKS) IS_MARK[mark.charCodeAt(0)] = 1;
IS_MARK.fill(1, FIRST_FULL, LAST_FULL + 1);

/** Where the marks of each block of a speech stand, so that the rules on punctuation look at them alone: restored offsets in order. */
export type Punctuation = readonly (readonly number[])[];

/** The punctuation of a speech, found in one look at every sign. */
export const punctuationOf = oncePer(({ restored: { signs, blocks } }: Subject): Punctuation => {
  const { codes, all } = signs;
  let next = 0;
  return blocks.map(({ start, end }) => {
    const offsets: number[] = [];
    for (; next < all.length && (all[next] as number) < end; next++) {
      const at = all[next] as number;
      if (at >= start && IS_MARK[codes[at] as number] === 1) offsets.push(at);
    }
    return offsets;
  });
});
