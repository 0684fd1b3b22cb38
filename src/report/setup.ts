import type { Levels } from '../checks/select.ts';
import type { Language } from '../language.ts';
import type { Entry } from '../lexicon/lexicon.ts';
import type { OpenOptions } from '../source/open.ts';
import type { Divisible } from '../words/keyword-totals.ts';

/** All that the analysis and the writing of one document of a report depend on. It is sent to threads, so it holds nothing but data. */
export interface ReportSetup {
  readonly lang?: Language;
  readonly rules?: Levels;
  readonly accept?: readonly string[];
  /** Every term that is looked for; those that come with the program unless given. */
  readonly entries?: readonly Entry[];
  readonly opening?: OpenOptions;
  /** What is larger is refused, in bytes; the limit of every reading unless given. */
  readonly maxBytes?: number;
  /** Whether the words of each document are wanted, to be counted. */
  readonly words: boolean;
}

/** What a report wants of each document besides its row and its terms. */
export interface ReportExtra {
  readonly words?: Divisible;
}
