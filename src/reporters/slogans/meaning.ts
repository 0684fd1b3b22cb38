import type { Slogan, SloganTotal } from '../../model.ts';

/** What a slogan is and what is said of its meaning. */
export type Said = Pick<Slogan, 'kind' | 'expansion' | 'definition' | 'expansionSpan'> & Pick<SloganTotal, 'expansionSource'>;

/** The items of an expansion as one text; where one has a comma of its own, semicolons divide them. Without items the document's words. */
export function meaningOf({ expansion, definition = '' }: Said): string {
  if (!expansion) return definition;
  return expansion.join(expansion.some((item) => /[、，]/.test(item)) ? '；' : '、');
}

/** Whether it is a number of which nobody says what it stands for; a formulation says what it means. */
export function isUnexplained({ kind, expansion, expansionSource }: Said): boolean {
  return kind === 'numeral' && expansion === undefined && expansionSource === undefined;
}

/** How many terms and occurrences there are, and how many of the terms nobody explains. */
export function sumsOf(slogans: readonly (Said & Pick<Slogan, 'count'>)[]): { terms: number; occurrences: number; unexplained: number } {
  const occurrences = slogans.reduce((sum, { count }) => sum + count, 0);
  return { terms: slogans.length, occurrences, unexplained: slogans.filter(isUnexplained).length };
}
