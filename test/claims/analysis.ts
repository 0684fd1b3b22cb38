import { analyze } from '../../src/analyze.ts';
import type { Claim, Document } from '../../src/model.ts';

/** The record of a plain text. */
export function analysisOf(text: string): Document {
  return analyze({ path: '-', encoding: 'utf-8', format: 'text', text, replacedCharacters: 0 });
}

/** The count claims of a plain text. */
export function countsOf(text: string): Claim[] {
  return analysisOf(text).claims.filter(({ kind }) => kind === 'count');
}

/** The first words of each place that a claim counted, as the text has them. */
export function evidenceOf(text: string, claim: Claim | undefined, length = Number.POSITIVE_INFINITY): string[] {
  return (claim?.evidence ?? []).map(({ start, end }) => text.slice(start.offset, Math.min(end.offset, start.offset + length)));
}
