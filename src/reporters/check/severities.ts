import type { Finding } from '../../model.ts';

/** The severities of findings, the gravest first. */
export const SEVERITIES = ['error', 'warning', 'info'] as const satisfies readonly Finding['severity'][];

/** Whether a finding is at least as grave as `least`; nothing is as grave as `never`. */
export function isAtLeast(severity: Finding['severity'], least: Finding['severity'] | 'never'): boolean {
  return least !== 'never' && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(least);
}
