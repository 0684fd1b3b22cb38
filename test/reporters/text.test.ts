import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { serialize } from '../../src/reporters/serialize.ts';
import { visible, visibleLines } from '../../src/reporters/visible.ts';
import { cut, displayWidth, padEnd } from '../../src/reporters/width.ts';
import { wrap } from '../../src/reporters/wrap.ts';

describe('visible', () => {
  it.each([
    ['\u001b[31m', '␛[31m'],
    ['a\u0000b\u007f', 'a␀b␡'],
    ['一\n二\t三\r', '一␊二␉三␍'],
    ['\u009b31m', '\\u{9B}31m'],
    ['\u202e\u2066\u200b\ufeff', '\\u{202E}\\u{2066}\\u{200B}\\u{FEFF}'],
    ['\u2028\u{e0041}', '\\u{2028}\\u{E0041}'],
    ['\ud800', '\ufffd'],
    ['𠮷、“讲话”——①', '𠮷、“讲话”——①'],
  ])('%j becomes %s', (text, expected) => {
    expect(visible(text)).toBe(expected);
  });

  it('keeps lines and tabs where they are asked for', () => {
    expect(visibleLines('一\n\t二\r\u001b')).toBe('一\n\t二␍␛');
  });

  it('leaves nothing that a terminal obeys in any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(visible(text))));
  });
});

describe('width', () => {
  it.each([
    ['abc', 3, 3],
    ['讲话', 4, 4],
    ['“三讲”——①…', 10, 16],
    ['ＡＢ', 4, 4],
    ['e\u0301', 1, 1],
    ['𠮷', 2, 2],
    ['', 0, 0],
  ])('of %s is %d, or %d where ambiguous characters are wide', (text, narrow, wide) => {
    expect(displayWidth(text, 1)).toBe(narrow);
    expect(displayWidth(text, 2)).toBe(wide);
  });

  it('bounds what is cut, and what fits is not cut', () => {
    const texts = fc.string({ unit: fc.constantFrom('讲', '“', 'a', '…', '𠮷', ' ', 'e\u0301') });
    fc.assert(
      fc.property(texts, fc.nat(30), fc.constantFrom(1 as const, 2 as const), (text, columns, ambiguous) => {
        const result = cut(text, columns, ambiguous);
        expect(displayWidth(result, ambiguous)).toBeLessThanOrEqual(columns);
        if (displayWidth(text, ambiguous) <= columns) expect(result).toBe(text);
        expect(displayWidth(padEnd(result, columns, ambiguous), ambiguous)).toBe(columns);
      }),
    );
  });
});

describe('wrap', () => {
  it.each([
    ['其后接着往下数的（二、二、四、），应为何序号', 18, ['其后接着往下数的', '（二、二、四、），', '应为何序号']],
    ['增强“两个维护”的自觉', 6, ['增强', '“两个', '维护”', '的自觉']],
    ['put into words (首先, 一方面).', 17, ['put into words', '(首先, 一方面).']],
    ['其中的.txt文件', 8, ['其中的', '.txt文件']],
    ['短标题，', 6, ['短标', '题，']],
  ])('breaks %s into lines of %d columns', (text, columns, lines) => {
    expect(wrap(text, columns).split('\n')).toEqual(lines);
  });

  it('keeps every character, ends no line with a mark that opens and begins none with one that closes', () => {
    const texts = fc.string({ unit: fc.constantFrom('讲', 'a', '（', '“', '(', '）', '”', '，', ',', '…', ' '), minLength: 1 });
    fc.assert(
      fc.property(texts, fc.integer({ min: 4, max: 30 }), (text, columns) => {
        const lines = wrap(text, columns).split('\n');
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        for (const [index, line] of lines.entries()) {
          // What a blank stands beside may be at either end.
          if (text.includes(' ')) return;
          if (index > 0) expect(line).not.toMatch(/^[）”，…]+[讲a]/u);
          if (index < lines.length - 1) expect(line).not.toMatch(/[讲a][（“]+$/u);
        }
      }),
    );
  });
});

describe('JSON', () => {
  it('is what JSON.stringify gives, read again, with and without line breaks', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const expected: unknown = JSON.parse(JSON.stringify(value));
        expect(JSON.parse([...serialize(value, 0)].join(''))).toEqual(expected);
        const line = [...serialize(value, null)].join('');
        expect(JSON.parse(line)).toEqual(expected);
        expect(line).not.toContain('\n');
      }),
    );
  });

  it('leaves out what is undefined', () => {
    expect([...serialize({ a: undefined, b: [{ c: { d: undefined } }] }, null)].join('')).toBe('{"b":[{"c":{}}]}');
  });

  it('escapes what a terminal would obey and what readers of lines would split at', () => {
    const text = '\u001b\u009b\u202e\u2028\u0085\u200b';
    const written = [...serialize({ text }, null)].join('');
    expect(written).toBe('{"text":"\\u001b\\u009b\\u202e\\u2028\\u0085\\u200b"}');
    expect(JSON.parse(written)).toEqual({ text });
  });

  it('comes in pieces of bounded length', () => {
    const many = Array.from({ length: 20_000 }, (_, line) => ({ span: { start: { line }, end: { line } } }));
    const pieces = [...serialize(many, 0)];
    expect(pieces.length).toBeGreaterThan(10);
    expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThan(70_000);
  });
});
