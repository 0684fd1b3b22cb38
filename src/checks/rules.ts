import type { Rule } from './rule.ts';
import { abbreviated } from './rules/phrase/abbreviated.ts';
import { anachronism } from './rules/phrase/anachronism.ts';
import { misprint } from './rules/phrase/misprint.ts';
import { order } from './rules/phrase/order.ts';
import { unquoted } from './rules/phrase/unquoted.ts';
import { verb } from './rules/phrase/verb.ts';
import { wording } from './rules/phrase/wording.ts';
import { punctuationDoubled } from './rules/punctuation/doubled.ts';
import { punctuationHalfWidth } from './rules/punctuation/half-width.ts';
import { punctuationMixed } from './rules/punctuation/mixed-width.ts';
import { marksUnbalanced } from './rules/punctuation/unbalanced.ts';
import { boilerplateLeft } from './rules/text/boilerplate-left.ts';
import { charactersLost } from './rules/text/characters-lost.ts';
import { paragraphRepeated } from './rules/text/paragraph-repeated.ts';
import { passageOmitted } from './rules/text/passage-omitted.ts';
import { placeholderLeft } from './rules/text/placeholder-left.ts';
import { wordMasked } from './rules/text/word-masked.ts';

/** Every rule, in the order of the documentation. */
export const RULES: readonly Rule[] = [
  misprint,
  wording,
  abbreviated,
  verb,
  order,
  unquoted,
  anachronism,
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
