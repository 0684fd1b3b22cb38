import type { Failure, FailureCode } from '../model.ts';
import type { Encoding } from './encodings.ts';

/** What a failure is about, for a message in another language. Only what the failure knows is set. */
export interface SourceErrorDetails {
  /** The kind of case within the code. */
  readonly reason?:
    | 'nul'
    | 'control-characters'
    | 'folder'
    | 'fifo'
    | 'socket'
    | 'device'
    | 'missing'
    | 'nothing-matched'
    | 'no-supported-file'
    | 'all-left-out'
    | 'vanished'
    | 'changed'
    | 'path-too-long'
    | 'link-loop'
    | 'ambiguous-name'
    | 'broken-name'
    | 'too-much-at-once'
    | 'too-much-memory'
    | 'too-many-lines'
    | 'too-many-places'
    | 'long-glob'
    | 'no-stream'
    | 'permission'
    | 'uncertain-bytes'
    | 'not-plain-text'
    | 'not-mendable'
    | 'only-read'
    | 'no-text'
    | 'damaged'
    | 'old-word'
    | 'no-page'
    | 'page-size'
    | 'wrong-format'
    | 'encrypted'
    | 'no-text-layer'
    | 'no-characters'
    | 'pages'
    | 'effort'
    | 'archive-size'
    | 'archive-entries'
    | 'inflated-size'
    | 'inflated-ratio'
    | 'document-type';
  /** Offset from 0 in bytes, from the beginning of the file, its byte-order mark included. */
  readonly byteOffset?: number;
  /** The byte there, as `0xff`. */
  readonly byte?: string;
  /** How many bytes of the file belong to no character. */
  readonly brokenBytes?: number;
  readonly encoding?: Encoding;
  /** Id of a recognised binary format, for example `docx`. */
  readonly format?: string;
  /** The part of an archive that it is about, for example `word/document.xml`. */
  readonly part?: string;
  /** In bytes, where it is known. */
  readonly size?: number;
  /** In bytes, or a number of entries, pages, lines or places, or times. */
  readonly limit?: number;
  /** What the operating system said, for example `EACCES`. */
  readonly systemCode?: string;
}

/** Why an input could not be turned into text. The only error that this folder throws on purpose. */
export class SourceError extends Error {
  override readonly name = 'SourceError';
  readonly code: FailureCode;
  readonly details: SourceErrorDetails;

  constructor(code: FailureCode, message: string, details: SourceErrorDetails = {}, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.details = details;
  }

  /** The record of this failure for the input called `path`. */
  failure(path: string): Failure {
    return { path, code: this.code, message: this.message };
  }
}

/** What an error of the file system means for the input that it befell. */
export function fromSystemError(error: unknown): SourceError {
  if (error instanceof SourceError) return error;
  const systemCode = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';
  const options = { cause: error };
  switch (systemCode) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new SourceError('not-found', 'no such file or folder', { reason: 'missing', systemCode }, options);
    case 'EISDIR':
      return new SourceError('not-a-file', 'is a folder', { reason: 'folder', systemCode }, options);
    case 'EACCES':
    case 'EPERM':
      return new SourceError('not-readable', 'permission denied', { reason: 'permission', systemCode }, options);
    case 'ENAMETOOLONG':
      return new SourceError('not-readable', 'its path is longer than the system takes', { reason: 'path-too-long', systemCode }, options);
    case 'ELOOP':
      return new SourceError(
        'not-readable',
        'is a symbolic link that leads round in a circle',
        { reason: 'link-loop', systemCode },
        options,
      );
    default:
      return new SourceError('not-readable', `cannot be read (${systemCode})`, { systemCode }, options);
  }
}

/** What a failure means for an input that was there when inputs were looked for. */
export function asVanished(failure: SourceError): SourceError {
  if (failure.code !== 'not-found') return failure;
  const details = { ...failure.details, reason: 'vanished' } as const;
  return new SourceError('not-found', 'has vanished since it was found', details, { cause: failure });
}
