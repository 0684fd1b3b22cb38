import type { Reporter } from '../reporter.ts';
import { csvReporter } from '../rows.ts';
import type { SlogansRecord, SlogansSummary } from './contract.ts';
import type { SlogansOptions } from './formats.ts';

const COLUMNS = 'path,term,kind,text,quoted,line,column,offset,endOffset';

/** CSV (RFC 4180) in UTF-8, one row an occurrence, by term and then by place; (path, term) joins to the CSV of terms. */
export function createReporter(options: SlogansOptions): Reporter<SlogansRecord, SlogansSummary> {
  return csvReporter(COLUMNS, options, function* ({ path, slogans }) {
    for (const { term, kind, occurrences } of slogans) {
      for (const { text, quoted, span } of occurrences) {
        const { line, column, offset } = span.start;
        yield [path, term, kind, text, quoted, line, column, offset, span.end.offset];
      }
    }
  });
}
