import type { Term } from '../lexicon/terms.ts';
import { isCarried } from './carriers.ts';
import { isNumeral } from './numerals.ts';
import type { Reading } from './reading.ts';

/** Whether the words are the term and no part of something else: not 十五 in 第十五届, not 三保 in 三保障. */
export function isMeant(reading: Reading, start: number, end: number, { name, senses }: Term): boolean {
  const [{ kind, quotedOnly }] = senses;
  if (quotedOnly && !reading.isQuoted(start, end) && !isCarried(name, reading.text, start, end)) return false;
  return kind !== 'numeral' || reading.opensAt(start) || !isNumeral(reading.codes[start - 1] as number);
}
