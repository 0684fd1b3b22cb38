import { createHash } from 'node:crypto';
import type { CachePlace } from '../corpus/cache/cache.ts';
import { buildName } from '../corpus/cache/layout.ts';
import { prepareFolder } from '../corpus/cache/open.ts';
import { roomIn } from '../corpus/cache/sweep.ts';
import type { Entry } from '../lexicon/lexicon.ts';
import { buildHash, toolOf } from '../package.ts';
import { visible } from '../reporters/visible.ts';
import { cacheFolder } from './cache-folder.ts';
import type { CacheSettings } from './cache-options.ts';
import type { CommandContext } from './context.ts';
import { tell } from './output.ts';
import type { RuleSettings } from './rules.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const sorted = (object: object): [string, unknown][] => Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1));

/**
 * Opens the cache for a run whose records follow from these settings and this lexicon. What it gives back is plain data, of which
 * every thread makes its cache with `cacheAt`; when all are done, `sweepCache` is called with it.
 *
 * Undefined where there is to be none: the user wants none, the folder cannot be used (of which one note tells), or the code
 * runs from source, where nothing says which code it is.
 * @param entries the terms that are looked for, as they were read; null for those that come with the program
 * @param threads how many will write
 */
export function openCache(
  { io, settings, messages }: CommandContext<CacheSettings & RuleSettings>,
  entries: readonly Entry[] | null,
  threads = 1,
  hash: string | null = buildHash(),
): CachePlace | undefined {
  const root = settings.cache ? cacheFolder(settings.cacheDir, io) : null;
  if (root === null || hash === null) return undefined;
  const { version } = toolOf();
  const build = buildName({ version, hash });
  const failure = prepareFolder(root, build);
  if (failure !== null) {
    if (!settings.quiet) tell(io, visible(messages.noCache(root, failure)));
    return undefined;
  }
  const { lang, encoding, rules, accept } = settings;
  // The built-in lexicon is part of the build.
  const terms = entries && sha256(JSON.stringify(entries));
  // Another release of Node.js may decode or classify a character in another way.
  const basis = [build, process.version, lang, encoding, sorted(rules), accept.toSorted(), terms];
  return { root, build, namespace: sha256(JSON.stringify(basis)), room: Math.floor(roomIn(root) / threads) };
}
