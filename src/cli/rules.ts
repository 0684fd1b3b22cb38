import type { Rule } from '../checks/rule.ts';
import { RULES } from '../checks/rules.ts';
import { type AppliedRule, applied, covers, type Level, type Levels, levelOf } from '../checks/select.ts';
import type { Language } from '../language.ts';
import { toolOf } from '../package.ts';
import type { RuleDescription, RulesReport } from '../reporters/check/contract.ts';
import type { explainRules } from '../reporters/check/rules-text.ts';
import { serialize } from '../reporters/serialize.ts';
import { paintFor } from './color.ts';
import { type CommandContext, UsageError } from './context.ts';
import type { Messages } from './messages.ts';
import { writeText } from './output.ts';
import { RULE_OPTIONS } from './rule-options.ts';
import { suggest } from './suggest.ts';

/** The settings of commands that apply rules. */
export interface RuleSettings {
  /** Severities where they are not the rule's own. */
  readonly rules: Levels;
  /** Wordings that are meant as they stand. */
  readonly accept: readonly string[];
}

/** Which of the rules are wanted, by their names or those of their groups; none named means all. */
export interface RuleChoice {
  readonly rule: readonly string[];
  readonly ignoreRule: readonly string[];
}

/** The names of rules, and of their groups: a group stands for all of its rules wherever a rule is named. */
export const NAMES: readonly string[] = [...new Set(RULES.flatMap(({ id }) => [id.slice(0, Math.max(0, id.indexOf('/'))) || id, id]))];

/** @throws UsageError where the settings name a rule that there is not */
export function refuseUnknownRules({ rules, rule = [], ignoreRule = [] }: RuleSettings & Partial<RuleChoice>, messages: Messages): void {
  for (const name of Object.keys(rules)) rulesNamed(name, `${RULE_OPTIONS.severity.key} (--${RULE_OPTIONS.severity.flag})`, messages);
  for (const name of rule) rulesNamed(name, '--rule', messages);
  for (const name of ignoreRule) rulesNamed(name, '--ignore-rule', messages);
}

/** @throws UsageError where there is no rule and no group of this name */
export function rulesNamed(name: string, where: string, messages: Messages): Rule[] {
  const rules = RULES.filter(({ id }) => covers(name, id));
  if (rules.length === 0) throw new UsageError(messages.unknownRule(where, name, meantBy(name)));
  return rules;
}

/** The rule or group that may have been meant: one that is spelt much like it, else a rule that was named without its group. */
function meantBy(name: string): string | undefined {
  const own = RULES.map(({ id }): [string, string] => [id.slice(id.indexOf('/') + 1), id]);
  return (
    suggest(name, NAMES) ??
    new Map(own).get(
      suggest(
        name,
        own.map(([one]) => one),
      ) ?? '',
    )
  );
}

/** The severity of every rule in this run. A rule that the call names is applied even where the configuration has it off. */
export function levelsOf({ rules, rule: wanted, ignoreRule }: RuleSettings & RuleChoice): Levels {
  const levels = RULES.map((rule): [string, Level] => {
    const isNamed = (names: readonly string[]): boolean => names.some((name) => covers(name, rule.id));
    if (isNamed(ignoreRule) || (wanted.length > 0 && !isNamed(wanted))) return [rule.id, 'off'];
    const level = levelOf(rule, rules);
    return [rule.id, level === 'off' && wanted.length > 0 ? rule.severity : level];
  });
  return Object.fromEntries(levels);
}

/** The rules that are applied at these severities. */
export function rulesAt(levels: Levels): AppliedRule[] {
  return applied(RULES, levels);
}

/** Every rule as it is documented, with its severity in this run. */
export function describeRules(lang: Language, levels: Levels = {}): RuleDescription[] {
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
