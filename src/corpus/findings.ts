import type { Finding, FindingCounts } from '../model.ts';

/** Findings by severity before the first. */
export const NO_FINDINGS: FindingCounts = { error: 0, warning: 0, info: 0 };

/** Adds the findings of a record. */
export function countFindings(counts: FindingCounts, findings: readonly Finding[]): void {
  for (const { severity } of findings) counts[severity]++;
}
