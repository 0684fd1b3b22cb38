import { type Cell, type Column, grid } from '../grid.ts';
import type { Reporter } from '../reporter.ts';
import { visible } from '../visible.ts';
import { cutPath } from '../width.ts';
import type { DateRecord, DateSummary } from './contract.ts';
import { isOutside, reasonsOfStart } from './ends.ts';
import type { DateTableOptions } from './formats.ts';
import { DATE_LABELS } from './labels.ts';

/** A path wants so much of a terminal, and its end is what tells files apart. */
const PATH = { wants: 24, least: 12, cut: cutPath };
const YOUNGEST = { wants: 16, least: 8 };

/** One line a document for people: its own date, the years that its evidence tells, and how much does not fit. */
export function createReporter(options: DateTableOptions): Reporter<DateRecord, DateSummary> {
  const { paint } = options;
  const labels = DATE_LABELS[options.lang];
  const columns: Column[] = [
    { head: labels.path, elastic: PATH, paint: paint.cyan },
    { head: labels.printed },
    { head: labels.notBefore, isNumber: true },
    { head: labels.notAfter, isNumber: true },
    { head: labels.anachronisms, isNumber: true },
    { head: labels.youngest, elastic: YOUNGEST, goes: 1, paint: paint.dim },
  ];
  // Small cells of each document: a grid knows its widths once it has seen all.
  const lines: Cell[][] = [];

  return {
    *document({ path, dating }) {
      const { printed, notBefore, notAfter, anachronisms } = dating;
      const date = printed?.date ?? '';
      lines.push([
        visible(path),
        isOutside(dating) ? [`${date} ✗`, paint.red] : date,
        String(notBefore ?? '?'),
        String(notAfter ?? '?'),
        anachronisms.length === 0 ? '' : [String(anachronisms.length), paint.red],
        visible(reasonsOfStart(dating)[0]?.term ?? ''),
      ]);
    },
    *end({ documents, bounded, outside, anachronisms }) {
      if (lines.length > 0) yield* grid(columns, lines, options);
      yield `${paint.dim(labels.sums(documents, bounded, outside, anachronisms))}\n`;
    },
  };
}
