import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import { DATE_ORIGINS, documentDate, EVERY_DATE_ORIGIN } from '../../src/dating/document-date.ts';
import { dateOfFileName, dateOfFolders } from '../../src/dating/path-date.ts';
import type { DocumentDate } from '../../src/model.ts';
import { dateOfTitle } from '../../src/restore/own-dates.ts';
import { sourceOf } from '../properties/speeches.ts';

describe('the date of a title', () => {
  it.each([
    ['2017年政府工作报告', '2017'],
    ['二〇一七年政府工作报告', '2017'],
    ['在某市某次会议上的讲话（2021年1月10日）', '2021-01-10'],
    ['2019年10月全市经济形势分析会讲话', '2019-10'],
    // A report on one year and a draft for the next is of the next.
    ['关于2020年计划执行情况与2021年计划草案的报告', '2021'],
    ['关于“九五”计划和2010年远景目标的报告（1996年2月3日）', '1996-02-03'],
    ['2020年前三季度工作总结', '2020'],
    ['2021年度工作要点', '2021'],
  ])('%s is %s', (title, date) => {
    expect(dateOfTitle(title)).toBe(date);
  });

  it.each([
    '第十四个五年规划和二〇三五年远景目标的建议',
    '面向2035年的教育发展',
    '2030年前碳达峰行动方案',
    '2021—2025年干部教育培训规划',
    '1976年至1985年十年规划',
    '1978年以来的农村改革',
    '在纪念1935年某会议大会上的讲话',
    '在第十三届某市人民代表大会第一次会议上的报告',
    '学习贯彻十九大精神的讲话',
    '庆祝建党100周年',
    '自2013年起的集中整治',
  ])('%s has none', (title) => {
    expect(dateOfTitle(title)).toBe(null);
  });
});

describe('the date of a file name', () => {
  it.each([
    ['2021-02-23 讲话.txt', '2021-02-23'],
    ['2021_2_23.docx', '2021-02-23'],
    ['2021.02.23讲话.txt', '2021-02-23'],
    ['2021 02 23 讲话.txt', '2021-02-23'],
    ['讲话20210223.txt', '2021-02-23'],
    ['20210223193000.html', '2021-02-23'],
    ['202102讲话.txt', '2021-02'],
    ['2021-02讲话.txt', '2021-02'],
    ['２０２１年２月２３日.txt', '2021-02-23'],
    ['二〇二一年二月二十三日.txt', '2021-02-23'],
    ['二〇二一政府工作报告.txt', '2021'],
    ['city-某省-1998.md', '1998'],
    ['讲话.2021', '2021'],
    ['2021-1.txt', '2021'],
    ['某发〔2021〕4号.docx', '2021'],
    ['2021年上半年总结（2021-07-03定稿）.doc', '2021-07-03'],
  ])('%s is %s', (name, date) => {
    expect(dateOfFileName(name)).toBe(date);
  });

  it.each([
    '讲话.txt',
    '13900002021.txt',
    '2035年远景目标.txt',
    '制造2025.txt',
    '2021-2025年规划.txt',
    '约2000字.txt',
    'DSC1998.txt',
    '第2021号文.txt',
    '19大报告.txt',
    '20211332.txt',
    '讲话v1.2021.3.txt',
    '120210223.txt',
    '二十世纪.txt',
    '1850年.txt',
    '.txt',
    '',
  ])('%s has none', (name) => {
    expect(dateOfFileName(name)).toBe(null);
  });
});

describe('the date of a folder', () => {
  it.each([
    ['某市/2021/讲话.txt', '2021'],
    ['二〇二一年/讲话.txt', '2021'],
    ['2021/02/讲话.txt', '2021-02'],
    ['2021年/2月/23日/讲话.txt', '2021-02-23'],
    ['2021/02-23 讲话.txt', '2021-02-23'],
    ['2021年/2月23日讲话.txt', '2021-02-23'],
    ['2021-02/02-23.txt', '2021-02-23'],
    // The name is of another month: its number is something else.
    ['2021-02/03-23.txt', '2021-02'],
    ['2021-02-23/01-02.txt', '2021-02-23'],
    ['2019-2020/2020/a.txt', '2020'],
    ['2021/第3期/a.txt', '2021'],
    // The nearest folder knows best.
    ['2024/1998/a.txt', '1998'],
  ])('%s is %s', (path, date) => {
    expect(dateOfFolders(path)).toBe(date);
  });

  it.each(['讲话.txt', '2021.txt', '文稿/2021.txt', '-', '/a/b.txt'])('%s has none', (path) => {
    expect(dateOfFolders(path)).toBe(null);
  });
});

