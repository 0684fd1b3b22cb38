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
