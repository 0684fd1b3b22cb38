import { describe, expect, it } from 'vitest';
// Every module that looks for hints, so that they are all known here.
import '../../src/restore/restore.ts';
import { DIGIT, hintOf, hintsIn, openingOf, openingsAt } from '../../src/restore/hints.ts';
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
