import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/checks/check.ts';
import { mend } from '../../src/checks/fix.ts';
import { RULES } from '../../src/checks/rules.ts';
import { applied } from '../../src/checks/select.ts';
import { readSubject } from '../../src/checks/subject.ts';
import type { Finding } from '../../src/model.ts';
import type { SourceText } from '../../src/source/text.ts';
import { applyEdits } from '../../src/text/edits.ts';
import { linesOf } from '../lines.ts';
import { sourceOf, speech } from '../properties/speeches.ts';

/** Findings that replace every occurrence of a word. */
const replacing =
  (...pairs: readonly (readonly [string, string])[]) =>
  ({ text }: SourceText): Finding[] => {
    const lines = linesOf(text);
    return pairs
      .flatMap(([word, fix]) =>
        [...text.matchAll(new RegExp(word, 'g'))].map(
          ({ index, 0: all }): Finding => ({ rule: 'x', severity: 'info', message: '', span: lines.span(index, index + all.length), fix }),
        ),
      )
      .sort((a, b) => a.span.start.offset - b.span.start.offset);
  };

const mended = (text: string, ...pairs: readonly (readonly [string, string])[]) => mend(sourceOf(text), replacing(...pairs));

describe('mending', () => {
  it('makes every fix, and says what it changed of the text as it was', () => {
    expect(mended('甲，乙，丙', ['，', '；'])).toEqual({
      text: '甲；乙；丙',
      edits: [
        { start: 1, end: 2, text: '；' },
        { start: 3, end: 4, text: '；' },
      ],
      fixed: 2,
    });
  });

  it('makes the first of fixes that overlap, and looks again', () => {
    expect(mended('甲乙丙', ['甲乙', '丁'], ['乙丙', '戊']).text).toBe('丁丙');
    expect(mended('，，，，', ['，，', '，']).text).toBe('，');
  });

  it('ends where two rules disagree', () => {
    expect(mended('甲', ['甲', '乙'], ['乙', '甲']).text).toMatch(/^[甲乙]$/);
  });

  it('leaves alone what is right already, and what the encoding cannot write', () => {
    expect(mended('甲', ['甲', '甲'])).toEqual({ text: '甲', edits: [], fixed: 0 });
    const big5 = { ...sourceOf('這，'), encoding: 'big5' };
    expect(mend(big5, replacing(['這', '这'], ['，', '；'])).text).toBe('這；');
    expect(mend({ ...big5, encoding: 'none' }, replacing(['，', '；'])).fixed).toBe(0);
  });

  const rules = applied(RULES);
  const find = (source: SourceText): Finding[] => check(readSubject(source), rules, 'en');

  it('changes nothing the second time, whatever the text', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(speech, fc.constantFrom('text' as const, 'markdown' as const), (text, format) => {
        const source = sourceOf(text, format);
        const once = mend(source, find);
        expect(applyEdits(text, once.edits)).toBe(once.text);
        const twice = mend({ ...source, text: once.text }, find);
        expect(twice.fixed).toBe(0);
      }),
      { numRuns: 200 },
    );
  });
});
