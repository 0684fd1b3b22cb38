// @ts-check
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, extname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The folders of real documents beside the project, where they are; else the fixtures. */
const FOLDERS = ['../shared/corpus', '../shared/speeches'].map((path) => join(root, path));

/**
 * Text documents to measure and to mutate, in the same order everywhere.
 * @param {string[]} [folders]
 * @returns {{ path: string, name: string }[]}
 */
export function documents(folders = FOLDERS) {
  const present = folders.filter((folder) => existsSync(folder));
  const searched = present.length > 0 ? present : [join(root, 'fixtures')];
  return searched.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => ['.txt', '.md'].includes(extname(name)))
      .sort()
      .map((name) => ({ path: join(folder, name), name: relative(root, join(folder, name)).split(sep).join('/') })),
  );
}

/** The large collection. @returns {{ path: string, name: string }[]} */
export function corpus() {
  return documents(FOLDERS.slice(0, 1));
}

/** The shortest and the longest of the small collection. @returns {{ path: string, name: string }[]} */
export function speeches() {
  const all = documents(FOLDERS.slice(1)).sort((a, b) => statSync(a.path).size - statSync(b.path).size);
  return all.filter((_, index) => index === 0 || index === all.length - 1);
}
