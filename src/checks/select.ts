import type { AppliedRule } from './check.ts';
import type { Rule, Severity } from './rule.ts';

/** What a rule may be set to: the severity of its findings, or no findings at all. */
export type Level = Severity | 'off';

/**
 * The rules that are to be applied, each with its own severity where `levels` says nothing else of it.
 * @param levels by the id of the rule
 * @throws RangeError for the id of no rule: a misspelt one would go unnoticed for ever
 */
export function applied(rules: readonly Rule[], levels: Readonly<Record<string, Level>> = {}): AppliedRule[] {
  const unknown = Object.keys(levels).find((id) => !rules.some((rule) => rule.id === id));
  if (unknown !== undefined) throw new RangeError(`there is no rule ${unknown}`);
  const result: AppliedRule[] = [];
  for (const rule of rules) {
    const severity = Object.hasOwn(levels, rule.id) ? levels[rule.id] : rule.severity;
    if (severity !== undefined && severity !== 'off') result.push({ rule, severity });
  }
  return result;
}
