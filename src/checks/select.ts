import type { Rule, Severity } from './rule.ts';

/** What a rule may be set to: the severity of its findings, or no findings at all. */
export type Level = Severity | 'off';

/** Levels by the name of a rule or of a group of rules. */
export type Levels = Readonly<Record<string, Level>>;

/** A rule that is to be applied, with the severity that its findings get. */
export interface AppliedRule {
  readonly rule: Rule;
  readonly severity: Severity;
}

/** Whether a name is that of the rule (`punctuation/doubled`) or of its group (`punctuation`). */
export function covers(name: string, id: string): boolean {
  return name === id || id.startsWith(`${name}/`);
}

/** What a rule is set to: by its own name, else by that of its group, else its own severity. */
export function levelOf({ id, severity }: Rule, levels: Levels): Level {
  const name = [id, id.slice(0, Math.max(0, id.indexOf('/')))].find((one) => Object.hasOwn(levels, one));
  return (name === undefined ? undefined : levels[name]) ?? severity;
}

/**
 * The rules that are to be applied, each with its severity.
 * @throws RangeError for a name of no rule and no group: a misspelt one would go unnoticed for ever
 */
export function applied(rules: readonly Rule[], levels: Levels = {}): AppliedRule[] {
  const unknown = Object.keys(levels).find((name) => !rules.some(({ id }) => covers(name, id)));
  if (unknown !== undefined) throw new RangeError(`there is no rule ${unknown}`);
  return rules.flatMap((rule) => {
    const severity = levelOf(rule, levels);
    return severity === 'off' ? [] : [{ rule, severity }];
  });
}
