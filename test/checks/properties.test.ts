import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Problem, Rule } from '../../src/checks/rule.ts';
import { RULES } from '../../src/checks/rules.ts';
import { readSubject } from '../../src/checks/subject.ts';
import type { SourceText } from '../../src/source/text.ts';
import { cleanSpeech } from '../outline/clean-speech.ts';
import { anything, repetition, sourceOf, speech } from '../properties/speeches.ts';

const format = fc.constantFrom<SourceText['format']>('text', 'markdown');

function problemsOf(rule: Rule, text: string, kind: SourceText['format'] = 'text'): Problem[] {
  return [...rule.check(readSubject(sourceOf(text, kind)))];
}

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  it('points at words of the text, whatever the text is, and says why in both languages', () => {
    fc.assert(
      fc.property(fc.oneof({ weight: 4, arbitrary: speech }, { weight: 1, arbitrary: anything }), format, (text, kind) => {
        for (const { span, message, evidence, expected } of problemsOf(rule, text, kind)) {
          for (const { start, end } of [span, ...(evidence ?? [])]) {
            expect(start.offset).toBeGreaterThanOrEqual(0);
            expect(end.offset).toBeGreaterThan(start.offset);
            expect(end.offset).toBeLessThanOrEqual(text.length);
            expect(start.line).toBeLessThanOrEqual(end.line);
          }
          expect(message.zh).toMatch(/\p{Script=Han}/u);
          expect(message.en).toMatch(/^\S/);
          expect(`${message.en}${message.zh}`).not.toMatch(/[。.]$|undefined|null|NaN|[\p{Cc}\p{Cf}]/u);
          expect(expected ?? ['x']).not.toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('a short piece many times over', () => {
  it('is checked in a time that a quadratic rule would not keep', () => {
    fc.assert(
      fc.property(repetition, (unit) => {
        const subject = readSubject(sourceOf(unit.repeat(3)));
        const begin = performance.now();
        for (const rule of RULES) for (const { evidence } of rule.check(subject)) expect(evidence?.length ?? 0).toBeLessThanOrEqual(20_000);
        expect(performance.now() - begin).toBeLessThan(5_000);
      }),
      { numRuns: 20 },
    );
  });
});

/** What `--fix` makes of a text: each span that has a fix is replaced by it. */
function fixed(text: string, problems: readonly Problem[]): string {
  return problems
    .filter(({ fix }) => fix !== undefined)
    .sort((a, b) => b.span.start.offset - a.span.start.offset)
    .reduce((result, { span, fix }) => result.slice(0, span.start.offset) + fix + result.slice(span.end.offset), text);
}

describe('a fix', () => {
  const WRONG: readonly (readonly [string, (line: string, index: number) => string])[] = [
    ['punctuation/marker', (line) => line.replace(/^([一二三四])、/u, '$1.')],
    ['punctuation/marker', (line) => line.replace(/^（([一二三四])）/u, '（$1）、')],
    ['punctuation/marker', (line) => line.replace(/^(\d)．/u, '$1、')],
    ['numbering/repeated', (line) => line.replace(/^二、/u, '一、')],
    ['heading/full-stop', (line) => line.replace(/^一、.*$/u, '$&。')],
  ];

  it.each(WRONG)('of %s leaves nothing for the rule to find (%#)', (id, spoil) => {
    const rule = RULES.find((candidate) => candidate.id === id) as Rule;
    fc.assert(
      fc.property(cleanSpeech, (lines) => {
        const text = lines.map(spoil).join('\n');
        const problems = problemsOf(rule, text).filter(({ fix }) => fix !== undefined);
        const result = fixed(text, problems);
        expect(problemsOf(rule, result).filter(({ fix }) => fix !== undefined)).toEqual([]);
        // A mark that was wrong is written as it was before, or as the standard has it.
        if (problems.length > 0) expect(result.replace(/^(\d)\./gmu, '$1．')).toBe(lines.join('\n'));
      }),
      { numRuns: 80 },
    );
  });
});
