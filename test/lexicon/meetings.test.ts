import { describe, expect, it } from 'vitest';
import { findMeetings } from '../../src/lexicon/meetings.ts';
import table from '../../src/lexicon/meetings.tsv';
import { readTable } from '../../src/text/table.ts';

const namesIn = (text: string): string[] => [...findMeetings(text)].map(({ name, year }) => `${name} ${year}`);

describe('meetings', () => {
  it.each([
    ['党的十八届三中全会以来', ['十八届三中全会 2013']],
    ['中国共产党第十八届中央委员会第三次全体会议通过', ['十八届三中全会 2013']],
    ['贯彻十八届三中、四中、五中全会精神', ['十八届三中全会 2013', '十八届四中全会 2014', '十八届五中全会 2015']],
    ['党的十六大以来', ['十六大 2002']],
    ['中国共产党第十三次全国代表大会', ['十三大 1987']],
    ['中国共产党第十四次代表大会', ['十四大 1992']],
    ['党的八大', ['八大 1956']],
    ['十届全国人大一次会议', ['十届全国人大一次会议 2003']],
    ['第八届全国人民代表大会第四次会议批准', ['八届全国人大四次会议 1996']],
    ['二十届中央纪委三次全会', ['二十届中央纪委三次全会 2024']],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it.each([
    '实施十大行动', // a number of things
    '推进三大任务，抓好八大工程',
    '第三十八大街',
    '走进十八大洞村',
    '中国工会第十七次全国代表大会', // of others than the Party
    '市十三届人大一次会议', // of a city
    '中国共产党青石县第九次代表大会',
    '县委十二届三次全会',
    '三十二大', // there was none
  ])('%s is none', (text) => {
    expect(namesIn(text)).toEqual([]);
  });

  it('have names of their own and stand in the order of their years', () => {
    const rows = readTable(table);
    expect(new Set(rows.map(([name]) => name)).size).toBe(rows.length);
    const years = rows.map(([, year]) => Number(year));
    expect(years).toEqual([...years].sort((a, b) => a - b));
    expect(rows.filter((row) => row.length !== 3 || row.includes(''))).toEqual([]);
  });
});
