import type { Finding } from '../../model.ts';

/** What stands there and what should, likeliest first (`** → 36 / 48`), where the rule says so. */
export function change({ actual, expected = [] }: Finding): string | null {
  if (expected.length === 0) return null;
  return `${actual === undefined ? '' : `${actual} `}→ ${expected.join(' / ')}`;
}

/** All that a finding says, on one line, for formats that have one field for it. */
export function statement(finding: Finding): string {
  const words = change(finding);
  return words === null ? finding.message : `${finding.message}: ${words}`;
}
