import { type Dirent, readdirSync } from 'node:fs';
import { LOST, openableFolder, type Place, placeIn } from './place.ts';

/** What a folder holds, of which pipes, sockets and devices are not told. */
export interface Entry {
  readonly place: Place;
  /** As it is shown. */
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'link';
}

/**
 * What a folder holds, in no particular order. Synchronous: a promise for each of 100,000 folders costs more than they do.
 * @param folder as `folderOf` gives it
 * @throws what `node:fs` throws
 */
export function entriesOf(folder: Place): Entry[] {
  const opened = openableFolder(folder);
  const entries = readdirSync(opened, { withFileTypes: true });
  if (!entries.some(({ name }) => name.includes(LOST))) return entries.flatMap((entry) => entryOf(entry, folder, entry.name));
  return readdirSync(opened, { withFileTypes: true, encoding: 'buffer' }).flatMap((entry) => entryOf(entry, folder, entry.name));
}

function entryOf(entry: Dirent<string> | Dirent<Buffer>, folder: Place, name: string | Uint8Array): Entry[] {
  const kind = entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : entry.isSymbolicLink() ? 'link' : undefined;
  if (kind === undefined) return [];
  const place = placeIn(folder, name);
  return [{ place, name: place.path.slice(place.path.lastIndexOf('/') + 1), kind }];
}
