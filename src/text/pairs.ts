import { scratch } from './scratch.ts';
import type { Signs } from './signs.ts';

/** The bit of a beginning that anything, or nothing, may stand behind. */
const ALONE = 128;

/** With which two code units something may begin: any of `firsts`, which are signs, and any of `seconds` behind it, whatever where that is null. */
export interface Pair {
  readonly firsts: Iterable<number>;
  readonly seconds: Iterable<number> | null;
}

/**
 * A reader of the offsets in a text, in UTF-16 code units and in order, at which something may begin; at most seven pairs have seconds.
 * Few signs of a text have the right one behind them, so that little is left to be read.
 */
export function pairReader(pairs: readonly Pair[]): (signs: Signs) => Uint32Array {
  // A bit for each pair that a code unit may be the first or the second of. The loop is twice as fast as over tables that are not constant.
  const firsts = new Uint8Array(0x10000);
  const seconds = new Uint8Array(0x10000).fill(ALONE);
  pairs.forEach((pair, i) => {
    const bit = pair.seconds === null ? ALONE : 1 << i;
    for (const code of pair.firsts) firsts[code] = (firsts[code] as number) | bit;
    for (const code of pair.seconds ?? []) seconds[code] = (seconds[code] as number) | bit;
  });
  return ({ codes, all }) => {
    const places = scratch(all.length);
    const last = codes.length - 1;
    let count = 0;
    for (let i = 0; i < all.length; i++) {
      const at = all[i] as number;
      // Behind the last character of the text stands nothing that is noted.
      const second = at < last ? (codes[at + 1] as number) : 0;
      if (((firsts[codes[at] as number] as number) & (seconds[second] as number)) !== 0) places[count++] = at;
    }
    return places.slice(0, count);
  };
}
