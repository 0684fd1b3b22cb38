import type { Likely } from './pairs.ts';

/**
 * Two paragraphs are versions of each other wherever they stand, if this share of their three-character runs stands in both: speeches are
 * full of formulas, and a third may agree by chance.
 */
export const SURE = 0.5;
/** A paragraph is a part of another where this share of it stands there. */
export const PART = 0.7;

/** Whether two paragraphs are surely versions of each other, or one a part of the other. */
export const areVersions = ({ likeness, containment }: Likely): boolean => likeness >= SURE || containment >= PART;
