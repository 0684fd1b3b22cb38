import { describe, expect, it } from 'vitest';
import { check } from '../../src/checks/check.ts';
import { RULES } from '../../src/checks/rules.ts';
import { readSubject } from '../../src/checks/subject.ts';
import { sourceOf } from '../properties/speeches.ts';
import { FixtureCase } from '../restore/cases.ts';

const HAN = /\p{Script=Han}/u;

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const findings = (text: string) => check(readSubject(sourceOf(text, 'text')), [{ rule, severity: rule.severity }], 'en');

  it('is documented in both languages', () => {
    expect(id).toMatch(/^[a-z]+\/[a-z]+(?:-[a-z]+)*$/);
    for (const text of [rule.summary, rule.documentation]) {
      expect(text.en).toMatch(/^[A-Z“]/);
      expect(text.zh).toMatch(HAN);
    }
    expect(rule.examples.wrong.length).toBeGreaterThan(0);
    expect(rule.examples.right.length).toBeGreaterThan(0);
  });

  it.each(rule.examples.wrong)('finds what is wrong in %j', (text) => {
    expect(findings(text).length).toBeGreaterThan(0);
  });

  it.each(rule.examples.right)('is silent on %j', (text) => {
    expect(findings(text)).toEqual([]);
  });
});

describe('the cases of fixtures/checks', () => {
  const themes = FixtureCase.names('checks').flatMap((group) => FixtureCase.names(`checks/${group}`).map((name) => `${group}/${name}`));

  it('are of rules that exist', () => {
    expect(themes.filter((theme) => !RULES.some(({ id }) => id === theme))).toEqual([]);
  });

  it.each(themes.flatMap((theme) => FixtureCase.names(`checks/${theme}`).map((name) => [theme, name] as const)))(
    '%s/%s',
    async (theme, name) => {
      const fixture = FixtureCase.of(`checks/${theme}`, name);
      const rule = RULES.find(({ id }) => id === theme);
      const subject = readSubject(await fixture.read());
      const findings = rule ? check(subject, [{ rule, severity: rule.severity }], 'zh') : [];
      fixture.expectLines(
        findings.map(({ severity, message, span, actual, expected, evidence }) =>
          [
            `${span.start.line}:${span.start.column}`,
            severity,
            actual ?? '',
            ...(expected ? [`→ ${expected.join(' / ')}`] : []),
            message,
            ...(evidence ? [`(${evidence.map(({ start }) => `${start.line}:${start.column}`).join(' ')})`] : []),
          ].join(' '),
        ),
      );
    },
  );
});
