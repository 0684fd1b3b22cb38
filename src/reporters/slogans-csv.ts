import { cell, LINE_END } from './cells.ts';
import type { SlogansRecord, SlogansSummary } from './contract.ts';
import type { Reporter, ReporterOptions } from './reporter.ts';
import { visible } from './visible.ts';

const COLUMNS = 'path,term,kind,category,count,quoted,per1000,line,column,offset,introduced,expansion,expansionSource';

/** CSV (RFC 4180) in UTF-8, one row a term of a document, its place that of the first use. The items of an expansion are divided by `|`. */
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
      for (const { term, kind, category, count, quoted, per1000, introduced, expansion, expansionSource, occurrences } of slogans) {
        const place = occurrences[0]?.span.start;
        const cells = [
          cell(safe(path)),
          cell(safe(term)),
          kind,
          cell(category ?? ''),
          count,
          quoted,
          per1000,
          place?.line ?? '',
          place?.column ?? '',
          place?.offset ?? '',
          introduced ?? '',
          cell(safe(expansion?.join('|') ?? '')),
          expansionSource ?? '',
        ];
        yield cells.join(',') + LINE_END;
      }
    },
    end: open,
  };
}
