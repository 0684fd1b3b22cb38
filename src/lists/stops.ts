import type { Signs } from '../text/signs.ts';

const FULL_STOP = 0x3002;
const SEMICOLON = 0xff1b;
const HALF_WIDTH_SEMICOLON = 0x3b;
const COLON = 0xff1a;
const HALF_WIDTH_COLON = 0x3a;

/** Places of the marks that divide a text into sentences, in order, so that what lies between two of them is counted by search. */
export class Stops {
  /** In either width, as colons are. */
  readonly semicolons: readonly number[];
  readonly colons: readonly number[];
  /** 。 alone. */
  readonly sentenceEnds: readonly number[];

  constructor(signs: Signs) {
    const { codes, all } = signs;
    const semicolons: number[] = [];
    const colons: number[] = [];
    const sentenceEnds: number[] = [];
    for (let i = 0; i < all.length; i++) {
      const at = all[i] as number;
      const code = codes[at] as number;
      if (code === FULL_STOP) sentenceEnds.push(at);
      else if (code === SEMICOLON || code === HALF_WIDTH_SEMICOLON) semicolons.push(at);
      else if (code === COLON || code === HALF_WIDTH_COLON) colons.push(at);
    }
    this.semicolons = semicolons;
    this.colons = colons;
    this.sentenceEnds = sentenceEnds;
  }
}
