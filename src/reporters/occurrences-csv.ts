import { cell, LINE_END } from './cells.ts';
import type { SlogansRecord, SlogansSummary } from './contract.ts';
import type { Reporter, ReporterOptions } from './reporter.ts';
import { visible } from './visible.ts';

const COLUMNS = 'path,term,kind,text,quoted,line,column,offset,endOffset';

/** CSV (RFC 4180) in UTF-8, one row an occurrence, by term and then by place; (path, term) joins to the CSV of terms. */
export function createReporter(options: ReporterOptions): Reporter<SlogansRecord, SlogansSummary> {
  // As in the CSV of outlines: a terminal obeys what CSV cannot escape.
  const safe = options.width === null ? (text: string) => text : visible;
  let isOpen = false;

  function* open(): Generator<string> {
    if (!isOpen) yield COLUMNS + LINE_END;
    isOpen = true;
  }

  return {
    *document({ path, slogans }) {
      yield* open();
      for (const { term, kind, occurrences } of slogans) {
        const head = [cell(safe(path)), cell(safe(term)), kind];
        for (const { text, quoted, span } of occurrences) {
          const { line, column, offset } = span.start;
          yield [...head, cell(safe(text)), quoted, line, column, offset, span.end.offset].join(',') + LINE_END;
        }
      }
    },
    end: open,
  };
}
