import type { Reporter, ReporterOptions } from '../reporter.ts';
import { createWhole } from '../whole.ts';
import type { LexiconAnswer, LexiconReport, LexiconSummary } from './contract.ts';

/** One JSON object for the whole run. */
export function createReporter({ tool }: ReporterOptions): Reporter<LexiconAnswer, LexiconSummary> {
  return createWhole((answers, errors, summary): LexiconReport => {
    const entries = new Set(answers.flatMap((answer) => answer.entries));
    return { schemaVersion: 1, tool, entries: [...entries], errors, summary };
  });
}
