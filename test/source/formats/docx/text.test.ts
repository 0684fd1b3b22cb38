import { describe, expect, it } from 'vitest';
import { analyze } from '../../../../src/analyze.ts';
import { inStyle, paragraph as p, run, style } from './make.ts';
import { lines, read } from './read.ts';

const cell = (content: string): string => `<w:tc><w:tcPr/>${content}</w:tc>`;
const row = (...cells: string[]): string => `<w:tr>${cells.map(cell).join('')}</w:tr>`;
const table = (...rows: string[]): string => `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`;
const field = (code: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const box = (content: string): string =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
const deletion = (text: string): string => `<w:del w:id="1" w:author="a"><w:r><w:delText>${text}</w:delText></w:r></w:del>`;

describe('the text of a document', () => {
  it.each<[what: string, body: string, expected: string[]]>([
    ['is a line for each paragraph, empty ones too', p('各位同志：') + p('') + p('今天开会。'), ['各位同志：', '', '今天开会。']],
    ['joins runs', p(run('全市新增企业') + run('36', '<w:b/>') + run('家')), ['全市新增企业36家']],
    ['is what entities and CDATA stand for', p('<w:r><w:t>A&amp;B&#x4E00;</w:t><w:t><![CDATA[<乙>]]></w:t></w:r>'), ['A&B一<乙>']],
    ['keeps only those blanks at the ends that it says are kept', p('<w:r><w:t> 甲 </w:t></w:r><w:r><w:t xml:space="preserve"> 乙 </w:t></w:r>'), ['甲 乙 ']],
    ['reads line breaks, tabs and hyphens', p('<w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t><w:tab/><w:t>丙</w:t><w:noBreakHyphen/><w:softHyphen/><w:t>丁</w:t></w:r>'), ['甲', '乙\t丙-丁']],
    ['reads signs of symbol fonts', p('<w:r><w:sym w:font="Wingdings" w:char="F06C"/><w:sym w:font="Symbol" w:char="F0B4"/><w:sym w:font="Wingdings" w:char="F0FF"/></w:r>'), ['●×•']],
    ['reads the base of ruby and not what is written above', p('<w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>liáng</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>粱</w:t></w:r></w:rubyBase></w:ruby></w:r>'), ['粱']],
    ['reads through links, smart tags, content controls and fields of simple kind', p(`<w:hyperlink>${run('甲')}</w:hyperlink><w:smartTag>${run('乙')}</w:smartTag><w:sdt><w:sdtPr><w:rPr><w:vanish/></w:rPr></w:sdtPr><w:sdtContent>${run('丙')}</w:sdtContent></w:sdt><w:fldSimple w:instr="DATE">${run('丁')}</w:fldSimple>`), ['甲乙丙丁']],
    ['reads the results of fields and not their codes', p(field('DATE', run('2024年')) + run('起')), ['2024年起']],
    ['reads fields in fields', p(field(`IF ${field('PAGE', run('3'))}`, run('甲'))), ['甲']],
    ['loses nothing to a field that never ends', p('<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r>') + p('下文仍在'), ['', '下文仍在']],
    ['reads formulas as text', p('<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>'), ['1/2']],
    ['reads a text box once, behind the paragraph that it is fastened to', p(run('正文') + box(p('框一') + p('框二')) + run('继续')), ['正文继续', '框一', '框二']],
    ['leaves headers, pictures and settings of sections out', `${p('甲', '<w:sectPr><w:headerReference/></w:sectPr>')}<w:sectPr/>`, ['甲']],
  ])('%s', async (_what, body, expected) => {
    expect(await lines(body)).toEqual(expected);
  }); // biome-ignore format: a table

  it('has line feeds as blanks where the file is laid out on several lines', async () => {
    expect(await lines('\n  <w:p>\n    <w:r>\n      <w:t>甲\n乙</w:t>\n    </w:r>\n  </w:p>\n')).toEqual(['甲 乙']);
  });
});

describe('tracked changes', () => {
  it.each<[what: string, body: string, expected: string[]]>([
    ['show what was inserted and not what was deleted', p(`${run('甲')}<w:ins w:id="1">${run('乙')}</w:ins>${deletion('丙')}${run('丁')}`), ['甲乙丁']],
    ['show what was moved at its new place', p(`<w:moveFrom w:id="1">${run('移')}</w:moveFrom>${run('甲')}`) + p(`${run('乙')}<w:moveTo w:id="2">${run('移')}</w:moveTo>`), ['甲', '乙移']],
    ['join paragraphs whose end was deleted', p(run('甲'), '<w:rPr><w:del w:id="1"/></w:rPr>') + p('乙'), ['甲乙']],
    ['leave out paragraphs that were deleted whole', p(deletion('甲'), '<w:rPr><w:del w:id="1"/></w:rPr>') + p('乙'), ['乙']],
    ['leave out rows that were deleted', table('<w:tr><w:trPr><w:del w:id="1"/></w:trPr><w:tc><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:tc></w:tr>', row(p('乙'), p('丙'))), ['乙\t丙']],
    ['take the new properties, not the old', p('甲', `<w:pPrChange w:id="1"><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr></w:pPrChange>`), ['甲']],
  ])('%s', async (_what, body, expected) => {
    expect(await lines(body)).toEqual(expected);
  }); // biome-ignore format: a table

  it('are noted', async () => {
    expect((await read(p(`<w:ins w:id="1">${run('乙')}</w:ins>`))).notices).toEqual(['tracked-changes']);
    expect((await read(p('甲'))).notices).toEqual([]);
  });
});

describe('hidden text', () => {
  const hidden = {
    styles: `${style('H', 'secret', '<w:rPr><w:vanish/></w:rPr>')}${style('N', 'Normal')}<w:style w:type="character" w:styleId="C"><w:name w:val="c"/><w:rPr><w:vanish/></w:rPr></w:style>`,
  };

  it.each<[what: string, body: string, expected: string[]]>([
    ['in a run is out', p(run('甲') + run('乙', '<w:vanish/>') + run('丙', '<w:vanish w:val="0"/>')), ['甲丙']],
    ['by the style of a run is out', p(run('甲') + run('乙', '<w:rStyle w:val="C"/>')), ['甲']],
    ['by the style of a paragraph is out, and the paragraph with it', p('甲', inStyle('H')) + p('乙'), ['乙']],
    ['by both styles is shown: they turn each other off', p(run('甲', '<w:rStyle w:val="C"/>'), `${inStyle('H')}<w:rPr><w:vanish w:val="0"/></w:rPr>`), ['甲']],
    ['at the end of a paragraph joins it with the next', p('甲', '<w:rPr><w:specVanish/><w:vanish/></w:rPr>') + p('乙'), ['甲乙']],
  ])('%s', async (_what, body, expected) => {
    expect(await lines({ body, ...hidden })).toEqual(expected);
  }); // biome-ignore format: a table
});

describe('a table', () => {
  it.each<[what: string, body: string, expected: string[]]>([
    ['is a line for each row, with tabs between the cells', table(row(p('项目'), p('数量')), row(p('新建'), p('36'))), ['项目\t数量', '新建\t36']],
    ['keeps the place of empty cells', table(row(p('甲'), p(''), p('丙'))), ['甲\t\t丙']],
    ['of which a cell holds several paragraphs gives each a line', table(row(p('甲') + p('乙'), p('丙'))), ['甲', '乙', '丙']],
    ['that only frames the text is as if it were not there', table(row(p('一、甲') + p('正文。') + p('二、乙'))), ['一、甲', '正文。', '二、乙']],
    ['in a table comes line by line', table(row(table(row(p('甲'), p('乙')), row(p('丙'), p('丁'))), p('戊'))), ['甲\t乙', '丙\t丁', '戊']],
  ])('%s', async (_what, body, expected) => {
    expect(await lines(body)).toEqual(expected);
  }); // biome-ignore format: a table
});

describe('notes', () => {
  const note = (id: number, text: string): string => `<w:footnote w:id="${id}">${p(text)}</w:footnote>`;
  const reference = (kind: 'footnote' | 'endnote', id: number): string => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
  const body = p(run('甲') + reference('footnote', 3) + run('乙') + reference('endnote', 1)) + p('丙');
  const parts = { footnotes: note(2, '无人引用') + note(3, ' 脚注'), endnotes: `<w:endnote w:id="1">${p('尾注')}</w:endnote>` };

  it('stand behind the text by the order of their references, not in the sentence', async () => {
    expect(await lines({ body, ...parts })).toEqual(['甲乙', '丙', '〔1〕脚注', '〔2〕尾注']);
  });

  it('are no part of the speech', async () => {
    const source = await read({ body, ...parts });
    expect(source.text.slice(source.notesFrom)).toBe('〔1〕脚注\n〔2〕尾注\n');
    expect(analyze(source).characters).toBe(3);
  });
});

describe('what the document calls its parts', () => {
  const styles = [
    style('T', 'Title'),
    style('1', 'heading 1', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>'),
    style('2', 'heading 2', '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>'),
    style('2a', '小标题', '', '2'),
    style('TOC1', 'toc 1'),
  ].join('');
  const sentence = '各级各部门要把责任扛在肩上、抓在手上，确保各项任务落到实处、见到成效。';

  it('are headings, by style, by the style that it is based on, and by outline level', async () => {
    const body =
      p('总体要求', inStyle('1')) +
      p('目标', inStyle('2a')) +
      p('保障措施', '<w:outlineLvl w:val="0"/>') +
      p('正文', `${inStyle('1')}<w:outlineLvl w:val="9"/>`);
    const { headings, text } = await read({ body, styles });
    expect(headings?.map(({ start, level }) => [text.slice(start, start + 2), level])).toEqual([
      ['总体', 1],
      ['目标', 2],
      ['保障', 1],
    ]);
  });

  it('give headings without numbers a place in the outline', async () => {
    const body =
      p('在全县大会上的讲话', inStyle('T')) +
      p('同志们：') +
      ['总体要求', '保障措施'].map((title) => p(title, inStyle('1')) + p('具体目标', inStyle('2')) + p(sentence)).join('');
    const { outline, title } = analyze(await read({ body, styles }));
    expect(title).toBe('在全县大会上的讲话');
    expect(outline.map((node) => [node.title, node.level, node.children.map((child) => child.title)])).toEqual([
      ['总体要求', 1, ['具体目标']],
      ['保障措施', 1, ['具体目标']],
    ]);
  });

  it('are no headings where whole paragraphs are styled as such', async () => {
    const body = p('同志们：') + p(sentence, inStyle('1')) + p(sentence.repeat(4).replaceAll('。', '，'), inStyle('1'));
    expect(analyze(await read({ body, styles })).outline).toEqual([]);
  });

  it.each([
    ['a field', p(`${field('TOC \\o "1-2"', `${run('一、提高认识')}<w:r><w:tab/></w:r>${run('1')}`)}`)],
    ['a content control', `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p('一、提高认识')}</w:sdtContent></w:sdt>`],
    ['styles', p('一、提高认识', inStyle('TOC1'))],
  ])('are the declared outline where %s makes a table of contents', async (_what, first) => {
    const body = `${p('在全县大会上的讲话')}${first}${p('二、狠抓落实', inStyle('TOC1'))}${p('同志们：')}${p('一、提高认识')}${p(sentence)}${p('二、狠抓落实')}${p(sentence)}`;
    const { declaredOutline, outline } = analyze(await read({ body, styles }));
    expect(declaredOutline.map(({ marker, title }) => marker + title)).toEqual(['一、提高认识', '二、狠抓落实']);
    expect(outline.map(({ marker, title }) => marker + title)).toEqual(['一、提高认识', '二、狠抓落实']);
  }); // biome-ignore format: a table
});

describe('places', () => {
  it('are paragraphs as the user counts them, whatever lines they come out on', async () => {
    const body = p('<w:r><w:t>第一段</w:t><w:br/><w:t>第二行</w:t></w:r>') + p('') + table(row(p('三'), p('四'))) + p('五**个');
    const source = await read(body);
    expect(source.text).toBe('第一段\n第二行\n\n三\t四\n五**个\n');
    const [placeholder] = analyze(source).placeholders;
    expect(placeholder?.span.start).toEqual({ line: 5, column: 2, offset: 14, paragraph: 5 });
    expect(source.text.slice(placeholder?.span.start.offset, placeholder?.span.end.offset)).toBe('**');
  });
});
