import { readFileSync, type Stats, statSync } from 'node:fs';
import { type DecodedText, decode } from './decode.ts';
import type { Encoding } from './encodings.ts';
import { fromSystemError, SourceError } from './failure.ts';
import { formatOf } from './format.ts';
import type { SourceText } from './text.ts';

/** The path that means standard input. */
export const STDIN = '-';

/** Largest input that is read unless another limit is given, in bytes: more than any speech, and far less than memory. */
export const DEFAULT_MAX_BYTES = 64 * 1024 * 1024;

export interface ReadOptions {
  /** Decode as this whatever the bytes look like; a byte-order mark still wins. */
  readonly encoding?: Encoding;
  /** In bytes; 64 MiB unless given. */
  readonly maxBytes?: number;
  /** What `-` reads. */
  readonly stdin?: AsyncIterable<Uint8Array | string>;
}

const mebibytes = (bytes: number): string => `${Math.round((bytes / 1024 / 1024) * 10) / 10} MiB`;

function refuseSize(size: number, limit: number, isWhole: boolean): void {
  if (size <= limit) return;
  const message = isWhole
    ? `is too large: ${mebibytes(size)}, where the limit is ${mebibytes(limit)}`
    : `is larger than the limit of ${mebibytes(limit)}`;
  throw new SourceError('too-large', message, isWhole ? { size, limit } : { limit });
}

function refuseOthers(stats: Stats): void {
  if (stats.isFile()) return;
  if (stats.isDirectory()) throw new SourceError('not-a-file', 'is a folder', { reason: 'folder' });
  if (stats.isFIFO()) throw new SourceError('not-a-file', 'is a pipe; standard input is read with -', { reason: 'fifo' });
  if (stats.isSocket()) throw new SourceError('not-a-file', 'is a socket', { reason: 'socket' });
  throw new SourceError('not-a-file', 'is a device', { reason: 'device' });
}

/**
 * Asks what it is before opening it: opening a pipe would wait for a writer, opening a device may set it going. Synchronous:
 * inputs are read one at a time, and the promises of `node:fs` cost several milliseconds at start.
 */
function readFile(path: string, limit: number): Uint8Array {
  try {
    const stats = statSync(path);
    refuseOthers(stats);
    refuseSize(stats.size, limit, true);
    const bytes = readFileSync(path);
    refuseSize(bytes.length, limit, true);
    return bytes;
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
 * Reads the bytes of one input: a file, or `-` for `options.stdin`.
 * @throws SourceError `not-found`, `not-readable`, `not-a-file` (a folder, pipe, socket or device: never waited for), `too-large`
 */
export async function readBytes(path: string, options: Omit<ReadOptions, 'encoding'> = {}): Promise<Uint8Array> {
  const limit = options.maxBytes ?? DEFAULT_MAX_BYTES;
  return path === STDIN ? await readStream(options.stdin, limit) : readFile(path, limit);
}

/**
 * Decodes the bytes of one input. An unknown extension does not matter: what is text is read.
 * @throws SourceError what `decode` throws
 */
export function sourceOf(path: string, bytes: Uint8Array, encoding?: Encoding): SourceText {
  const decoded: DecodedText = decode(bytes, encoding);
  return { path, ...decoded, format: formatOf(path, decoded.text) };
}

/**
 * Reads and decodes one input.
 * @throws SourceError what {@link readBytes} and {@link sourceOf} throw
 */
export async function readInput(path: string, options: ReadOptions = {}): Promise<SourceText> {
  return sourceOf(path, await readBytes(path, options), options.encoding);
}
