import type { Reporter, ReporterOptions } from '../reporter.ts';
import { csvReporter } from '../rows.ts';
import type { WordsRecord, WordsSummary } from './contract.ts';
import { cellOf } from './labels.ts';

const COLUMNS = 'path,paragraph,text,kind,pos,line,column,offset,endOffset,engine';

/** One row a token; paragraphs count from 1. */
export function createReporter(options: ReporterOptions): Reporter<WordsRecord, WordsSummary> {
  return csvReporter(COLUMNS, options, function* ({ path, words }) {
    for (const [index, { tokens }] of (words?.paragraphs ?? []).entries()) {
      for (const { text, kind, pos = '', span } of tokens) {
        const { line, column, offset } = span.start;
        yield [path, index + 1, text, kind, pos, line, column, offset, span.end.offset, cellOf(words?.engine)];
      }
    }
  });
}
