import { describe, expect, it } from 'vitest';
// Every module that looks for hints, so that they are all known here.
import '../../src/restore/restore.ts';
import { DIGIT, hintOf, hintsIn } from '../../src/restore/hints.ts';
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

  it('are as many as a number has bits, and no more', () => {
    expect(() => {
      for (let i = 0; i < 33; i++) hintOf('甲');
    }).toThrow(RangeError);
  });
});
