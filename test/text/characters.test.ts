import { describe, expect, it } from 'vitest';
import {
  BLANKS,
  endsTerminated,
  hasSentenceInside,
  isBlank,
  isDigit,
  isHan,
  isLatin,
  skipBlanks,
  trimBlanks,
} from '../../src/text/characters.ts';

const code = (character: string): number => character.charCodeAt(0);

describe('classes of characters', () => {
  it('Han: every plane, 〇 and 々, no mark', () => {
    for (const character of ['一', '龥', '㐀', '〇', '々', '𠮷', '豈']) expect(isHan(code(character)), character).toBe(true);
    for (const character of ['，', 'a', '１', 'ア', '한', '①', '']) expect(isHan(code(character)), character).toBe(false);
  });

  it('digits: ASCII and full-width', () => {
    for (const character of ['0', '9', '０', '９']) expect(isDigit(code(character)), character).toBe(true);
    for (const character of ['一', '①', 'Ⅰ', '/', ':']) expect(isDigit(code(character)), character).toBe(false);
  });

  it('Latin letters: ASCII and full-width', () => {
    for (const character of ['a', 'Z', 'Ａ', 'ｚ']) expect(isLatin(code(character)), character).toBe(true);
    for (const character of ['@', '[', '＠', 'é', 'я', '一']) expect(isLatin(code(character)), character).toBe(false);
  });

  it('blanks: all that has no ink, the invisible leftovers of web pages too', () => {
    for (const character of [
      ' ',
      '\t',
      '\n',
      '\r',
      '\f',
      '\u0085',
      '\u00a0',
      '\u2003',
      '\u200b',
      '\u2028',
      '\u202f',
      '\u2060',
      '\u3000',
      '\ufeff',
    ])
      expect(isBlank(code(character)), JSON.stringify(character)).toBe(true);
    for (let unit = 0; unit < 0x10000; unit++) expect(isBlank(unit), unit.toString(16)).toBe(BLANKS.includes(String.fromCharCode(unit)));
    for (const character of ['一', '\0', '\u200d', '\u00ad', '·']) expect(isBlank(code(character)), JSON.stringify(character)).toBe(false);
  });
});

describe('endsTerminated', () => {
  it.each(['完。', '完！', '完？', '完；', '完：', '完……', '“完。”', '（完。）', '完.'.replace('.', '!'), '《完》。'])(
    'holds for %s',
    (text) => {
      expect(endsTerminated(text)).toBe(true);
    },
  );

  it.each(['', '完', '完，', '完、', '“完”', '（完）', '《完》', '完——'])('does not hold for %j', (text) => {
    expect(endsTerminated(text)).toBe(false);
  });
});

describe('hasSentenceInside', () => {
  it('wants a sentence end before the last character', () => {
    expect(hasSentenceInside('一句。又一句')).toBe(true);
    expect(hasSentenceInside('一句；')).toBe(false);
    expect(hasSentenceInside('一句，又一句：')).toBe(false);
    expect(hasSentenceInside('')).toBe(false);
  });
});

describe('skipBlanks and trimBlanks', () => {
  it('meet where there is nothing but blanks, and stay inside their limits', () => {
    expect(skipBlanks('\u3000 一 ', 0)).toBe(2);
    expect(skipBlanks('  一', 0, 1)).toBe(1);
    expect(trimBlanks(' 一\u3000\t', 0, 4)).toBe(2);
    expect(trimBlanks('   ', 1, 3)).toBe(1);
    expect(skipBlanks('   ', 0)).toBe(3);
  });
});
