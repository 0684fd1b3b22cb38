import type { Block, Restored } from '../restore/restored.ts';
import { isBlank, isHan } from '../text/characters.ts';
import type { Bracket } from './brackets.ts';
import { type Reading, readCategory } from './category.ts';

/** A bracket or quotation with nothing in it. */
export interface LeftOpen {
  /** Restored offsets, half-open, brackets included and quotation marks not. */
  readonly start: number;
  readonly end: number;
  readonly block: Block;
  readonly reading: Reading;
}

/** Brackets in which even nothing at all is a place to write on; round ones with nothing in them may have lost their words. */
const EVEN_EMPTY = '【';
const QUOTATIONS = '“「';
/** One blank between quotation marks is a slip. */
const LEAST_QUOTED = 2;

/** `（ ）个项目`, `荣获“    ”称号`: what is left open for words that are to be filled in. */
export function findLeftOpen({ text, signs: { codes } }: Restored, brackets: readonly Bracket[]): LeftOpen[] {
  const found: LeftOpen[] = [];
  for (const { start, end, inside, block } of brackets) {
    if (inside !== '' && !isBlank(inside.charCodeAt(0))) continue;
    if (inside.trim() !== '' || block.kind === 'omission') continue;
    const opening = text[start] as string;
    if (QUOTATIONS.includes(opening)) {
      const isBesideWords = isHan(codes[start - 1] as number) || isHan(codes[end] as number);
      if (inside.length >= LEAST_QUOTED && isBesideWords)
        found.push({ start: start + 1, end: end - 1, block, reading: { category: 'text', sure: true } });
      continue;
    }
    if (inside === '' && opening !== EVEN_EMPTY) continue;
    const reading = readCategory(text, { sign: 'line', start, end, block });
    // What stands around an aside that was lost says nothing; a unit or a title behind it does.
    if (reading.sure && reading.fromBefore !== true) found.push({ start, end, block, reading });
  }
  return found;
}
