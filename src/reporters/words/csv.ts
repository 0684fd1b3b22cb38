import type { Reporter, ReporterOptions } from '../reporter.ts';
import { csvReporter } from '../rows.ts';
import type { WordsRecord, WordsSummary } from './contract.ts';
import { cellOf } from './labels.ts';

const COLUMNS = 'path,word,pos,count,per1000,line,column,offset,engine';

/** One row a word of a document, its place that of the first use. */
export function createReporter(options: ReporterOptions): Reporter<WordsRecord, WordsSummary> {
  return csvReporter(COLUMNS, options, function* ({ path, words }) {
    for (const { word, pos, count, per1000, span } of words?.entries ?? []) {
      const { line, column, offset } = span.start;
      yield [path, word, pos, count, per1000, line, column, offset, cellOf(words?.engine)];
    }
  });
}
