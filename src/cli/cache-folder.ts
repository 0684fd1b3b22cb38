import { homedir } from 'node:os';
import { posix, resolve, win32 } from 'node:path';
import type { Io } from './io.ts';

const NAME = 'speechkit';

/**
 * The folder of the cache: the one that the settings name, or `SPEECHKIT_CACHE_DIR`, or one of our own where caches of the user
 * are. Null where there is none: a service without a home gets no folder at some place that it did not choose.
 *
 * Packages that know such folders (env-paths) read the environment of the process, where ours comes in through `io`, and take a
 * relative XDG_CACHE_HOME, which the XDG Base Directory Specification says to ignore.
 */
export function cacheFolder(named: string | null, { env, cwd }: Pick<Io, 'env' | 'cwd'>, platform = process.platform): string | null {
  const asked = named ?? env['SPEECHKIT_CACHE_DIR'];
  if (asked) return resolve(cwd(), asked);
  if (platform === 'win32') {
    const local = env['LOCALAPPDATA'] || win32.join(env['USERPROFILE'] || homedir(), 'AppData', 'Local');
    return win32.join(local, NAME, 'Cache');
  }
  const { HOME: home = '', XDG_CACHE_HOME: xdg = '' } = env;
  if (platform !== 'darwin' && posix.isAbsolute(xdg)) return posix.join(xdg, NAME);
  if (!posix.isAbsolute(home)) return null;
  return platform === 'darwin' ? posix.join(home, 'Library/Caches', NAME) : posix.join(home, '.cache', NAME);
}
