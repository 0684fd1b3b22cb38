import type { Summary } from '../model.ts';
import type {
  CleanRecord,
  CleanSummary,
  OutlineRecord,
  PlaceholdersRecord,
  PlaceholdersSummary,
  SlogansRecord,
  SlogansSummary,
} from '../reporters/contract.ts';
import { countNodes } from '../reporters/walk.ts';
import type { Tally } from './batch.ts';

/** Counts what every run counts; `add` counts the rest of a record. */
function tallyOf<DocumentRecord extends { characters: number }, RunSummary extends CleanSummary>(
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

/** Totals over the records of `outline` and `scan`. */
export function outlineTally(): Tally<OutlineRecord, Summary> {
  const summary: Summary = { documents: 0, errors: 0, characters: 0, headings: 0, points: 0, brokenClaims: 0 };
  return tallyOf(summary, ({ outline, claims }) => {
    summary.brokenClaims += claims.filter(({ holds }) => holds === false).length;
    const { headings, points } = countNodes(outline);
    summary.headings += headings;
    summary.points += points;
  });
}

/** Totals over the records of `slogans`. */
export function slogansTally(): Tally<SlogansRecord, SlogansSummary> {
  const summary: SlogansSummary = { documents: 0, errors: 0, characters: 0, slogans: 0, occurrences: 0 };
  return tallyOf(summary, ({ slogans }) => {
    summary.slogans += slogans.length;
    summary.occurrences += slogans.reduce((sum, { count }) => sum + count, 0);
  });
}

/** Totals over the records of `clean`. */
export function cleanTally(): Tally<CleanRecord, CleanSummary> {
  return tallyOf({ documents: 0, errors: 0, characters: 0 });
}

/** How many documents are named as those with the most placeholders. */
const MOST_OPEN = 10;

/** Totals over the records of `placeholders`. */
export function placeholdersTally(): Tally<PlaceholdersRecord, PlaceholdersSummary> {
  const categories = { number: 0, date: 0, place: 0, organization: 0, person: 0, text: 0, omission: 0 };
  const summary: PlaceholdersSummary = { documents: 0, errors: 0, characters: 0, placeholders: 0, categories, mostOpen: [] };
  return tallyOf(summary, ({ path, placeholders }) => {
    summary.placeholders += placeholders.length;
    for (const { category } of placeholders) categories[category]++;
    if (placeholders.length === 0) return;
    // Sorting is stable: of two that are alike the first stays first.
    const all = [...summary.mostOpen, { path, placeholders: placeholders.length }];
    summary.mostOpen = all.sort((a, b) => b.placeholders - a.placeholders).slice(0, MOST_OPEN);
  });
}
