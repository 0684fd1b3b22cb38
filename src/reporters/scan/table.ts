import type { DocumentRow, SloganTotal, Summary } from '../../model.ts';
import { type Cell, type Column, type Elastic, grid, type Line, WORDY } from '../grid.ts';
import { byDocuments } from '../slogans/order.ts';
import { totalsGrid } from '../slogans/totals-grid.ts';
import { visible } from '../visible.ts';
import { cutPath } from '../width.ts';
import { SCAN_LABELS, type ScanLabels } from './labels.ts';
import type { ScanOptions } from './options.ts';
import { findingsOf, isDamaged, type SortKey, sortRows } from './order.ts';
import type { ScanReporter } from './reporter.ts';

const PATH: Elastic = { wants: 22, least: 12, cut: cutPath };
const TITLE: Elastic = { wants: 14, least: 12 };

/** A failed input: its path, and why in the user's language. */
interface Failed {
  readonly path: string;
  readonly reason: string;
}

/**
 * The report for people: one row a document, the sums, the slogans in most documents, whose text is damaged, what failed. It keeps the
 * rows until the last one is known, and nothing else of a document.
 */
export function createReporter(options: ScanOptions): ScanReporter {
  const { paint, lang, sort, reverse, limit } = options;
  const labels = SCAN_LABELS[lang];
  const rows: DocumentRow[] = [];
  const failures: Failed[] = [];

  function* documents(summary: Summary): Generator<string> {
    sortRows(rows, sort, reverse);
    const shown = limit === null ? rows : rows.slice(0, limit);
    const lines: Line[] = shown.map((row) => cellsOf(row, options));
    if (shown.length < rows.length) lines.push(paint.dim(labels.more(rows.length - shown.length)));
    if (rows.length > 1) lines.push(sumsOf(rows, summary, labels, options));
    yield* grid(columnsOf(labels, options), lines, options);
  }

  function* slogans(totals: readonly SloganTotal[]): Generator<string> {
    const top = [...totals].sort(byDocuments).slice(0, options.top);
    if (top.length === 0) return;
    yield `\n${paint.bold(labels.mostUsed(top.length, totals.length))}\n`;
    yield* totalsGrid(top, options);
  }

  function* damaged(): Generator<string> {
    const some = rows.filter(isDamaged);
    if (some.length === 0) return;
    yield `\n${paint.bold(labels.damaged(some.length))}\n`;
    const columns: Column[] = [
      { head: labels.columns.path, elastic: { ...PATH, wants: WORDY.wants } },
      { head: labels.lost, isNumber: true },
      { head: labels.garbled, isNumber: true },
    ];
    const lines = some.map(({ path, replacedCharacters = 0, garbledCharacters = 0 }) => [
      visible(path),
      String(replacedCharacters),
      String(garbledCharacters),
    ]);
    yield* grid(columns, lines, options);
  }

  function* failed(): Generator<string> {
    if (failures.length === 0) return;
    if (rows.length > 0) yield '\n';
    yield `${paint.bold(labels.failed(failures.length))}\n`;
    const columns: Column[] = [
      { head: labels.columns.path, elastic: { ...PATH, wants: WORDY.wants } },
      { head: labels.reason, elastic: WORDY, paint: paint.red },
    ];
    yield* grid(
      columns,
      failures.map(({ path, reason }) => [visible(path), visible(reason)]),
      options,
    );
  }

  return {
    rowsOnly: true,
    sumsSlogans: true,
    render: () => '',
    *document(_part, row) {
      rows.push(row);
    },
    *failure({ path }, reason) {
      failures.push({ path, reason });
    },
    *end(summary, totals) {
      if (rows.length > 0) yield* documents(summary);
      yield* slogans(totals);
      yield* damaged();
      yield* failed();
    },
  };
}

/** The columns; where there is no room for all, the one that the rows are sorted by stays. */
function columnsOf({ columns }: ScanLabels, { paint, sort }: ScanOptions): Column[] {
  const going = (key: SortKey, place: number): Pick<Column, 'goes'> => (key === sort ? {} : { goes: place });
  const number = (key: SortKey, place: number): Column => ({
    head: columns[key],
    isNumber: true,
    ...going(key, place),
  });
  return [
    { head: columns.path, elastic: PATH, paint: paint.bold },
    { head: columns.title, elastic: TITLE, ...going('title', 3) },
    { head: columns.date, ...going('date', 1), paint: paint.dim },
    number('characters', 7),
    number('headings', 4),
    number('points', 2),
    number('slogans', 6),
    number('placeholders', 5),
    { head: columns.findings, isNumber: true },
    number('claims', 8),
  ];
}

function cellsOf(row: DocumentRow, { paint }: ScanOptions): Cell[] {
  const { path, title, date = '', characters, headings, points, slogans, placeholders, findings, brokenClaims } = row;
  // What there is none of is not to catch the eye.
  const number = (value: number, painted?: (text: string) => string): Cell => {
    if (value === 0) return [String(value), paint.dim];
    return painted ? [String(value), painted] : String(value);
  };
  return [
    visible(path),
    visible(title ?? ''),
    date,
    number(characters),
    number(headings),
    number(points),
    number(slogans),
    number(placeholders),
    number(findingsOf(row), findings.error > 0 ? paint.red : findings.warning > 0 ? paint.yellow : undefined),
    number(brokenClaims, paint.red),
  ];
}

/** The sums over all documents, those that are not shown too. A slogan of many documents counts once in each. */
function sumsOf(rows: readonly DocumentRow[], summary: Summary, labels: ScanLabels, { paint }: ScanOptions): Line {
  const sum = (countOf: (row: DocumentRow) => number): number => rows.reduce((total, row) => total + countOf(row), 0);
  const numbers = [
    summary.characters,
    summary.headings,
    summary.points,
    sum(({ slogans }) => slogans),
    sum(({ placeholders }) => placeholders),
    sum(findingsOf),
    summary.brokenClaims,
  ];
  return [labels.total(summary.documents), '', '', ...numbers.map(String)].map((text): Cell => [text, paint.bold]);
}
