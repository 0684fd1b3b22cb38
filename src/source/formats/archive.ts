import { FlateError, unzipSync } from 'fflate';
import { SourceError } from '../failure.ts';

/** A document of 1,000 pages has some 30 MB of XML; its pictures are not unpacked. */
const MOST_ENTRIES = 3000;
const LARGEST = 100 * 1024 * 1024;
/** XML packs to a tenth, at best to a fiftieth. */
const HIGHEST_RATIO = 200;

/**
 * Unpacks files of an archive.
 * @throws SourceError `undecodable` where it is damaged, `too-large` where it unpacks to more than any document
 */
export function unpack(bytes: Uint8Array, names: ReadonlySet<string>): ReadonlyMap<string, Uint8Array> {
  let entries = 0;
  let size = 0;
  try {
    const files = unzipSync(bytes, {
      filter: (file) => {
        if (++entries > MOST_ENTRIES)
          throw new SourceError('too-large', `is an archive of more than ${MOST_ENTRIES} files`, { limit: MOST_ENTRIES });
        if (!names.has(file.name)) return false;
        size += file.originalSize;
        if (size > LARGEST || file.originalSize > HIGHEST_RATIO * Math.max(file.size, 1024)) {
          throw new SourceError('too-large', 'unpacks to more than any document holds', { size, limit: LARGEST });
        }
        return true;
      },
    });
    return new Map(Object.entries(files));
  } catch (error) {
    if (error instanceof SourceError) throw error;
    const reason = error instanceof FlateError || error instanceof Error ? error.message : String(error);
    throw new SourceError('undecodable', `is a damaged archive (${reason})`, {}, { cause: error });
  }
}
