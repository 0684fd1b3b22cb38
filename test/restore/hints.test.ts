import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
// Every module that looks for hints, so that they are all known here.
import '../../src/restore/restore.ts';
import { DIGIT, hintOf, hintsIn, openingOf, openingsAt } from '../../src/restore/hints.ts';
import { readLines } from '../../src/restore/lines.ts';
import { BLANKS, isBlank } from '../../src/text/characters.ts';
import { codeUnitsOf } from '../../src/text/string.ts';

const hintsOf = (text: string): number => hintsIn(codeUnitsOf(`◎${text}◎`), 1, text.length + 1);

describe('hints', () => {
  it('are those of which the text has a character', () => {
    const marks = hintOf('※◎');
    const mark = hintOf('◎');
    expect(hintsOf('甲乙') & (marks | mark | DIGIT)).toBe(0);
    expect(hintsOf('甲※乙') & (marks | mark | DIGIT)).toBe(marks);
    expect(hintsOf('甲◎1乙') & (marks | mark | DIGIT)).toBe(marks | mark | DIGIT);
  });

  it('are shared by those that look for the same', () => {
    expect(hintOf('0123456789')).toBe(DIGIT);
  });

  it('are as many as a number has bits, and no more', () => {
    expect(() => {
      for (let i = 0; i < 33; i++) hintOf(String.fromCharCode(0x3400 + i));
    }).toThrow(RangeError);
  });
});

describe('openings', () => {
  it('are those that the character belongs to', () => {
    const marks = openingOf('※◎');
    expect(openingsAt('※'.charCodeAt(0))).toBe(marks);
    expect(openingsAt('甲'.charCodeAt(0))).toBe(0);
  });

  it('are shared by those that look for the same', () => {
    expect(hintOf('0123456789')).toBe(DIGIT);
  });

  it('are as many as a byte has bits, and no more', () => {
    expect(() => {
      for (let i = 0; i < 9; i++) openingOf('甲');
    }).toThrow(RangeError);
  });
});

describe('lines', () => {
  it('have the hints of what stands in them, but for the blanks that they open with', () => {
    const { starts, ends, hints } = readLines(codeUnitsOf('　　甲1\r\n\n乙 丙\u2028丁'));
    expect(starts).toEqual([0, 6, 7, 11]);
    expect(ends).toEqual([4, 6, 10, 12]);
    expect(hints.map((bits) => bits & (DIGIT | hintOf(BLANKS)))).toEqual([DIGIT, 0, hintOf(BLANKS), 0]);
  });

  it('have no hint that is lacking, whatever stands in them', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('\n', '\r', '\u2029', ' ', '\u3000', '一', '1', '页', '-', '（', '\u{1F600}')), (parts) => {
        const codes = codeUnitsOf(parts.join(''));
        const { starts, ends, hints } = readLines(codes);
        starts.forEach((start, line) => {
          let from = start;
          while (from < (ends[line] as number) && isBlank(codes[from] as number)) from++;
          expect(hints[line]).toBe(hintsIn(codes, from, ends[line] as number));
        });
      }),
    );
  });
});
