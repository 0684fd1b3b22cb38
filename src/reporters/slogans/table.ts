import type { Slogan } from '../../model.ts';
import type { Reporter, ReporterOptions } from '../reporter.ts';
import { visible } from '../visible.ts';
import { cut, displayWidth, padEnd } from '../width.ts';
import type { SlogansRecord, SlogansSummary } from './contract.ts';
import { SLOGANS_LABELS } from './labels.ts';

const GAP = '  ';
const LEAST_EXPANSION = 10;
/** A formula of many parts is cut to this in the column of terms. */
const WIDEST_TERM = 32;

/** The items as one text; where one has a comma of its own, semicolons divide them. */
function listed(items: readonly string[]): string {
  return items.join(items.some((item) => /[、，]/.test(item)) ? '；' : '、');
}

/** The slogans as a table for people: term, kind, count, density, line of the first use, and what the term stands for. */
export function createReporter(options: ReporterOptions): Reporter<SlogansRecord, SlogansSummary> {
  const { paint, ambiguousWidth: ambiguous, width } = options;
  const labels = SLOGANS_LABELS[options.lang];
  let isFirst = true;

  const cellsOf = ({ term, kind, count, per1000, occurrences }: Slogan): readonly string[] => [
    cut(visible(term), WIDEST_TERM, ambiguous),
    labels.sloganKinds[kind],
    String(count),
    per1000.toFixed(2),
    String(occurrences[0]?.span.start.line ?? ''),
  ];
  const head = [labels.term, labels.kind, labels.count, labels.per1000, labels.line];
  /** The first two are words, the others numbers. */
  const pad = (text: string, columns: number, index: number): string =>
    index < 2 ? padEnd(text, columns, ambiguous) : ' '.repeat(Math.max(0, columns - displayWidth(text, ambiguous))) + text;

  function* table(slogans: readonly Slogan[]): Generator<string> {
    const rows = slogans.map(cellsOf);
    const widths = head.map((name, index) =>
      rows.reduce((most, row) => Math.max(most, displayWidth(row[index] ?? '', ambiguous)), displayWidth(name, ambiguous)),
    );
    const used = widths.reduce((sum, columns) => sum + columns + GAP.length, 0);
    const room = width === null ? Number.POSITIVE_INFINITY : Math.max(LEAST_EXPANSION, width - used);
    const line = (cells: readonly string[]): string[] => cells.map((cell, index) => pad(cell, widths[index] ?? 0, index));
    yield `${paint.dim([...line(head), cut(labels.expansion, room, ambiguous)].join(GAP))}\n`;
    for (const [index, { expansion, definition, expansionSpan }] of slogans.entries()) {
      const [term = '', ...others] = line(rows[index] ?? []);
      const meaning = visible(expansion ? listed(expansion) : (definition ?? ''));
      // Where the document itself says so, and not the lexicon.
      const place = expansionSpan ? labels.saidAt(expansionSpan.start.line) : '';
      const words = cut(meaning, Math.max(LEAST_EXPANSION, room - displayWidth(place, ambiguous)), ambiguous);
      const cells = [paint.bold(term), paint.dim(others.join(GAP)), expansionSpan ? paint.cyan(words) + paint.dim(place) : words];
      yield `${cells.join(GAP).trimEnd()}\n`;
    }
  }

  return {
    *document({ path, slogans }) {
      if (!isFirst) yield '\n';
      isFirst = false;
      if (options.several) yield `${paint.cyan(visible(path))}\n`;
      if (slogans.length === 0) yield `${paint.dim(labels.noSlogans)}\n`;
      else yield* table(slogans);
    },
    *end() {},
  };
}
