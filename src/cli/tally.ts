import type { Summary } from '../model.ts';
import type { CleanRecord, CleanSummary, OutlineRecord, SlogansRecord, SlogansSummary } from '../reporters/contract.ts';
import { countNodes } from '../reporters/walk.ts';
import type { Tally } from './batch.ts';

/** Totals over the records of `outline` and `scan`. */
export function outlineTally(): Tally<OutlineRecord, Summary> {
  const summary: Summary = { documents: 0, errors: 0, characters: 0, headings: 0, points: 0, brokenClaims: 0 };
  return {
    add({ characters, outline, claims }) {
      summary.documents++;
      summary.characters += characters;
      summary.brokenClaims += claims.filter(({ holds }) => holds === false).length;
      const { headings, points } = countNodes(outline);
      summary.headings += headings;
      summary.points += points;
    },
    fail() {
      summary.errors++;
    },
    summary: () => summary,
  };
}

/** Totals over the records of `slogans`. */
export function slogansTally(): Tally<SlogansRecord, SlogansSummary> {
  const summary: SlogansSummary = { documents: 0, errors: 0, characters: 0, slogans: 0, occurrences: 0 };
  return {
    add({ characters, slogans }) {
      summary.documents++;
      summary.characters += characters;
      summary.slogans += slogans.length;
      summary.occurrences += slogans.reduce((sum, { count }) => sum + count, 0);
    },
    fail() {
      summary.errors++;
    },
    summary: () => summary,
  };
}

/** Totals over the records of `clean`. */
export function cleanTally(): Tally<CleanRecord, CleanSummary> {
  const summary: CleanSummary = { documents: 0, errors: 0, characters: 0 };
  return {
    add({ characters }) {
      summary.documents++;
      summary.characters += characters;
    },
    fail() {
      summary.errors++;
    },
    summary: () => summary,
  };
}
