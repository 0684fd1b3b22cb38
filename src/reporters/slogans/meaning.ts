import type { Slogan, SloganTotal } from '../../model.ts';

/** What a slogan is and what is said of its meaning. */
export type Said = Pick<Slogan, 'kind' | 'expansion' | 'definition' | 'expansionSpan' | 'senses'> & Pick<SloganTotal, 'expansionSource'>;

/** ①, the first of the numbers that senses get. */
const FIRST_SENSE = 0x2460;

/** ①, ② and so on, by which the senses of a term are told apart. @param index of the sense, from 0 */
export const senseMark = (index: number): string => String.fromCharCode(FIRST_SENSE + index);

/**
 * What a slogan stands for, or may stand for, as one text: ①保基本民生、保工资、保运转 ②保增长、保民生、保稳定. Where the document names no
 * items, its own words.
 */
export function meaningOf({ expansion, definition = '', senses = [] }: Said): string {
  if (senses.length === 0) return expansion ? listed(expansion) : definition;
  return senses.map((sense, index) => `${senseMark(index)}${listed(sense.expansion)}`).join(' ');
}

/** The items of an expansion as one text; where one has a comma of its own, semicolons divide them. */
export function listed(items: readonly string[]): string {
  return items.join(items.some((item) => /[、，]/.test(item)) ? '；' : '、');
}

/** Whether it is a number of which nobody says what it stands for; a formulation says what it means. */
export function isUnexplained({ kind, expansion, expansionSource, senses }: Said): boolean {
  return kind === 'numeral' && expansion === undefined && expansionSource === undefined && senses === undefined;
}

/** How many terms and occurrences there are, and how many of the terms nobody explains. */
export function sumsOf(slogans: readonly (Said & Pick<Slogan, 'count'>)[]): { terms: number; occurrences: number; unexplained: number } {
  const occurrences = slogans.reduce((sum, { count }) => sum + count, 0);
  return { terms: slogans.length, occurrences, unexplained: slogans.filter(isUnexplained).length };
}
