import type { Entry } from '../../../src/corpus/cache/cache.ts';
import { ENTRY } from './entries.ts';

/** What every process writes under the key of a number: a record long enough to be caught in the middle. */
export function entryOf(index: number): Entry {
  return { ...ENTRY, record: new Uint8Array(200_000).map((_byte, at) => (index * 31 + at) & 0xff) };
}
