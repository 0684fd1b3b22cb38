import type { Claim, Document, DocumentRow, FindingCounts, Slogan } from '../model.ts';
import { countNodes } from '../outline/count.ts';
import { own } from '../text/own.ts';
import { countFindings, NO_FINDINGS } from './findings.ts';
import type { Digest, TermCount } from './work.ts';

/** What is kept of an analysed document. Its texts are their own, so that nothing keeps the document in memory. */
export function digestOf(record: Document): Digest {
  return { row: rowOf(record), terms: termsOf(record.slogans) };
}

/** What the totals of a run need of the slogans of a document. */
export function termsOf(slogans: readonly Slogan[]): TermCount[] {
  return slogans.map(({ occurrences, expansionSpan: _span, ...term }) => ({
    ...term,
    first: occurrences[0]?.span.start ?? { line: 1, column: 1, offset: 0 },
  }));
}

/** What the row of a document in a table tells. Its texts are their own too. */
export function rowOf(record: Document): DocumentRow {
  const { path, encoding, format, title, date, dates, characters, replacedCharacters, garbledCharacters, slogans } = record;
  const findings: FindingCounts = { ...NO_FINDINGS };
  countFindings(findings, record.findings);
  return {
    path,
    encoding,
    format,
    title: title === null ? null : own(title),
    ...(date !== undefined && { date: own(date) }),
    ...(dates && { dates: dates.map((found) => ({ ...found, date: own(found.date) })) }),
    characters,
    ...(replacedCharacters !== undefined && { replacedCharacters }),
    ...(garbledCharacters !== undefined && { garbledCharacters }),
    ...countNodes(record.outline),
    slogans: slogans.length,
    sloganPlaces: slogans.reduce((sum, { count }) => sum + count, 0),
    placeholders: record.placeholders.length,
    boilerplate: record.boilerplate.length,
    claims: record.claims.length,
    brokenClaims: countBroken(record.claims),
    findings,
  };
}

function countBroken(claims: readonly Claim[]): number {
  return claims.filter(({ holds }) => holds === false).length;
}
