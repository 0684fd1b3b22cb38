import { SourceError } from '../source/failure.ts';
import type { Failed } from './work.ts';

/** An error as the result of the input that it befell. */
export function failed(path: string, error: unknown, id?: string): Failed {
  const called = id === undefined ? {} : { id };
  if (error instanceof SourceError) return { ...called, failure: error.failure(path), details: error.details };
  const stack = error instanceof Error ? error.stack : undefined;
  return { ...called, failure: { path, code: 'internal', message: String(error) }, ...(stack !== undefined && { stack }) };
}
