import { accessSync, constants, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FOLDER_MODE } from './folder.ts';
import { TAG, TAG_TEXT } from './layout.ts';

/** What is said of a folder that is somebody else's: its entries are not to be trusted. No code of the operating system. */
export const FOREIGN = 'foreign';

/**
 * Makes the folder of a program in the cache, and sees whether it can be used. To be called once a run, before any thread makes
 * its cache.
 * @returns null where it can be used, else why not: {@link FOREIGN}, or what the operating system says (`EROFS`, `EACCES`, `EEXIST`, …)
 */
export function prepareFolder(root: string, build: string): string | null {
  const folder = join(root, build);
  try {
    mkdirSync(folder, { recursive: true, mode: FOLDER_MODE });
    // On Windows folders have no such owner, and those of a user are open to nobody else.
    if (process.geteuid !== undefined && statSync(folder).uid !== process.geteuid()) return FOREIGN;
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? String(error);
  }
  tag(root);
  return null;
}

function tag(root: string): void {
  try {
    writeFileSync(join(root, TAG), TAG_TEXT, { flag: 'wx', mode: 0o600 });
  } catch {
    // It is there, or the folder is somebody else's and only that of the program is ours.
  }
}
