import type { Trend } from '../../model.ts';
import { escapeMarkdown } from '../escape-markdown.ts';
import type { Reporter } from '../reporter.ts';
import type { TrendSummary } from './contract.ts';
import type { TrendOptions } from './formats.ts';
import { TREND_LABELS } from './labels.ts';

/** Tables for pasting: the terms, a term in a period, or the periods. */
export function createReporter({ lang, table }: TrendOptions): Reporter<Trend, TrendSummary> {
  const labels = TREND_LABELS[lang];
  return {
    *document(trend) {
      const { by, periods, terms } = trend;
      const texts = periods.filter(({ documents }) => documents > 0);
      if (table === 'periods') {
        yield* lines(
          [labels.period[by], labels.documents, labels.characters],
          1,
          texts.map(({ period, documents, characters }) => [period, documents, characters]),
        );
      } else if (table === 'counts') {
        const rows = terms.map(({ term, rates }) => [
          term,
          ...periods.flatMap(({ documents }, at) => (documents === 0 ? [] : [rates[at] ?? ''])),
        ]);
        yield* lines([`${labels.perMillion}`, ...texts.map(({ period }) => period)], 1, rows);
      } else {
        const rows = terms.map(({ term, kind, change, count, documents, perMillion, first, last }) => [
          ...[term, labels.kinds[kind], change === null ? '' : labels.changes[change], first.date, last.date],
          ...[count, documents, perMillion.toFixed(2)],
        ]);
        const heads = [labels.term, labels.kind, labels.change, labels.first, labels.last];
        yield* lines([...heads, labels.count, labels.documents, labels.perMillion], heads.length, rows);
      }
      yield `\n${escapeMarkdown(labels.sums(trend))}\n`;
    },
    *end() {},
  };
}

/** @param words how many columns from the left hold words, of which marks of Markdown are escaped; the others hold numbers */
function* lines(heads: readonly string[], words: number, rows: readonly (readonly (string | number)[])[]): Generator<string> {
  const line = (cells: readonly (string | number)[]): string =>
    `| ${cells.map((cell, index) => (index < words ? escapeMarkdown(String(cell)) : cell)).join(' | ')} |\n`;
  yield line(heads);
  yield `| ${heads.map((_, index) => (index < words ? '---' : '---:')).join(' | ')} |\n`;
  for (const row of rows) yield line(row);
}
