import { FORMULAIC, LETTER_MASK } from './letters.ts';

/** So many letters are one shingle. */
export const SHINGLE = 10;
/** Of so many shingles in a row one is kept, so that any {@link SHINGLE} + {@link WINDOW} - 1 letters that two texts share have one in common. */
const WINDOW = 9;

const BASE = 0x01000193;
/** What the first letter of a shingle adds to its hash. */
let first = 1;
for (let i = 1; i < SHINGLE; i++) first = Math.imul(first, BASE);

/** No shingle: all of it is a set phrase. */
const NONE = 0xffffffff;

/** Shingles of one text, in order of place. */
export interface Shingles {
  readonly places: Uint32Array;
  readonly hashes: Uint32Array;
}

/**
 * The shingles of a text that stand for it, chosen by their hashes alone and so the same in any text (winnowing: Schleimer, Wilkerson,
 * Aiken, SIGMOD 2003): the smallest of each window, of equal ones the last. Set phrases have none.
 */
export function shinglesOf(letters: Uint16Array): Shingles {
  const count = Math.max(0, letters.length - SHINGLE + 1);
  const hashes = hashesOf(letters, count);
  const kept = new Uint32Array(count);
  let length = 0;
  let smallest = -1;
  for (let end = 0; end < count; end++) {
    const begin = Math.max(0, end - WINDOW + 1);
    if (smallest < begin) {
      smallest = begin;
      for (let at = begin + 1; at <= end; at++) if ((hashes[at] as number) <= (hashes[smallest] as number)) smallest = at;
    } else if ((hashes[end] as number) <= (hashes[smallest] as number)) smallest = end;
    // The first windows of a text are short, so that its beginning is found too.
    if (hashes[smallest] !== NONE && (length === 0 || kept[length - 1] !== smallest) && end >= Math.min(WINDOW, count) - 1) {
      kept[length++] = smallest;
    }
  }
  const places = kept.slice(0, length);
  const chosen = new Uint32Array(length);
  for (let index = 0; index < length; index++) chosen[index] = hashes[places[index] as number] as number;
  return { places, hashes: chosen };
}

function hashesOf(letters: Uint16Array, count: number): Uint32Array {
  const hashes = new Uint32Array(count);
  let rolling = 0;
  /** How many letters up to here are of a set phrase. */
  let formulaic = 0;
  for (let at = 0; at < letters.length; at++) {
    const letter = letters[at] as number;
    formulaic = letter & FORMULAIC ? formulaic + 1 : 0;
    rolling = (Math.imul(rolling, BASE) + (letter & LETTER_MASK)) | 0;
    const start = at - SHINGLE + 1;
    if (start < 0) continue;
    hashes[start] = formulaic >= SHINGLE ? NONE : mixed(rolling);
    rolling = (rolling - Math.imul(first, (letters[start] as number) & LETTER_MASK)) | 0;
  }
  return hashes;
}

/** All bits of the number in each bit of the result (the finalizer of MurmurHash3), never {@link NONE}. */
function mixed(number: number): number {
  let value = number ^ (number >>> 16);
  value = Math.imul(value, 0x85ebca6b);
  value ^= value >>> 13;
  value = Math.imul(value, 0xc2b2ae35);
  value = (value ^ (value >>> 16)) >>> 0;
  return value === NONE ? 0 : value;
}
