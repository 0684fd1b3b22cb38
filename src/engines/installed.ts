import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { EngineName } from '../words/engine.ts';
import { EngineError } from './failure.ts';

const require = createRequire(import.meta.url);

/** Folder of the installed package. */
function folderOf(engine: EngineName): string {
  try {
    return dirname(require.resolve(`${engine}/package.json`));
  } catch (error) {
    throw new EngineError(engine, 'not-installed', '', { cause: error });
  }
}

/** Release of the installed package. */
export function versionOf(engine: EngineName): string {
  const { version } = JSON.parse(readFileSync(join(folderOf(engine), 'package.json'), 'utf8')) as { version: string };
  return version;
}

/** The path, once it is sure that a file with something in it is there. */
export function fileIn(engine: EngineName, ...path: readonly string[]): string {
  const file = join(folderOf(engine), ...path);
  let size = 0;
  try {
    const stats = statSync(file);
    if (stats.isFile()) ({ size } = stats);
  } catch (error) {
    throw new EngineError(engine, 'no-file', file, { cause: error });
  }
  if (size === 0) throw new EngineError(engine, 'no-file', file);
  return file;
}
