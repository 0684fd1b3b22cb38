import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import { COLUMNS, parseLexicon } from '../../src/lexicon/lexicon.ts';
import { Lexicon } from '../../src/lexicon/terms.ts';
import type { Slogan } from '../../src/model.ts';
import { sourceOf } from '../properties/speeches.ts';

const row = (cells: Partial<Record<(typeof COLUMNS)[number], string>>): string =>
  COLUMNS.map((name) => ({ kind: 'numeral', source: 'made up', ...cells })[name] ?? '').join('\t');

/** 三通 has an old sense that ended, one of a decade, and one that goes on; 四好 two of the same years. */
const lexicon = new Lexicon(
  parseLexicon(
    [
      COLUMNS.join('\t'),
      row({ id: 'n1', term: '三通', category: '交通', expansion: '通水|通电|通路', introduced: '1980年代', until: '1999' }),
      row({ id: 'n2', term: '三通', category: '两岸', expansion: '通邮|通商|通航', introduced: '2001', until: '2008' }),
      row({ id: 'n3', term: '三通', category: '交通', expansion: '通网|通气|通车', introduced: '2015' }),
      row({ id: 'n4', term: '四好', category: '交通', expansion: '建好|管好|护好|运营好', attested: '2014–2020' }),
      row({ id: 'n5', term: '四好', category: '统战', expansion: '政治引领好|队伍建设好|服务发展好|自律规范好', attested: '2018–2024' }),
    ].join('\n'),
  ),
);

function sloganIn(body: string, date = ''): Partial<Slogan> {
  const { slogans } = analyze(sourceOf(`在全县工作会议上的讲话\n${date}\n\n同志们：\n\n${body}\n`), { lexicon });
  expect(slogans).toHaveLength(1);
  const { category, expansion, expansionSource, introduced, senses } = slogans[0] as Slogan;
  return {
    ...(category && { category }),
    ...(expansion && { expansion, expansionSource }),
    ...(introduced && { introduced }),
    ...(senses && { senses }),
  };
}

const EXPLAINED_BY_LEXICON = { expansionSource: 'lexicon' } as const;

describe('of the senses of a term', () => {
  it('the one of the years of the speech is meant', () => {
    expect(sloganIn('要抓好“三通”建设。', '（1988年3月2日）')).toEqual({
      category: '交通',
      expansion: ['通水', '通电', '通路'],
      introduced: '1980年代',
      ...EXPLAINED_BY_LEXICON,
    });
    expect(sloganIn('要抓好“三通”建设。', '（2005年3月2日）')).toMatchObject({ expansion: ['通邮', '通商', '通航'], introduced: '2001' });
    expect(sloganIn('要抓好“三通”建设。', '（2024年3月2日）')).toMatchObject({ expansion: ['通网', '通气', '通车'], introduced: '2015' });
  });

  it('the one that texts of the year attest is meant, where nothing else dates them', () => {
    expect(sloganIn('要深化“四好”创建。', '（2015年3月2日）')).toMatchObject({
      category: '交通',
      expansion: ['建好', '管好', '护好', '运营好'],
    });
    expect(sloganIn('要深化“四好”创建。', '（2023年3月2日）')).toMatchObject({ category: '统战' });
  });

  it('the one whose items the text names is meant, where the date leaves more than one', () => {
    expect(sloganIn('要深化“四好”创建，既要建好，也要管好。', '（2019年3月2日）')).toMatchObject({ category: '交通' });
    expect(sloganIn('要深化“四好”创建，突出政治引领好、“自律规范好”。')).toMatchObject({ category: '统战' });
  });

  it('the one that the text names item by item is meant, whatever the date', () => {
    expect(sloganIn('先通水，再通电，后通路，要抓好“三通”建设。', '（2024年3月2日）')).toMatchObject({
      expansion: ['通水', '通电', '通路'],
    });
  });

  it('all that are possible are given, where it cannot be told', () => {
    expect(sloganIn('要抓好“三通”建设。')).toEqual({
      senses: [
        { expansion: ['通水', '通电', '通路'], introduced: '1980年代', until: '1999' },
        { expansion: ['通邮', '通商', '通航'], introduced: '2001', until: '2008' },
        { expansion: ['通网', '通气', '通车'], introduced: '2015' },
      ],
    });
    expect(sloganIn('要深化“四好”创建。', '（2019年3月2日）')).toHaveProperty('senses.length', 2);
  });

  it('none is ruled out by a year that is none of theirs', () => {
    expect(sloganIn('要抓好“三通”建设。', '（2012年3月2日）')).toHaveProperty('senses.length', 3);
  });

  it('the one that the document itself explains is meant', () => {
    expect(sloganIn('抓好“三通”——通邮、通商、通航，缺一不可。')).toEqual({
      category: '两岸',
      expansion: ['通邮', '通商', '通航'],
      expansionSource: 'document',
      introduced: '2001',
    });
  });

  it('none is meant where the document explains another', () => {
    expect(sloganIn('抓好“三通”——政策通、信息通、人心通，缺一不可。')).toEqual({
      expansion: ['政策通', '信息通', '人心通'],
      expansionSource: 'document',
    });
  });
});
