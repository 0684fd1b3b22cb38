import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import { COLUMNS, parseLexicon } from '../../src/lexicon/lexicon.ts';
import { Lexicon } from '../../src/lexicon/terms.ts';
import type { Slogan } from '../../src/model.ts';
import { sourceOf } from '../properties/speeches.ts';

const row = (cells: Partial<Record<(typeof COLUMNS)[number], string>>): string =>
  COLUMNS.map((name) => ({ kind: 'numeral', source: 'made up', ...cells })[name] ?? '').join('\t');

/** 三通 has a sense that ended, one of a decade before, and one that goes on; 四好 two that nothing dates; 五个三 counts in quotation marks only. */
const lexicon = new Lexicon(
  parseLexicon(
    [
      COLUMNS.join('\t'),
      row({ id: 'n1', term: '三通', category: '交通', expansion: '通水|通电|通路', introduced: '1980年代', until: '1999' }),
      row({ id: 'n2', term: '三通', category: '两岸', expansion: '通邮|通商|通航', introduced: '2001', until: '2008' }),
      row({ id: 'n3', term: '三通', category: '交通', expansion: '通网|通气|通车', introduced: '2015' }),
      row({ id: 'n4', term: '四好', category: '交通', expansion: '建好|管好|护好|运营好' }),
      row({ id: 'n5', term: '四好', category: '统战', expansion: '政治引领好|队伍建设好|服务发展好|自律规范好' }),
      row({ id: 'n6', term: '五个坚守', expansion: '守心|守土|守责|守信|守廉', introduced: '2014', marks: 'required' }),
      row({ id: 'n7', term: '五个坚守', expansion: '守城|守乡|守山|守水|守林', introduced: '2019', marks: 'required' }),
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

  it('the one whose items stand near is meant, where the date leaves more than one', () => {
    expect(sloganIn('要深化“四好”创建，既要建好，也要管好。', '（2019年3月2日）')).toMatchObject({ category: '交通' });
    expect(sloganIn('要深化“四好”创建，突出政治引领好、“自律规范好”。')).toMatchObject({ category: '统战' });
    expect(sloganIn(`要深化“四好”创建。\n${'这是很长的一段话。'.repeat(60)}\n既要建好，也要管好。`)).toHaveProperty('senses');
  });

  it('the one that a glossary explains is meant', () => {
    const glossary = `\n\n${'这是很长的一段话。'.repeat(60)}\n\n名词解释\n\n1.“四好”：指建好、管好、护好、运营好。\n`;
    expect(sloganIn(`要深化“四好”创建。${glossary}`)).toMatchObject({ category: '交通', expansionSource: 'document' });
  });

  it('all that were in use are given, where it cannot be told', () => {
    expect(sloganIn('要抓好“三通”建设。')).toEqual({
      introduced: '1980年代',
      senses: [
        { expansion: ['通水', '通电', '通路'], introduced: '1980年代', until: '1999' },
        { expansion: ['通邮', '通商', '通航'], introduced: '2001', until: '2008' },
        { expansion: ['通网', '通气', '通车'], introduced: '2015' },
      ],
    });
    expect(sloganIn('要深化“四好”创建。', '（2019年3月2日）')).toHaveProperty('senses.length', 2);
    expect(sloganIn('要做到“五个坚守”。', '（2022年3月2日）')).toHaveProperty('senses.length', 2);
  });

  it('none is meant in a year in which none was in use', () => {
    expect(sloganIn('要抓好“三通”建设。', '（2012年3月2日）')).toEqual({});
  });

  it('the only one of its year is not meant for certain, where any speaker may have one of his own', () => {
    expect(sloganIn('要做到“五个坚守”。', '（2016年3月2日）')).toEqual({});
    expect(sloganIn('要做到“五个坚守”，守土要有责，守廉要有方。', '（2016年3月2日）')).toMatchObject({ introduced: '2014' });
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
