import { isUtf8 } from 'node:buffer';

/** The path that means standard input. */
export const STDIN = '-';

/** Where a file or a folder is: as it is shown, and as the system opens it. */
export interface Place {
  /** With `/` between folders. Bytes of a name that is not UTF-8 are written `\xFF`, as a shell's `$'…'` takes them. */
  readonly path: string;
  /** The bytes of the path, where it is not UTF-8: only by them can the file be opened. */
  readonly rawPath?: Uint8Array;
}

/** What Node puts in the place of bytes that are not UTF-8, after which the name opens nothing. */
export const LOST = '\uFFFD';

/** What the functions of `node:fs` take for a place. */
export function openable({ path, rawPath }: Place): string | Buffer {
  return rawPath === undefined ? path : Buffer.from(rawPath.buffer, rawPath.byteOffset, rawPath.byteLength);
}

/** The same for a folder as {@link folderOf} gives it. */
export function openableFolder(folder: Place): string | Buffer {
  return folder.path === '' ? '.' : openable(folder);
}

/** The place that bytes name. */
export function placeOf(bytes: Uint8Array): Place {
  if (isUtf8(bytes)) return { path: textOf(bytes) };
  let path = '';
  for (let at = 0; at < bytes.length; ) {
    // A character of UTF-8 takes one byte to four.
    const length = [1, 2, 3, 4].find((bytesOfOne) => isUtf8(bytes.subarray(at, at + bytesOfOne)));
    path += length === undefined ? `\\x${hex(bytes[at] as number)}` : textOf(bytes.subarray(at, at + length));
    at += length ?? 1;
  }
  return { path, rawPath: bytes };
}

/** The place of what a folder holds. `folder` is one that {@link folderOf} gave. */
export function placeIn(folder: Place, name: string | Uint8Array): Place {
  const { path, rawPath } = folder;
  if (typeof name === 'string' && rawPath === undefined) return { path: path + name };
  return placeOf(Buffer.concat([rawPath ?? Buffer.from(path), Buffer.from(name as string)]));
}

/** A place as an input: a file may be called `-`, which as an input means standard input. */
export function asInput<Of extends Place>(place: Of): Of {
  return place.path === STDIN ? { ...place, path: `./${STDIN}` } : place;
}

/** The place of a folder with its last `/`, or empty for the working folder, so that paths of what it holds begin with it. */
export function folderOf(place: Place): Place {
  const { path } = place;
  if (path === '.' || path === './') return { path: '' };
  return path.endsWith('/') ? place : placeIn(place, '/');
}

const hex = (byte: number): string => byte.toString(16).toUpperCase().padStart(2, '0');
const textOf = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString();
