import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makePdf, type Page, setPages } from '../../../../scripts/make-pdf.mjs';
import { analyze } from '../../../../src/analyze.ts';
import { restore } from '../../../../src/restore/restore.ts';
import { openSource } from '../../../../src/source/open.ts';
import type { SourceText } from '../../../../src/source/text.ts';

const read = (pages: readonly Page[], options = {}): Promise<SourceText> => openSource('讲话.pdf', makePdf(pages, options));
const linesOf = async (pages: readonly Page[]): Promise<string[]> => (await read(pages)).text.trimEnd().split('\n');

/** A paragraph of body text, different for each number. */
const body = (number: number, sentences = 3): string => `这是第${number}段的内容，各单位要认真学习，抓好落实，务求实效。`.repeat(sentences);

const SPEECH = [
  '一、认清形势',
  body(1),
  body(2, 6),
  '二、抓好落实',
  ...[3, 4, 5, 6, 7, 8, 9, 10].map((number) => body(number, 4)),
  '三、加强领导',
  ...[11, 12, 13, 14].map((number) => body(number, 5)),
];

describe('the paragraphs of a PDF', () => {
  it('are put together from their lines, over the ends of pages too', async () => {
    const { text, margins = [] } = await read(setPages(SPEECH, { head: '内部资料' }));
    const blocks = restore(await read(setPages(SPEECH, { head: '内部资料' })));
    expect(blocks.blocks.map(({ start, end }) => blocks.text.slice(start, end))).toEqual(SPEECH);
    expect(margins.map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`)).toEqual(
      [1, 2, 3, 4].flatMap((page) => ['running-head 内部资料', `page-number — ${page} —`]),
    );
  });

  it('without indents go on where a line is full, unless a number opens the next', async () => {
    const paragraphs = [body(1, 2), `二是${body(2, 2)}`, body(3, 3)];
    const [page] = setPages(paragraphs, { indent: 0 });
    expect(await linesOf([page as Page])).toEqual([...paragraphs, '— 1 —']);
  });

  it('have their page in the record', async () => {
    const { outline } = analyze(await read(setPages(SPEECH)));
    expect(outline.map(({ title, span }) => `${span.start.page} ${title}`)).toEqual(['1 认清形势', '1 抓好落实', '3 加强领导']);
  });

  it('leave page numbers and running heads to boilerplate', async () => {
    const { boilerplate } = analyze(await read(setPages(SPEECH, { head: '内部资料', foot: (page) => `第${page}页 共4页` })));
    expect(boilerplate.map(({ kind, text, span }) => `${span.start.page} ${kind} ${text}`)).toEqual(
      [1, 2, 3, 4].flatMap((page) => [`${page} repetition 内部资料`, `${page} page-number 第${page}页 共4页`]),
    );
  });

  it('end where the next line is set in another size', async () => {
    const title = { text: '在全市安全生产工作会议上的讲话要求大家都要认真地听', x: 79, y: 760, size: 17 };
    const lines = await linesOf([{ pieces: [title] }, ...setPages(SPEECH)]);
    expect(lines[0]).toBe(title.text);
  });

  it('of a title in the middle of two lines are one', async () => {
    const [first] = setPages(SPEECH);
    const title = [
      { text: '在全市安全生产', x: 220, y: 810, size: 22 },
      { text: '工作会议上的讲话', x: 209, y: 778, size: 22 },
    ];
    expect((await linesOf([{ pieces: [...title, ...(first?.pieces ?? [])] }]))[0]).toBe('在全市安全生产工作会议上的讲话');
  });
});

describe('the document of fixtures/formats/pdf', () => {
  const folder = new URL('../../../../fixtures/formats/pdf/', import.meta.url);

  it('gives the paragraphs of its text', async () => {
    const { text, blocks } = restore(await openSource('-', readFileSync(new URL('speech.pdf', folder))));
    const lines = readFileSync(new URL('text.txt', folder), 'utf8').trimEnd().split('\n');
    // The date under the title is taken apart from the text.
    expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual(lines);
  });
});

describe('the lines of a PDF', () => {
  const line = async (...pieces: NonNullable<Page['pieces']>): Promise<string> => (await linesOf([{ pieces }]))[0] as string;

  it('hold the blanks that were typed, not those that programs set', async () => {
    // A quarter of a character between Chinese and a number, a half between two sentences.
    expect(await line({ text: '截至', x: 80, y: 700 }, { text: '2026', x: 116, y: 700 }, { text: '年底。', x: 152, y: 700 })).toBe(
      '截至2026年底。',
    );
    expect(await line({ text: '抓好落实。', x: 80, y: 700 }, { text: '二要', x: 168, y: 700 })).toBe('抓好落实。 二要');
    expect(await line({ text: 'public', x: 80, y: 700 }, { text: 'works', x: 132, y: 700 })).toBe('public works');
  });

  it('are without the blanks of a line that is set wide', async () => {
    const wide = Array.from('会议通知', (text, index) => ({ text, x: 80 + 40 * index, y: 700 }));
    expect(await line(...wide)).toBe('会议通知');
  });

  it('are read from left to right whatever their order in the file', async () => {
    expect(await line({ text: '落实', x: 112, y: 700 }, { text: '抓好', x: 80, y: 700 })).toBe('抓好落实');
  });

  it('hold raised characters, and bold print by printing twice once', async () => {
    expect(await line({ text: '增长', x: 80, y: 700 }, { text: '①', x: 112, y: 706, size: 8 }, { text: '。', x: 120, y: 700 })).toBe(
      '增长①。',
    );
    expect(await line({ text: '标题', x: 80, y: 700 }, { text: '标题', x: 80.4, y: 700 })).toBe('标题');
  });

  it('have a tab between the cells of a row', async () => {
    expect(await line({ text: '序号', x: 80, y: 700 }, { text: '任务', x: 200, y: 700 })).toBe('序号\t任务');
  });

  it('hold ordinary characters for radicals, ligatures and forms of vertical text', async () => {
    expect(await line({ text: '⼀、⻓期⼯作︵ﬁrst︶豈', x: 80, y: 700 })).toBe('一、长期工作（first）豈');
  });

  it('hold nothing that a page does not show: soft hyphens, marks of direction, controls', async () => {
    expect(await line({ text: '抓\u00ad好\u202e落\u0007实', x: 80, y: 700 })).toBe('抓好落实');
  });

  it('of two columns are read one column after the other', async () => {
    const column = (x: number, from: number): NonNullable<Page['pieces']> =>
      Array.from({ length: 8 }, (_, index) => ({ text: `第${from + index}行文字写满这一栏`, x, y: 700 - 28 * index }));
    const head = { text: '通栏的标题横在两栏之上也写得很长很长', x: 80, y: 760 };
    const lines = await linesOf([{ pieces: [head, ...column(80, 1).flatMap((left, index) => [left, column(300, 11)[index] ?? left])] }]);
    const numbers = lines.join('').match(/\d+/gu)?.map(Number);
    expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 11, 12, 13, 14, 15, 16, 17, 18]);
  });
});

describe('a page of a PDF', () => {
  it('that is turned is read as one sees it', async () => {
    const pieces = [
      { text: '横页的第一行', x: 80, y: 100, turn: 90 },
      { text: '写到第二行', x: 108, y: 100, turn: 90 },
    ];
    expect(await linesOf([{ rotate: 90, pieces }])).toEqual(['横页的第一行写到第二行']);
  });

  it('of vertical text is read in columns from the right', async () => {
    const pieces = [
      { text: '到第二列', x: 472, y: 700, font: 'vertical' as const },
      { text: '从第一列', x: 500, y: 700, font: 'vertical' as const },
    ];
    expect(await linesOf([{ pieces }])).toEqual(['从第一列到第二列']);
  });

  it('loses what stands askew to the rest, and says so', async () => {
    const source = await read([
      {
        pieces: [
          { text: '正文在此。', x: 80, y: 700 },
          { text: '内部文件', x: 150, y: 300, turn: 45 },
        ],
      },
    ]);
    expect(source.text).toBe('正文在此。\n');
    expect(source.notices).toEqual(['turned-text']);
  });

  it('loses form fields and notes', async () => {
    const note = '<< /Type /Annot /Subtype /FreeText /Rect [80 80 200 120] /Contents (note) /DA (/Helv 12 Tf) >>';
    const field = '<< /Type /Annot /Subtype /Widget /FT /Tx /T (a) /V (field) /Rect [80 180 200 220] >>';
    const pages = [{ pieces: [{ text: '正文。', x: 80, y: 700 }], entries: '/Annots [20 0 R 21 0 R]' }];
    const source = await read(pages, { objects: [note, field], catalog: '/AcroForm << /Fields [21 0 R] >>' });
    expect(source.text).toBe('正文。\n');
  });

  it('without text is counted, and said', async () => {
    const source = await read([{ content: '0 0 9 9 re f' }, { pieces: [{ text: '正文。', x: 80, y: 700 }] }]);
    expect(source.notices).toEqual(['pages-without-text']);
    expect(analyze({ ...source, text: source.text }).boilerplate).toEqual([]);
    expect(restore(source).lines.point(0).page).toBe(2);
  });
});

describe('a font that is not in the PDF', () => {
  it.each([
    ['UniGB-UCS2-H', '7b2c4e00'],
    ['UniGB-UTF16-H', '7b2c4e00'],
    ['GBK-EUC-H', 'b5dad2bb'],
    ['GBK2K-H', 'b5dad2bb'],
    ['ETen-B5-H', 'b2c4a440'],
  ])('is read in an encoding of Adobe: %s', async (encoding, codes) => {
    const [ordering] = encoding.startsWith('ET') ? ['CNS1'] : ['GB1'];
    const objects = [
      `<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /${encoding} /DescendantFonts [21 0 R] >>`,
      `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (${ordering}) /Supplement 0 >> /DW 1000 /FontDescriptor 9 0 R >>`,
    ];
    const page = { content: `BT /own 16 Tf 80 700 Td <${codes}> Tj ET`, resources: '/Font << /own 20 0 R >>' };
    expect((await read([page], { objects })).text).toBe('第一\n');
  });

  it('says that its characters are unknown where there is no map of them', async () => {
    const objects = [
      '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /GBT-EUC-H /DescendantFonts [21 0 R] >>',
      '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 0 >> /DW 1000 /FontDescriptor 9 0 R >>',
    ];
    const page = { content: 'BT /own 16 Tf 80 700 Td <b5da> Tj ET', resources: '/Font << /own 20 0 R >>' };
    await expect(read([page], { objects })).rejects.toMatchObject({ details: { reason: 'no-characters' } });
    const also = { pieces: [{ text: '正文。', x: 80, y: 700 }] };
    expect((await read([also, page], { objects })).notices).toContain('unknown-characters');
  });

  it('whose codes are taken for characters is refused', async () => {
    // Numbers of glyphs, which pdf.js takes for code points where there is no map to better ones.
    const glyphs = Array.from({ length: 40 }, (_, index) => String.fromCharCode(0x0e01 + 37 * index)).join('');
    await expect(read([{ pieces: [{ text: glyphs, x: 80, y: 700, font: 'unmapped' }] }])).rejects.toMatchObject({
      code: 'unsupported-format',
      details: { reason: 'no-characters' },
    });
  });
});
