import { readFileSync } from 'node:fs';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { DOCUMENT_FORMATS, INPUT_FORMATS } from '../../../src/source/formats/registry.ts';
import { openSource } from '../../../src/source/open.ts';
import { EXTENSIONS, isSupported } from '../../../src/source/paths.ts';
import { filesOf, makeDocx, packed, paragraph } from './docx/make.ts';

const SPEECH = '一、提高认识\n二、狠抓落实\n';
const DOCX = makeDocx(paragraph('一、提高认识'));

describe('an input', () => {
  it('is read by its content, whatever it is called', async () => {
    expect(await openSource('speech.txt', DOCX)).toMatchObject({ format: 'docx', encoding: 'utf-8', text: '一、提高认识\n' });
    expect(await openSource('speech.docx', strToU8(SPEECH))).toMatchObject({ format: 'text', text: SPEECH });
    expect(await openSource('-', DOCX)).toMatchObject({ format: 'docx', path: '-' });
  });

  it('is read as the format that the user says', async () => {
    expect(await openSource('speech.txt', strToU8('# 甲\n'), { format: 'markdown' })).toMatchObject({ format: 'markdown' });
    expect(await openSource('speech.md', strToU8('# 甲\n'), { format: 'text' })).toMatchObject({ format: 'text' });
    await expect(openSource('speech.docx', DOCX, { format: 'text' })).rejects.toMatchObject({
      code: 'unsupported-format',
      details: { reason: 'not-plain-text' },
    });
    await expect(openSource('speech.docx', DOCX, { format: 'scroll' })).rejects.toThrow(RangeError);
  });

  it('is told by the files of its own archive, not by those of a file inside of it', async () => {
    const workbook = packed({ '[Content_Types].xml': '', 'xl/workbook.xml': '' });
    const files = { ...filesOf({ body: paragraph('甲') }), 'word/embeddings/sheet.xlsx': workbook };
    expect((await openSource('a', packed(files))).format).toBe('docx');
    await expect(
      openSource('a', packed({ '[Content_Types].xml': '', 'xl/workbook.xml': '', 'xl/embeddings/a.docx': DOCX })),
    ).rejects.toMatchObject({ details: { format: 'xlsx' } });
  });

  it('that is text costs no look at what only documents need', async () => {
    const source = await openSource('speech.txt', strToU8(SPEECH));
    expect(Object.keys(source).sort()).toEqual(['encoding', 'format', 'path', 'replacedCharacters', 'text']);
  });
});

describe('the list of formats', () => {
  it('has names and extensions of their own', () => {
    expect(new Set(INPUT_FORMATS).size).toBe(INPUT_FORMATS.length);
    expect(new Set(EXTENSIONS).size).toBe(EXTENSIONS.length);
    for (const { extensions } of DOCUMENT_FORMATS)
      for (const extension of extensions) expect(isSupported(`讲话${extension.toUpperCase()}`)).toBe(true);
  });

  it('takes no text for a document', () => {
    const text = readFileSync(new URL('../../../fixtures/readme/speech.txt', import.meta.url));
    for (const { id, matches } of DOCUMENT_FORMATS) expect([id, matches(text, '.txt')]).toEqual([id, false]);
  });

  it('leaves out what Word keeps beside an open document', () => {
    expect(isSupported('folder/~$讲话.docx')).toBe(false);
    expect(isSupported('~$folder/讲话.docx')).toBe(true);
  });
});
