import { SEVERITIES } from '../reporters/check/severities.ts';
import type { OptionDefinition } from './definition.ts';

/** The names of rules and groups: their code is loaded only where somebody asks. */
export const ruleNames = async (): Promise<readonly string[]> => (await import('./rules.ts')).NAMES;

/** Options of every command that applies rules. */
export const RULE_OPTIONS = {
  severity: {
    key: 'rules',
    flag: 'rule-severity',
    value: { kind: 'pairs', name: 'RULE=SEVERITY', values: ['off', ...SEVERITIES.toReversed()] },
    description: {
      en: 'Give a rule or a group another severity: off, info, warning or error (may be given again). In the configuration file "rules" is an object of them',
      zh: '改变某条或某组规则的级别：off、info、warning 或 error（可多次指定）；配置文件中用 "rules" 对象来写',
    },
    configurable: true,
  },
  accept: {
    key: 'accept',
    flag: 'accept',
    value: { kind: 'texts', name: 'WORDING' },
    description: {
      en: 'Find nothing wrong with this wording (may be given again)',
      zh: '这一写法不作问题报告（可多次指定）',
    },
    configurable: true,
  },
} as const satisfies Readonly<Record<string, OptionDefinition>>;
