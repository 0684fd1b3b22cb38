import { describe, expect, it } from 'vitest';
import { lexicon } from '../../src/lexicon/lexicon.ts';
import { parseStopWords, stopWords } from '../../src/words/stop-words.ts';
import table from '../../src/words/stop-words.tsv';
import { parseUserWords } from '../../src/words/user-words.ts';

describe('a user dictionary', () => {
  it('has a word a line, with its frequency and its part of speech if need be', () => {
    expect(parseUserWords('# 本地\r\n网格长 2000 n\n\n 吹哨报到 \n民情日记 nz\n五社\t50')).toEqual({
      words: [
        { word: '网格长', frequency: 2000, tag: 'n' },
        { word: '吹哨报到', frequency: null, tag: 'nz' },
        { word: '民情日记', frequency: null, tag: 'nz' },
        { word: '五社', frequency: 50, tag: 'nz' },
      ],
      mistakes: [],
    });
  });

  it.each(['网格长 0 n', '网格长 2147483648', '网格长 n 20', '网格长 20 n n', '网格长 -1', '网格长 1.5', '网格长 名词'])(
    'has its mistakes told: %s',
    (line) => {
      expect(parseUserWords(`甲\n${line}\n`)).toEqual({
        words: [{ word: '甲', frequency: null, tag: 'nz' }],
        mistakes: [{ line: 2, text: line }],
      });
    },
  );
});

describe('stop words', () => {
  const rows = table.trimEnd().split('\n').slice(1);

  it('of the program stand once, each with its class', () => {
    expect(rows.filter((row) => !/^\p{Script=Han}+\t\p{Script=Han}+$/u.test(row))).toEqual([]);
    expect(stopWords().size).toBe(rows.length);
  });

  it('of the program are no terms of the lexicon, and name no subject', () => {
    const words = stopWords();
    expect(lexicon().filter(({ term }) => words.has(term))).toEqual([]);
    for (const word of ['党', '人民', '改革', '发展', '推进', '加强', '落实']) expect(words.has(word), word).toBe(false);
    for (const word of ['的', '要', '和', '我们', '进一步', '一是']) expect(words.has(word), word).toBe(true);
  });

  it('of a file are one a line, with remarks', () => {
    expect([...parseStopWords('# 停用词\n的\n 了 \n\n和\t连词\r\n')]).toEqual(['的', '了', '和']);
  });
});
