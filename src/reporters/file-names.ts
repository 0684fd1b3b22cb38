import { hash } from '../text/hash.ts';

/** Most file systems take 255 bytes or UTF-16 units of a name; a file that is not whole yet has a longer one. */
const MOST_BYTES = 200;

/** What some file system does not take, what a shell or a terminal acts on, and the sign that takes their place. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}<>:"|?*\\%]/gu;
/** Windows drops them at the end of a name. */
const DROPPED = /[. ]$/;
/** Names that are devices on Windows, with any extension. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

const encoder = new TextEncoder();

/** What stands at a name of the folder already. */
type Taken = 'file' | 'folder';

/**
 * The names of the files in a folder of results. They follow the paths of the documents, stay inside the folder, and differ in more than
 * case or Unicode form, so that no file system takes one for another. The same paths in the same order give the same names.
 */
export class FileNames {
  /** The index of the folder; no document gets its name. */
  readonly index: string;
  private readonly extension: string;
  private readonly taken: Map<string, Taken>;

  /** @param extension of every file: `.json` */
  constructor(extension: string) {
    this.extension = extension;
    this.index = `index${extension}`;
    this.taken = new Map([[keyOf(this.index), 'file']]);
  }

  /** The name for the document at `path`: relative, with `/` between folders. */
  of(path: string): string {
    const parts = partsOf(path);
    const name = parts.pop() ?? 'document';
    let folder = '';
    for (const part of parts) folder = this.take(folder, part, '', 'folder');
    return this.take(folder, name, this.extension, 'file');
  }

  /** The first free one of `name`, `name~2`, `name~3`, …; folders are shared. */
  private take(folder: string, name: string, extension: string, kind: Taken): string {
    for (let number = 1; ; number++) {
      const path = `${folder === '' ? '' : `${folder}/`}${name}${number === 1 ? '' : `~${number}`}${extension}`;
      const key = keyOf(path);
      const there = this.taken.get(key);
      if (there !== undefined && (kind === 'file' || there === 'file')) continue;
      this.taken.set(key, kind);
      return path;
    }
  }
}

/** How many folders deep the file for the document at `path` is, whatever the files for others are called. */
export function depthOf(path: string): number {
  return Math.max(0, partsOf(path).length - 1);
}

/** The folders and the file of a path, made safe; what leads out of the folder is left out, as archivers do. */
function partsOf(path: string): string[] {
  if (path === '-') return ['stdin'];
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(short(safe(part)));
  }
  return parts;
}

function safe(name: string): string {
  return name
    .replace(UNSAFE, escaped)
    .replace(DROPPED, escaped)
    .replace(DEVICE, (device) => escaped(device.charAt(0)) + device.slice(1));
}

/** As in a URL: the bytes of UTF-8 in hexadecimal digits. */
function escaped(text: string): string {
  return Array.from(encoder.encode(text), (byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
}

/** A long name cut, with a mark of its own so that names with the same beginning stay apart. */
function short(name: string): string {
  if (encoder.encode(name).length <= MOST_BYTES) return name;
  let kept = '';
  let bytes = 0;
  for (const character of name) {
    bytes += encoder.encode(character).length;
    if (bytes > MOST_BYTES) break;
    kept += character;
  }
  return `${kept}~${hash(name)}`;
}

/** The same for names that some file system takes for one. */
function keyOf(path: string): string {
  return path.normalize('NFKC').toUpperCase().toLowerCase().normalize('NFKC');
}
