import type { Signs } from '../text/signs.ts';

const FULL_STOP = 0x3002;
const SEMICOLON = 0xff1b;
const HALF_WIDTH_SEMICOLON = 0x3b;

/**
 * Places of marks that divide a text, in order, so that what lies between two of them is counted by search. They are looked for when they
 * are asked for: few texts need both.
 */
export class Stops {
  private semicolonsFound: readonly number[] | null = null;
  private sentenceEndsFound: readonly number[] | null = null;

  constructor(private readonly signs: Signs) {}

  /** In either width. */
  get semicolons(): readonly number[] {
    this.semicolonsFound ??= placesOf(this.signs, SEMICOLON, HALF_WIDTH_SEMICOLON);
    return this.semicolonsFound;
  }

  /** 。 alone. */
  get sentenceEnds(): readonly number[] {
    this.sentenceEndsFound ??= placesOf(this.signs, FULL_STOP, FULL_STOP);
    return this.sentenceEndsFound;
  }
}

function placesOf({ codes, all }: Signs, one: number, other: number): number[] {
  const places: number[] = [];
  const { length } = all;
  for (let i = 0; i < length; i++) {
    const at = all[i] as number;
    const code = codes[at] as number;
    if (code === one || code === other) places.push(at);
  }
  return places;
}
