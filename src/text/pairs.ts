import { scratch } from './scratch.ts';
import type { Signs } from './signs.ts';

/** The bit of a beginning that anything, or nothing, may stand behind. */
const ALONE = 128;

/**
 * With which two code units something may begin: either table has for a code unit a bit for each kind of beginning that it may be the
 * first or the second of. Few signs of a text have the right one behind them, so that little is left to be read.
 */
export class Pairs {
  private readonly firsts = new Uint8Array(0x10000);
  private readonly seconds = new Uint8Array(0x10000).fill(ALONE);

  /** Notes that any of `seconds` may stand behind any of `firsts`, which are signs. Kinds may share one of the bits from 1 to 64. */
  add(bit: number, firsts: Iterable<number>, seconds: Iterable<number>): void {
    for (const code of firsts) this.firsts[code] = (this.firsts[code] as number) | bit;
    for (const code of seconds) this.seconds[code] = (this.seconds[code] as number) | bit;
  }

  /** Notes that whatever stands behind any of `firsts`, which are signs, it may begin something. */
  addAlone(firsts: Iterable<number>): void {
    this.add(ALONE, firsts, []);
  }

  /** The offsets of all such beginnings in the text, in UTF-16 code units and in order. */
  in({ codes, all }: Signs): Uint32Array {
    const { firsts, seconds } = this;
    const places = scratch(all.length);
    let count = 0;
    for (let i = 0; i < all.length; i++) {
      const at = all[i] as number;
      // Behind the last character of the text stands nothing that is noted.
      const second = at + 1 < codes.length ? (codes[at + 1] as number) : 0;
      if (((firsts[codes[at] as number] as number) & (seconds[second] as number)) !== 0) places[count++] = at;
    }
    return places.slice(0, count);
  }
}
