import type { Term } from '../lexicon/terms.ts';
import { isCarried } from './carriers.ts';
import { isNumeral } from './numerals.ts';
import type { Reading } from './reading.ts';

/** The words are the term in quotation marks only. */
const QUOTED_ONLY = 1;
/** The term is a numeral slogan. */
const NUMERAL = 2;
/** The term has several senses. */
const SENSES = 4;

/** What is to be known of a term at each of its places, as bits. */
export function marksOf({ first, senses }: Term): number {
  const { kind, quotedOnly } = first;
  return (quotedOnly ? QUOTED_ONLY : 0) | (kind === 'numeral' ? NUMERAL : 0) | (senses.length > 1 ? SENSES : 0);
}

/**
 * Whether the words are the term and no part of something else: not 十五 in 第十五届, not 三保 in 三保障.
 * @param marks of the term, where they are known already
 */
export function isMeant(reading: Reading, start: number, end: number, term: Term, marks: number = marksOf(term)): boolean {
  if (marks & QUOTED_ONLY && !reading.isQuoted(start, end) && !isSure(term, reading.text, start, end)) return false;
  return !(marks & NUMERAL) || reading.opensAt(start) || !isNumeral(reading.codes[start - 1] as number);
}

export function isQuotedOnly(marks: number): boolean {
  return (marks & QUOTED_ONLY) !== 0;
}

export function isOfNumber(marks: number): boolean {
  return (marks & NUMERAL) !== 0;
}

export function hasSenses(marks: number): boolean {
  return (marks & SENSES) !== 0;
}

/** Whether a term is sure without quotation marks: by the words beside it, or in a form with more words (四上企业). Of a user's own term that is his to say. */
function isSure({ name, isOwn }: Term, text: string, start: number, end: number): boolean {
  return (end - start > name.length || isCarried(name, text, start, end)) && !isOwn;
}
