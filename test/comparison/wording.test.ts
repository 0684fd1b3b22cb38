import { describe, expect, it } from 'vitest';
import type { ParagraphPair } from '../../src/model.ts';
import { compareTexts } from './compared.ts';

const REST = '各乡镇要在本周之内把方案报上来，过期不候，由督查室逐个通报。';

/** The changed words of a paragraph, as they are printed without colour. */
function shown(before: string, after: string): string {
  const [change] = compareTexts(`讲话\n${before}${REST}`, `讲话\n${after}${REST}`).paragraphs.filter(({ changes }) => changes.length > 0);
  return written(change).replace(REST, '');
}

function written(pair: ParagraphPair | undefined): string {
  const marks = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] };
  return (pair?.pieces ?? []).map(({ kind, text }) => marks[kind].join(text)).join('');
}

describe('changed words', () => {
  it.each([
    ['今年完成投资8.5亿元，', '今年完成投资12.25亿元，', '今年完成投资[-8.5-]{+12.25+}亿元，'],
    ['要增强“四个意识”，', '要增强“四个自信”，', '要增强“[-四个意识-]{+四个自信+}”，'],
    ['对照GDP增速查差距，', '对照CPI走势查差距，', '对照[-GDP增速-]{+CPI走势+}查差距，'],
    ['我们要抓好春耕，', '我们要抓好春耕，抓好防汛，', '我们要抓好春耕，{+抓好防汛，+}'],
    ['我们要抓好春耕，抓好防汛，', '我们要抓好防汛，', '我们要[-抓好春耕，-]抓好防汛，'],
    ['坚持真抓的实干作风，', '弘扬敢拼的苦干精神，', '[-坚持真抓的实干作风-]{+弘扬敢拼的苦干精神+}，'],
    ['他们说hello world这句话，', '他们说hello there这句话，', '他们说hello [-world-]{+there+}这句话，'],
    ['把𠮷野家三个字写对，', '把吉野家三个字写对，', '把[-𠮷-]{+吉+}野家三个字写对，'],
  ])('%s → %s', (before, after, expected) => {
    expect(shown(before, after)).toBe(expected);
  });

  it('point to their places in either file', () => {
    const [before, after] = ['讲话\n\n今年新修道路三十公里，通到每个村。\n', '讲话\n今年新修道路五十公里，\n通到每个村。\n'];
    const [change] = compareTexts(before, after).paragraphs.filter(({ changes }) => changes.includes('changed'));
    const texts = { removed: before, added: after };
    for (const { kind, text, span } of change?.pieces ?? []) {
      if (kind !== 'same') expect(texts[kind].slice(span?.start.offset, span?.end.offset)).toBe(text);
    }
    expect(change?.pieces.map(({ kind, span }) => [kind, span?.start.line, span?.start.column])).toEqual([
      ['same', undefined, undefined],
      ['removed', 3, 7],
      ['added', 2, 7],
      ['same', undefined, undefined],
    ]);
  });
});

describe('what is no change', () => {
  it('is counted with its first place: marks, letters and digits of another width, traditional characters', () => {
    const { result, forms } = compareTexts(
      '讲话\n今年，GDP增长5%，发展很快，同志们辛苦了。',
      '讲话\n今年,ＧＤＰ增長５％，發展很快，同志們辛苦了。',
    );
    expect(result).toBe('same');
    expect(forms.map(({ kind, count }) => [kind, count])).toEqual([
      ['punctuation', 2],
      ['width', 2],
      ['script', 3],
    ]);
  });

  it('is another division into paragraphs', () => {
    const { result, paragraphs } = compareTexts('讲话\n甲村先行一步。乙村跟着就来。', '讲话\n甲村先行一步。\n乙村跟着就来。');
    expect(result).toBe('same');
    expect(paragraphs.map(({ changes }) => changes)).toEqual([[], ['split']]);
    expect(written(paragraphs[1])).toBe('甲村先行一步。\n乙村跟着就来。');
  });
});

describe('blanks', () => {
  const fates = (before: string, after: string): string[] =>
    compareTexts(`讲话\n${before}${REST}`, `讲话\n${after}${REST}`).placeholders.map(
      ({ change, before: one, after: other, words = '' }) => `${change} ${(one ?? other)?.text}${words === '' ? '' : ` ${words}`}`,
    );

  it('are filled, left, rewritten, removed and new', () => {
    expect(fates('新开工项目**个，完成投资××亿元，XX市走在前列，', '新开工项目36个，完成投资××亿元，西岭市走在前列，')).toEqual([
      'filled ** 36',
      'left ××',
      'filled XX 西岭',
    ]);
    expect(fates('新开工项目达到**个左右，', '新开工项目不下三十宗，')).toEqual(['rewritten ** 不下三十宗']);
    expect(fates('会议由__主持，新开工项目**个，', '会议由__主持，')).toEqual(['left __', 'removed **']);
    expect(fates('新开工项目36个，', '新开工项目**个，')).toEqual(['new ** 36']);
  });

  it('of a date without its figures are filled too', () => {
    expect(fates('我们在2024年  月  日开过会，', '我们在2024年3月12日开过会，')).toEqual(['filled    3', 'filled    12']);
  });
});

describe('claims', () => {
  const changes = (before: string, after: string): unknown =>
    compareTexts(before, after).claims.map(({ change, before: one, after: other }) => [
      change,
      one?.claimed ?? null,
      other?.claimed ?? null,
    ]);
  const speech = (count: string, sections: readonly string[]): string =>
    ['讲话', `下面，我讲${count}点意见。`, ...sections.flatMap((title, index) => [`${'一二三四'[index]}、${title}`, REST])].join('\n');

  it('are the same claim with another number', () => {
    expect(changes(speech('三', ['修渠', '清塘', '护堤']), speech('四', ['修渠', '清塘', '护堤', '植树']))).toEqual([['changed', 3, 4]]);
  });

  it('change where what they claim holds no more', () => {
    expect(changes(speech('三', ['修渠', '清塘', '护堤']), speech('三', ['修渠', '清塘']))).toEqual([['changed', 3, 3]]);
  });
});

describe('set phrases', () => {
  it('come, go, and are used more or less, under one name whatever the script', () => {
    const before = '讲话\n要增强“四个意识”，坚定“四个自信”，坚定“四个自信”。';
    const after = '讲话\n要增強“四個意識”，坚定“四个自信”，做到“两个维护”。';
    expect(compareTexts(before, after).slogans.map(({ change, term, before: a, after: b }) => [change, term, a.count, b.count])).toEqual([
      ['fewer', '四个自信', 2, 1],
      ['new', '两个维护', 0, 1],
    ]);
  });

  it('are still there where a draft leaves out their quotation marks', () => {
    const [before, after] = ['讲话\n推行“三进两帮”，把账算清。', '讲话\n推行三进两帮，把账算清。'];
    expect(compareTexts(before, after).slogans).toEqual([]);
    expect(compareTexts(after, before).slogans).toEqual([]);
    expect(compareTexts(before, '讲话\n推行包村到户，把账算清。').slogans.map(({ change, term }) => [change, term])).toEqual([
      ['gone', '三进两帮'],
    ]);
  });
});
