import { DEFAULT_LIMIT, DEFAULT_MIN_CHARACTERS } from '../copies/defaults.ts';
import { type FindOptions, findDuplicates } from '../copies/find.ts';
import type { ReportedDuplicates } from '../reporters/contract.ts';
import type { AnalysisSetup } from '../scan/setup.ts';
import type { Input } from '../source/find.ts';
import { STDIN } from '../source/read.ts';

/**
 * What the inputs of a report share. They are read again for it, and those that fail are left out: the report tells of them anyway.
 * Standard input cannot be read again.
 * @throws the reason of the signal
 */
export async function sharedText(
  inputs: readonly Input[],
  { entries, opening, maxBytes }: AnalysisSetup,
  run: Pick<FindOptions, 'jobs' | 'signal' | 'onProgress'>,
): Promise<ReportedDuplicates> {
  const {
    totals,
    failures: _failures,
    ...duplicates
  } = await findDuplicates(
    inputs.filter(({ path }) => path !== STDIN),
    {
      ...run,
      ...(entries && { entries }),
      ...(opening && { opening }),
      ...(maxBytes !== undefined && { maxBytes }),
      limit: DEFAULT_LIMIT,
      minCharacters: DEFAULT_MIN_CHARACTERS,
      minContainment: 0,
    },
  );
  return { ...duplicates, found: { pairs: totals.pairs, passages: totals.passages } };
}
