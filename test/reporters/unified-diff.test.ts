import { applyPatch, createTwoFilesPatch } from 'diff';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CheckRecord } from '../../src/reporters/check/contract.ts';
import { createReporter } from '../../src/reporters/check/diff.ts';
import { displayWidth } from '../../src/reporters/width.ts';
import { applyEdits, type Edit } from '../../src/text/edits.ts';
import { OPTIONS } from './records.ts';

const RECORD: CheckRecord = { path: 'a.txt', encoding: 'utf-8', format: 'text', title: null, characters: 0, findings: [] };

/** The diff as it is printed: into a pipe, or on a terminal of so many columns. */
const print = (text: string, edits: readonly Edit[], width: number | null = null, path = 'a.txt'): string =>
  [...createReporter({ ...OPTIONS, width }).document({ ...RECORD, path, edits }, text)].join('');

const lines = (count: number): string => Array.from({ length: count }, (_, index) => `第${index + 1}行\n`).join('');
const replace = (text: string, from: string, to: string): Edit => ({
  start: text.indexOf(from),
  end: text.indexOf(from) + from.length,
  text: to,
});

describe('a unified diff', () => {
  it('has three lines around each change, and one hunk where they touch', () => {
    const text = lines(20);
    expect(print(text, [replace(text, '第2行', '二'), replace(text, '第9行', '九'), replace(text, '第18行', '十八')])).toBe(
      [
        '--- a.txt',
        '+++ a.txt',
        '@@ -1,12 +1,12 @@',
        ...[' 第1行', '-第2行', '+二', ' 第3行', ' 第4行', ' 第5行', ' 第6行', ' 第7行', ' 第8行', '-第9行', '+九'],
        ...[' 第10行', ' 第11行', ' 第12行'],
        '@@ -15,6 +15,6 @@',
        ...[' 第15行', ' 第16行', ' 第17行', '-第18行', '+十八', ' 第19行', ' 第20行', ''],
      ].join('\n'),
    );
  });

  it('says where a file does not end in a line feed', () => {
    expect(print('甲\n乙', [{ start: 2, end: 3, text: '丙' }])).toBe(
      '--- a.txt\n+++ a.txt\n@@ -1,2 +1,2 @@\n 甲\n-乙\n\\ No newline at end of file\n+丙\n\\ No newline at end of file\n',
    );
  });

  it('is nothing where nothing changes', () => {
    expect(print('甲\n', [])).toBe('');
  });

  it('marks the end of a name with blanks, and makes visible what a terminal would obey', () => {
    expect(print('甲\n', [{ start: 0, end: 1, text: '乙' }], null, 'a \u001b[0m\nb')).toMatch(/^--- a ␛\[0m␊b\t\n\+\+\+ a ␛\[0m␊b\t\n@@/);
  });

  const unit = fc.constantFrom('甲', '乙', 'a', '\n', '\n', '\r\n', '，');
  const cases = fc.string({ unit, maxLength: 60 }).chain((text) =>
    fc.tuple(
      fc.constant(text),
      fc.array(fc.tuple(fc.nat(text.length), fc.nat(4), fc.string({ unit, maxLength: 3 })), { maxLength: 6 }).map((places) => {
        let from = 0;
        return places
          .toSorted(([a], [b]) => a - b)
          .flatMap(([start, size, words]) => {
            if (start < from) return [];
            from = Math.min(text.length, start + size);
            return [{ start, end: from, text: words }];
          });
      }),
    ),
  );

  it('makes of the text before the text after, for another program too', () => {
    fc.assert(
      fc.property(cases, ([text, edits]) => {
        const patched = edits.length === 0 ? text : applyPatch(text, print(text, edits), { autoConvertLineEndings: false });
        expect(patched).toBe(applyEdits(text, edits));
      }),
      { numRuns: 2_000 },
    );
  });

  it('has the hunks that another program finds where lines are only replaced', () => {
    const text = lines(60);
    const edits = [3, 4, 12, 30, 37, 59].map((line) => replace(text, `第${line}行\n`, `新${line}\n`));
    const theirs = createTwoFilesPatch('a.txt', 'a.txt', text, applyEdits(text, edits), undefined, undefined, { context: 3 });
    expect(print(text, edits)).toBe(theirs.replace(/^Index: .*\n=+\n/, ''));
  });

  it('takes time by the length of the text, however much of it changes', () => {
    const text = lines(100_000);
    const edits: Edit[] = [];
    for (let at = text.indexOf('行'); at >= 0; at = text.indexOf('行', at + 1)) edits.push({ start: at, end: at + 1, text: '段' });
    const begin = performance.now();
    expect(print(text, edits).length).toBeGreaterThan(1_000_000);
    expect(performance.now() - begin).toBeLessThan(3_000);
  });
});

describe('on a terminal', () => {
  const long = '甲'.repeat(1_000);
  const text = `短，行\n${long},${long};${long}\n`;
  const edits = [{ start: 1, end: 2, text: '；' }, replace(text, ',', '，'), replace(text, ';', '；')];

  it('a long line is shown around each of its changes, and no line is wider than the terminal', () => {
    const printed = print(text, edits, 40).trimEnd().split('\n');
    expect(printed.filter((line) => displayWidth(line, 1) > 40)).toEqual([]);
    expect(printed.slice(3)).toEqual([
      '-短，行',
      expect.stringMatching(/^-…甲+,甲+…$/),
      expect.stringMatching(/^-…甲+;甲+…$/),
      '+短；行',
      expect.stringMatching(/^\+…甲+，甲+…$/),
      expect.stringMatching(/^\+…甲+；甲+…$/),
    ]);
  });

  it('nothing of the text is obeyed', () => {
    expect(print('甲\u001b[31m,\n', [{ start: 6, end: 7, text: '，' }], 80)).toContain('-甲␛[31m,\n+甲␛[31m，\n');
  });
});
