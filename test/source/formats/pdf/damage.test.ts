import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makePdf, setPages } from '../../../../scripts/make-pdf.mjs';
import { SourceError } from '../../../../src/source/failure.ts';
import { eachPage } from '../../../../src/source/formats/pdf/engine.ts';
import { openSource } from '../../../../src/source/open.ts';

const PARAGRAPHS = ['一、认清形势', '各单位要认真学习，抓好落实，务求实效。'.repeat(30), '二、抓好落实', '完毕。'];
const PLAIN = makePdf(setPages(PARAGRAPHS));
const PACKED = makePdf(setPages(PARAGRAPHS), { compress: true });
const open = (bytes: Uint8Array): Promise<unknown> => openSource('讲话.pdf', bytes, { format: 'pdf' });

describe('a PDF that is not read', () => {
  it.each([
    ['encrypted with a password', makePdf(setPages(PARAGRAPHS), { encrypt: true }), 'unsupported-format', 'encrypted'],
    ['of pictures only', makePdf([{ content: '0 0 100 100 re f' }]), 'unsupported-format', 'no-text-layer'],
    ['of pictures with a stamp on each page', makePdf(setPages([], {})), 'unsupported-format', 'no-text-layer'],
    ['cut off', PLAIN.subarray(0, PLAIN.length / 2), 'undecodable', 'damaged'],
    ['of nothing but its header', Buffer.from('%PDF-1.7\n'), 'undecodable', 'damaged'],
    ['that is none', Buffer.from('一、认清形势'), 'unsupported-format', 'wrong-format'],
  ])('says why: one %s', async (_name, bytes, code, reason) => {
    await expect(open(bytes)).rejects.toMatchObject({ name: 'SourceError', code, details: { reason } });
  });

  it('is not one whose table of objects is broken: they are found without it', async () => {
    const broken = Buffer.from(PLAIN.toString('latin1').replace('startxref\n', 'startxref\n9'), 'latin1');
    expect(await open(broken)).toEqual(await open(PLAIN));
  });

  it('is one of more pages than the limit', async () => {
    const read = eachPage(PLAIN, () => undefined, { pages: 1, wait: 30_000 });
    await expect(read).rejects.toMatchObject({ code: 'too-large', details: { reason: 'pages', limit: 1 } });
  });

  it('is one that keeps pdf.js busy without end; the next is read all the same', { timeout: 60_000 }, async () => {
    // A map of sixteen million codes for each of a thousand ranges.
    const map = `begincmap\n${'1 begincidrange\n<00000000> <00ffffff> 0\nendcidrange\n'.repeat(1000)}endcmap`;
    const objects = [
      '<< /Type /Font /Subtype /Type0 /BaseFont /Test /Encoding 21 0 R /DescendantFonts [8 0 R] >>',
      `<< /Type /CMap /CMapName /M /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /Length ${map.length} >>\nstream\n${map}\nendstream`,
    ];
    const page = { content: 'BT /own 16 Tf 80 700 Td <00000001> Tj ET', resources: '/Font << /own 20 0 R >>' };
    const read = eachPage(makePdf([page], { objects }), () => undefined, { pages: 10, wait: 2_000 });
    await expect(read).rejects.toMatchObject({ code: 'too-large', details: { reason: 'effort' } });
    expect(await open(PLAIN)).toMatchObject({ format: 'pdf' });
  });
});

describe('a PDF with damaged bytes', () => {
  const edit = fc.record({ at: fc.nat(), value: fc.nat(255) });

  it('gives text or a reason', { timeout: 300_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(PLAIN, PACKED), fc.array(edit, { minLength: 1, maxLength: 12 }), async (bytes, edits) => {
        const changed = Buffer.from(bytes);
        for (const { at, value } of edits) changed[at % changed.length] = value;
        try {
          const { text, parts, margins = [] } = await openSource('-', changed, { format: 'pdf' });
          expect(text).not.toContain('\0');
          expect(parts?.starts[0]).toBe(0);
          expect(parts?.starts.every((start, index, starts) => start >= (starts[index - 1] ?? 0) && start <= text.length)).toBe(true);
          expect(margins.every(({ start, end }) => start < end && text[end] === '\n')).toBe(true);
        } catch (error) {
          if (!(error instanceof SourceError)) throw error;
        }
      }),
      { numRuns: 100 },
    );
  });
});
