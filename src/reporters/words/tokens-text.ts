import type { Reporter } from '../reporter.ts';
import { visible } from '../visible.ts';
import type { WordsRecord, WordsSummary } from './contract.ts';

const BETWEEN = '/';

/** The tokens with a stroke between each two, one paragraph a line; a blank line between two documents. */
export function createReporter(): Reporter<WordsRecord, WordsSummary> {
  let isFirst = true;
  return {
    *document({ words }) {
      if (!isFirst) yield '\n';
      isFirst = false;
      for (const { tokens } of words?.paragraphs ?? []) yield `${tokens.map(({ text }) => visible(text)).join(BETWEEN)}\n`;
    },
    *end() {},
  };
}
