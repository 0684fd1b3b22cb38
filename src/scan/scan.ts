import type { AnalyzeOptions } from '../analyze.ts';
import { type Progress, type RunOptions, runInputs } from '../corpus/run.ts';
import type { Result } from '../corpus/work.ts';
import { workerFile } from '../corpus/worker-file.ts';
import type { Document, Failure } from '../model.ts';
import { findInputs, type Selection } from '../source/find.ts';
import type { OpenOptions } from '../source/open.ts';
import { type AnalysisSetup, analystOf, type ScanSetup } from './setup.ts';

/** How many documents are read, whatever is made of them. */
export interface ReadingOptions extends Selection, OpenOptions {
  /** What is larger is refused, in bytes; 64 MiB unless given. */
  readonly maxBytes?: number;
  /** How many threads analyse; unless given one a core where there is enough to do. The records do not depend on it. */
  readonly jobs?: number;
  /** Ends the scan: the loop throws its reason. */
  readonly signal?: AbortSignal;
  /** What the path `-` reads. */
  readonly stdin?: AsyncIterable<Uint8Array | string>;
  /** Is told how far the scan has come, for each record before it is given. */
  readonly onProgress?: (progress: Progress) => void;
}

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
  return reading(paths, options, { here: () => analystOf(setup), setup: { scan: setup } });
}

/** The inputs that paths mean, done by any analyst, in their order. @throws the reason of the signal */
export async function* reading<Kept>(
  paths: string | readonly string[],
  options: ReadingOptions,
  by: Pick<RunOptions<Kept>, 'here' | 'setup' | 'weightOf'>,
): AsyncGenerator<Result<Kept>, void, void> {
  const { jobs, maxBytes, signal, stdin, onProgress } = options;
  if (jobs !== undefined && !(Number.isSafeInteger(jobs) && jobs >= 1)) throw new RangeError(`jobs cannot be ${jobs}`);
  signal?.throwIfAborted();
  const inputs = await findInputs(typeof paths === 'string' ? [paths] : paths, options, signal);
  yield* runInputs<Kept>(inputs, {
    ...by,
    jobs: jobs ?? null,
    file: workerFile,
    ...(maxBytes !== undefined && { maxBytes }),
    ...(stdin && { stdin: () => stdin }),
    ...(signal && { signal }),
    ...(onProgress && { onProgress }),
  });
}

/** What the analysis depends on. */
export function setupOf({ lang, rules, accept, lexicon, encoding, format, maxBytes }: ScanOptions): AnalysisSetup {
  return {
    ...(lang && { lang }),
    ...(rules && { rules }),
    ...(accept && { accept }),
    opening: { ...(encoding && { encoding }), ...(format !== undefined && { format }) },
    ...(maxBytes !== undefined && { maxBytes }),
    ...(lexicon && { entries: lexicon.entries }),
  };
}
