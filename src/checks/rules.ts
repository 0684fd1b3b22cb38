import type { Rule } from './rule.ts';
import { claimCount } from './rules/claim-count.ts';
import { claimLength } from './rules/claim-length.ts';
import { documentCutOff } from './rules/document-cut-off.ts';
import { headingEmpty } from './rules/heading-empty.ts';
import { headingFullStop } from './rules/heading-full-stop.ts';
import { headingRepeated } from './rules/heading-repeated.ts';
import { headingUnparallel } from './rules/heading-unparallel.ts';
import { levelOrder } from './rules/level-order.ts';
import { markerPunctuation } from './rules/marker-punctuation.ts';
import { numberingGap } from './rules/numbering-gap.ts';
import { numberingMixed } from './rules/numbering-mixed.ts';
import { numberingOrder } from './rules/numbering-order.ts';
import { numberingRepeated } from './rules/numbering-repeated.ts';
import { numberingStart } from './rules/numbering-start.ts';
import { outlineDeclared } from './rules/outline-declared.ts';
import { placeholderLeft } from './rules/placeholder-left.ts';

/** Every rule, in the order of the documentation. */
export const RULES: readonly Rule[] = [
  placeholderLeft,
  documentCutOff,
  claimCount,
  claimLength,
  outlineDeclared,
  numberingGap,
  numberingRepeated,
  numberingOrder,
  numberingStart,
  numberingMixed,
  levelOrder,
  markerPunctuation,
  headingEmpty,
  headingRepeated,
  headingFullStop,
  headingUnparallel,
];
