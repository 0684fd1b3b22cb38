import { describe, expect, it } from 'vitest';
import { anniversariesIn } from '../../src/dating/anniversaries.ts';
import { plansIn } from '../../src/dating/plans.ts';
import type { Sighting } from '../../src/dating/sighting.ts';

const written = ({ term, reading, from, until }: Sighting): string => `${term} ${reading} ${from ?? ''}–${until ?? ''}`;
/** As a reading has the text: without quotation marks, which are told apart. */
const plansOf = (text: string): string[] => {
  const bare = text.replace(/[“”]/g, '');
  return [...plansIn(bare, () => text.includes('“'))].map(written);
};

describe('a five-year plan', () => {
  it.each([
    ['今年是“十四五”开局之年。', '十四五开局之年 present 2021–2021'],
    ['2020年是“十三五”规划的收官之年。', '十三五收官之年 present 2019–2021'],
    ['“十二五”以来，投资持续增长。', '十二五 past 2011–'],
    ['“十二五”时期，生产总值年均增长一成。', '十二五 past 2014–'],
    ['科学编制“十五五”规划。', '十五五 to-come 2023–2026'],
    ['为“十三五”开好局打基础。', '十三五 to-come 2013–2016'],
    ['第六个五年计划的主要任务。', '六五 named 1976–'],
    ['完成“十一五”规划的任务。', '十一五 named 2001–'],
  ])('tells in %s', (text, reading) => {
    expect(plansOf(text)).toEqual([reading]);
  });

  it.each([
    '十五届五中全会', // a term of the Central Committee
    '第十五个项目',
    '二十五户人家',
    '一五一十地说清楚',
    '制定“七五”普法规划', // of teaching the law
  ])('is none in %s', (text) => {
    expect(plansOf(text)).toEqual([]);
  });

  it('that the plenums of a term drew up is looked back upon', () => {
    expect(plansOf('就制定“十二五”规划等重大问题作出决定和部署。')).toEqual(['十二五 named 2006–']);
    expect(plansOf('由于编制“九五”计划时的形势与现在不同。')).toEqual(['九五 named 1991–']);
  });
});

describe('an anniversary', () => {
  it.each([
    ['今年是中国共产党成立100周年。', '中国共产党成立100周年 present 2021–2021'],
    ['庆祝新中国成立七十周年。', '新中国成立七十周年 named 2018–'],
    ['喜迎香港回归祖国25周年。', '香港回归祖国25周年 to-come 2021–2022'],
  ])('tells in %s', (text, reading) => {
    expect([...anniversariesIn(text)].map(written)).toEqual([reading]);
  });

  it.each(['今年是建县四十周年。', '到建国一百周年时', '公司成立10周年'])('tells nothing in %s', (text) => {
    expect([...anniversariesIn(text)]).toEqual([]);
  });
});
