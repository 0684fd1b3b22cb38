import { describe, expect, it } from 'vitest';
import { readDate } from '../../src/restore/dates.ts';

describe('readDate', () => {
  it.each([
    ['2021年2月23日', '2021-02-23'],
    ['（2022年10月16日）', '2022-10-16'],
    ['2022年10月16号', '2022-10-16'],
    ['——2007年3月5日在某某会议上', '2007-03-05'],
    ['１９８８年３月２５日', '1988-03-25'],
    ['一九七九年六月十八日', '1979-06-18'],
    ['二〇一九年十一月五日', '2019-11-05'],
    ['二○二三年一月三十一日', '2023-01-31'],
    ['2021 年 2 月 23 日', '2021-02-23'],
    ['2026-02-03', '2026-02-03'],
    ['2024/9/1 20:03:48', '2024-09-01'],
    ['2024.12.31', '2024-12-31'],
    ['2019年12月', '2019-12'],
    ['2019年政府工作报告', '2019'],
  ])('reads %s as %s', (text, iso) => {
    expect(readDate(text)?.iso).toBe(iso);
  });

  it.each(['', '2月23日', '政府工作报告', '第十四届', '12021年', '3021年1月1日', '二十世纪', '1-2-3'])('reads nothing of %j', (text) => {
    expect(readDate(text)).toBe(null);
  });

  it('is only as exact as what can be a date', () => {
    expect(readDate('2021年13月1日')?.iso).toBe('2021');
    expect(readDate('2021年2月32日')?.iso).toBe('2021-02');
    expect(readDate('2021年0月')?.iso).toBe('2021');
  });

  it('says where it stands', () => {
    const text = '（2021年2月23日）';
    const date = readDate(text);
    expect(text.slice(date?.start, date?.end)).toBe('2021年2月23日');
  });
});
