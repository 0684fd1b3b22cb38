import type { Reporter } from '../reporter.ts';
import { visible } from '../visible.ts';
import type { CleanRecord, CleanSummary } from './contract.ts';

/** The restored speech, one paragraph a line; a blank line between two documents. */
export function createReporter(): Reporter<CleanRecord, CleanSummary> {
  let isFirst = true;
  return {
    *document(record) {
      if (!isFirst) yield '\n';
      isFirst = false;
      for (const block of record.blocks) yield `${visible(block.text)}\n`;
    },
    *end() {},
  };
}