describe('the date of a document', () => {
  const dated = (text: string, path = 'a.txt') => analyze({ ...sourceOf(text, path.endsWith('.md') ? 'markdown' : 'text'), path });

  it('is that of its dateline before all others', () => {
    const text = '---\ndate: 2019-12-30\n---\n\n# 2020年工作报告\n\n——2020年1月16日在某会议上\n\n各位代表：\n\n现在报告工作。\n';
    const document = dated(text, '2018/2017.md');
    expect(document.dates).toEqual<DocumentDate[]>([
      { date: '2020-01-16', origin: 'dateline' },
      { date: '2019-12-30', origin: 'front-matter' },
      { date: '2020', origin: 'title' },
    ]);
    expect(document.date).toBe('2020-01-16');
    expect(documentDate(document)).toEqual({ date: '2020-01-16', origin: 'dateline' });
    expect(DATE_ORIGINS.map((origin) => documentDate(document, { from: [origin] })?.date)).toEqual([
      '2020-01-16',
      '2019-12-30',
      '2020',
      '2017',
      '2018',
    ]);
    expect(documentDate(document, { from: ['folder-name', 'dateline'] })).toEqual({ date: '2018', origin: 'folder-name' });
  });

  it('may stand alone on the last line', () => {
    expect(dated('关于某项工作的通知\n\n各单位：\n请认真执行。\n\n某市人民政府\n二〇二一年三月五日\n').dates).toEqual([
      { date: '2021-03-05', origin: 'dateline' },
    ]);
    expect(dated('某会议上的讲话\n\n同志们：\n会议开到2021年3月5日。\n').dates).toBe(undefined);
  });

  it.each([
    ['（二〇二一年）', '2021'],
    ['——在2021年全县会议上', '2021'],
    ['根据2019年3月5日录音整理', '2019-03-05'],
    ['2024年工作回顾', null],
    ['根据2019年录音整理', null],
    ['——2021年至2025年规划动员会', null],
  ])('under the title %s is %s', (line, date) => {
    expect(dated(`政府工作报告\n\n${line}\n\n同志们：\n开会。\n`).date).toBe(date ?? undefined);
  });

  it('is not when the text was printed', () => {
    expect(dated('某会议宣言\n\n（根据一九二六年印行的某书刊印）\n\n同志们：\n会议开了。\n').dates).toBe(undefined);
  });

  it.each([
    ['某会议上的讲话\n来源：某某日报\n发布时间：2021-03-08 09:30\n\n同志们：\n开会。\n', '2021-03-08'],
    ['某会议上的讲话\n\n新华社青川2021年3月5日电 同志们，开会。\n', '2021-03-05'],
    ['某会议上的讲话\n\n同志们：\n开会。（《人民日报》19641231）\n', '1964-12-31'],
  ])('is when it was printed only where that is asked for: %j', (text, date) => {
    const document = dated(text);
    expect(document.dates).toEqual([{ date, origin: 'published' }]);
    expect(document.date).toBe(undefined);
    expect(documentDate(document)).toBe(null);
    expect(documentDate(document, { from: EVERY_DATE_ORIGIN })).toEqual({ date, origin: 'published' });
  });

  it('is completed by a later origin that says the same, and by no other', () => {
    const dates: DocumentDate[] = [{ date: '2021', origin: 'title' }];
    expect(documentDate({ path: '2021-02-23.txt', dates })).toEqual({ date: '2021-02-23', origin: 'file-name' });
    expect(documentDate({ path: '2020-02-23.txt', dates })).toEqual({ date: '2021', origin: 'title' });
  });

  it.each([
    ['date: 2021-02-23', '2021-02-23'],
    ["date: '2021-02-23T10:00:00+08:00'", '2021-02-23'],
    ['日期：2021年2月23日', '2021-02-23'],
    ['会议时间: 2021/2/23', '2021-02-23'],
    ['year: 2021', '2021'],
    ['年份: "二〇二一年"', '2021'],
    ['publishdate: 20210223\ndate: 2020', '2020'],
    ['date: 待定\npubdate: 2021-02-23', '2021-02-23'],
  ])('is read in front matter: %j', (lines, date) => {
    expect(dated(`---\n${lines}\n---\n\n同志们：\n\n开会。\n`, 'a.md').dates).toEqual([{ date, origin: 'front-matter' }]);
  });

  it.each(['updated: 2021-02-23', 'link: https://x.cn/2021/02/23/', 'date:', 'words: 2021'])('is not read in %j', (lines) => {
    expect(dated(`---\n${lines}\n---\n\n同志们：\n\n开会。\n`, 'a.md').dates).toBe(undefined);
  });

  it('is a date, or the part of one, whatever names and texts are', () => {
    const piece = fc.constantFrom(
      '2021',
      '年',
      '二〇',
      '13',
      '-',
      '.',
      '/',
      '月',
      '3',
      ' ',
      '日',
      '19',
      '99',
      '至',
      '号',
      '０',
      '远景',
      'v',
    );
    const name = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(name, name, (path, title) => {
        const date = dateOfTitle(title);
        const dates: DocumentDate[] = date === null ? [] : [{ date, origin: 'title' }];
        for (const origin of EVERY_DATE_ORIGIN) {
          const found = documentDate({ path, dates }, { from: [origin] });
          if (found) expect(found.date).toMatch(/^(?:19|20)\d\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/);
        }
      }),
    );
  });
});
