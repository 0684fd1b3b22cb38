import type { Reporter } from '../reporter.ts';
import { createWhole } from '../whole.ts';
import type { CompareRecord, CompareReport, CompareSummary } from './contract.ts';
import type { CompareOptions } from './formats.ts';

/** One JSON object. */
export function createReporter({ tool }: CompareOptions): Reporter<CompareRecord, CompareSummary> {
  return createWhole(([record], errors, summary): CompareReport => {
    const { documents = [], comparison = null } = record ?? {};
    return { schemaVersion: 1, tool, documents, errors, comparison, summary };
  });
}
