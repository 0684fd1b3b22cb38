import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateDocument } from '../../src/dating/dating.ts';
import anniversaries from '../../src/dating/tables/anniversaries.tsv';
import facts from '../../src/dating/tables/facts.tsv';
import landmarks from '../../src/dating/tables/landmarks.tsv';
import type { Dating } from '../../src/model.ts';
import { fold } from '../../src/text/fold.ts';
import { readTable } from '../../src/text/table.ts';
import { anything, repetition, sourceOf, speech } from '../properties/speeches.ts';

const input = (name: string): string => readFileSync(new URL(`../../fixtures/cli/inputs/dating/${name}`, import.meta.url), 'utf8');
const dated = (text: string): Dating => dateDocument(sourceOf(text));
const termsOf = ({ evidence }: Dating, use = 'bound'): string[] => evidence.filter((one) => one.use === use).map(({ term }) => term);

describe('a text', () => {
  it('is no older than the youngest of what it names, and no younger than what it takes for the present', () => {
    const { notBefore, notAfter } = dated(input('speech-2021.txt'));
    expect([notBefore, notAfter]).toEqual([2021, 2021]);
  });

  it('is dated by its words, not by its own date, its title or its name', () => {
    const text = '在2019年全市工作会议上的讲话\n\n（2019年3月1日）\n\n同志们：\n\n党的十六大以来，我们取得了很大成绩。\n';
    const { printed, notBefore, evidence } = dated(text);
    expect(printed?.date).toBe('2019-03-01');
    expect([notBefore, evidence.map(({ term }) => term)]).toEqual([2002, ['十六大']]);
  });

  it('that tells history is not of that time', () => {
    const { notBefore, anachronisms } = dated('同志们：\n\n一九二一年以来，有过“三大改造”，有过人民公社，党的二十大以来，道路越走越宽。\n');
    expect([notBefore, anachronisms]).toEqual([2022, []]);
  });

  it('without anything dated says nothing', () => {
    expect(dated(input('undated.txt'))).toEqual({
      ...{ printed: null, notBefore: null, notAfter: null },
      ...{ evidence: [], lacking: [], anachronisms: [] },
    });
  });

  it('that awaits a congress in one place and has seen it in another is of its year or the next', () => {
    const { notBefore, notAfter } = dated('同志们：\n\n去年全县把迎接党的二十大和学习贯彻党的二十大精神作为主线，各项工作都有进步。\n');
    expect([notBefore, notAfter]).toEqual([2022, 2023]);
  });

  it('calls only long terms by their years: two characters may be anybody’s own', () => {
    const dating = dated('同志们：\n\n要抓好“六保”。“三项行动”是指一查、二改、三评。\n');
    expect(dating.notBefore).toBe(null);
    expect(termsOf(dating, 'weak')).toContain('六保');
  });
});

describe('what is lacking', () => {
  const paragraph = (place: string): string =>
    `${place}要抓好工业和农业，办好企业，增加投资，修好农村的路，让农民多挣钱，发展产业，改善环境，扩大就业，提高经济效益。`;
  // Lines that are the same all over a text are no part of it.
  const places = [...'东南西北中上下前后左右内外高低大小长短新老'].flatMap((one) => [`${one}河镇`, `${one}山村`, `${one}岭乡`]);
  const long = (words: string): string => `同志们：\n\n${words}\n\n${places.map(paragraph).join('\n\n')}\n`;

  it('bounds the end of a long text about the matter', () => {
    const { notBefore, notAfter, lacking } = dated(
      long('党的十六大以来，成绩很大。改革开放和社会主义市场经济、可持续发展深入人心，小康的路越走越宽。'),
    );
    expect([notBefore, notAfter]).toEqual([2002, 2007]);
    expect(lacking.filter(({ from }) => from > 2002 && from <= 2008).map(({ term }) => term)).toEqual([
      '科学发展观',
      '节能减排',
      '改善民生',
    ]);
  });

  it('moves the end when one of the terms is there', () => {
    const words =
      '党的十六大以来，成绩很大。改革开放和社会主义市场经济、可持续发展深入人心，小康的路越走越宽，节能减排初见成效，民生不断改善。';
    expect(dated(long(words)).notAfter).toBeGreaterThan(2007);
  });

  it('tells nothing in a short text', () => {
    const { notAfter, lacking } = dated(`同志们：\n\n党的十六大以来，成绩很大。${paragraph('全县')}\n`);
    expect([notAfter, lacking]).toEqual([null, []]);
  });

  it('tells nothing where the text is about something else', () => {
    const { notAfter } = dated(
      `同志们：\n\n党的十六大以来，图书馆越办越好。\n\n${places.map((one) => `${one}的读者今天读了一本好书，明天再读一本，天天都有长进，年年都有新书。`).join('\n\n')}`,
    );
    expect(notAfter).toBe(null);
  });
});

