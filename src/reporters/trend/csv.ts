import type { Trend } from '../../model.ts';
import type { Reporter } from '../reporter.ts';
import { csvReporter, type Row } from '../rows.ts';
import type { TrendSummary } from './contract.ts';
import type { TrendOptions, TrendTable } from './formats.ts';

const COLUMNS: Readonly<Record<TrendTable, string>> = {
  terms:
    'term,kind,category,documents,count,perMillion,change,slope,firstDate,firstPath,firstLine,firstColumn,lastDate,lastPath,lastLine,lastColumn',
  counts: 'term,kind,category,period,documents,count,perMillion,periodDocuments,periodCharacters',
  periods: 'period,documents,characters',
};

const ROWS: Readonly<Record<TrendTable, (trend: Trend) => Iterable<Row>>> = { terms: termRows, counts: countRows, periods: periodRows };

/** CSV (RFC 4180) in UTF-8: one row a term in a period that has documents, those without the term too, or a term, or a period. */
export function createReporter(options: TrendOptions): Reporter<Trend, TrendSummary> {
  return csvReporter(COLUMNS[options.table], options, ROWS[options.table]);
}

function* termRows({ terms }: Trend): Generator<Row> {
  for (const { term, kind, category, documents, count, perMillion, change, slope, first, last } of terms) {
    const uses = [first, last].flatMap(({ date, path, place }) => [date, path, place.line, place.column]);
    yield [term, kind, category ?? '', documents, count, perMillion, change, slope, ...uses];
  }
}

function* countRows({ terms, periods }: Trend): Generator<Row> {
  for (const { term, kind, category, counts, documentCounts, rates } of terms) {
    for (const [index, { period, documents, characters }] of periods.entries()) {
      if (documents === 0) continue;
      const here = [documentCounts[index] ?? 0, counts[index] ?? 0, rates[index] ?? null];
      yield [term, kind, category ?? '', period, ...here, documents, characters];
    }
  }
}

function* periodRows({ periods }: Trend): Generator<Row> {
  for (const { period, documents, characters } of periods) if (documents > 0) yield [period, documents, characters];
}
