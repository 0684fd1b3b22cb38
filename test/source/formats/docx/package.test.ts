import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { SourceError, type SourceErrorDetails } from '../../../../src/source/failure.ts';
import { Archive, type Entry } from '../../../../src/source/formats/archive.ts';
import { openSource } from '../../../../src/source/open.ts';
import { filesOf, makeDocx, packed, paragraph } from './make.ts';

const BODY = paragraph('一、提高认识');
const textOf = async (bytes: Uint8Array, format?: string): Promise<string> =>
  (await openSource('speech.docx', bytes, format === undefined ? {} : { format })).text;

async function refusal(bytes: Uint8Array, format?: string): Promise<{ code: string; reason: SourceErrorDetails['reason']; part?: string }> {
  const error = await textOf(bytes, format).then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof SourceError)) throw new Error(`read, or failed otherwise: ${String(error)}`);
  const { reason, part } = error.details;
  return { code: error.code, reason, ...(part !== undefined && { part }) };
}

/** A document with one of its files changed. */
const changed = (name: string, change: (xml: string) => string): Uint8Array => {
  const files = filesOf({ body: BODY });
  return packed({ ...files, [name]: change(String(files[name])) });
};

describe('a document is read', () => {
  it('whatever its main part is called', async () => {
    const files = Object.entries(filesOf({ body: BODY })).map(([name, data]) => [
      name.replace('word/document.xml', 'word/document2.xml'),
      String(data).replaceAll('word/document.xml', 'word/document2.xml'),
    ]);
    expect(await textOf(packed(Object.fromEntries(files)))).toBe('一、提高认识\n');
  });

  it('whatever prefixes its XML uses, and as ISO/IEC 29500 Strict too', async () => {
    const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
    const xml = `<document xmlns="${strict}" xmlns:n="${strict}"><body><n:p><pPr><n:numPr><ilvl n:val="0"/></n:numPr></pPr><r><t>甲</t></r></n:p></body></document>`;
    expect(await textOf(changed('word/document.xml', () => xml))).toBe('甲\n');
    expect(await textOf(changed('word/document.xml', (old) => old.replaceAll('w:', 'ns0:').replace('xmlns:w=', 'xmlns:ns0=')))).toBe(
      '一、提高认识\n',
    );
  });

  it('in UTF-16 and with a byte-order mark', async () => {
    const xml = String(filesOf({ body: BODY })['word/document.xml']);
    const utf16 = Buffer.from(`\uFEFF${xml.replace('UTF-8', 'UTF-16')}`, 'utf16le');
    expect(await textOf(packed({ ...filesOf({ body: BODY }), 'word/document.xml': utf16 }))).toBe('一、提高认识\n');
    expect(await textOf(changed('word/document.xml', (old) => `\uFEFF${old}`))).toBe('一、提高认识\n');
  });

  it('with something in front of the archive or behind it', async () => {
    const bytes = makeDocx(BODY);
    expect(await textOf(Buffer.concat([strToU8('MZ'), bytes]), 'docx').catch((error: SourceError) => error.details.reason)).toBe(
      'wrong-format',
    );
    const comment = Buffer.concat([bytes, strToU8('remark')]);
    comment.writeUInt16LE(6, bytes.length - 2);
    expect(await textOf(comment)).toBe('一、提高认识\n');
  });
});

describe('a document is refused, with the reason,', () => {
  it.each<[what: string, bytes: () => Uint8Array, expected: object]>([
    ['that is cut off', () => makeDocx(BODY).subarray(0, 700), { code: 'undecodable', reason: 'damaged' }],
    ['whose packed data are broken', () => {
      const bytes = makeDocx(BODY);
      const at = Buffer.from(bytes).indexOf('word/document.xml') + 'word/document.xml'.length;
      return bytes.map((byte, index) => (index >= at && index < at + 20 ? byte ^ 0x55 : byte));
    }, { code: 'undecodable', reason: 'damaged' }],
    ['whose XML is broken', () => changed('word/document.xml', (xml) => xml.replace('</w:body>', '')), { code: 'undecodable', reason: 'damaged', part: 'word/document.xml' }],
    ['without a main part', () => changed('_rels/.rels', (xml) => xml.replace('document.xml', 'nowhere.xml')), { code: 'undecodable', reason: 'damaged', part: 'word/document.xml' }],
    ['whose main part is of another kind', () => changed('[Content_Types].xml', (xml) => xml.replaceAll('wordprocessingml', 'spreadsheetml')), { code: 'unsupported-format', reason: 'wrong-format' }],
    ['whose main part is no document', () => changed('word/document.xml', (xml) => xml.replaceAll('w:document', 'w:glossary')), { code: 'unsupported-format', reason: 'wrong-format' }],
    ['with a document type', () => changed('word/document.xml', (xml) => xml.replace('<w:document', '<!DOCTYPE d [<!ENTITY x "y">]><w:document')), { code: 'unsupported-format', reason: 'document-type', part: 'word/document.xml' }],
    ['without text', () => makeDocx(paragraph('')), { code: 'not-text', reason: 'no-text' }],
    ['with an entity that nobody declared', () => changed('word/document.xml', (xml) => xml.replace('提高', '&file;')), { code: 'undecodable', reason: 'damaged', part: 'word/document.xml' }],
    ['that nests without end', () => makeDocx('<w:sdt>'.repeat(6_000)), { code: 'undecodable', reason: 'damaged', part: 'word/document.xml' }],
    ['that is encrypted', () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(512), Buffer.from('EncryptedPackage', 'utf16le')]), { code: 'unsupported-format', reason: 'encrypted' }],
    ['whose files are encrypted', () => {
      const bytes = Buffer.from(makeDocx(BODY));
      for (let at = bytes.indexOf('PK\x01\x02'); at >= 0; at = bytes.indexOf('PK\x01\x02', at + 1)) bytes.writeUInt16LE(1, at + 8);
      return bytes;
    }, { code: 'unsupported-format', reason: 'encrypted' }],
    ['that unpacks without end', () => packed({ ...filesOf({ body: BODY }), 'word/document.xml': new Uint8Array(20 * 1024 * 1024) }), { code: 'too-large', reason: 'inflated-ratio' }],
    ['of too many files', () => packed({ ...filesOf({ body: BODY }), ...Object.fromEntries(Array.from({ length: 3_001 }, (_, index) => [`word/${index}`, ''])) }), { code: 'too-large', reason: 'archive-entries' }],
    ['that is too large', () => Buffer.concat([makeDocx(BODY), Buffer.alloc(50 * 1024 * 1024)]), { code: 'too-large', reason: 'archive-size' }],
  ])('%s', async (_what, bytes, expected) => {
    expect(await refusal(bytes())).toEqual(expected);
  }); // biome-ignore format: a table

  it('whose parts together unpack to more than the limit', async () => {
    const archive = new Archive(makeDocx(BODY), 'docx', { bytes: 1e6, entries: 10, inflated: 900, ratio: 100, ratioFrom: 1e6 });
    const unpack = async (name: string): Promise<void> => {
      for await (const _piece of archive.unpack(archive.find(name) as Entry));
    };
    await unpack('_rels/.rels');
    await expect(unpack('word/document.xml')).rejects.toMatchObject({
      code: 'too-large',
      details: { reason: 'inflated-size', limit: 900 },
    });
  });

  it('that is none, where the user says that it is one', async () => {
    expect(await refusal(strToU8('一、提高认识\n'), 'docx')).toEqual({ code: 'unsupported-format', reason: 'wrong-format' });
  });
});
