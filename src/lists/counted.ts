import type { Classifier } from './words.ts';

/** A number of things in a text: 三点意见, “三大”行动, 6件事. Offsets are of that text, in UTF-16 code units. */
export interface Counted {
  readonly value: number;
  /** Of the numeral, or of the quotation mark before it. */
  readonly start: number;
  /** Of the words that name the things, after the classifier. */
  readonly nounStart: number;
  /** Of the punctuation after them, or of the block's end. */
  readonly nounEnd: number;
  /** Of the closing mark where the number opens a quotation (“三大”行动), else -1. */
  readonly close: number;
  /** The quotation counts twice (“两横一纵”): `value` is the total. */
  readonly several: boolean;
  /** Null only inside quotation marks (“四明确”). */
  readonly unit: Classifier | null;
}
