import { type Encoding, parseEncoding } from '../encodings.ts';
import { SourceError } from '../failure.ts';
import { STDIN } from '../read.ts';
import { idIn } from './id.ts';

/** What a line of JSON asks for. */
export interface Request {
  /** What the answer is to be called, as JSON; absent where the line gives no `id`. */
  readonly id?: string;
  /** Of the file to be read; of a text its name, `-` where it has none. */
  readonly path: string;
  /** The document itself; the file at `path` is then not read. */
  readonly text?: string;
  /** Decode the file as this whatever its bytes look like. */
  readonly encoding?: Encoding;
}

/** A line that asks for nothing that can be done; what it says of itself goes into the answer. */
export interface BadRequest extends Partial<Pick<Request, 'id' | 'path'>> {
  readonly error: SourceError;
}

const bad = (message: string): SourceError => new SourceError('bad-line', message);

/** A byte-order mark in front of a line is dropped: files that begin with one may have been joined. */
const decoder = new TextDecoder('utf-8', { fatal: true });

/**
 * Reads one line: a JSON object with `text`, or `path`, or both, and perhaps `id` and `encoding`; other keys are left alone. Nothing
 * depends on the lines before it. Never throws.
 */
export function parseRequest(line: Uint8Array): Request | BadRequest {
  let json: string;
  try {
    json = decoder.decode(line);
  } catch {
    return { error: bad('is not UTF-8') };
  }
  if (json.trim() === '') return { error: bad('is an empty line') };
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    // What the parser says differs between releases of Node.js.
    return { error: bad('is not JSON') };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { error: bad('is not a JSON object') };
  return requestOf(value as Record<string, unknown>, json);
}

function requestOf(value: Record<string, unknown>, json: string): Request | BadRequest {
  const { id, path, text, encoding: label } = value;
  if (typeof id === 'object' && id !== null) return { error: bad('has an id that is neither text, number, true, false nor null') };
  if (isBroken(id)) return { error: bad('has half of a surrogate pair in its id') };
  const known = id === undefined ? {} : { id: idIn(json, id as string | number | boolean | null) };
  const refuse = (message: string): BadRequest => ({ ...known, ...(isPath(path) && { path }), error: bad(message) });

  if (path !== undefined && typeof path !== 'string') return refuse('has a path that is not text');
  if (text !== undefined && typeof text !== 'string') return refuse('has a text that is not text');
  if (isBroken(path)) return refuse('has half of a surrogate pair in its path');
  if (isBroken(text)) return refuse('has half of a surrogate pair in its text');
  if (path === undefined && text === undefined) return refuse('has neither a text nor a path');
  if (text !== undefined && label !== undefined) return refuse('has an encoding, but its text needs none');
  const encoding = typeof label === 'string' ? parseEncoding(label) : undefined;
  if (label !== undefined && encoding === undefined) return refuse('has an encoding that is not known');
  if (text !== undefined) return { ...known, path: path ?? STDIN, text };
  if (path === STDIN) return refuse('has the path -, but standard input is where the lines come from');
  return { ...known, path: path as string, ...(encoding && { encoding }) };
}

/** Whether it is text that no encoding has bytes for. */
function isBroken(value: unknown): boolean {
  return typeof value === 'string' && /\p{Cs}/u.test(value);
}

function isPath(value: unknown): value is string {
  return typeof value === 'string' && !isBroken(value);
}
