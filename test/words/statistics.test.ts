import { describe, expect, it } from 'vitest';
import type { WordStatistics } from '../../src/model.ts';
import type { Engine, TaggedWord } from '../../src/words/engine.ts';
import type { WordFilter } from '../../src/words/select.ts';
import { Totals } from '../../src/words/totals.ts';
import { type WordOptions, wordStatistics, wordTotals } from '../../src/words/words.ts';
import { sourceOf } from '../properties/speeches.ts';
import { divide, engines, engineWith, nodeRs } from './engines.ts';

const ALL: WordFilter = { stopWords: new Set(), numbers: true, pos: [], minLength: 1, minCount: 1 };
const words = (filter: Partial<WordFilter> = {}, top = 100): WordOptions => ({ list: 'words', filter: { ...ALL, ...filter }, top });

const TEXT = '在大会上的讲话\n同志们：\n要抓改革。改革要深，改革要实，GDP增长5%。\n附件：名词解释\n改革：改革。\n';

function statistics(text: string, options: WordOptions, engine: Engine = nodeRs): WordStatistics {
  const divided = divide(sourceOf(text), engine);
  return wordStatistics(divided, 100, divided.segmenter, options);
}
const listed = (text: string, options: WordOptions): string[] =>
  (statistics(text, options).entries ?? []).map(({ word, pos, count }) => `${word} ${pos} ${count}`);

describe('the words of a document', () => {
  it('are counted in the speech, not in its annex, most frequent first and then in order of use', () => {
    expect(listed(TEXT, words({}, 5))).toEqual(['改革 vn 3', '要 v 2', '在 p 1', '大会 n 1', '上 f 1']);
  });

  it('have their density and their first place', () => {
    const [first] = statistics(TEXT, words()).entries ?? [];
    expect(first).toEqual({
      word: '改革',
      pos: 'vn',
      count: 3,
      per1000: 30,
      span: { start: { line: 3, column: 3, offset: 15 }, end: { line: 3, column: 5, offset: 17 } },
    });
  });

  it.each<[string, Partial<WordFilter>, string[]]>([
    ['parts of speech, by their beginning', { pos: ['v'], minCount: 2 }, ['改革 vn 3', '要 v 2']],
    ['several parts of speech', { pos: ['eng', 'm'] }, ['GDP eng 1', '5% m 1']],
    ['length', { minLength: 2, minCount: 2 }, ['改革 vn 3']],
    ['stop words', { stopWords: new Set(['要']), minCount: 2 }, ['改革 vn 3']],
  ])('can be chosen by %s', (_name, filter, expected) => {
    expect(listed(TEXT, words(filter))).toEqual(expected);
  });

  it('are without numbers where these are left out, but a slogan of numbers stays', () => {
    expect(listed('一、开头\n推进“9+2”合作，增长12%。\n', words({ numbers: false }))).toContain('9+2 nz 1');
    expect(listed('一、开头\n推进“9+2”合作，增长12%。\n', words({ numbers: false })).join()).not.toContain('12%');
  });

  it('are all counted, however few are listed', () => {
    const { tokens, types, matching, entries } = statistics(TEXT, words({ minLength: 2 }, 1));
    expect({ tokens, types, matching, listed: entries?.length }).toEqual({ tokens: 18, types: 15, matching: 8, listed: 1 });
  });

  it('are added up over documents', () => {
    const totals = new Totals();
    const one = divide(sourceOf('一、甲\n改革要改革。\n'), nodeRs);
    totals.add(one.counts);
    totals.add(one.counts);
    const { entries } = wordTotals(totals, 1_000, one.segmenter, { filter: { ...ALL, minLength: 2 }, top: 1 });
    expect(entries).toEqual([{ word: '改革', pos: 'vn', count: 4, documents: 2, per1000: 4 }]);
  });
});

