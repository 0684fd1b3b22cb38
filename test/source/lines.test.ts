import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../lines.ts';

const LINES = fc
  .array(fc.constantFrom('\n', '\r', '\r\n', '\u2028', '\u2029', '一', 'a', '\u{1F600}', '\t'), { maxLength: 60 })
  .map((parts) => parts.join(''));

describe('LineIndex', () => {
  it.each([
    ['LF', '\n'],
    ['CR', '\r'],
    ['CRLF', '\r\n'],
    ['U+2028', '\u2028'],
    ['U+2029', '\u2029'],
  ])('ends a line at %s', (_, end) => {
    const text = `一、${end}${end}二、`;
    const index = linesOf(text);
    expect(index.starts.map((start, i) => text.slice(start, index.ends[i]))).toEqual(['一、', '', '二、']);
    expect(index.point(text.indexOf('二'))).toEqual({ line: 3, column: 1, offset: text.indexOf('二') });
  });

  it('does not end a line at form feed, vertical tab or U+0085, which editors show inside a line', () => {
    expect(linesOf('a\fb\vc\u0085d').starts).toEqual([0]);
  });

  it('counts columns in UTF-16 code units: a character beyond U+FFFF is two', () => {
    expect(linesOf('\u{2BB5F}河').point(2)).toEqual({ line: 1, column: 3, offset: 2 });
  });

  it('has one empty line for an empty text, and one after a final line end', () => {
    expect(linesOf('').span(0, 0)).toEqual({ start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } });
    expect(linesOf('完\n').point(2)).toEqual({ line: 2, column: 1, offset: 2 });
  });

  it('divides any text as a regular expression would', () => {
    fc.assert(
      fc.property(LINES, (text) => {
        const index = linesOf(text);
        expect(index.starts.map((start, i) => text.slice(start, index.ends[i]))).toEqual(text.split(/\r\n|[\n\r\u2028\u2029]/));
      }),
    );
  });

  it('gives each offset a point that leads back to it', () => {
    fc.assert(
      fc.property(LINES, (text) => {
        const index = linesOf(text);
        for (let offset = 0; offset <= text.length; offset++) {
          const { line, column } = index.point(offset);
          expect((index.starts[line - 1] as number) + column - 1).toBe(offset);
          expect(index.lineAt(offset)).toBe(line - 1);
        }
      }),
    );
  });
});
