import type { Rule } from './rule.ts';
import { claimCount } from './rules/claim/count.ts';
import { claimLength } from './rules/claim/length.ts';
import { claimOutline } from './rules/claim/outline.ts';
import { headingEmpty } from './rules/heading/empty.ts';
import { headingFullStop } from './rules/heading/full-stop.ts';
import { headingRepeated } from './rules/heading/repeated.ts';
import { headingUnparallel } from './rules/heading/unparallel.ts';
import { numberingGap } from './rules/numbering/gap.ts';
import { numberingLevel } from './rules/numbering/level.ts';
import { numberingMixed } from './rules/numbering/mixed.ts';
import { numberingOrder } from './rules/numbering/order.ts';
import { numberingRepeated } from './rules/numbering/repeated.ts';
import { numberingStart } from './rules/numbering/start.ts';
import { abbreviated } from './rules/phrase/abbreviated.ts';
import { anachronism } from './rules/phrase/anachronism.ts';
import { misprint } from './rules/phrase/misprint.ts';
import { order } from './rules/phrase/order.ts';
import { unquoted } from './rules/phrase/unquoted.ts';
import { verb } from './rules/phrase/verb.ts';
import { wording } from './rules/phrase/wording.ts';
import { punctuationDoubled } from './rules/punctuation/doubled.ts';
import { punctuationHalfWidth } from './rules/punctuation/half-width.ts';
import { punctuationMarker } from './rules/punctuation/marker.ts';
import { punctuationMixed } from './rules/punctuation/mixed-width.ts';
import { marksUnbalanced } from './rules/punctuation/unbalanced.ts';
import { boilerplateLeft } from './rules/text/boilerplate-left.ts';
import { charactersLost } from './rules/text/characters-lost.ts';
import { cutOff } from './rules/text/cut-off.ts';
import { paragraphRepeated } from './rules/text/paragraph-repeated.ts';
import { passageOmitted } from './rules/text/passage-omitted.ts';
import { placeholderLeft } from './rules/text/placeholder-left.ts';
import { wordMasked } from './rules/text/word-masked.ts';

/** Every rule, in the order of the documentation. */
export const RULES: readonly Rule[] = [
  numberingGap,
  numberingRepeated,
  numberingOrder,
  numberingStart,
  numberingMixed,
  numberingLevel,
  headingEmpty,
  headingRepeated,
  headingUnparallel,
  headingFullStop,
  claimCount,
  claimLength,
  claimOutline,
  misprint,
  wording,
  abbreviated,
  verb,
  order,
  unquoted,
  anachronism,
  cutOff,
  placeholderLeft,
  passageOmitted,
  boilerplateLeft,
  charactersLost,
  paragraphRepeated,
  wordMasked,
  punctuationMixed,
  punctuationHalfWidth,
  punctuationDoubled,
  marksUnbalanced,
  punctuationMarker,
];
