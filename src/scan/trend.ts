import type { AnalyzeOptions } from '../analyze.ts';
import type { ReadingOptions } from '../corpus/reading.ts';
import type { TrendReport } from '../reporters/contract.ts';
import { TrendRun } from '../trend/run.ts';
import type { Selection } from '../trend/select.ts';
import type { TrendOptions } from '../trend/totals.ts';
import { resultsOf, setupOf } from './scan.ts';

/** What a trend is of: which documents, how they are dated and counted, and which terms are wanted. */
export interface TrendRequest extends ReadingOptions, TrendOptions, Selection, Pick<AnalyzeOptions, 'lexicon'> {}

/**
 * How the slogans of many documents move over their dates. Inputs that fail are told and stop nothing; memory grows with the
 * different terms and the periods, not with the documents.
 * @param paths files, folders (searched for documents), globs, or `-` for `options.stdin`
 * @throws the reason of the signal
 */
export async function trend(
  paths: string | readonly string[],
  options: TrendRequest = {},
): Promise<Pick<TrendReport, 'trend' | 'errors' | 'summary'>> {
  const run = new TrendRun(options);
  for await (const result of resultsOf(paths, options, { ...setupOf(options), isDigestOnly: true })) run.add(result);
  const counted = run.trend(options);
  return { trend: counted, errors: [...run.errors], summary: run.summary(counted) };
}
