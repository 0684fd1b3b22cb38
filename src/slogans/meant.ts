import { type Entry, lexicon } from '../lexicon/lexicon.ts';
import type { Term } from '../lexicon/terms.ts';
import { isCarried } from './carriers.ts';
import { isNumeral } from './numerals.ts';
import type { Reading } from './reading.ts';

/** Whether the words are the term and no part of something else: not 十五 in 第十五届, not 三保 in 三保障. */
export function isMeant(reading: Reading, start: number, end: number, term: Term): boolean {
  const [{ kind, quotedOnly }] = term.senses;
  if (quotedOnly && !reading.isQuoted(start, end) && !isSure(term, reading.text, start, end)) return false;
  return kind !== 'numeral' || reading.opensAt(start) || !isNumeral(reading.codes[start - 1] as number);
}

/** Whether a term is sure without quotation marks: by the words beside it, or in a form with more words (四上企业). Of a user's own term that is his to say. */
function isSure({ name, senses: [sense] }: Term, text: string, start: number, end: number): boolean {
  return (end - start > name.length || isCarried(name, text, start, end)) && isBuiltIn(sense);
}

/** By what the row says: another thread has a copy of it. */
function isBuiltIn({ id, term, source }: Entry): boolean {
  return lexicon().some((entry) => entry.id === id && entry.term === term && entry.source === source);
}
