import { describe, expect, it } from 'vitest';
// Every module that looks for hints, so that they are all known here.
import '../../src/restore/restore.ts';
import { DIGIT, hintOf, hintsIn } from '../../src/restore/hints.ts';

describe('hints', () => {
  it('are those of which the text has a character', () => {
    const marks = hintOf('※◎');
    const mark = hintOf('◎');
    expect(hintsIn('甲乙') & (marks | mark | DIGIT)).toBe(0);
    expect(hintsIn('甲※乙') & (marks | mark | DIGIT)).toBe(marks);
    expect(hintsIn('甲◎1乙') & (marks | mark | DIGIT)).toBe(marks | mark | DIGIT);
  });

  it('are as many as a number has bits, and no more', () => {
    expect(() => {
      for (let i = 0; i < 33; i++) hintOf('甲');
    }).toThrow(RangeError);
  });
});
