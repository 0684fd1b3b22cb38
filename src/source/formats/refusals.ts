import { SourceError } from '../failure.ts';

/** Why a document of some format is not read, in the words that every reader uses. */

/** @param part of an archive, or what in it is wrong; only what this program writes, never text of the document */
export function damaged(format: string, part?: string, cause?: unknown): SourceError {
  const where = part === undefined ? '' : ` (${part})`;
  const message = `is a damaged .${format} file${where}: open it in its own program, save it again and give that`;
  return new SourceError('undecodable', message, { reason: 'damaged', format, ...(part !== undefined && { part }) }, { cause });
}

/** The file opens with a password only. */
export function encrypted(format: string): SourceError {
  const message = 'is encrypted: save it without a password and give that';
  return new SourceError('unsupported-format', message, { reason: 'encrypted', format });
}

/** The file was to be read as a format that it is not in. */
export function wrongFormat(format: string): SourceError {
  return new SourceError('unsupported-format', `is no .${format} file`, { reason: 'wrong-format', format });
}

/** An XML file with a document type may name files of the machine or grow without bound: none is read. */
export function documentType(format: string, part: string): SourceError {
  return new SourceError('unsupported-format', `has a document type declaration in ${part}, which is not read`, {
    reason: 'document-type',
    format,
    part,
  });
}

const MEBIBYTE = 1024 * 1024;

/** @param size of the file, @param limit of its format; both in bytes */
export function tooLargeArchive(size: number, limit: number): SourceError {
  const message = `is too large: ${Math.round(size / MEBIBYTE)} MiB, where the limit of its format is ${Math.round(limit / MEBIBYTE)} MiB`;
  return new SourceError('too-large', message, { reason: 'archive-size', size, limit });
}

/** @param limit so many files an archive may hold */
export function tooManyEntries(limit: number): SourceError {
  return new SourceError('too-large', `is an archive of more than ${limit} files`, { reason: 'archive-entries', limit });
}

/** @param limit in bytes, of all that is unpacked together */
export function tooMuchInside(limit: number): SourceError {
  const message = `holds more than the limit of ${Math.round(limit / MEBIBYTE)} MiB when it is unpacked`;
  return new SourceError('too-large', message, { reason: 'inflated-size', limit });
}

/** @param limit so many times its size a part may unpack to */
export function tooDense(limit: number): SourceError {
  const message = `unpacks to more than ${limit} times its size, which no document does`;
  return new SourceError('too-large', message, { reason: 'inflated-ratio', limit });
}
