import { scratch } from './scratch.ts';

/** With which two code units something may begin: any of `firsts`, which are signs, and any of `seconds` behind it, whatever where that is null. */
export interface Pair {
  readonly firsts: Iterable<number>;
  readonly seconds: Iterable<number> | null;
}

/** By code unit, a bit for each pair of any reader that it may be the first or the second of. */
const FIRSTS = new Uint8Array(0x10000);
const SECONDS = new Uint8Array(0x10000);
/** Of the pairs whose second may be any. */
let anySecond = 0;
/** As many as a number of these tables has bits. */
const MOST = 8;
let known = 0;

/**
 * A reader of the offsets in a text, in UTF-16 code units and in order, at which something may begin. Few signs of a text have the right
 * one behind them, so that little is left to be read. All readers share one look at the text: together they have at most eight pairs.
 */
export function pairReader(pairs: readonly Pair[]): (signs: Paired) => Uint32Array {
  let own = 0;
  for (const pair of pairs) own |= note(pair);
  return ({ pairs }) => among(pairs, own);
}

/** The bit of a new pair, noted in the tables. */
function note({ firsts, seconds }: Pair): number {
  if (known === MOST) throw new RangeError(`There is no room for more than ${MOST} pairs.`);
  const bit = 1 << known++;
  for (const code of firsts) FIRSTS[code] = (FIRSTS[code] as number) | bit;
  if (seconds === null) anySecond |= bit;
  else for (const code of seconds) SECONDS[code] = (SECONDS[code] as number) | bit;
  return bit;
}

/** Where any of the pairs stands and which, as their bits, and how many were known then. */
export interface PairPlaces {
  readonly places: Uint32Array;
  readonly bits: Uint8Array;
  readonly known: number;
}

/** A text by where the pairs stand in it. */
export interface Paired {
  readonly pairs: PairPlaces;
}

/** The places of the pairs among `all` signs of a text; `found` where it knows all of them. */
export function pairsAmong(codes: Uint16Array, all: Uint32Array, found: PairPlaces | null): PairPlaces {
  return found?.known === known ? found : list(codes, all);
}

const list = lister();

/** V8 takes tables for constants that a closure holds, and goes through the signs in half the time. */
function lister(): (codes: Uint16Array, all: Uint32Array) => PairPlaces {
  const [firsts, seconds] = [FIRSTS, SECONDS];
  return (codes, all) => {
    const { length } = all;
    const places = scratch(length);
    const last = codes.length - 1;
    const any = anySecond;
    // Behind the last character of the text stands nothing that is noted.
    const bitsAt = (at: number): number =>
      (firsts[codes[at] as number] as number) & ((seconds[at < last ? (codes[at + 1] as number) : 0] as number) | any);
    let count = 0;
    let i = 0;
    // Counted without a branch, which would be guessed wrong too often, and two at a time, since a turn of the loop takes long by itself.
    for (const end = length - 2; i < end; i += 2) {
      const one = all[i] as number;
      places[count] = one;
      count += -((firsts[codes[one] as number] as number) & ((seconds[codes[one + 1] as number] as number) | any)) >>> 31;
      const other = all[i + 1] as number;
      places[count] = other;
      count += -((firsts[codes[other] as number] as number) & ((seconds[codes[other + 1] as number] as number) | any)) >>> 31;
    }
    for (; i < length; i++) {
      places[count] = all[i] as number;
      count += -bitsAt(all[i] as number) >>> 31;
    }
    const bits = new Uint8Array(count);
    for (let k = 0; k < count; k++) bits[k] = bitsAt(places[k] as number);
    return { places: places.slice(0, count), bits, known };
  };
}

/** Those of the places at which one of the pairs stands whose bits are `own`. */
function among({ places: all, bits }: PairPlaces, own: number): Uint32Array {
  const { length } = all;
  const places = scratch(length);
  let count = 0;
  for (let i = 0; i < length; i++) {
    places[count] = all[i] as number;
    count += -((bits[i] as number) & own) >>> 31;
  }
  return places.slice(0, count);
}
