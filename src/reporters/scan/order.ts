import type { DocumentRow } from '../../model.ts';

/** By what rows can be sorted: a text or a number of each, null where it has none. */
const KEYS = {
  path: ({ path }) => path,
  title: ({ title }) => title,
  date: ({ date = null }) => date,
  characters: ({ characters }) => characters,
  headings: ({ headings }) => headings,
  points: ({ points }) => points,
  slogans: ({ slogans }) => slogans,
  placeholders: ({ placeholders }) => placeholders,
  findings: (row) => findingsOf(row),
  claims: ({ brokenClaims }) => brokenClaims,
} as const satisfies Record<string, (row: DocumentRow) => string | number | null>;

export type SortKey = keyof typeof KEYS;

/** The keys in the order of the columns. */
export const SORT_KEYS = Object.keys(KEYS) as readonly SortKey[];

/** Whether characters of the document are lost or garbled. */
export function isDamaged({ replacedCharacters, garbledCharacters }: DocumentRow): boolean {
  return replacedCharacters !== undefined || garbledCharacters !== undefined;
}

/** Findings of every severity. */
export function findingsOf({ findings: { error, warning, info } }: DocumentRow): number {
  return error + warning + info;
}

/**
 * Sorts rows in place: texts by their code units, so that the order is the same on every machine, dates from the earliest, numbers from
 * the largest. Rows without a title or date come last, whichever way round; equal ones stay as they came.
 */
export function sortRows(rows: DocumentRow[], key: SortKey, isReverse: boolean): void {
  const keyOf: (row: DocumentRow) => string | number | null = KEYS[key];
  rows.sort((one, other) => {
    const a = keyOf(one);
    const b = keyOf(other);
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    if (a === b) return 0;
    const isBefore = typeof a === 'number' ? a > (b as number) : a < (b as string);
    return isBefore === isReverse ? 1 : -1;
  });
}
