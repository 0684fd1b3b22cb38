import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openSource, patchSource } from '../../../../src/source/open.ts';
import { applyEdits } from '../../../../src/text/edits.ts';
import { OFFICE, Office } from '../office.ts';
import { type Contents, filesOf, inList, level, levels, list, makeDocx, paragraph as p, packed, run } from './make.ts';

const patched = async (bytes: Uint8Array, edits: readonly [mark: string, value: string][]): Promise<Uint8Array> => {
  const source = await openSource('speech.docx', bytes);
  const places = edits.map(([mark, text]) => ({ start: source.text.indexOf(mark), end: source.text.indexOf(mark) + mark.length, text }));
  const result = await patchSource(source, bytes, places);
  const { text } = await openSource('speech.docx', result);
  expect(text).toBe(applyEdits(source.text, places));
  return result;
};

const xmlOf = (bytes: Uint8Array, name = 'word/document.xml'): string => Buffer.from(unzipSync(bytes)[name] as Uint8Array).toString();

/** The XML of the document after edits. */
const after = async (contents: Contents | string, ...edits: [mark: string, value: string][]): Promise<string> =>
  xmlOf(await patched(makeDocx(contents), edits)).replace(/^.*<w:body>|<\/w:body>.*$/gsu, '');

describe('a document that is filled in', () => {
  it('has the value in the run of the mark, in its looks', async () => {
    const body = p(run('新增') + run('**', '<w:b/>') + run('家'));
    expect(await after(body, ['**', '36'])).toBe(body.replace('**', '36'));
  });

  it('has the value in the first run where the mark stands in several', async () => {
    expect(await after(p(run('甲X') + run('X', '<w:b/>') + run('市')), ['XX', '青石'])).toBe(
      p(run('甲青石') + run('', '<w:b/>') + run('市')),
    );
  });

  it('has the values of several marks of one run, and signs of XML as text', async () => {
    expect(await after(p(run('**个、××家<')), ['**', '3'], ['××', 'A&B'])).toBe(
      p(run('3个、A&B家<')).replace('<</w:t>', '&lt;</w:t>').replace('<</', '&lt;</'),
    );
  });

  it('has lines of a value as lines', async () => {
    expect(await after(p(run('甲（略）乙')), ['（略）', '一\n二'])).toContain('甲一</w:t><w:br/><w:t xml:space="preserve">二乙</w:t>');
  });

  it('has them in tables and notes too', async () => {
    const contents = {
      body: `<w:tbl><w:tr><w:tc>${p('甲')}</w:tc><w:tc>${p('**个')}</w:tc></w:tr></w:tbl>${p(`${run('乙')}<w:r><w:footnoteReference w:id="1"/></w:r>`)}`,
      footnotes: `<w:footnote w:id="0">${p('无人引用')}</w:footnote><w:footnote w:id="1">${p(' 见××县志')}</w:footnote>`,
    };
    const bytes = await patched(makeDocx(contents), [
      ['**', '7'],
      ['××', '青石'],
    ]);
    expect(xmlOf(bytes)).toContain('>7个<');
    expect(xmlOf(bytes, 'word/footnotes.xml')).toContain('> 见青石县志<');
  });

  it('keeps every other byte of its files, and the files that nothing is written in as they are packed', async () => {
    const picture = Buffer.from(Array.from({ length: 5_000 }, (_, index) => (index * 7919) % 251));
    const before = packed({ ...filesOf({ body: p('**个') }), 'word/media/image1.png': picture });
    const result = await patched(before, [['**', '三千六百']]);
    const [old, now] = [unzipSync(before), unzipSync(result)];
    expect(Object.keys(now)).toEqual(Object.keys(old));
    for (const name of Object.keys(old)) if (name !== 'word/document.xml') expect(now[name]).toEqual(old[name]);
    const [from, to] = [Buffer.from(before), Buffer.from(result)];
    const image = from.subarray(from.indexOf('word/media/image1.png') - 30, from.indexOf('PK\x01\x02'));
    expect(to.includes(image)).toBe(true);
  });

  it('is the same where nothing is filled in', async () => {
    const bytes = makeDocx(p('甲'));
    expect(await patchSource(await openSource('speech.docx', bytes), bytes, [])).toBe(bytes);
  });

  it('is refused where a mark stands in the number of a list or over a tab', async () => {
    const numbering = levels(1, level(0, 'decimal', '第XX%1条')) + list(1, 1);
    await expect(patched(makeDocx({ body: p('甲', inList(1)), numbering }), [['XX', '青石']])).rejects.toThrow(RangeError);
    await expect(patched(makeDocx(p('<w:r><w:t>_</w:t><w:tab/><w:t>_</w:t></w:r>')), [['_\t_', '甲']])).rejects.toThrow(RangeError);
  });

  it('reads as it should whatever is filled in where', async () => {
    const word = fc.string({ unit: fc.constantFrom('甲', '乙', '&', '<', '"', ' ', '𠮷', '>', "'"), maxLength: 5 });
    const paragraphs = fc.array(fc.array(word, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(paragraphs, fc.nat(), fc.nat(5), word, async (texts, at, length, value) => {
        const bytes = makeDocx(texts.map((runs) => p(runs.map((text) => run(text)).join(''))).join('') + p('末'));
        const source = await openSource('speech.docx', bytes);
        const lines = source.text.split('\n');
        const line = at % texts.length;
        const start = lines.slice(0, line).join('\n').length + (line > 0 ? 1 : 0);
        const from = at % ((lines[line] as string).length + 1);
        const to = Math.min((lines[line] as string).length, from + length);
        // A sign of two code units is never cut.
        const isCut = [from, to].some((place) => /[\udc00-\udfff]/.test(lines[line]?.[place] ?? ''));
        fc.pre(from !== to && !isCut);
        const edit = { start: start + from, end: start + to, text: value };
        const result = await patchSource(source, bytes, [edit]);
        expect((await openSource('speech.docx', result)).text).toBe(applyEdits(source.text, [edit]));
      }),
      { numRuns: 150 },
    );
  });
});

describe.skipIf(OFFICE === null)('LibreOffice (skipped where it is not installed)', () => {
  const office = new Office();

  it('opens it, with the values', async () => {
    const bytes = await patched(makeDocx(p(run('全市新增') + run('**', '<w:b/>') + run('家')) + p('（略）')), [
      ['**', '36'],
      ['（略）', '甲\n乙'],
    ]);
    expect(office.lines({ 'filled.docx': bytes }).get('filled.txt')).toEqual(['全市新增36家', '甲', '乙']);
  }, 180_000);
});
