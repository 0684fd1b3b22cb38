import { describe, expect, it } from 'vitest';
import { inAscii } from '../../scripts/bundling.mjs';
import { inRanges } from '../../scripts/han.mjs';

describe('patterns in the program that is built', () => {
  it('take the same characters for Han as those in the sources', () => {
    const [written, built] = [/^\p{Script=Han}$/u, new RegExp(inRanges('^\\p{Script=Han}$'), 'u')];
    const others: string[] = [];
    for (let code = 0; code <= 0x10ffff; code++) {
      const character = String.fromCodePoint(code);
      // Planes 2 and 3 are for Han characters also where none is assigned yet.
      if (built.test(character) !== written.test(character) && !/^\p{Cn}$/u.test(character)) others.push(code.toString(16));
    }
    expect(others).toEqual([]);
  });

  it('have them inside of brackets and on their own', () => {
    const built = new RegExp(inRanges('^[a\\]\\p{Script=Han}]\\p{Script=Han}{2}[[]\\p{Script=Han}$'), 'u');
    for (const words of ['a党的[人', ']党的[人', '国党的[人']) expect(built.test(words), words).toBe(true);
    for (const words of ['b党的[人', 'a党a[人', 'a党的[b']) expect(built.test(words), words).toBe(false);
  });

  it('mean the same when other characters are escapes', () => {
    const code = inAscii('[/^[“”一-龥]+$/u.test("“党”"), `一党`, "𠮷"]');
    expect(code).toMatch(/^[\0-\x7f]*$/);
    expect(new Function(`return ${code}`)()).toEqual([true, '一党', '𠮷']);
    expect(() => inAscii('String.raw`党`')).toThrow('String.raw');
  });
});
