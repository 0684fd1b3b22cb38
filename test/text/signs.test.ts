import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classOf } from '../../src/lists/marks.ts';
import { readMarker } from '../../src/markers/lexer.ts';
import { isSign, Signs } from '../../src/text/signs.ts';
import { anything } from '../properties/speeches.ts';

/** Whether a marker inside a paragraph begins with the character, before any of what may follow one. */
const opensInline = (sign: string): boolean =>
  ['一、甲', '、甲', '1.甲', '.甲', '是甲', '一，甲', '先，甲', '后，甲', '者，甲', '次，甲', '甲'].some((rest) =>
    readMarker(sign + rest, 0, rest.length + 1, false),
  );

describe('signs', () => {
  it('are found where they stand, in order, from any offset on', () => {
    fc.assert(
      fc.property(anything, fc.nat(200), (text, from) => {
        const signs = new Signs(text);
        const found: number[] = [];
        for (let at = signs.next(from); at < text.length; at = signs.next(at + 1)) found.push(at);
        expect(found).toEqual(Array.from(text.split('').keys()).filter((at) => at >= from && isSign(text.charCodeAt(at))));
      }),
    );
  });

  it('are found backwards too', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const signs = new Signs(text);
        const found: number[] = [];
        for (let at = signs.last(text.length); at >= 0; at = signs.last(at)) found.push(at);
        expect(found.reverse()).toEqual([...signs.all]);
      }),
    );
    const text = `，${'党'.repeat(200)}。`;
    expect([202, 201, 64, 33, 32, 1, 0].map((before) => new Signs(text).last(before))).toEqual([201, 0, 0, 0, 0, 0, -1]);
    expect(new Signs('').last(0)).toBe(-1);
  });

  it('are all listed, beside the code units of the text', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { all, codes } = new Signs(text);
        const units = text.split('').map((unit) => unit.charCodeAt(0));
        expect([...codes]).toEqual(units);
        expect([...all]).toEqual([...units.keys()].filter((at) => isSign(units[at] as number)));
      }),
    );
  });

  it('are rare where they are no numeral, no joint and no single ，。、', () => {
    const text = '一是“甲”与某（乙），，再说3个：X。、好。';
    expect(new Signs(text).rare.join(' ')).toBe([...'“”某（），：X。'].map((sign) => text.indexOf(sign)).join(' '));
  });

  it('are rare by themselves and what follows, wherever they stand', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { all, rare } = new Signs(text);
        const isCommon = (at: number): boolean => /^(?:[，。、](?![，。、；：])|[0-9]|(?!某)[\u4e00-\u9fff])/u.test(text.slice(at, at + 2));
        expect([...rare]).toEqual([...all].filter((at) => !isCommon(at)));
      }),
    );
  });

  it('of one text stay what they are when another is read', () => {
    const { all } = new Signs('甲，乙。');
    new Signs('，'.repeat(999));
    expect([...all]).toEqual([1, 3]);
  });

  it('are found at the ends of a text and far apart', () => {
    const text = `，${'党'.repeat(31)}、${'党'.repeat(200)}。`;
    const signs = new Signs(text);
    expect([signs.next(0), signs.next(1), signs.next(33), signs.next(text.length), signs.next(text.length + 99)]).toEqual([
      0,
      32,
      text.length - 1,
      text.length,
      text.length,
    ]);
    expect(new Signs('').next(0)).toBe(0);
  });

  it('are all that those readers look for who go from sign to sign', () => {
    const missed: string[] = [];
    for (let code = 0; code < 0x10000; code++) {
      const sign = String.fromCharCode(code);
      if (!isSign(code) && (classOf(code) !== 0 || opensInline(sign))) missed.push(sign);
    }
    expect(missed, 'name them in src/text/signs.ts').toEqual([]);
    for (const mark of '某*×X_○□■？（【<) \n') expect(isSign(mark.charCodeAt(0)), mark).toBe(true);
  });
});
