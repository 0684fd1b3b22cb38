import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import { COLUMNS, type Entry, lexicon } from '../../src/lexicon/lexicon.ts';
import table from '../../src/lexicon/lexicon.tsv';
import { builtInLexicon, Lexicon } from '../../src/lexicon/terms.ts';
import { LEXICON_LABELS } from '../../src/reporters/lexicon/labels.ts';
import { LEXICON_COLUMNS } from '../../src/reporters/lexicon/rows.ts';
import { COLUMN_NAMES } from '../../src/slogans/own-terms/columns.ts';
import { readTerms } from '../../src/slogans/own-terms/entries.ts';
import { KIND_WORDS } from '../../src/slogans/own-terms/values.ts';
import { sourceOf } from '../properties/speeches.ts';

/** The entries of a table that is in order, without their empty values. */
async function entriesOf(text: string, path = 'terms.csv'): Promise<Partial<Entry>[]> {
  const { entries, problems } = await readTerms(text, { path });
  expect(problems).toEqual([]);
  return entries.map((entry) =>
    Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== '' && value !== false && value.length !== 0)),
  );
}

/** The problems of a table, as `line:column code actual`. */
async function problemsOf(text: string): Promise<string[]> {
  const { problems } = await readTerms(text);
  return problems.map(({ severity, line, column, code, actual, otherLine }) =>
    [`${severity} ${line}:${column ?? ''} ${code}`, actual, otherLine].filter((part) => part !== undefined).join(' '),
  );
}

describe('a table of terms', () => {
  it('needs no column but the terms', async () => {
    expect(await entriesOf('term\n三联三促\n我县经验\n')).toEqual([
      { id: 'user-1', term: '三联三促', kind: 'numeral' },
      { id: 'user-2', term: '我县经验', kind: 'formulation' },
    ]);
  });

  it('names its columns in any order, in English or Chinese', async () => {
    const entry = { id: 'x1', term: '三联三促', kind: 'numeral', expansion: ['联村', '联企', '联户'], introduced: '2021' };
    expect(await entriesOf('introduced,Expansion,id,term\n2021,联村|联企|联户,x1,三联三促')).toEqual([entry]);
    expect(await entriesOf('起始,含义,编号,提法,类别\n2021,联村|联企|联户,x1,三联三促,数字缩略语')).toEqual([entry]);
  });

  it('is CSV or TSV, with any line ends and with the quoting of RFC 4180', async () => {
    const expected = [
      { id: 'user-1', term: '三联三促', kind: 'numeral', category: '党建, "基层"', expansion: ['联村', '联企', '联户'] },
      { id: 'user-2', term: '我县经验', kind: 'metaphor', category: '经济' },
    ];
    const csv = 'term,kind,category,expansion\n三联三促,,"党建, ""基层""","联村\n联企\n联户"\n\n我县经验,metaphor,经济\n';
    expect(await entriesOf(csv)).toEqual(expected);
    expect(await entriesOf(csv.replaceAll('\n', '\r\n'))).toEqual(expected);
    const tsv = 'term\tkind\tcategory\texpansion\n三联三促\t\t党建, "基层"\t联村|联企|联户\t\n我县经验\tmetaphor\t经济\n';
    expect(await entriesOf(tsv, 'saved-by-a-spreadsheet.txt')).toEqual(expected);
    expect(await entriesOf('term\r三联三促\r', 'one-column.tsv')).toEqual([{ id: 'user-1', term: '三联三促', kind: 'numeral' }]);
  });

  it('may write names in quotation marks, with blanks, and defused for a spreadsheet', async () => {
    const [first, second] = await entriesOf("term,expansion\n 「三联 三促」 ,'+村|企|户\n“三大”行动,\n");
    expect(first).toMatchObject({ term: '三联三促', expansion: ['+村', '企', '户'] });
    expect(second).toMatchObject({ term: '三大行动' });
  });

  it.each([
    ['联村|联企｜联户', ['联村', '联企', '联户']],
    ['"联村、联组|联企\n联户"', ['联村、联组', '联企', '联户']],
    ['联村、联组；联企；联户;', ['联村、联组', '联企', '联户']],
    ['联村、联企、联户', ['联村', '联企', '联户']],
  ])('divides what a term stands for by the surest mark that is there: %s', async (cell, expected) => {
    const [entry] = await entriesOf(`term,expansion\n三联三促,${cell}`);
    expect(entry?.expansion).toEqual(expected);
  });

  it('divides variants by | and ; and never by 、', async () => {
    const [entry] = await entriesOf('term,variants\n一个立足、三个争先,一个立足三个争先；一立三争、四抓');
    expect(entry?.variants).toEqual(['一个立足三个争先', '一立三争、四抓']);
  });

  it.each([
    ['三联三促', 'numeral'],
    ['四張清單', 'numeral'],
    ['1+3+N', 'numeral'],
    ['“三农”', 'numeral'],
    ['一张蓝图绘到底', 'formulation'],
    ['统一战线', 'formulation'],
    ['三个月', 'formulation'],
  ])('takes %s for a %s where it does not say', async (term, kind) => {
    expect(await entriesOf(`term\n${term}`)).toMatchObject([{ kind }]);
  });

  it('has years as people write them', async () => {
    expect(await entriesOf('term,introduced,until,attested\n三联三促,1990年代,２００５年,1995-2004\n我县经验,2013年,,2015')).toMatchObject([
      { introduced: '1990年代', until: '2005', attested: '1995–2004' },
      { introduced: '2013', attested: '2015' },
    ]);
  });

  it('may have several senses of a term', async () => {
    expect(await entriesOf('term,expansion\n三联,联村|联企|联户\n“三聯”,联心|联情|联动')).toHaveLength(2);
  });

  it('of ids gives those that are missing, beginning where it is told to', async () => {
    const { entries } = await readTerms('id,term\nuser-8,三联三促\n,我县经验\n,我县精神\n', { firstNumber: 7 });
    expect(entries.map(({ id }) => id)).toEqual(['user-8', 'user-7', 'user-9']);
  });

  it('reads the lexicon itself as it is', async () => {
    expect(await readTerms(table)).toEqual({ entries: lexicon(), problems: [] });
  });
});

