import { grid } from '../grid.ts';
import type { Reporter, ReporterOptions } from '../reporter.ts';
import { visible } from '../visible.ts';
import { wordColumns } from './columns.ts';
import type { WordsRecord, WordsSummary } from './contract.ts';
import { WORDS_LABELS } from './labels.ts';

/** One table over all documents: word, part of speech, how often, in how many documents, density. */
export function createReporter(options: ReporterOptions): Reporter<WordsRecord, WordsSummary> {
  const { paint, several } = options;
  const labels = WORDS_LABELS[options.lang];
  const { word, pos, number } = wordColumns(options);
  const columns = [word(labels.word), pos, number(labels.count), ...(several ? [number(labels.documents)] : []), number(labels.per1000)];
  return {
    *document() {},
    *end({ documents, entries = [], ...counted }) {
      if (documents === 0) return;
      if (entries.length === 0) yield `${paint.dim(labels.noWords)}\n`;
      else {
        const rows = entries.map((entry) => [
          visible(entry.word),
          entry.pos,
          String(entry.count),
          ...(several ? [String(entry.documents)] : []),
          entry.per1000.toFixed(2),
        ]);
        yield* grid(columns, rows, options);
      }
      yield `${paint.dim(labels.shown(entries.length, counted))}\n`;
    },
  };
}
