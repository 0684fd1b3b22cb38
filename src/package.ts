import { existsSync, readFileSync } from 'node:fs';
import type { Tool } from './model.ts';

/** A file of the package, by its path from the package's root; the code may run built or from source, so the root is searched for. */
export function packageFile(path: string): URL {
  let folder = new URL('./', import.meta.url);
  while (!existsSync(new URL('package.json', folder))) {
    const parent = new URL('../', folder);
    if (parent.href === folder.href) break;
    folder = parent;
  }
  return new URL(path, folder);
}

/** Name and version, as the package says. */
export function toolOf(): Tool {
  const { version } = JSON.parse(readFileSync(packageFile('package.json'), 'utf8')) as { version: string };
  return { name: 'speechkit', version };
}