describe('what is wrong with a table is told by line and column', () => {
  it.each([
    ['nothing in it', '\n\n', ['error 1: no-header']],
    ['no names of columns', '三联三促,联村\n', ['error 1: no-header 三联三促']],
    ['a column that there is not', 'term,expanssion\n三联三促,x\n', ['error 1: unknown-column expanssion']],
    ['a column twice', '提法,term\n三联三促,我县经验\n', ['error 1: repeated-column term']],
    ['no column of terms', 'id,kind\na,numeral\n', ['error 1: missing-column']],
    ['no term', '提法,kind\n\n“”,metaphor\n', ['error 3:提法 no-term “”']],
    ['a term of one character', 'term\n全\n', ['error 2:term short-name 全']],
    ['a variant of one character', 'term,variants\n三联三促,联|三联\n', ['error 2:variants short-name 联']],
    ['a kind that there is not', 'term,类别\n三联三促,numerals\n', ['error 2:类别 unknown-value numerals']],
    ['a mark that there is not', 'term,marks\n三联三促,yes\n', ['error 2:marks unknown-value yes']],
    ['no year', 'term,introduced\n三联三促,去年\n', ['error 2:introduced bad-year 去年']],
    [
      'no decade',
      'term,introduced,until\n三联三促,1985年代,1990年代\n',
      ['error 2:introduced bad-year 1985年代', 'error 2:until bad-year 1990年代'],
    ],
    ['years that run backwards', 'term,attested\n三联三促,2025-2007\n', ['error 2:attested bad-year 2025-2007']],
    ['an end before the beginning', 'term,introduced,until\n三联三促,2020,2010\n', ['error 2:until until-before-introduced 2010']],
    ['a cell too many', 'term,kind\n三联三促,numeral,,联村\n', ['error 2: extra-cell 联村']],
    ['an id twice', 'id,term\na,三联三促\na,我县经验\n', ['error 3:id repeated-id a 2']],
    ['a row twice', 'term,expansion\n三联,甲、乙、丙\n"三联","甲\n乙\n丙"\n', ['error 3:term repeated-term 三联 2']],
    ['a second row without an expansion', 'term,expansion\n三联,甲、乙、丙\n三联,\n', ['error 3:term repeated-term 三联 2']],
    ['a second row beside one without an expansion', 'term,expansion\n三联,\n三联,甲、乙、丙\n', ['error 3:term repeated-term 三联 2']],
    ['a variant that is another term', 'term,variants\n三联三促,三促三联\n三促三聯,\n', ['error 2:variants taken-name 三促三联 3']],
    ['a variant of two terms', 'term,variants\n甲方案,丙方案\n乙方案,丙方案\n', ['error 3:variants taken-name 丙方案 2']],
    ['a quotation mark that nothing closes', 'term,source\n"甲\n方案",x\n乙方案,"文\n件\n', ['error 4: open-quote']],
    ['fewer items than the number says', 'term,expansion\n三联三促,甲、乙\n', ['warning 2:expansion other-count 2']],
  ])('%s', async (_name, text, expected) => {
    expect(await problemsOf(text)).toEqual(expected);
  });

  it('whatever ends the lines, inside of cells too', async () => {
    const text = 'term,expansion\n三联,"甲\n乙\n丙"\n\n全,\n';
    for (const end of ['\n', '\r\n', '\r']) expect(await problemsOf(text.replaceAll('\n', end))).toEqual(['error 6:term short-name 全']);
  });

  it('each of them, in the order of the lines', async () => {
    expect(await problemsOf('term,kind,until\n全,,\n三联三促,number,20\n三联三促,,')).toEqual([
      'error 2:term short-name 全',
      'error 3:kind unknown-value number',
      'error 3:until bad-year 20',
      'error 4:term repeated-term 三联三促 3',
    ]);
  });

  it('but nothing where the items are as many as a number, or as the numbers together', async () => {
    const rows = ['三会一课,甲、乙、丙、丁', '三联三促,甲、乙、丙', '双碳,甲、乙', '我县经验,甲、乙、丙、丁、戊'];
    expect(await problemsOf(`term,expansion\n${rows.join('\n')}`)).toEqual([]);
  });
});

