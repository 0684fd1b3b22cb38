import { escapeMarkdown } from '../escape-markdown.ts';
import type { RuleDescription } from './contract.ts';
import { type CheckLabels, severityLine } from './labels.ts';

/** The documentation of a rule as Markdown, without a heading: what it finds, its severity, why, and examples. */
export function ruleMarkdown(rule: RuleDescription, labels: CheckLabels): string {
  const { summary, documentation, examples } = rule;
  const parts = [
    `${escapeMarkdown(summary)}${/[。.]$/.test(summary) ? '' : labels.stop}`,
    severityLine(rule, labels),
    escapeMarkdown(documentation),
  ];
  for (const [title, texts] of [
    [labels.wrong, examples.wrong],
    [labels.right, examples.right],
  ] as const) {
    parts.push(title, ...texts.map(fence));
  }
  return `${parts.join('\n\n')}\n`;
}

/** A text as it is, in a fence that is longer than any inside. */
function fence(text: string): string {
  const longest = [...text.matchAll(/`{3,}/g)].reduce((length, [mark]) => Math.max(length, mark.length), 2);
  const marks = '`'.repeat(longest + 1);
  return `${marks}text\n${text.trimEnd()}\n${marks}`;
}
