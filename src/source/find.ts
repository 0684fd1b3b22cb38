import { type Stats, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { fromSystemError, SourceError } from './failure.ts';
import { EXTENSIONS, withSlashes } from './paths.ts';
import { STDIN } from './read.ts';

/** An input by its path, with `/` between folders. Where `error` is set it is already known that it cannot be read. */
export interface Input {
  readonly path: string;
  readonly error?: SourceError;
}

/** Any of these may make a glob; fast-glob says for certain. */
const GLOB_CHARACTERS = /[*?[\]{}()!+@]/;

function statOf(operand: string): Stats | SourceError {
  try {
    return statSync(operand);
  } catch (error) {
    return fromSystemError(error);
  }
}

/** The inputs of one operand, in no particular order. */
async function expand(operand: string): Promise<readonly Input[]> {
  const path = withSlashes(operand);
  if (operand === STDIN) return [{ path }];
  // What exists is meant as it is called, whatever characters its name holds.
  const stats = statOf(operand);
  if (!(stats instanceof SourceError)) {
    if (!stats.isDirectory()) return [{ path }];
    const { searchFolder } = await import('./search.ts');
    const found = await searchFolder(path);
    if (found.length > 0) return found;
    const message = `holds no supported file (${EXTENSIONS.join(', ')}, or text without an extension)`;
    return [{ path, error: new SourceError('not-found', message, { reason: 'no-supported-file' }) }];
  }
  if (stats.code !== 'not-found' || !GLOB_CHARACTERS.test(path)) return [{ path, error: stats }];
  const { searchGlob } = await import('./search.ts');
  const found = await searchGlob(path);
  if (found === undefined) return [{ path, error: stats }];
  if (found.length > 0) return found;
  return [{ path, error: new SourceError('not-found', 'matches no file', { reason: 'nothing-matched' }) }];
}

const byCodeUnits = (a: Input, b: Input): number => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0);

/**
 * The inputs that operands mean: a file as it is called, a folder's supported files and those of its folders, the files that a
 * glob matches, `-` as standard input. An operand that yields nothing yields its error.
 *
 * All inputs of all operands come in one order, by the code units of their paths, and each file comes once: so the order does
 * not depend on the machine, nor on the locale in which a shell has expanded a glob. Never throws for what it finds on the disk.
 */
export async function findInputs(operands: readonly string[]): Promise<readonly Input[]> {
  const inputs: Input[] = [];
  for (const operand of operands) for (const input of await expand(operand)) inputs.push(input);
  inputs.sort(byCodeUnits);
  const seen = new Set<string>();
  return inputs.filter(({ path }) => {
    const key = path === STDIN ? STDIN : resolve(path);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