describe('a term that is to count in quotation marks only', () => {
  const speech = sourceOf('在全镇工作会议上的讲话\n\n同志们：办好三资企业，推进三变改革。\n');
  const termsIn = (lexicon?: Lexicon): string[] => analyze(speech, lexicon && { lexicon }).slogans.map(({ term }) => term);

  it('counts nowhere else, although the one of the lexicon does beside some words', async () => {
    expect(termsIn()).toEqual(['三资', '三变改革']);
    const { entries } = await readTerms('term,variants,marks\n三资,,required\n三变,三变改革,required\n');
    expect(termsIn(builtInLexicon().with(entries))).toEqual([]);
  });

  it('is told from that of the lexicon in a copy of it too', () => {
    expect(termsIn(new Lexicon(structuredClone(builtInLexicon().entries)))).toEqual(['三资', '三变改革']);
  });
});

describe('the names of columns', () => {
  it('are those of the lexicon, of what is written, and of what people are shown', () => {
    expect(LEXICON_COLUMNS).toEqual(COLUMNS);
    expect(COLUMN_NAMES).toEqual(expect.arrayContaining([...COLUMNS]));
    const { id, term, kind, category, variants, expansion, years, marks, attested, source, kinds } = LEXICON_LABELS.zh;
    expect(COLUMN_NAMES).toEqual(expect.arrayContaining([id, term, kind, category, variants, expansion, years, marks, attested, source]));
    expect(KIND_WORDS).toEqual([...Object.keys(kinds), ...Object.values(kinds)]);
  });
});
