import type { Rule } from './rule.ts';
import { placeholderLeft } from './rules/placeholder-left.ts';

/** Every rule, in the order of the documentation. */
export const RULES: readonly Rule[] = [placeholderLeft];
