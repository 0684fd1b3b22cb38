import { CHECK_FORMATS } from '../../reporters/check/formats.ts';
import { SEVERITIES } from '../../reporters/check/severities.ts';
import type { CommandDefinition } from '../definition.ts';
import { documentOptions, LEXICON_OPTION, PATHS } from '../options.ts';
import { RULE_OPTIONS, ruleNames } from '../rule-options.ts';

export const CHECK: CommandDefinition = {
  name: 'check',
  arguments: [PATHS],
  summary: { en: 'Find mistakes, and mend those that are certain', zh: '检查文稿中的问题，并改正可以断定的' },
  description: {
    en:
      'Checks each document by rules and shows what they find in its line, with what should stand there. ' +
      'The status is 1 where something stands at or above --fail-on, in every format. ' +
      'In Markdown, comments switch rules off and on: <!-- speechkit-disable RULE… -->, and in the same way speechkit-enable and speechkit-disable-next-line; without a name, all rules.',
    zh:
      '按规则检查每篇文稿，逐处标出所在的行，并给出应有的写法。有问题达到 --fail-on 的级别时退出状态为 1，各种格式都一样。' +
      'Markdown 中可用注释停用和启用规则：<!-- speechkit-disable 规则… -->，speechkit-enable、speechkit-disable-next-line 写法相同；不写规则名即为全部。',
  },
  options: [
    {
      key: 'rule',
      flag: 'rule',
      short: 'r',
      value: { kind: 'texts', name: 'RULE', later: ruleNames },
      description: { en: 'Apply only this rule or group of rules (may be given again)', zh: '只用这条或这组规则（可多次指定）' },
      configurable: false,
    },
    {
      key: 'ignoreRule',
      flag: 'ignore-rule',
      value: { kind: 'texts', name: 'RULE', later: ruleNames },
      description: { en: 'Leave this rule or group of rules out (may be given again)', zh: '不用这条或这组规则（可多次指定）' },
      configurable: false,
    },
    RULE_OPTIONS.severity,
    RULE_OPTIONS.accept,
    {
      key: 'severity',
      flag: 'severity',
      value: { kind: 'choice', name: 'SEVERITY', choices: SEVERITIES },
      description: {
        en: 'Look only for findings of this severity and above',
        zh: '只检查这一级别及以上的问题',
      },
      fallback: { en: 'info', zh: 'info' },
      initial: 'info',
      configurable: true,
    },
    {
      key: 'failOn',
      flag: 'fail-on',
      value: { kind: 'choice', name: 'SEVERITY', choices: [...SEVERITIES, 'never'] },
      description: {
        en: 'End with status 1 where a finding is of this severity or above',
        zh: '有这一级别及以上的问题时，退出状态为 1',
      },
      fallback: { en: 'error', zh: 'error' },
      initial: 'error',
      configurable: true,
    },
    {
      key: 'fix',
      flag: 'fix',
      description: {
        en: 'Mend what has only one certain answer, and report what is left; needs --in-place or --output, which then takes the mended text',
        zh: '改正只有一种确定写法的问题，并报告其余的；须写明 --in-place，或用 --output 指定存放改正稿的文件',
      },
      configurable: false,
    },
    {
      key: 'inPlace',
      flag: 'in-place',
      short: 'i',
      description: {
        en: 'With --fix, write the mended text into the inputs themselves',
        zh: '与 --fix 合用，直接改写输入文件',
      },
      configurable: false,
    },
    {
      key: 'diff',
      flag: 'diff',
      description: {
        en: 'Show as a unified diff what --fix would change, and write nothing',
        zh: '以 unified diff 显示 --fix 会作的改动，不写入任何文件',
      },
      configurable: false,
    },
    {
      key: 'explain',
      flag: 'explain',
      value: { kind: 'text', name: 'RULE', later: ruleNames },
      description: {
        en: 'Print the documentation of a rule or of a group; reads no documents',
        zh: '输出一条或一组规则的说明，不读取文稿',
      },
      initial: null,
      configurable: false,
      isAlone: true,
    },
    {
      key: 'listRules',
      flag: 'list-rules',
      description: { en: 'List the rules with their severities; reads no documents', zh: '列出各条规则及其级别，不读取文稿' },
      configurable: false,
      isAlone: true,
    },
    LEXICON_OPTION,
    ...documentOptions(Object.keys(CHECK_FORMATS)),
  ],
  examples: [
    { call: 'speechkit check speech.txt', note: { en: 'What is wrong with a file', zh: '一个文件中的问题' } },
    {
      call: 'speechkit check --rule text/placeholder-left --fail-on warning drafts/',
      note: { en: 'Let a pipeline fail on blanks', zh: '有未填之处即令流水线失败' },
    },
    { call: 'speechkit check --diff speech.txt', note: { en: 'See what could be mended', zh: '查看可以改正之处' } },
    { call: 'speechkit check --fix --in-place drafts/', note: { en: 'Mend a folder', zh: '改正一个文件夹' } },
    { call: 'speechkit check -f sarif -o findings.sarif drafts/', note: { en: 'For code scanning', zh: '供代码扫描平台读取' } },
    { call: 'speechkit check --explain punctuation/doubled', note: { en: 'Why a rule', zh: '一条规则的说明' } },
  ],
  load: () => import('../commands/check.ts'),
};
