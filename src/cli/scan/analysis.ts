import { availableParallelism } from 'node:os';
import type { Entry } from '../../lexicon/lexicon.ts';
import type { ScanSetup } from '../../scan/setup.ts';
import { openCache } from '../cache.ts';
import type { CacheSettings } from '../cache-options.ts';
import type { CommandContext } from '../context.ts';
import { openOptions } from '../inputs.ts';
import type { RuleSettings } from '../rules.ts';

/** What the analysis of a command depends on that analyses as `scan` does. */
export type AnalysisSettings = RuleSettings & CacheSettings & { readonly jobs: number | null };

/**
 * What the analysis depends on, as data that other threads can be sent.
 * @param entries the terms that are looked for; null for those that come with the program
 */
export async function analysisOf(context: CommandContext<AnalysisSettings>, entries: readonly Entry[] | null): Promise<ScanSetup> {
  const { lang, rules, accept, maxSize, jobs } = context.settings;
  const cache = openCache(context, entries, jobs ?? availableParallelism());
  return {
    lang,
    rules,
    accept,
    maxBytes: maxSize,
    opening: openOptions(context.settings),
    ...(entries && { entries }),
    ...(cache && { cache }),
  };
}
