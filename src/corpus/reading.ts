import { findInputs, type Input } from '../source/find.ts';
import type { Selection } from '../source/finding/selection.ts';
import type { OpenOptions } from '../source/open.ts';
import { type Progress, type RunOptions, runInputs } from './run.ts';
import type { Result } from './work.ts';
import { workerFile } from './worker-file.ts';

/** How many documents are read, whatever is made of them. */
export interface ReadingOptions extends Selection, OpenOptions {
  /** What is larger is refused, in bytes; 64 MiB unless given. */
  readonly maxBytes?: number;
  /**
   * How many threads read, of which the one that asks is the first; unless given one a core where there is enough to do. The results do
   * not depend on it.
   */
  readonly jobs?: number;
  /** Ends the reading, which throws its reason. */
  readonly signal?: AbortSignal;
  /** What the path `-` reads. */
  readonly stdin?: AsyncIterable<Uint8Array | string>;
  /** Is told how far the reading has come, for each result before it is given. */
  readonly onProgress?: (progress: Progress) => void;
}

/**
 * The inputs that paths mean.
 * @throws the reason of the signal; RangeError where there cannot be so many threads
 */
export async function inputsAt(paths: string | readonly string[], options: ReadingOptions): Promise<readonly Input[]> {
  const { jobs, signal } = options;
  if (jobs !== undefined && !(Number.isSafeInteger(jobs) && jobs >= 1)) throw new RangeError(`jobs cannot be ${jobs}`);
  signal?.throwIfAborted();
  return await findInputs(typeof paths === 'string' ? [paths] : paths, options, signal);
}

/** How inputs are opened. */
export function openingOf({ encoding, format }: OpenOptions): OpenOptions {
  return { ...(encoding && { encoding }), ...(format !== undefined && { format }) };
}

/** What a run takes of the options. */
export function runOptionsOf({
  jobs,
  maxBytes,
  signal,
  stdin,
  onProgress,
}: ReadingOptions): Omit<RunOptions, 'here' | 'file' | 'setup' | 'takesAtOnce' | 'weightOf'> {
  return {
    jobs: jobs ?? null,
    ...(maxBytes !== undefined && { maxBytes }),
    ...(stdin && { stdin: () => stdin }),
    ...(signal && { signal }),
    ...(onProgress && { onProgress }),
  };
}

/** The inputs that paths mean, done by any analyst, in their order. @throws the reason of the signal */
export async function* reading<Kept>(
  paths: string | readonly string[],
  options: ReadingOptions,
  by: Pick<RunOptions<Kept>, 'here' | 'setup' | 'takesAtOnce' | 'weightOf'>,
): AsyncGenerator<Result<Kept>, void, void> {
  yield* runInputs<Kept>(await inputsAt(paths, options), { ...runOptionsOf(options), ...by, file: workerFile });
}
