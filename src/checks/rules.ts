import type { Rule } from './rule.ts';
import { boilerplateLeft } from './rules/boilerplate-left.ts';
import { charactersLost } from './rules/characters-lost.ts';
import { marksUnbalanced } from './rules/marks-unbalanced.ts';
import { paragraphRepeated } from './rules/paragraph-repeated.ts';
import { passageOmitted } from './rules/passage-omitted.ts';
import { placeholderLeft } from './rules/placeholder-left.ts';
import { punctuationDoubled } from './rules/punctuation-doubled.ts';
import { punctuationHalfWidth } from './rules/punctuation-half-width.ts';
import { punctuationMixed } from './rules/punctuation-mixed.ts';
import { wordMasked } from './rules/word-masked.ts';

/** Every rule, in the order of the documentation. */
export const RULES: readonly Rule[] = [
  placeholderLeft,
  passageOmitted,
  boilerplateLeft,
  charactersLost,
  paragraphRepeated,
  punctuationMixed,
  punctuationHalfWidth,
  punctuationDoubled,
  marksUnbalanced,
  wordMasked,
];
