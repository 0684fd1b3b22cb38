import { inputsAt, openingOf, type ReadingOptions, runOptionsOf } from '../corpus/reading.ts';
import type { Lexicon } from '../lexicon/terms.ts';
import type { Duplicates, Failure } from '../model.ts';
import { inputAt } from './against.ts';
import { DEFAULT_LIMIT, DEFAULT_MIN_CHARACTERS } from './defaults.ts';
import { type DuplicatesTotals, findDuplicates } from './find.ts';

/** How documents are compared. */
export interface DuplicatesOptions extends ReadingOptions {
  /** Han characters that a passage has at least, set phrases left out; 50 unless given. */
  readonly minCharacters?: number;
  /** Which share of one of a pair stands in the other at least, from 0 to 1; 0 unless given. */
  readonly minContainment?: number;
  /** So many pairs and so many passages are given, those that share most; 1,000 unless given. */
  readonly limit?: number;
  /** Only what this file shares with the others; it need not be among them. */
  readonly against?: string;
  /** Set phrases, which prove no copying; those that come with the program unless given. */
  readonly lexicon?: Lexicon;
}

/** What was found, how much of it there is, and which inputs could not be read. */
export interface DuplicatesResult extends Duplicates {
  readonly totals: DuplicatesTotals;
  readonly errors: readonly Failure[];
}

/**
 * Finds the passages that several documents share, and the documents that hang together by them. An input that fails stops nothing.
 * Memory grows with the different passages that are shared, not with the documents.
 * @param paths files, folders (searched for documents), globs, or `-` for `options.stdin`
 * @throws the reason of the signal
 */
export async function duplicates(paths: string | readonly string[], options: DuplicatesOptions = {}): Promise<DuplicatesResult> {
  const { minCharacters = DEFAULT_MIN_CHARACTERS, minContainment = 0, limit = DEFAULT_LIMIT, against, lexicon } = options;
  const operands = typeof paths === 'string' ? [paths] : paths;
  const inputs = await inputsAt(against === undefined ? operands : [...operands, against], options);
  const compared = against === undefined ? undefined : inputAt(inputs, against);
  const { failures, ...found } = await findDuplicates(inputs, {
    ...runOptionsOf(options),
    minCharacters,
    minContainment,
    limit,
    opening: openingOf(options),
    ...(compared && { against: compared }),
    ...(lexicon && { entries: lexicon.entries }),
  });
  return { ...found, errors: failures.map(({ failure }) => failure) };
}