describe('an anachronism', () => {
  it('is what came up after the date that the document bears', () => {
    const { anachronisms, notBefore } = dated(input('redated.txt'));
    expect(anachronisms.map(({ term, fault, year, against, by }) => [term, fault, year, against, by])).toEqual([
      ['乡村振兴战略', 'later', 2017, 2012, 'date'],
      ['习近平新时代中国特色社会主义思想', 'later', 2017, 2012, 'date'],
      ['2015年', 'later', 2015, 2012, 'date'],
    ]);
    expect(notBefore).toBe(2017);
  });

  it('is a wording of the day that was out of use', () => {
    const text = '在全县大会上的讲话\n\n（2020年3月1日）\n\n同志们：\n\n让我们紧密团结在以习近平同志为总书记的党中央周围。\n';
    expect(dated(text).anachronisms.map(({ term, fault, year }) => [term, fault, year])).toEqual([
      ['以习近平同志为总书记的党中央', 'outdated', 2016],
    ]);
  });

  it('is no old wording beside the new one, as history has it', () => {
    const text =
      '在全县大会上的讲话\n\n（2022年11月1日）\n\n同志们：\n\n在以江泽民同志为核心的党中央、以胡锦涛同志为总书记的党中央领导下，我们走过了那些年。' +
      '今天要紧密团结在以习近平同志为核心的党中央周围。\n';
    expect(dated(text).anachronisms).toEqual([]);
  });

  it('is held against the other evidence where there is no date', () => {
    const text = '同志们：\n\n今年（2014年）是“十二五”第四年。2014年工作安排如下。到2015年，力争全部达标。要做到“两个维护”。\n';
    const { anachronisms, notBefore, notAfter } = dated(text);
    expect([notBefore, notAfter]).toEqual([2014, 2014]);
    expect(anachronisms.map(({ term, by, against }) => [term, by, against])).toEqual([['两个维护', 'evidence', 2014]]);
  });

  it('is no slogan of the next year, which drafts and congresses bring forward', () => {
    const text = '在全县大会上的讲话\n\n（2017年12月1日）\n\n同志们：\n\n要做到“两个维护”。\n';
    expect(dated(text).anachronisms).toEqual([]);
  });
});

