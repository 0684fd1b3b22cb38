import type { AppliedRule } from '../checks/check.ts';
import type { Rule } from '../checks/rule.ts';
import { RULES } from '../checks/rules.ts';
import { applied, type Level } from '../checks/select.ts';
import type { Language } from '../language.ts';
import type { RuleDescription } from '../reporters/check/contract.ts';
import { UsageError } from './context.ts';
import type { Messages } from './messages.ts';
import { RULE_OPTIONS } from './rule-options.ts';
import { suggest } from './suggest.ts';

/** The settings of commands that apply rules. */
export interface RuleSettings {
  /** Severities by the id of the rule, where they are not its own. */
  readonly rules: Readonly<Record<string, Level>>;
  /** Wordings that are meant as they stand. */
  readonly accept: readonly string[];
}

/** Which of the rules are wanted; none named means all. */
export interface RuleChoice {
  readonly rule: readonly string[];
  readonly ignoreRule: readonly string[];
}

const IDS = RULES.map(({ id }) => id);

/** @throws UsageError where the settings name a rule that there is not */
export function refuseUnknownRules({ rules }: RuleSettings, messages: Messages): void {
  for (const id of Object.keys(rules)) findRule(id, `${RULE_OPTIONS.severity.key} (--${RULE_OPTIONS.severity.flag})`, messages);
}

/** @throws UsageError where there is no rule of this id */
export function findRule(id: string, where: string, messages: Messages): Rule {
  const rule = RULES.find((one) => one.id === id);
  if (rule === undefined) throw new UsageError(messages.unknownRule(where, id, suggest(id, IDS)));
  return rule;
}

/** The severity of every rule in this run. A rule that the call names is applied even where the configuration has it off. */
export function levelsOf({ rules, rule, ignoreRule }: RuleSettings & RuleChoice): Record<string, Level> {
  const levels = RULES.map(({ id, severity }): [string, Level] => {
    if (ignoreRule.includes(id) || (rule.length > 0 && !rule.includes(id))) return [id, 'off'];
    const level = Object.hasOwn(rules, id) ? rules[id] : undefined;
    return [id, level === undefined || (level === 'off' && rule.includes(id)) ? severity : level];
  });
  return Object.fromEntries(levels);
}

/** The rules that are applied at these severities. */
export function rulesAt(levels: Readonly<Record<string, Level>>): AppliedRule[] {
  return applied(RULES, levels);
}

/** Every rule as it is documented, with its severity in this run. */
export function describeRules(lang: Language, levels: Readonly<Record<string, Level>> = {}): RuleDescription[] {
  return RULES.map(({ id, severity, summary, documentation, examples }) => ({
    id,
    severity: levels[id] ?? severity,
    defaultSeverity: severity,
    summary: summary[lang],
    documentation: documentation[lang],
    examples: { wrong: [...examples.wrong], right: [...examples.right] },
  }));
}
