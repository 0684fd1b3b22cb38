import * as fs from 'node:fs';
import { open, readdir } from 'node:fs/promises';
import { isAbsolute, posix, relative } from 'node:path';
import { decode } from './decode.ts';
import { fromSystemError, SourceError } from './failure.ts';
import type { Input } from './find.ts';
import { isSupported, withSlashes } from './paths.ts';

/** How much of a file without an extension is read to see whether it is text, in bytes. */
const SNIFFED = 4096;
const SKIPPED = 'node_modules';

/** Whether a file begins as text. One that cannot be opened counts as text, so that reading it tells the user why. */
async function isText(path: string): Promise<boolean> {
  try {
    const file = await open(path);
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(SNIFFED), 0, SNIFFED, 0);
      decode(buffer.subarray(0, bytesRead));
      return true;
    } finally {
      await file.close();
    }
  } catch (error) {
    return !(error instanceof SourceError);
  }
}

async function isWanted(path: string): Promise<boolean> {
  const supported = isSupported(path);
  return supported === 'if-text' ? await isText(path) : supported;
}

/**
 * The supported files of a folder and of the folders in it. Hidden ones and `node_modules` are skipped, symbolic links are
 * not followed, and a folder that cannot be opened is an input with an error.
 * @param folder with `/` between folders, as the paths that come out
 */
export async function searchFolder(folder: string): Promise<readonly Input[]> {
  const inputs: Input[] = [];
  // A list of what is left to do rather than recursion: folders may nest deeper than the stack.
  const folders = [posix.normalize(folder)];
  for (let next = folders.pop(); next !== undefined; next = folders.pop()) {
    try {
      for (const entry of await readdir(next, { withFileTypes: true })) {
        if (entry.name.startsWith('.') || entry.name === SKIPPED) continue;
        const path = posix.join(next, entry.name);
        if (entry.isDirectory()) folders.push(path);
        else if (entry.isFile() && (await isWanted(path))) inputs.push({ path });
      }
    } catch (error) {
      inputs.push({ path: next, error: fromSystemError(error) });
    }
  }
  return inputs;
}

/**
 * The files that a glob matches, whatever their extensions. Hidden ones are matched only where the glob writes their dot, those
 * in `node_modules` only where it names it. Symbolic links to folders are not followed, and a folder that cannot be opened is an
 * input with an error.
 * @param pattern with `/` between folders
 * @returns undefined where `pattern` is no glob
 */
export async function searchGlob(pattern: string): Promise<readonly Input[] | undefined> {
  const { default: fastGlob } = await import('fast-glob');
  if (!fastGlob.isDynamicPattern(pattern)) return undefined;
  const failed: Input[] = [];
  const paths = await fastGlob(pattern, {
    followSymbolicLinks: false,
    ignore: pattern.includes(SKIPPED) ? [] : [`**/${SKIPPED}/**`],
    suppressErrors: true,
    fs: {
      readdir: readdirNoting((folder, error) => {
        const failure = fromSystemError(error);
        // A folder that is not there is a glob that matches nothing.
        if (failure.code === 'not-found') return;
        // fast-glob opens folders by their absolute paths.
        failed.push({ path: withSlashes(isAbsolute(pattern) ? folder : relative('', folder)), error: failure });
      }),
    },
  });
  return [...failed, ...paths.map((path) => ({ path: posix.normalize(path) }))];
}

/** fast-glob either stops at the first folder that it cannot open or says nothing of it; this tells of each and goes on. */
function readdirNoting(note: (folder: string, error: Error) => void): typeof fs.readdir {
  const readdirWithTypes = (
    path: string,
    options: { withFileTypes: true },
    done: (error: Error | null, entries: fs.Dirent[]) => void,
  ): void => {
    fs.readdir(path, options, (error, entries) => {
      if (error !== null) note(path, error);
      done(error, entries);
    });
  };
  return readdirWithTypes as typeof fs.readdir;
}
