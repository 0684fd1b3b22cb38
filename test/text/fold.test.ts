import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { traditionalTable } from '../../scripts/traditional.mjs';
import { lexicon } from '../../src/lexicon/lexicon.ts';
import { isBlank } from '../../src/text/characters.ts';
import { fold, LETTER, roleOf, SKIPPED, simplify, TRADITIONAL, WIDE } from '../../src/text/fold.ts';
import table from '../../src/text/traditional.tsv';

const all = Array.from({ length: 0x10000 }, (_, code) => code);

describe('fold', () => {
  it.each([
    ['四個意識', '四个意识'],
    ['全面從嚴治黨', '全面从严治党'],
    ['敢於鬥爭、善於鬥爭', '敢于斗争、善于斗争'],
    ['衆眾裏裡説說羣群', '众众里里说说群群'],
    ['“四个 意识”', '四个意识'],
    ['１＋３＋Ｎ', '1+3+N'],
    ['「兩個\u200b維護」', '两个维护'],
    ['覆盖、影像、钉钉子', '覆盖、影像、钉钉子'],
    ['', ''],
  ])('reads %s as %s', (words, folded) => {
    expect(fold(words)).toBe(folded);
  });

  it('gives one code unit for each that counts', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.oneof(fc.constantFrom(...'個“」 　Ａ１+，'), fc.string({ unit: 'binary', maxLength: 2 })) }),
        (words) => {
          const counting = [...Array(words.length).keys()].filter((i) => [LETTER, WIDE, TRADITIONAL].includes(roleOf(words.charCodeAt(i))));
          expect(fold(words)).toHaveLength(counting.length);
        },
      ),
    );
  });

  it('makes no two names of the lexicon the same', () => {
    const names = new Set(lexicon().flatMap(({ term, variants }) => [term, ...variants]));
    expect(new Set([...names].map(fold)).size).toBe(names.size);
  });

  it('skips what is blank, and nothing else', () => {
    expect(all.filter((code) => (roleOf(code) === SKIPPED) !== isBlank(code))).toEqual([]);
  });
});

describe('simplifying', () => {
  it('changes traditional characters and nothing else, one for one', () => {
    expect(simplify('“四個意識”　投資１２億元，**個')).toBe('“四个意识”　投资１２亿元，**个');
    expect(simplify('没有繁体')).toBe('没有繁体');
  });
});

describe('the table of traditional characters', () => {
  const rows = table.split('\n').slice(1, -1);

  it('is what scripts/traditional.mjs makes of OpenCC', () => {
    expect(table).toBe(traditionalTable());
  });

  it('has one code unit for one, and none twice', () => {
    expect(rows.filter((row) => !/^[^\t]\t[^\t]$/.test(row))).toEqual([]);
    expect(new Set(rows.map((row) => row[0])).size).toBe(rows.length);
    expect(rows.length).toBeGreaterThan(2_900);
  });

  it('takes no character for a blank, a mark, a digit or a letter', () => {
    expect(rows.filter((row) => !/\p{Script=Han}\t\p{Script=Han}/u.test(row))).toEqual([]);
  });
});
