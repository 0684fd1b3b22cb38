import { describe, expect, it } from 'vitest';
import { countsOf, evidenceOf } from './analysis.ts';

const speech = (...lines: string[]): string => ['在全镇工作会议上的讲话', '', '同志们：', '', ...lines, ''].join('\n');
const verdicts = (text: string): (string | number | boolean | null)[][] =>
  countsOf(text).map(({ claimed, found, holds }) => [claimed, found, holds]);

describe('an announcement', () => {
  it('holds where as many points follow', () => {
    const text = speech('这项工作要注意两点：一是不能拖，二是不能乱。');
    expect(verdicts(text)).toEqual([[2, 2, true]]);
    expect(evidenceOf(text, countsOf(text)[0], 2)).toEqual(['一是', '二是']);
  });

  it.each(['守住三条底线', '算好三笔账', '打好三张牌', '补齐三块短板', '担负三大职责', '当好三个表率', '形成三股合力', '打通“三个堵点”'])(
    'may count anything where just so many points follow: %s',
    (words) => {
      expect(verdicts(speech(`要${words}：一是早谋划，二是快落实，三是勤检查。`))).toEqual([[3, 3, true]]);
      expect(verdicts(speech(`要${words}。一是早谋划。二是快落实。三是勤检查。`))).toEqual([[3, 3, true]]);
      expect(verdicts(speech(`要${words}，一是早谋划，二是快落实，三是勤检查。`))).toEqual([[3, 3, true]]);
      expect(verdicts(speech(`要${words}。`, '一、早谋划', '宁早一天。', '二、快落实', '不误农时。', '三、勤检查', '不走过场。'))).toEqual([
        [3, 3, true],
      ]);
      expect(verdicts(speech(`要${words}：一是早谋划，二是快落实。`))).toEqual([]);
    },
  );

  it('begins in its own paragraph where it counts nothing but the verb of its points', () => {
    const words = (text: string): string[] => countsOf(text).map((claim) => claim.text);
    expect(words(speech('一、提高认识', '做到三要：一要抓得快，二要抓得准，三要抓得好。'))).toEqual(['做到三要']);
  });

  it('is none where the number closes a sentence that counts things of another kind', () => {
    expect(verdicts(speech('新建水库三座。一是东河水库。二是西河水库。三是南河水库。'))).toEqual([]);
    expect(verdicts(speech('全年新增品牌三个。一是抓住机遇。二是扩大开放。三是改进服务。'))).toEqual([]);
    expect(
      verdicts(
        speech('过去一年很不平凡。我们建成了三座桥梁。', '一、工业', '产值过亿。', '二、农业', '粮食丰收。', '三、商贸', '市场活跃。'),
      ),
    ).toEqual([]);
  });

  it('reaches over a few paragraphs where the speaker announces his own points', () => {
    const text = speech(
      '下面，我讲两点意见。',
      '会前大家已经看了材料。',
      '一、认识要到位',
      '道理都懂了，关键在做。',
      '二、措施要到位',
      '做了，还要做好。',
    );
    expect(verdicts(text)).toEqual([[2, 2, true]]);
  });

  it('says nothing where the number is that of another text', () => {
    expect(verdicts(speech('《方案》明确了五个方面的要求。一是抓学习。二是抓落实。'))).toEqual([]);
  });

  it('says nothing where two numbers stand in its clause', () => {
    expect(verdicts(speech('制定了三个方面、九项措施。一是排查。二是整改。三是验收。'))).toEqual([]);
  });
});

describe('a quoted number whose word every point shares', () => {
  const points = [
    '（一）推进产业振兴，富民。',
    '田里有产出。',
    '（二）推进文化振兴，育人。',
    '村里有书声。',
    '（三）推进生态振兴，留绿。',
    '河里有清水。',
  ];

  it('is that of the next points, wherever it stands before them', () => {
    const text = speech('今后三年要落实“三个振兴”、建设“三个家园”，让群众满意。各村都要行动起来。', ...points);
    expect(verdicts(text)).toEqual([[3, 3, true]]);
    expect(countsOf(text)[0]?.text).toBe('今后三年要落实“三个振兴”');
  });

  it('says nothing where a point lacks the word, or there are more of them', () => {
    expect(verdicts(speech('要落实“三个富民”，让群众满意。各村都要行动起来。', ...points))).toEqual([]);
    expect(verdicts(speech('要落实“两个振兴”，让群众满意。各村都要行动起来。', ...points))).toEqual([]);
  });
});

describe('an announcement that does not hold', () => {
  it('is reported of a speaker’s own words', () => {
    const text = speech('我提三点要求。', '一、早动手', '宁早一天。', '二、快推进', '不误农时。');
    expect(verdicts(text)).toEqual([[3, 2, false]]);
  });

  it('is not reported of what somebody else said', () => {
    const text = speech('省委书记强调三点要求。', '一、早动手', '宁早一天。', '二、快推进', '不误农时。');
    expect(verdicts(text)).toEqual([]);
  });

  it('is reported where the speaker’s sentence goes on', () => {
    const text = speech('我讲三点意见，供大家参考。', '一、早动手', '宁早一天。', '二、快推进', '不误农时。');
    expect(verdicts(text)).toEqual([[3, 2, false]]);
  });

  it('is reported behind 以下 and behind a colon', () => {
    expect(verdicts(speech('重点抓好以下三项工作。', '（一）修渠', '水要进田。', '（二）修路', '车要进村。'))).toEqual([[3, 2, false]]);
    expect(verdicts(speech('存在三个问题：一是进度慢。二是质量差。'))).toEqual([[3, 2, false]]);
  });

  it('is not reported where it is no promise of points', () => {
    expect(verdicts(speech('去年完成了三项工作。一是修渠。二是修路。'))).toEqual([]);
    expect(verdicts(speech('针对三个问题：一是登门走访。二是现场办公。'))).toEqual([]);
    expect(verdicts(speech('七个方面问题整改情况：一是建章立制。二是严肃问责。'))).toEqual([]);
    expect(verdicts(speech('三大攻坚战取得成效：一是天更蓝。二是水更清。'))).toEqual([]);
  });

  it('is not reported where one more member may have been missed', () => {
    expect(verdicts(speech('我强调三点：一是要快。二是要准。最后，要稳。'))).toEqual([]);
    expect(verdicts(speech('我强调三点：一是要快。二是要准。三、要稳。'))).toEqual([]);
    expect(
      verdicts(speech('我强调三点意见。', '一、要快', '不能等。', '二、要准', '不能错。', '第三，要稳', '不能乱。')).filter(
        ([, , holds]) => holds === false,
      ),
    ).toEqual([]);
  });

  it('is not reported of a retrospect', () => {
    expect(verdicts(speech('一、要快', '不能等。', '二、要准', '不能错。', '我就讲这三点。'))).toEqual([]);
  });
});

describe('numbers above ten', () => {
  it.each([
    ['十一', 11],
    ['二十', 20],
    ['二十一', 21],
    ['12', 12],
  ])('are read: %s', (numeral, value) => {
    const items = Array.from({ length: value }, (_, i) => `第${i}个办法`)
      .join('；')
      .replaceAll(/\d+/g, (digits) => '甲乙丙丁戊己庚辛壬癸'[Number(digits) % 10] as string);
    expect(verdicts(speech(`总结出${numeral}条办法：${items}。`))).toEqual([[value, value, true]]);
  });
});
