import type { Reporter } from '../reporter.ts';
import { visible } from '../visible.ts';
import { padStart } from '../width.ts';
import type { ConcordanceRecord, ConcordanceSummary } from './contract.ts';
import type { ConcordanceOptions } from './formats.ts';
import { CONCORDANCE_LABELS } from './labels.ts';

const GAP = '  ';
/** Widths of the columns of numbers: they are written before the last of them is known. */
const COUNT_WIDTH = 7;
const DENSITY_WIDTH = 9;

/** How often it stands in each document, those without any too: for a researcher nothing is a figure as well. */
export function createReporter(options: ConcordanceOptions): Reporter<ConcordanceRecord, ConcordanceSummary> {
  const { paint, ambiguousWidth: ambiguous } = options;
  const labels = CONCORDANCE_LABELS[options.lang];
  const row = (count: string, density: string, path: string): string =>
    [padStart(count, COUNT_WIDTH, ambiguous), padStart(density, DENSITY_WIDTH, ambiguous), path].join(GAP);
  let isFirst = true;

  return {
    *document({ path, count, per1000 }) {
      if (isFirst) yield `${paint.dim(row(labels.count, labels.per1000, labels.path))}\n`;
      isFirst = false;
      const line = row(String(count), per1000.toFixed(2), visible(path));
      yield `${count === 0 ? paint.dim(line) : line}\n`;
    },
    *end({ documents, documentsWithHits, hits }) {
      if (documents > 1) yield `${paint.dim(labels.hitsIn(hits, documentsWithHits, documents))}\n`;
    },
  };
}
