import type { Digest } from '../corpus/work.ts';
import type { Language } from '../language.ts';
import type { Tool } from '../model.ts';
import type { AnalysisSetup } from '../scan/setup.ts';
import type { Divisible } from '../words/keyword-totals.ts';

/** All that the analysis and the writing of one document of a report depend on. It is sent to threads, so it holds nothing but data. */
export interface ReportSetup extends AnalysisSetup {
  readonly lang: Language;
  /** Whether the words of each document are wanted, to be counted. */
  readonly words: boolean;
  /** How a report on each document alone is written; null where none is. */
  readonly alone: AloneSetup | null;
}

/** The report on one document. */
interface AloneSetup {
  readonly format: string;
  readonly tool: Tool;
  /** Whether it stands beside others in a folder, and leads to their index. */
  readonly isInFolder: boolean;
}

/** What a report keeps of a document until its turn: what is kept of a scan, and its words. */
export interface ReportDigest extends Digest {
  readonly words?: Divisible;
}

const BYTES_PER_UNIT = 2;

/** How much room the words take, about, in bytes: the rest is short. */
export function weightOf({ words }: ReportDigest): number {
  return words === undefined ? 0 : words.text.length * BYTES_PER_UNIT;
}