describe('keywords', () => {
  const filter: WordFilter = { ...ALL, minLength: 2 };

  it('by TF-IDF are the share of the words times their rarity', () => {
    const rarity = { of: (word: string) => (word === '改革' ? 2 : 8) };
    const { keywords = [] } = statistics('一、改革\n改革改革。大会。\n', { list: 'keywords', filter, top: 2, rarity });
    // 改革 three times of four, 大会 once.
    expect(keywords.map(({ word, weight }) => [word, weight])).toEqual([
      ['大会', 2],
      ['改革', 1.5],
    ]);
  });

  it('by TextRank stand together with many others; the paragraph ends the company', () => {
    const text = '一、甲\n经济改革。\n改革教育。\n改革医疗。\n天气。\n';
    const { keywords = [] } = statistics(text, { list: 'keywords', filter, top: 10, rarity: null });
    expect(keywords[0]).toMatchObject({ word: '改革', weight: 1 });
    const [one, two, three] = ['经济', '教育', '医疗'].map((word) => keywords.find((keyword) => keyword.word === word)?.weight);
    // Each hangs on 改革 alone: (1 − d) + d · rank / 3 of its rank.
    expect(one).toBe(two);
    expect(two).toBe(three);
    expect(one).toBeGreaterThan(0.35);
    expect(one).toBeLessThan(0.45);
    expect(keywords.at(-1)).toMatchObject({ word: '天气' });
  });

  it('are none where there are no words', () => {
    for (const rarity of [null, { of: () => 1 }]) {
      expect(statistics('。\n', { list: 'keywords', filter, top: 10, rarity }).keywords).toEqual([]);
    }
  });
});

describe.each(engines)('a user word, by $name', (engine) => {
  const TEXT_OF_USERS = '一、基层\n网格长带队，推广数据中台化和A股、5G+医疗。15G+医疗不算。\n';

  it('stays whole and keeps its part of speech', async () => {
    const mine = [
      { word: '网格长', frequency: null, tag: 'n' },
      { word: '数据中台化', frequency: 50, tag: 'vn' },
      { word: 'A股', frequency: null, tag: 'nz' },
      { word: '5G+医疗', frequency: null, tag: 'nz' },
    ];
    const tokensWith = async (userWords: typeof mine): Promise<string[]> => {
      const { engine: own, words: whole } = await engineWith(engine, userWords);
      return divide(sourceOf(TEXT_OF_USERS), own, whole).paragraphs.flat();
    };
    const before = await tokensWith([]);
    const after = await tokensWith(mine);
    for (const { word } of mine) {
      expect(before, word).not.toContain(word);
      expect(after, word).toContain(word);
    }
    expect(after.filter((token) => token === '5G+医疗')).toHaveLength(1);
    const { engine: own, words: whole } = await engineWith(engine, mine);
    const divided = divide(sourceOf(TEXT_OF_USERS), own, whole);
    const { entries = [] } = wordStatistics(divided, 100, divided.segmenter, words({ pos: ['vn'] }));
    expect(entries.map(({ word }) => word)).toContain('数据中台化');
  });

  it('does not make a frequent word of the dictionary rare', async () => {
    const text = '一、甲\n中国人民的中国。\n';
    const plain = divide(sourceOf(text), engine).paragraphs.flat();
    const { engine: own, words: whole } = await engineWith(engine, [{ word: '中国', frequency: null, tag: 'ns' }]);
    expect(divide(sourceOf(text), own, whole).paragraphs.flat()).toEqual(plain);
  });

  it('of one run is none of another’s', async () => {
    const { engine: with1, words: whole } = await engineWith(engine, [{ word: '网格长带队', frequency: 100_000, tag: 'n' }]);
    expect(divide(sourceOf(TEXT_OF_USERS), with1, whole).paragraphs.flat()).toContain('网格长带队');
    expect(divide(sourceOf(TEXT_OF_USERS), engine).paragraphs.flat()).not.toContain('网格长带队');
    expect(divide(sourceOf(TEXT_OF_USERS), with1, whole).paragraphs.flat()).toContain('网格长带队');
  });
});

describe('an engine that does not give back the text', () => {
  const broken = (cut: (text: string) => string[]): Engine => ({
    ...nodeRs,
    name: 'nodejieba',
    version: '0.0.0',
    cut,
    tag: (): TaggedWord[] => [],
  });

  it.each([
    ['loses words', broken((text) => [text.slice(0, 1)]), /lost a word/],
    ['makes words longer', broken((text) => [`${text}了`]), /moved a word/],
    ['forgets where one ends', broken((text) => [...text].filter((character) => character !== '\n')), /moved a word|lost a word/],
  ])('and %s is not believed', (_name, engine, message) => {
    expect(() => divide(sourceOf('甲乙，丙丁。\n'), engine)).toThrow(message);
  });
});
