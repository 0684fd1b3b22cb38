import { availableParallelism } from 'node:os';
import type { Entry } from '../lexicon/lexicon.ts';
import type { AnalysisSetup, ScanSetup } from '../scan/setup.ts';
import { openCache } from './cache.ts';
import type { CacheSettings } from './cache-options.ts';
import type { CommandContext } from './context.ts';
import { openOptions } from './inputs.ts';
import type { RuleSettings } from './rules.ts';

/** What the analysis of a command depends on that takes its results from the cache and keeps them there. */
type CachedSettings = RuleSettings & CacheSettings & { readonly jobs: number | null };

/**
 * What the analysis depends on, as data that other threads can be sent.
 * @param entries the terms that are looked for; null for those that come with the program
 */
export function analysisOf({ settings }: CommandContext<RuleSettings>, entries: readonly Entry[] | null): AnalysisSetup {
  const { lang, rules, accept, maxSize } = settings;
  return { lang, rules, accept, maxBytes: maxSize, opening: openOptions(settings), ...(entries && { entries }) };
}

/** The same with the place of the cache, unless the user wants none. */
export function cachedAnalysisOf(context: CommandContext<CachedSettings>, entries: readonly Entry[] | null): ScanSetup {
  const cache = openCache(context, entries, context.settings.jobs ?? availableParallelism());
  return { ...analysisOf(context, entries), ...(cache && { cache }) };
}
