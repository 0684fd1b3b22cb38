import type { Reporter } from '../reporter.ts';
import { visible } from '../visible.ts';
import type { ConcordanceRecord, ConcordanceSummary } from './contract.ts';
import type { ConcordanceOptions } from './formats.ts';

/** The paths of the documents, one a line: for people made visible, in a pipe as they are, since the next program opens them. */
export function createReporter({ width, paint }: ConcordanceOptions): Reporter<ConcordanceRecord, ConcordanceSummary> {
  return {
    *document({ path }) {
      yield `${width === null ? path : paint.cyan(visible(path))}\n`;
    },
    *end() {},
  };
}
