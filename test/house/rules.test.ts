import { describe, expect, it } from 'vitest';
import { describeRules } from '../../src/cli/rules.ts';
import type { Language } from '../../src/language.ts';
import { CHECK_LABELS } from '../../src/reporters/check/labels.ts';
import { ruleMarkdown } from '../../src/reporters/check/rule-markdown.ts';
import { root } from './project.ts';

const HEADS: Readonly<Record<Language, string>> = {
  en: `# Rules

[中文](rules.zh-CN.md)

What \`speechkit check\` looks for, as \`speechkit check --explain RULE\` tells it. A group stands for all of its rules wherever a rule can
be named.

| rule | severity | what it finds |
| --- | --- | --- |
`,
  zh: `# 规则

[English](rules.md)

\`speechkit check\` 所查的问题，与 \`speechkit check --explain RULE\` 的说明相同。凡可写规则名之处，都可写组名，代表该组的全部规则。

| 规则 | 级别 | 查什么 |
| --- | --- | --- |
`,
};

/** The documentation of every rule in one file, made of the rules. */
function documentation(lang: Language): string {
  const labels = CHECK_LABELS[lang];
  const rules = describeRules(lang);
  const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('*', '\\*');
  const rows = rules.map(
    ({ id, severity, summary }) => `| [\`${id}\`](#${id.replace('/', '')}) | ${labels.severities[severity]} | ${cell(summary)} |\n`,
  );
  return `${HEADS[lang]}${rows.join('')}${rules.map((rule) => `\n## ${rule.id}\n\n${ruleMarkdown(rule, labels)}`).join('')}`;
}

describe('the documentation of rules is what the rules say (vitest -u writes it)', () => {
  it.each([
    ['en', 'docs/rules.md'],
    ['zh', 'docs/rules.zh-CN.md'],
  ] as const)('%s: %s', async (lang, path) => {
    await expect(documentation(lang)).toMatchFileSnapshot(`${root}/${path}`);
  });
});
