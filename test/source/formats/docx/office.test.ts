import { describe, expect, it } from 'vitest';
import { openSource } from '../../../../src/source/open.ts';
import { comparable, OFFICE, Office } from '../office.ts';
import { inList, inStyle, level, levels, list, makeDocx, paragraph as p, run, style } from './make.ts';

/** What LibreOffice writes as Word does, and from where on it does otherwise. */
const FORMATS: Readonly<Record<string, number>> = {
  ...{
    decimal: 120,
    decimalZero: 120,
    decimalEnclosedCircle: 20,
    decimalEnclosedCircleChinese: 10,
    chineseCounting: 99,
    chineseCountingThousand: 1_110,
  },
  ...{
    taiwaneseCounting: 99,
    taiwaneseCountingThousand: 1_110,
    japaneseCounting: 99,
    chineseLegalSimplified: 1_110,
    ideographLegalTraditional: 1_110,
  },
  ...{
    ideographTraditional: 10,
    ideographZodiac: 12,
    upperRoman: 1_110,
    lowerRoman: 1_110,
    upperLetter: 120,
    lowerLetter: 120,
    ordinal: 120,
  },
};
const VALUES = [
  1, 2, 3, 5, 9, 10, 11, 12, 15, 19, 20, 21, 26, 27, 30, 53, 60, 99, 100, 101, 105, 110, 111, 120, 999, 1_000, 1_001, 1_010, 1_110,
];

/** A list that starts at each value in each format. */
function ofFormats(): Uint8Array {
  const all = Object.entries(FORMATS).flatMap(([format, most]) =>
    VALUES.filter((value) => value <= most).map((value) => ({ format, value })),
  );
  const numbering = all.map(({ format, value }, id) => levels(id, level(0, format, '%1）', '<w:suff w:val="nothing"/>', value))).join('');
  const lists = all.map((_, id) => list(id + 1, id)).join('');
  return makeDocx({
    body: all.map(({ format, value }, id) => p(`${format}=${value}`, inList(id + 1))).join(''),
    numbering: numbering + lists,
  });
}

const official = [
  level(0, 'chineseCountingThousand', '%1、'),
  level(1, 'chineseCountingThousand', '（%2）'),
  level(2, 'decimal', '%3.'),
  level(3, 'decimal', '（%4）'),
];

/** Lists that share levels, begin anew, change a level, belong to styles. LibreOffice knows neither w:lvlRestart nor w:isLgl. */
function ofLists(): Uint8Array {
  const numbering = [
    levels(1, ...official),
    levels(2, level(0, 'chineseCounting', '第%1章', '<w:suff w:val="space"/>'), level(1, 'decimal', '第%2条')),
    levels(3, level(0, 'decimal', '%1.', '', 3), level(1, 'decimal', '%1.%2'), level(2, 'decimal', '%1.%2.%3')),
    levels(4, '<w:numStyleLink w:val="L"/>') +
      levels(5, '<w:styleLink w:val="L"/>', level(0, 'upperLetter', '%1)'), level(1, 'lowerRoman', '%2)')),
    levels(
      6,
      level(0, 'chineseCounting', '%1、', '<w:pStyle w:val="H1"/>'),
      level(1, 'chineseCounting', '（%2）', '<w:pStyle w:val="H2"/>'),
    ),
    list(1, 1) +
      list(2, 2) +
      list(3, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>') +
      list(4, 3) +
      list(5, 4) +
      list(6, 5) +
      list(7, 6),
    list(8, 1) + list(9, 1, `<w:lvlOverride w:ilvl="1">${level(1, 'upperRoman', '%2-', '', 5)}</w:lvlOverride>`),
  ].join('');
  const styles = [
    style('H1', 'heading 1', '<w:pPr><w:numPr><w:numId w:val="7"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr>'),
    style('H2', 'heading 2', '<w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="7"/></w:numPr><w:outlineLvl w:val="1"/></w:pPr>'),
    style('H1b', 'own heading', '', 'H1'),
    '<w:style w:type="numbering" w:styleId="L"><w:name w:val="L"/><w:pPr><w:numPr><w:numId w:val="6"/></w:numPr></w:pPr></w:style>',
  ].join('');
  const places =
    '1.0 1.1 1.1 1.2 1.0 1.1 1.3 . 3.0 3.0 1.0 8.0 9.1 9.1 2.0 2.1 2.1 2.0 2.1 4.0 4.1 4.2 4.2 4.1 4.0 4.1 5.0 5.1 6.0 1.0'.split(' ');
  const listed = places.map((place, index) => {
    const [id, deep] = place.split('.').map(Number);
    return p(`段${index}`, id ? inList(id, deep ?? 0) : '');
  });
  const styled = ['H1', 'H2', 'H2', 'H1b', 'H2', 'H1'].map((id, index) => p(`题${index}`, inStyle(id)));
  const without = p('无号', `${inStyle('H1')}<w:numPr><w:numId w:val="0"/></w:numPr>`);
  return makeDocx({
    body: [...listed, ...styled, without, p('又一题', inStyle('H1')), p('', inList(1)), p('末', inList(1))].join(''),
    numbering,
    styles,
  });
}

/** Runs, breaks, fields, tables, boxes: what shows and what does not. */
function ofText(): Uint8Array {
  const field = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> QUOTE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('2024年')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  const cells = (...texts: string[]): string =>
    `<w:tr>${texts.map((text) => `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>${p(text)}</w:tc>`).join('')}</w:tr>`;
  const body = [
    p(run('全市新增') + run('36', '<w:b/>') + run('家')),
    p('<w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t></w:r>'),
    p(run('域') + field + run('后')),
    `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="2000"/></w:tblGrid>${cells('子', '丑')}${cells('寅', '卯')}</w:tbl>`,
    p('<w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>liáng</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>粱</w:t></w:r></w:rubyBase></w:ruby></w:r>'),
    p(`<w:smartTag w:element="d">${run('智')}</w:smartTag><w:hyperlink>${run('链')}</w:hyperlink><w:sdt><w:sdtPr/><w:sdtContent>${run('控')}</w:sdtContent></w:sdt>`),
    p('末段'),
  ].join(''); // biome-ignore format: a list
  return makeDocx(body);
}

describe.skipIf(OFFICE === null)('LibreOffice (skipped where it is not installed) shows the same', () => {
  const office = new Office();
  const documents = { 'formats.docx': ofFormats(), 'lists.docx': ofLists(), 'text.docx': ofText() };
  let shown: Map<string, string[]> | undefined;

  it.each(Object.keys(documents) as (keyof typeof documents)[])(
    'in %s',
    async (name) => {
      shown ??= office.lines(documents);
      const { text } = await openSource(name, documents[name]);
      const expected = shown.get(name.replace('.docx', '.txt'));
      expect(expected?.length).toBeGreaterThan(5);
      // It gives each cell of a table a line.
      expect(comparable(text.replaceAll('\t', '\n'))).toEqual(expected);
    },
    180_000,
  );
});
