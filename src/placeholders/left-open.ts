import type { Block, Restored } from '../restore/restored.ts';
import { codesOf, isBlank, isHan } from '../text/characters.ts';
import type { Bracket } from './brackets.ts';
import { type Reading, readCategory } from './category.ts';

/** A bracket or quotation with nothing in it. */
export interface LeftOpen {
  /** Restored offsets, half-open, brackets included. */
  readonly start: number;
  readonly end: number;
  readonly block: Block;
  readonly reading: Reading;
}

/** Brackets in which even nothing at all is a place to write on; round ones with nothing in them may have lost their words. */
const EVEN_EMPTY = '【';
const OPENING = codesOf('“「');
const CLOSING = codesOf('”」');
/** One blank between quotation marks is a slip. */
const LEAST_QUOTED = 2;
/** More blanks than this are no blank of a form. */
const MOST_QUOTED = 24;

/** `（ ）个项目`, `荣获“    ”称号`: what is left open for words that are to be filled in. Linear in the length of the text. */
export function findLeftOpen({ text, signs: { codes, rare }, blocks }: Restored, brackets: readonly Bracket[]): LeftOpen[] {
  const found: LeftOpen[] = [];
  for (const { start, end, inside, block } of brackets) {
    if (inside.trim() !== '' || block.kind === 'omission' || (inside === '' && text[start] !== EVEN_EMPTY)) continue;
    const reading = readCategory(text, { sign: 'line', start, end, block });
    // What stands around an aside that was lost says nothing; a unit or a title behind it does.
    if (reading.sure && reading.fromBefore !== true) found.push({ start, end, block, reading });
  }
  let index = 0;
  for (let i = 0; i < rare.length; i++) {
    const start = rare[i] as number;
    if (!OPENING.has(codes[start] as number) || !isBlank(codes[start + 1] as number)) continue;
    let end = start + 1;
    while (end - start <= MOST_QUOTED && isBlank(codes[end] as number)) end++;
    if (end - start - 1 < LEAST_QUOTED || !CLOSING.has(codes[end] as number)) continue;
    while ((blocks[index] as Block).end <= start) index++;
    const block = blocks[index] as Block;
    const isInside = isHan(codes[start - 1] as number) || isHan(codes[end + 1] as number);
    if (isInside && end < block.end && block.kind !== 'omission')
      found.push({ start: start + 1, end, block, reading: { category: 'text', sure: true } });
  }
  return found;
}
