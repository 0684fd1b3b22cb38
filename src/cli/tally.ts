import type { OutlineNode, Summary } from '../model.ts';
import type { CleanRecord, CleanSummary, OutlineRecord } from '../reporters/contract.ts';
import type { Tally } from './batch.ts';

/** Totals over the records of `outline` and `scan`. */
export function outlineTally(): Tally<OutlineRecord, Summary> {
  const summary: Summary = { documents: 0, errors: 0, characters: 0, headings: 0, points: 0, brokenClaims: 0 };
  const count = (nodes: readonly OutlineNode[]): void => {
    for (const { kind, children } of nodes) {
      if (kind === 'heading') summary.headings++;
      else summary.points++;
      count(children);
    }
  };
  return {
    add({ characters, outline, claims }) {
      summary.documents++;
      summary.characters += characters;
      summary.brokenClaims += claims.filter(({ holds }) => holds === false).length;
      count(outline);
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
