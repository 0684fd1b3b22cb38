import { perThousand } from '../../text/count.ts';
import type { Reporter } from '../reporter.ts';
import { visible } from '../visible.ts';
import { displayWidth, padStart } from '../width.ts';
import type { SlogansRecord, SlogansSummary } from './contract.ts';
import type { SlogansOptions } from './formats.ts';
import { SLOGANS_LABELS } from './labels.ts';
import { sumsOf } from './meaning.ts';

const GAP = '  ';
/** Least width of a column of numbers: they are written before the last of them is known. */
const NUMBER_WIDTH = 6;

/** One line a document for people: its length, its slogans, and how many of them nobody explains. */
export function createReporter(options: SlogansOptions): Reporter<SlogansRecord, SlogansSummary> {
  const { paint, ambiguousWidth: ambiguous } = options;
  const labels = SLOGANS_LABELS[options.lang];
  const heads = [labels.characters, labels.terms, labels.occurrences, labels.per1000, labels.unexplained];
  const line = (cells: readonly string[], path: string): string => {
    const padded = cells.map((cell, index) => {
      const columns = Math.max(NUMBER_WIDTH, displayWidth(heads[index] ?? '', ambiguous));
      return padStart(cell, columns, ambiguous);
    });
    return [...padded, path].join(GAP);
  };
  let isFirst = true;

  return {
    *document({ path, characters, slogans }) {
      if (isFirst) yield `${paint.dim(line(heads, labels.path))}\n`;
      isFirst = false;
      const { terms, occurrences, unexplained } = sumsOf(slogans);
      const cells = [characters, terms, occurrences, perThousand(occurrences, characters).toFixed(2), unexplained];
      yield `${line(cells.map(String), visible(path))}\n`;
    },
    *end({ documents, terms, occurrences }) {
      if (documents > 1) yield `${paint.dim(labels.sums({ terms, occurrences, documents, unexplained: 0 }))}\n`;
    },
  };
}
