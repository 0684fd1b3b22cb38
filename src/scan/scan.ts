import type { AnalyzeOptions } from '../analyze.ts';
import { openingOf, type ReadingOptions, reading } from '../corpus/reading.ts';
import type { Result } from '../corpus/work.ts';
import type { Document, Failure } from '../model.ts';
import { type AnalysisSetup, analystOf, type ScanSetup } from './setup.ts';

/** How documents are scanned. */
export interface ScanOptions extends AnalyzeOptions, ReadingOptions {}

/** One input of a scan: what is known of it, or why it could not be analysed. */
export type ScanRecord = ({ type: 'document' } & Document) | ({ type: 'error' } & Failure);

/**
 * Analyses many documents, and gives the record of each in the order of their paths as soon as it and all before it are known. An
 * input that fails is a record too and stops nothing. No more is done ahead than a small window holds, however slowly the records
 * are taken, so memory does not grow with their number. Leaving the loop ends the scan and its threads.
 * @param paths files, folders (searched for documents), globs, or `-` for `options.stdin`
 * @throws the reason of the signal
 */
export async function* scan(paths: string | readonly string[], options: ScanOptions = {}): AsyncGenerator<ScanRecord, void, void> {
  const results = resultsOf(paths, options, setupOf(options));
  const decoder = new TextDecoder();
  for await (const result of results) {
    if ('failure' in result) yield { type: 'error', ...result.failure };
    else {
      const record = JSON.parse(decoder.decode(result.part)) as Omit<Document, 'path'>;
      yield { type: 'document', path: result.digest.row.path, ...record };
    }
  }
}

/** The inputs that paths mean, done as the setup says, in their order. @throws the reason of the signal */
export function resultsOf(
  paths: string | readonly string[],
  options: ReadingOptions,
  setup: ScanSetup,
): AsyncGenerator<Result, void, void> {
  return reading(paths, options, { here: () => analystOf(setup), setup: { scan: setup }, takesAtOnce: true });
}

/** What the analysis depends on. */
export function setupOf({ lang, rules, accept, lexicon, maxBytes, ...opening }: ScanOptions): AnalysisSetup {
  return {
    ...(lang && { lang }),
    ...(rules && { rules }),
    ...(accept && { accept }),
    opening: openingOf(opening),
    ...(maxBytes !== undefined && { maxBytes }),
    ...(lexicon && { entries: lexicon.entries }),
  };
}
