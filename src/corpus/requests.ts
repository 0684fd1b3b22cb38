import { statSync } from 'node:fs';
import { SourceError } from '../source/failure.ts';
import { STDIN } from '../source/read.ts';
import type { Line } from '../source/requests/lines.ts';
import { parseRequest } from '../source/requests/request.ts';
import { failed } from './failed.ts';
import type { Task } from './work.ts';

const encoder = new TextEncoder();

/** What a line of JSON asks for. A text is done as a file in UTF-8 that holds it would be. */
export function taskOf(line: Uint8Array): Task {
  const request = parseRequest(line);
  const { id, path = STDIN } = request;
  const called = { path, ...(id !== undefined && { id }) };
  if ('error' in request) return { ...called, failed: failed(path, request.error, id) };
  const { text, encoding } = request;
  if (text !== undefined) return { ...called, bytes: encoder.encode(text), encoding: 'utf-8' };
  return { ...called, ...(encoding && { encoding }) };
}

/** A line as a task that any thread may take up, and how large it is in bytes: of a file that it names, the size of the file. */
export function arrivalOf({ bytes, isTooLong }: Line, limit: number): Task & { readonly size: number } {
  if (!isTooLong) return { path: STDIN, line: bytes, size: Math.max(bytes.length, sizeOfFile(bytes)) };
  const error = new SourceError('too-large', `is a line of more than ${limit} bytes`, { limit });
  return { path: STDIN, failed: failed(STDIN, error), size: 0 };
}

/** No path is longer than this; a longer line holds its text, or is wrong. */
const LONGEST_PATH = 8192;

/** Of the file that a line names, in bytes, or 0. */
function sizeOfFile(line: Uint8Array): number {
  if (line.length > LONGEST_PATH) return 0;
  const request = parseRequest(line);
  if ('error' in request || request.text !== undefined) return 0;
  try {
    return statSync(request.path, { throwIfNoEntry: false })?.size ?? 0;
  } catch {
    return 0;
  }
}
