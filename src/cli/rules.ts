import type { AppliedRule } from '../checks/check.ts';
import type { Rule } from '../checks/rule.ts';
import { RULES } from '../checks/rules.ts';
import { applied, type Level } from '../checks/select.ts';
import type { Language } from '../language.ts';
import type { RuleDescription, RulesReport } from '../reporters/check/contract.ts';
import type { explainRules } from '../reporters/check/rules-text.ts';
import { serialize } from '../reporters/serialize.ts';
import { paintFor } from './color.ts';
import { type CommandContext, UsageError } from './context.ts';
import type { Messages } from './messages.ts';
import { writeText } from './output.ts';
import { toolOf } from './package.ts';
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
export function refuseUnknownRules({ rules, rule = [], ignoreRule = [] }: RuleSettings & Partial<RuleChoice>, messages: Messages): void {
  for (const id of Object.keys(rules)) findRule(id, `${RULE_OPTIONS.severity.key} (--${RULE_OPTIONS.severity.flag})`, messages);
  for (const id of rule) findRule(id, '--rule', messages);
  for (const id of ignoreRule) findRule(id, '--ignore-rule', messages);
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

/** Prints rules: as JSON where that is asked for, else as `write` writes them for people. */
export async function writeRules(context: CommandContext, rules: readonly RuleDescription[], write: typeof explainRules): Promise<number> {
  const { io, settings } = context;
  if (settings.format === 'json' || settings.format === 'ndjson') {
    const report: RulesReport = { schemaVersion: 1, tool: toolOf(), rules: [...rules] };
    return writeText(context, `${[...serialize(report, settings.format === 'json' ? 0 : null)].join('')}\n`);
  }
  const stream = settings.output === null ? io.stdout : null;
  const text = write(rules, {
    lang: settings.lang,
    width: stream?.isTTY === true ? (stream.columns ?? null) : null,
    ambiguousWidth: settings.ambiguousWidth,
    paint: await paintFor(stream, settings.color, io.env),
  });
  return writeText(context, [...text].join(''));
}
