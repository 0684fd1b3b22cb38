import type { Language } from '../../language.ts';
import type { DocumentRow, SloganTotal, Trend } from '../../model.ts';
import { findingsOf, type SortKey } from '../scan/order.ts';
import { SLOGANS_LABELS } from '../slogans/labels.ts';
import { isUnexplained, meaningOf } from '../slogans/meaning.ts';
import type { FolderReport, ReportedDocument } from './contract.ts';
import { OVERVIEW_LABELS } from './labels.ts';

/** A column of a table. */
export interface Head {
  readonly head: string;
  readonly isNumber?: boolean;
}

/** The columns of the table of documents: those of `scan`. */
export const DOCUMENT_COLUMNS = {
  path: ({ path }) => path,
  title: ({ title }) => title ?? '',
  date: ({ dated }) => dated?.date ?? '',
  characters: ({ characters }) => characters,
  headings: ({ headings }) => headings,
  points: ({ points }) => points,
  slogans: ({ slogans }) => slogans,
  placeholders: ({ placeholders }) => placeholders,
  findings: findingsOf,
  claims: ({ brokenClaims }) => brokenClaims,
} as const satisfies Record<SortKey, (document: ReportedDocument) => string | number>;

/** Their names, in order. */
export const DOCUMENT_KEYS = Object.keys(DOCUMENT_COLUMNS) as readonly SortKey[];

/** Those whose cells are texts. */
export const TEXT_KEYS: ReadonlySet<SortKey> = new Set(['path', 'title', 'date']);

/** The sums of the run, each with its name. */
export function sumsOf({ summary, documents }: FolderReport, lang: Language): [name: string, value: number][] {
  const labels = OVERVIEW_LABELS[lang];
  const sum = (figureOf: (row: DocumentRow) => number): number => documents.reduce((total, row) => total + figureOf(row), 0);
  return [
    [labels.documents, summary.documents],
    [labels.columns.characters, summary.characters],
    [labels.columns.headings, summary.headings],
    [labels.columns.points, summary.points],
    [labels.columns.slogans, sum(({ slogans }) => slogans)],
    [labels.columns.placeholders, sum(({ placeholders }) => placeholders)],
    [labels.columns.findings, sum(findingsOf)],
    [labels.columns.claims, summary.brokenClaims],
    [labels.failedInputs, summary.errors],
  ];
}

/** The table of slogans: heads of its columns, and the cells of a row. */
export function sloganTable(lang: Language): { readonly heads: readonly Head[]; cellsOf(total: SloganTotal): (string | number)[] } {
  const { term, kind, documents, count, per1000, expansion, sloganKinds } = SLOGANS_LABELS[lang];
  return {
    heads: [{ head: term }, { head: kind }, ...[documents, count, per1000].map((head) => ({ head, isNumber: true })), { head: expansion }],
    cellsOf: (total) => [
      ...[total.term, sloganKinds[total.kind], total.documents, total.count, total.per1000.toFixed(2)],
      meaningText(total, lang),
    ],
  };
}

/** What a slogan stands for, in words: that nobody says so, or that documents differ, too. */
function meaningText(total: SloganTotal, lang: Language): string {
  const labels = SLOGANS_LABELS[lang];
  if (isUnexplained(total)) return labels.notExplained;
  return total.expansionSource === 'several' ? labels.differing : meaningOf(total);
}

/** The documents with most placeholders, at most so many; of equals the one that comes first. */
export function mostPlaceholders(documents: readonly ReportedDocument[], top: number): ReportedDocument[] {
  const open = documents.filter(({ placeholders }) => placeholders > 0);
  return open.sort((a, b) => b.placeholders - a.placeholders).slice(0, top);
}

/** Whether there is text of more than one year, or month: in one nothing moves. */
export function moves({ periods }: Trend): boolean {
  return periods.filter(({ documents }) => documents > 0).length > 1;
}

/** The beginning of a text of several paragraphs, on one line. */
export function opening(text: string, most: number): string {
  return excerpt(text.slice(0, most * 2 + 2).replaceAll('\n', ' '), most);
}

/** At most so many characters of a text. */
export function excerpt(text: string, most: number): string {
  if (text.length <= most) return text;
  const characters = Array.from(text.slice(0, most * 2 + 2));
  return characters.length <= most ? text : `${characters.slice(0, most).join('')}…`;
}
