import { CSV } from '../cells.ts';
import type { Reporter, ReporterOptions } from '../reporter.ts';
import { csvReporter } from '../rows.ts';
import type { WordsRecord, WordsSummary } from './contract.ts';
import { cellOf } from './labels.ts';

const COLUMNS = 'word,pos,count,documents,per1000,engine';

/** One row a word of all documents. */
export function createReporter(options: ReporterOptions): Reporter<WordsRecord, WordsSummary> {
  return csvReporter(
    COLUMNS,
    options,
    () => [],
    CSV,
    function* ({ entries = [], engine }) {
      for (const { word, pos, count, documents, per1000 } of entries) yield [word, pos, count, documents, per1000, cellOf(engine)];
    },
  );
}
