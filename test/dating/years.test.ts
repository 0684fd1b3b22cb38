import { describe, expect, it } from 'vitest';
import { yearsIn } from '../../src/dating/years.ts';

const readingsOf = (text: string): string[] =>
  [...yearsIn(text)].map(({ term, reading, from, until }) => `${term} ${reading} ${from ?? ''}–${until ?? ''}`);

describe('a year', () => {
  it.each([
    ['2019年以来，全县经济稳步增长。', '2019年 past 2019–'],
    ['一九七八年以来，农村变了样。', '1978年 past 1978–'],
    ['二〇〇三年，我们战胜了洪水。', '2003年 past 2003–'],
    ['截至2016年底，全县脱贫一万人。', '2016年 past 2016–'],
    ['在刚刚过去的1997年，我们完成了任务。', '1997年 past 1997–1998'],
    ['城镇化率与2005年相比有了提高。', '2005年 past 2005–'],
    ['粮食产量比1995年增加三成。', '1995年 past 1995–'],
    // A review is made at the end of its year or in the next, an agenda in its year or just before.
    ['一、2013年工作回顾\n', '2013年 past 2013–2014'],
    ['一、2003年政府工作的回顾\n', '2003年 past 2003–2004'],
    ['二、2014年工作安排\n', '2014年 to-come 2013–2014'],
    ['2005年政府工作的总体要求是稳中求进。', '2005年 to-come 2004–2005'],
    ['2016年是全面建成小康社会决胜阶段的开局之年。', '2016年 present 2015–2017'],
    ['今年（2008年）的任务很重。', '2008年 present 2008–2008'],
    ['去年（2008年）的任务很重。', '2008年 past 2009–2009'],
    ['到2020年，力争农民收入翻一番。', '2020年 to-come –2020'],
    ['工程要在2022年底前完工。', '2022年 to-come –2022'],
    ['确保2015年全部通水。', '2015年 to-come –2015'],
  ])('tells in %s', (text, reading) => {
    expect(readingsOf(text)).toEqual([reading]);
  });

  it.each([
    ['of a span', '实施2016—2020年规划。'],
    ['of a span in words', '从一九八一年到一九八五年的计划。'],
    ['that a figure came from', '人均寿命从2015年的75岁提高到2020年的77岁。'],
    ['that an old aim was set for', '原定到2000年力争翻一番的目标没有实现。'],
    ['that is named and no more', '《2010年年鉴》'],
    ['that is the base of an aim', '农民收入要比2000年翻一番。'],
  ])('%s tells nothing of its own', (_, text) => {
    expect(readingsOf(text)).toEqual([]);
  });

  it('that was an agenda and was fulfilled is past', () => {
    expect(readingsOf('超额完成了大会确定的2005年预期目标。')).toEqual(['2005年 past 2005–']);
    expect(readingsOf('2025年主要目标任务如期完成。')).toEqual(['2025年 past 2025–']);
    expect(readingsOf('2025年目标的完成，标志着新的开端。')).toEqual(['2025年 past 2025–']);
    expect(readingsOf('深入实施2010年远景目标纲要，努力实现翻番。')).toEqual(['2010年 to-come –2010']);
  });
});