describe('whatever the text', () => {
  const any = fc.oneof({ weight: 3, arbitrary: speech }, { weight: 1, arbitrary: anything }, { weight: 1, arbitrary: repetition });
  const said = fc.constantFrom(
    ...['2019年以来，', '到2020年力争翻一番。', '党的十八大以来，', '今年是“十三五”收官之年。', '“两个维护”', '2014年工作安排'],
    ...['以胡锦涛同志为总书记的党中央', '庆祝建党100周年。', '一九七八年，', '“十四五”', '迎接党的二十大'],
  );
  const mixed = fc.array(fc.oneof(any, said), { maxLength: 8 }).map((parts) => parts.join('\n\n'));

  it('the range is not inverted, and places slice back to the words', () => {
    fc.assert(
      fc.property(mixed, (text) => {
        const { notBefore, notAfter, evidence, anachronisms } = dated(text);
        if (notBefore !== null && notAfter !== null) expect(notBefore).toBeLessThanOrEqual(notAfter);
        for (const { kind, term, places } of evidence) {
          expect(places.length).toBeGreaterThan(0);
          for (const { start, end } of places) {
            const words = text.slice(start.offset, end.offset);
            expect(words).not.toBe('');
            if (kind === 'slogan' && words === fold(words)) expect(words.length).toBeGreaterThanOrEqual(2);
            if (kind === 'year') expect(words).toMatch(/年$/);
            if (kind === 'meeting') expect(fold(words)).toContain(term.slice(0, 1));
          }
        }
        for (const { places } of anachronisms) expect(places.length).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });

  it('evidence that fits never lowers the first year when more of the same year is said', () => {
    const of2019 = fc.constantFrom(
      ...[
        '2018年以来，',
        '党的十九大以来，',
        '到2020年力争翻一番。',
        '做到“两个维护”。',
        '“十三五”以来，',
        '新中国成立以来，',
        '2019年工作安排',
      ],
    );
    fc.assert(
      fc.property(fc.array(of2019, { maxLength: 6 }), of2019, (parts, more) => {
        const write = (all: readonly string[]): string => `同志们：\n\n${all.join('\n\n')}\n`;
        const before = dated(write(parts));
        const after = dated(write([...parts, more]));
        expect(after.notBefore ?? 0).toBeGreaterThanOrEqual(before.notBefore ?? 0);
        expect(after.notBefore ?? 0).toBeLessThanOrEqual(2019);
        expect(after.notAfter ?? 9999).toBeGreaterThanOrEqual(2019);
      }),
      { numRuns: 100 },
    );
  });
});

describe('the tables', () => {
  const formsOf = (table: string, column: number): string[] => readTable(table).flatMap((row) => (row[column] ?? '').split('|'));

  it.each([
    ['facts', facts, 5, 0],
    ['landmarks', landmarks, 6, 1],
    ['anniversaries', anniversaries, 3, 0],
  ] as const)('of %s have whole rows with a source, and no words twice', (_, table, columns, words) => {
    expect(readTable(table).filter((row) => row.length !== columns || row.at(-1) === '' || row[0] === '')).toEqual([]);
    const forms = formsOf(table, words).map(fold);
    expect(forms.filter((form, index) => form.length < 2 || forms.indexOf(form) !== index)).toEqual([]);
  });

  it.each([
    ['facts', facts],
    ['landmarks', landmarks],
  ] as const)('of %s have years in their order', (_, table) => {
    const wrong = readTable(table).filter(
      ([, , from, until]) => !/^\d{4}$/.test(from ?? '') || (until !== '' && Number(until) < Number(from)),
    );
    expect(wrong).toEqual([]);
  });

  it('of facts name a kind', () => {
    expect(readTable(facts).filter(([, kind]) => kind !== 'formula' && kind !== 'event')).toEqual([]);
  });
});

const REPORTS = new URL('../../../shared/corpus', import.meta.url);

/** Of the dated reports beside the project; skipped where they are not. */
describe.skipIf(!existsSync(fileURLToPath(REPORTS)))('the real reports from 1978 on', () => {
  it.each([[[]], [['--mask']]])('are dated with the year in the range for nine of ten %j', (options) => {
    const { stdout } = spawnSync(process.execPath, ['bench/dating.mjs', ...options], { encoding: 'utf8' });
    const [, held, all] = /(\d+) of (\d+) ranges hold the year/.exec(stdout) ?? [];
    const [, width] = /years in a range: median (\d+)/.exec(stdout) ?? [];
    expect(Number(held) / Number(all)).toBeGreaterThan(0.9);
    expect(Number(width)).toBeLessThanOrEqual(4);
  });
});
