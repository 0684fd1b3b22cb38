import type { Document, Summary } from '../model.ts';
import { countNodes } from '../outline/count.ts';
import type { Totals } from '../reporters/head.ts';
import type { Tally } from './batch.ts';

/** Counts what every run counts; `add` counts the rest of a record. */
export function tallyOf<DocumentRecord extends { characters: number }, RunSummary extends Totals>(
  summary: RunSummary,
  add: (record: DocumentRecord) => void = () => {},
): Tally<DocumentRecord, RunSummary> {
  return {
    add(record) {
      summary.documents++;
      summary.characters += record.characters;
      add(record);
    },
    fail() {
      summary.errors++;
    },
    summary: () => summary,
  };
}

/** A run that counts nothing else. */
export const NONE: Totals = { documents: 0, errors: 0, characters: 0 };

type OutlineTotals = Pick<Summary, 'headings' | 'points' | 'brokenClaims'>;

/** Totals over outlines before the first. */
export const NO_OUTLINE: OutlineTotals = { headings: 0, points: 0, brokenClaims: 0 };

/** Adds the headings, points and broken claims of a record. */
export function countOutline(totals: OutlineTotals, { outline, claims }: Pick<Document, 'outline' | 'claims'>): void {
  totals.brokenClaims += claims.filter(({ holds }) => holds === false).length;
  const { headings, points } = countNodes(outline);
  totals.headings += headings;
  totals.points += points;
}
