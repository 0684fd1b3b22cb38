import { describe, expect, it } from 'vitest';
import { check } from '../../src/checks/check.ts';
import type { Rule } from '../../src/checks/rule.ts';
import { applied, levelOf } from '../../src/checks/select.ts';
import { readSubject } from '../../src/checks/subject.ts';
import type { SourceText } from '../../src/source/text.ts';
import { sourceOf } from '../properties/speeches.ts';

/** A rule that finds every occurrence of a word. */
const finds = (id: string, word: string): Rule => ({
  id,
  severity: 'warning',
  summary: { en: '', zh: '' },
  documentation: { en: '', zh: '' },
  examples: { wrong: [], right: [] },
  *check({ restored }) {
    for (let at = restored.text.indexOf(word); at >= 0; at = restored.text.indexOf(word, at + 1)) {
      const span = restored.spanOf(at, at + word.length);
      yield { span, message: { en: 'found', zh: '有' }, actual: word };
    }
  },
});

const RULES = [finds('words/first', '甲'), finds('words/second', '乙'), finds('others/third', '丙')];

/** What is found, as `line rule`. */
const found = (text: string, format: SourceText['format'] = 'markdown', accepted: readonly string[] = []): string[] =>
  check(readSubject(sourceOf(text, format)), applied(RULES), 'en', accepted).map(({ span, rule }) => `${span.start.line} ${rule}`);

describe('comments in Markdown', () => {
  it.each([
    ['switch every rule off', '<!-- speechkit-disable -->\n甲乙丙。', []],
    ['switch some rules off', '<!-- speechkit-disable words/first others/third -->\n甲乙丙。', ['2 words/second']],
    ['switch a group off', '<!-- speechkit-disable words -->\n甲乙丙。', ['2 others/third']],
    ['take commas between names', '<!-- speechkit-disable words/first, others/third，words/second -->\n甲乙丙。', []],
    ['hold from where they stand', '甲。<!-- speechkit-disable -->甲。\n甲。', ['1 words/first']],
    ['may be taken back', '<!-- speechkit-disable -->\n甲。\n<!-- speechkit-enable -->\n甲。', ['4 words/first']],
    ['may be taken back in part', '<!-- speechkit-disable -->\n甲乙。\n<!-- speechkit-enable words/second -->\n甲乙。', ['4 words/second']],
    [
      'hold until they are taken back, however often they are said',
      '<!-- speechkit-disable -->\n<!-- speechkit-disable -->\n<!-- speechkit-enable -->\n甲。',
      ['4 words/first'],
    ],
    ['switch off the next line', '<!-- speechkit-disable-next-line -->\n甲。\n甲。', ['3 words/first']],
    [
      'look for the next line past blank ones',
      '<!-- speechkit-disable-next-line words/first -->\n\n\u3000\n甲乙。\n\n甲。',
      ['4 words/second', '6 words/first'],
    ],
    ['may say why', '<!-- speechkit-disable words/first -- as printed: words/second -->\n甲乙。', ['2 words/second']],
    ['may run over lines', '<!-- speechkit-disable\nwords/first\n-->\n甲乙。', ['4 words/second']],
    [
      'are ordinary ones where they say anything else',
      '<!-- speechkit-disabled -->\n<!-- disable -->\n<!-- speechkit-enable -->\n甲。',
      ['4 words/first'],
    ],
    ['are none where they never end', '<!-- speechkit-disable\n甲。', []],
  ])('%s', (_name, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('are words of the speech in plain text', () => {
    expect(found('<!-- speechkit-disable -->\n甲。', 'text')).toEqual(['2 words/first']);
  });

  it('take linear time, however many there are', () => {
    const text =
      '<!-- speechkit-disable words/first -->\n甲乙。\n<!-- speechkit-enable -->\n<!-- speechkit-disable-next-line -->\n丙。\n'.repeat(
        5_000,
      );
    const begin = performance.now();
    expect(found(text)).toHaveLength(5_000);
    expect(performance.now() - begin).toBeLessThan(5_000);
  });
});

describe('a wording that is accepted', () => {
  it('is found by no rule', () => {
    expect(found('甲乙。', 'text', ['甲'])).toEqual(['1 words/second']);
  });
});

describe('the severity of a rule', () => {
  const [first, , third] = RULES as [Rule, Rule, Rule];

  it('is its own, or that of its group, or that of its name', () => {
    expect(levelOf(first, {})).toBe('warning');
    expect(levelOf(first, { words: 'error' })).toBe('error');
    expect(levelOf(first, { 'words/first': 'info', words: 'error' })).toBe('info');
    expect(levelOf(third, { words: 'error' })).toBe('warning');
  });

  it('leaves out a rule that is off, and knows no rule by a wrong name', () => {
    expect(applied(RULES, { words: 'off', 'words/second': 'info' }).map(({ rule, severity }) => `${rule.id} ${severity}`)).toEqual([
      'words/second info',
      'others/third warning',
    ]);
    expect(() => applied(RULES, { word: 'off' })).toThrow(RangeError);
    expect(() => applied(RULES, JSON.parse('{ "__proto__": "off" }'))).toThrow(RangeError);
  });
});
