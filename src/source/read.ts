import { closeSync, constants, fstatSync, openSync, readSync, type Stats, statSync } from 'node:fs';
import { type DecodedText, decode } from './decode.ts';
import type { Encoding } from './encodings.ts';
import { asVanished, fromSystemError, SourceError } from './failure.ts';
import { openable, type Place, STDIN } from './finding/place.ts';
import { formatOf } from './format.ts';
import { type ReadingRoom, roomFor } from './room.ts';
import { DEFAULT_MAX_BYTES, sizeText, sizeTexts } from './size.ts';
import type { SourceText } from './text.ts';

/** A place whose size in bytes is known, if it was seen before. */
export type Sized = Place & { readonly size?: number };

export { STDIN } from './finding/place.ts';

export interface ReadOptions {
  /** In bytes; 64 MiB unless given. */
  readonly maxBytes?: number;
  /** What `-` reads. */
  readonly stdin?: AsyncIterable<Uint8Array | string>;
  /** Where the bytes of a file are put, until the next one is read there; each has room of its own unless given. */
  readonly room?: ReadingRoom;
}

function refuseSize(size: number, limit: number, isWhole: boolean): void {
  if (size <= limit) return;
  const [text, limitText] = sizeTexts(size, limit);
  const message = isWhole ? `is too large: ${text}, where the limit is ${limitText}` : `is larger than the limit of ${sizeText(limit)}`;
  throw new SourceError('too-large', message, isWhole ? { size, limit } : { limit });
}

function refuseOthers(stats: Stats): void {
  if (stats.isFile()) return;
  if (stats.isDirectory()) throw new SourceError('not-a-file', 'is a folder', { reason: 'folder' });
  if (stats.isFIFO()) throw new SourceError('not-a-file', 'is a pipe; standard input is read with -', { reason: 'fifo' });
  if (stats.isSocket()) throw new SourceError('not-a-file', 'is a socket', { reason: 'socket' });
  throw new SourceError('not-a-file', 'is a device', { reason: 'device' });
}

/** Where a pipe has taken the place of the file since it was asked about, opening it must not wait for a writer. */
const WITHOUT_WAITING = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0);

/**
 * Opens an ordinary file and does something with it. Asks what it is before opening it: opening a pipe would wait for a writer,
 * opening a device may set it going. Synchronous: inputs are read one at a time, and the promises of `node:fs` cost several
 * milliseconds at start.
 */
function withFile<Result>(place: Place, use: (file: number, stats: Stats) => Result): Result {
  const path = openable(place);
  refuseOthers(statSync(path));
  const file = openSync(path, WITHOUT_WAITING);
  try {
    const stats = fstatSync(file);
    refuseOthers(stats);
    return use(file, stats);
  } finally {
    closeSync(file);
  }
}

/** The most that `node:fs` reads in one call, in bytes. */
const MOST_AT_ONCE = 1024 ** 3;

/** At most `length` bytes from where the file stands. */
function readAtMost(file: number, length: number, room?: ReadingRoom): Buffer {
  const bytes = room?.for(length) ?? roomFor(length);
  let size = 0;
  for (let read = 1; read > 0 && size < length; size += read) {
    read = readSync(file, bytes, size, Math.min(length - size, MOST_AT_ONCE), null);
  }
  return bytes.subarray(0, size);
}

/** How much is read at once of a file that holds more than its size says, in bytes. */
const CHUNK = 64 * 1024;

/** The whole of a file. One that says that it is empty may be made as it is read, as those of /proc are. */
function readWhole(file: number, size: number, limit: number, room?: ReadingRoom): Buffer {
  const chunks = [readAtMost(file, size + 1, room)];
  let total = chunks[0]?.length ?? 0;
  for (let last = total; last > 0 && total > size; total += last) {
    refuseSize(total, limit, true);
    const chunk = readAtMost(file, CHUNK);
    last = chunk.length;
    chunks.push(chunk);
  }
  return chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks, total);
}

/** How often a file is read that changes meanwhile. */
const TRIES = 2;

function readFile(place: Place, limit: number, room?: ReadingRoom): Uint8Array {
  for (let tries = 1; ; tries++) {
    const bytes = withFile(place, (file, before) => {
      refuseSize(before.size, limit, true);
      const read = readWhole(file, before.size, limit, room);
      const { size, mtimeMs } = fstatSync(file);
      // Half of one text and half of the next is neither.
      return size === before.size && mtimeMs === before.mtimeMs ? read : null;
    });
    if (bytes !== null) return bytes;
    if (tries === TRIES) throw new SourceError('not-readable', 'changed while it was read', { reason: 'changed' });
  }
}

/**
 * The first bytes of an ordinary file, at most `length`.
 * @throws SourceError as {@link readBytes}
 */
export function readStart(place: Place, length: number): Uint8Array {
  try {
    return withFile(place, (file) => readAtMost(file, length));
  } catch (error) {
    throw fromSystemError(error);
  }
}

/** Reads a stream to its end, or until it passes the limit. */
async function readStream(stream: ReadOptions['stdin'], limit: number): Promise<Uint8Array> {
  if (stream === undefined) throw new SourceError('not-readable', 'there is no standard input', { reason: 'no-stream' });
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
      size += bytes.length;
      refuseSize(size, limit, false);
      chunks.push(bytes);
    }
  } catch (error) {
    throw fromSystemError(error);
  }
  return Buffer.concat(chunks, size);
}

/**
 * Reads the bytes of one input: a file by its path or as it was found, or `-` for `options.stdin`.
 * @throws SourceError `not-found`, `not-readable` (also what changes while it is read), `not-a-file` (a folder, pipe, socket or
 *   device: never waited for), `too-large`
 */
export async function readBytes(input: string | Sized, options: ReadOptions = {}): Promise<Uint8Array> {
  const limit = options.maxBytes ?? DEFAULT_MAX_BYTES;
  const place: Sized = typeof input === 'string' ? { path: input } : input;
  if (place.path === STDIN) return await readStream(options.stdin, limit);
  try {
    return readFile(place, limit, options.room);
  } catch (error) {
    const failure = fromSystemError(error);
    throw place.size === undefined ? failure : asVanished(failure);
  }
}

/**
 * Decodes the bytes of one input that is text. An unknown extension does not matter: what is text is read.
 * @throws SourceError what `decode` throws
 */
export function sourceOf(path: string, bytes: Uint8Array, encoding?: Encoding): SourceText {
  const decoded: DecodedText = decode(bytes, encoding);
  return { path, ...decoded, format: formatOf(path, decoded.text) };
}
