import { buildName } from '../../corpus/cache/layout.ts';
import { type BuildContents, clearCache, contentsOf } from '../../corpus/cache/sweep.ts';
import { buildHash, toolOf } from '../../package.ts';
import type { CacheBuild } from '../../reporters/cache/contract.ts';
import { CACHE_FORMATS } from '../../reporters/cache/formats.ts';
import { loadReporter } from '../../reporters/registry.ts';
import { cacheFolder } from '../cache-folder.ts';
import type { CacheSettings } from '../cache-options.ts';
import { type CommandContext, DONE, UsageError } from '../context.ts';
import { withOutput } from '../output.ts';
import { reporterOptions } from '../reporter-options.ts';

/** The settings of this command alone. */
interface Settings extends Pick<CacheSettings, 'cacheDir'> {
  readonly stats: boolean;
  readonly clear: boolean;
}

/** `speechkit cache`: what is in the cache, or was until now. */
export async function run(context: CommandContext<Settings>): Promise<number> {
  const { io, settings, messages } = context;
  const { stats, clear, cacheDir, format } = settings;
  if (stats && clear) throw new UsageError(messages.conflict('--stats', '--clear'));
  const folder = cacheFolder(cacheDir, io);
  if (folder === null) throw new UsageError(messages.noCacheFolder());
  try {
    const builds = contentsOf(folder).map(recordOf);
    if (clear) clearCache(folder);
    return await withOutput(context, async (sink) => {
      const reporter = await loadReporter(CACHE_FORMATS, format, await reporterOptions(context, false));
      for (const build of builds) for (const piece of reporter.document(build, '')) await sink.write(piece);
      const summary = { entries: sum(builds, 'entries'), bytes: sum(builds, 'bytes') };
      for (const piece of reporter.end({ folder: folder.replaceAll('\\', '/'), cleared: clear, summary })) await sink.write(piece);
      return { status: DONE, isWhole: true };
    });
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (code === undefined || syscall === undefined) throw error;
    throw new UsageError(messages.cacheFailed(folder, code));
  }
}

function recordOf({ folder: { build }, entries, size, time }: BuildContents): CacheBuild {
  const { version, hash } = build;
  const current = buildName(build) === buildName({ version: toolOf().version, hash: buildHash() ?? '' });
  const lastUsed = time === null ? undefined : new Date(time).toISOString().slice(0, 'YYYY-MM-DD'.length);
  return { version, build: hash, current, entries, bytes: size, ...(lastUsed !== undefined && { lastUsed }) };
}

const sum = (builds: readonly CacheBuild[], key: 'entries' | 'bytes'): number => builds.reduce((total, build) => total + build[key], 0);
