/**
 * Han characters that a passage has at least unless somebody says otherwise, set phrases left out. Judged by hand on 139 reports and
 * speeches: of what has 50 and more nearly all was taken over or quoted; of what has fewer ever more is the style of the genre.
 */
export const DEFAULT_MIN_CHARACTERS = 50;
/** So many pairs and passages are told at most, unless somebody says otherwise. */
export const DEFAULT_LIMIT = 1_000;
