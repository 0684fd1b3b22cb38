import type { Reporter, ReporterOptions } from '../reporter.ts';
import { csvReporter } from '../rows.ts';
import type { WordsRecord, WordsSummary } from './contract.ts';
import { cellOf } from './labels.ts';

const COLUMNS = 'path,keyword,pos,weight,count,line,column,offset,engine';

/** One row a keyword of a document, its place that of the first use. */
export function createReporter(options: ReporterOptions): Reporter<WordsRecord, WordsSummary> {
  return csvReporter(COLUMNS, options, function* ({ path, words }) {
    for (const { word, pos, weight, count, span } of words?.keywords ?? []) {
      const { line, column, offset } = span.start;
      yield [path, word, pos, weight, count, line, column, offset, cellOf(words?.engine)];
    }
  });
}
