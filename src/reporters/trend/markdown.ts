import type { Trend } from '../../model.ts';
import { escapeMarkdown } from '../escape-markdown.ts';
import { type MarkdownColumn, markdownTable } from '../markdown-table.ts';
import type { Reporter } from '../reporter.ts';
import type { TrendSummary } from './contract.ts';
import type { TrendOptions, TrendTable } from './formats.ts';
import { TREND_LABELS, type TrendLabels } from './labels.ts';

const TABLES: Readonly<Record<TrendTable, (trend: Trend, labels: TrendLabels) => Iterable<string>>> = { terms, counts, periods };

/** A table for pasting below how much text there is: a row a term, a term with its rates in all periods, or a period. */
export function createReporter({ lang, table }: TrendOptions): Reporter<Trend, TrendSummary> {
  const labels = TREND_LABELS[lang];
  return {
    *document(trend) {
      if (trend.periods.length === 0) return yield `${labels.noDocuments}\n`;
      yield `${escapeMarkdown(labels.sums(trend))}\n`;
      yield* TABLES[table](trend, labels);
    },
    *end() {},
  };
}

const number = (head: string): MarkdownColumn => ({ head, isNumber: true });

function terms({ terms: all }: Trend, labels: TrendLabels): Iterable<string> {
  const words = [labels.term, labels.kind, labels.change, labels.first, labels.last].map((head) => ({ head }));
  const rows = all.map(({ term, kind, change, count, documents, perMillion, first, last }) => [
    ...[term, labels.kinds[kind], change === null ? '' : labels.changes[change], first.date, last.date],
    ...[count, documents, perMillion.toFixed(2)],
  ]);
  return markdownTable([...words, ...[labels.count, labels.documents, labels.perMillion].map(number)], rows);
}

function counts({ terms: all, periods: every }: Trend, labels: TrendLabels): Iterable<string> {
  const heads = every.filter(({ documents }) => documents > 0).map(({ period }) => number(period));
  const rows = all.map(({ term, rates }) => [term, ...rates.filter((_, index) => (every[index]?.documents ?? 0) > 0)]);
  return markdownTable([{ head: labels.perMillion }, ...heads], rows);
}

function periods({ by, periods: every }: Trend, labels: TrendLabels): Iterable<string> {
  const rows = every.filter(({ documents }) => documents > 0).map(({ period, documents, characters }) => [period, documents, characters]);
  return markdownTable([{ head: labels.period[by] }, number(labels.documents), number(labels.characters)], rows);
}
