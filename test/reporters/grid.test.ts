import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Column, grid, type Line, WORDY } from '../../src/reporters/grid.ts';
import { plain } from '../../src/reporters/paint.ts';
import { type AmbiguousWidth, cutPath, displayWidth } from '../../src/reporters/width.ts';

const print = (columns: readonly Column[], lines: readonly Line[], width: number | null): string =>
  [...grid(columns, lines, { paint: plain, width, ambiguousWidth: 1 })].join('');

const PATH: Column = { head: 'path', elastic: { wants: 8, least: 4, cut: cutPath } };
const WORDS: Column = { head: 'words', elastic: WORDY };
const count = (head: string, goes?: number): Column => ({ head, isNumber: true, ...(goes !== undefined && { goes }) });

describe('a table', () => {
  it('has columns as wide as their widest cells, numbers at the right', () => {
    expect(
      print(
        [{ head: 'term' }, count('n'), { head: 'note' }],
        [
          ['四个意识', '3', ''],
          ['甲', '12', '乙'],
        ],
        null,
      ),
    ).toBe('term       n  note\n四个意识   3\n甲        12  乙\n');
  });

  it('has lines that go across', () => {
    expect(print([{ head: 'a' }], [['1'], 'in between', ['2']], 4)).toBe('a\n1\nin between\n2\n');
  });

  it('gives up columns one by one, and takes a narrow one back that went before a wide one', () => {
    const columns = [PATH, count('first', 1), { head: 'a very wide column', goes: 2 }, count('last', 3)];
    const lines = [['a.txt', '1', '2', '3']];
    expect(print(columns, lines, 40).split('\n')[0]).toBe('path   first  a very wide column  last');
    expect(print(columns, lines, 30).split('\n')[0]).toBe('path   first  last');
    expect(print(columns, lines, 12).split('\n')[0]).toBe('path   last');
  });

  it('does not take one back that has no words in any row', () => {
    const columns = [PATH, { head: 'date', goes: 1 }, { head: 'a very wide column', goes: 2 }];
    expect(print(columns, [['a.txt', '', '2']], 20).split('\n')[0]).toBe('path');
    expect(print(columns, [['a.txt', '1', '2']], 20).split('\n')[0]).toBe('path   date');
  });

  it('divides the room among elastic columns by what they want', () => {
    const lines = [['reports/2024/one.txt', '一二三四五六七八九十一二三四五六七八九十']];
    expect(print([PATH, WORDS], lines, 40)).toContain('re…/one.txt');
    expect(print([PATH, WORDS], lines, 80)).toContain('reports/2024/one.txt  一二三四五六七八九十一二三四五六七八九十');
  });

  it('is no wider than the terminal wherever the least of its columns fit', () => {
    const cells = fc.array(
      fc.tuple(fc.string({ unit: 'grapheme', maxLength: 30 }), fc.nat({ max: 99_999 }), fc.constantFrom('年度工作报告', '', '—“讲话”')),
    );
    fc.assert(
      fc.property(cells, fc.integer({ min: 30, max: 100 }), (rows, width) => {
        const lines = rows.map(([path, number, words]) => [path.replace(/[^\p{L}\p{N}/.]/gu, 'x'), String(number), words]);
        for (const line of print([PATH, count('n', 1), WORDS], lines, width).split('\n')) {
          expect(displayWidth(line, 1)).toBeLessThanOrEqual(width);
        }
      }),
    );
  });
});

describe('a path that is too long', () => {
  it.each([
    ['reports/2024/spring/speech.txt', 30, 'reports/2024/spring/speech.txt'],
    ['reports/2024/spring/speech.txt', 20, 'reports/…/speech.txt'],
    ['reports/2024/spring/speech.txt', 12, '…/speech.txt'],
    ['reports/2024/spring/speech.txt', 11, 'speec…h.txt'],
    ['/speech.txt', 6, 'sp…txt'],
    ['报告/在全县安全生产工作会议上的讲话.txt', 40, '报告/在全县安全生产工作会议上的讲话.txt'],
    ['报告/在全县安全生产工作会议上的讲话.txt', 20, '在全县安…的讲话.txt'],
  ])('%s in %d columns is %s', (path, columns, expected) => {
    expect(cutPath(path, columns, 1)).toBe(expected);
  });

  it('always fits, and keeps the end of its name', () => {
    const name = fc.string({ unit: fc.constantFrom('a', '政', '—', 'é', '.', '/', '𠮷'), minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(name, fc.integer({ min: 6, max: 40 }), fc.constantFrom<AmbiguousWidth>(1, 2), (path, columns, ambiguous) => {
        const short = cutPath(path, columns, ambiguous);
        expect(displayWidth(short, ambiguous)).toBeLessThanOrEqual(columns);
        expect([...path].at(-1)).toBe([...short].at(-1));
        if (displayWidth(path, ambiguous) <= columns) expect(short).toBe(path);
      }),
    );
  });
});
