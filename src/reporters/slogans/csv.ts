import type { Reporter } from '../reporter.ts';
import { csvReporter } from '../rows.ts';
import type { SlogansRecord, SlogansSummary } from './contract.ts';
import type { SlogansOptions } from './formats.ts';

const COLUMNS =
  'path,term,kind,category,count,quoted,per1000,line,column,offset,introduced,expansion,expansionSource,definition,expansionLine';

/** CSV (RFC 4180) in UTF-8, one row a term of a document, its place that of the first use. The items of an expansion are divided by `|`. */
export function createReporter(options: SlogansOptions): Reporter<SlogansRecord, SlogansSummary> {
  return csvReporter(COLUMNS, options, function* ({ path, slogans }) {
    for (const { term, kind, category, count, quoted, per1000, introduced, occurrences, ...said } of slogans) {
      const { line = '', column = '', offset = '' } = occurrences[0]?.span.start ?? {};
      const { expansion = [], expansionSource = '', definition = '', expansionSpan } = said;
      const known = [introduced ?? '', expansion.join('|'), expansionSource, definition, expansionSpan?.start.line ?? ''];
      yield [path, term, kind, category ?? '', count, quoted, per1000, line, column, offset, ...known];
    }
  });
}
