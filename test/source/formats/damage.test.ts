import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SourceError } from '../../../src/source/failure.ts';
import { openSource } from '../../../src/source/open.ts';
import type { SourceText } from '../../../src/source/text.ts';

const FIXTURES = new URL('../../../fixtures/', import.meta.url);
const read = (path: string): Buffer => readFileSync(new URL(path, FIXTURES));

const DOCUMENTS = [
  ...['doc', 'odt', 'rtf'].map((format) => ({ format, bytes: read(`formats/lists/lists.${format}`) })),
  ...readdirSync(new URL('pages/', FIXTURES)).map((name) => ({
    format: 'html',
    bytes: read(`pages/${name}/${readdirSync(new URL(`pages/${name}/`, FIXTURES)).find((file) => file.startsWith('page.'))}`),
  })),
];

/** What is read, or why not; anything but a SourceError is a fault. */
async function attempt(bytes: Uint8Array, format: string): Promise<SourceText | SourceError> {
  try {
    return await openSource('-', bytes, { format });
  } catch (error) {
    if (error instanceof SourceError) return error;
    throw error;
  }
}

function inspect(source: SourceText): void {
  const { text, parts, headings = [], contents = [], notesFrom = 0 } = source;
  expect(text).not.toContain('\0');
  const starts = parts?.starts ?? [];
  expect(starts[0]).toBe(0);
  // An empty paragraph in a cell of a row begins where the next one does.
  expect(starts.every((start, index) => index === 0 || start >= (starts[index - 1] as number))).toBe(true);
  const places = [...starts, ...headings.map(({ start }) => start), ...contents.flat(), notesFrom];
  expect(places.every((place) => place >= 0 && place <= text.length)).toBe(true);
}

const edit = fc.record({ at: fc.nat(), value: fc.nat(255), kind: fc.constantFrom('set', 'delete', 'insert', 'cut', 'repeat') });

function mutate(bytes: Uint8Array, edits: readonly { at: number; value: number; kind: string }[]): Uint8Array {
  let changed = Buffer.from(bytes);
  for (const { at, value, kind } of edits) {
    const place = changed.length === 0 ? 0 : at % changed.length;
    const rest = changed.subarray(place);
    if (kind === 'set' && changed.length > 0) changed[place] = value;
    else if (kind === 'delete') changed = Buffer.concat([changed.subarray(0, place), rest.subarray(value)]);
    else if (kind === 'insert') changed = Buffer.concat([changed.subarray(0, place), Buffer.from([value]), rest]);
    else if (kind === 'repeat') changed = Buffer.concat([changed.subarray(0, place), rest.subarray(0, value), rest]);
    else if (kind === 'cut' && value < 32) changed = changed.subarray(0, place);
  }
  return changed;
}

describe('a damaged document', () => {
  it.each(['doc', 'odt', 'rtf', 'html'])('gives text or a reason: .%s', { timeout: 120_000 }, async (format) => {
    const bases = DOCUMENTS.filter((document) => document.format === format);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...bases), fc.array(edit, { minLength: 1, maxLength: 12 }), async ({ bytes }, edits) => {
        const outcome = await attempt(mutate(bytes, edits), format);
        if (!(outcome instanceof SourceError)) inspect(outcome);
      }),
      { numRuns: 400 },
    );
  });

  it('whose header alone is damaged too', { timeout: 120_000 }, async () => {
    const { bytes } = DOCUMENTS[0] as (typeof DOCUMENTS)[number];
    const header = fc.array(fc.record({ at: fc.nat(1100), value: fc.nat(255), kind: fc.constant('set') }), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(header, async (edits) => {
        const outcome = await attempt(mutate(bytes, edits), 'doc');
        if (!(outcome instanceof SourceError)) inspect(outcome);
      }),
      { numRuns: 600 },
    );
  });

  it.each(['doc', 'odt', 'rtf', 'html'])('of any bytes at all gives text or a reason: .%s', async (format) => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), async (bytes) => {
        const outcome = await attempt(bytes, format);
        if (!(outcome instanceof SourceError)) inspect(outcome);
      }),
    );
  });
});

describe('a Word file', () => {
  const doc = (change: (bytes: Buffer) => void): Buffer => {
    const bytes = Buffer.from((DOCUMENTS[0] as (typeof DOCUMENTS)[number]).bytes);
    change(bytes);
    return bytes;
  };
  /** Of a stream, the byte of the file at which it begins. */
  const header = (bytes: Buffer): number => bytes.indexOf(Buffer.from([0xec, 0xa5]), 512);

  it('whose sectors go round in a ring is read to where the ring closes', async () => {
    const bytes = doc((file) => {
      const table = 512 * (file.readUInt32LE(76) + 1);
      for (let at = 0; at + 4 <= 512; at += 4) if (file.readInt32LE(table + at) === -2) file.writeInt32LE(0, table + at);
    });
    const outcome = await attempt(bytes, 'doc');
    if (!(outcome instanceof SourceError)) inspect(outcome);
  });

  it('with a password is refused with the way out', async () => {
    const bytes = doc((file) => file.writeUInt16LE(file.readUInt16LE(header(file) + 10) | 0x100, header(file) + 10));
    expect(await attempt(bytes, 'doc')).toMatchObject({ code: 'unsupported-format', details: { reason: 'encrypted' } });
  });

  it('of Word 95 is refused with the way out', async () => {
    const bytes = doc((file) => file.writeUInt16LE(0x68, header(file) + 2));
    expect(await attempt(bytes, 'doc')).toMatchObject({ code: 'unsupported-format', details: { reason: 'old-word' } });
  });

  it('is none where its container holds something else', async () => {
    const name = Buffer.from('WordDocument', 'utf16le');
    const bytes = doc((file) => {
      file[file.indexOf(name)] = 0x58;
      Buffer.from('Workbook\0', 'utf16le').copy(file, file.indexOf(Buffer.from('1Table', 'utf16le')));
    });
    expect(await attempt(bytes, 'doc')).toMatchObject({ code: 'unsupported-format', details: { reason: 'wrong-format' } });
    await expect(openSource('表.doc', bytes)).rejects.toMatchObject({ code: 'unsupported-format', details: { format: 'xls' } });
  });
});

describe('a page made to take for ever', () => {
  const COUNT = 100_000;
  const PAGES: Readonly<Record<string, (count: number) => string>> = {
    'nested blocks': (count) => '<div>'.repeat(count),
    'end tags that end nothing': (count) => `${'<div>'.repeat(count)}${'</span>'.repeat(count)}`,
    'formatting that is never closed': (count) => '<p><font>一，'.repeat(count),
    entities: (count) => '&nbsp;&#20013;'.repeat(count * 10),
    attributes: (count) => `<a ${Array.from({ length: count }, (_, index) => `x${index}="1"`).join(' ')}>`,
    'one attribute': (count) => `<a title="${'字'.repeat(count * 10)}">`,
    'tables in tables': (count) => '<table><tr><td>一，'.repeat(count),
    'words in a table outside of its cells': (count) => `<table>${'一<b>，'.repeat(count)}`,
    'lists in lists': (count) => '<ol><li>一，'.repeat(count),
    comments: (count) => '<!--'.repeat(count),
    'half tags': (count) => '<'.repeat(count),
    links: (count) => '<p><a href=x>一</a>，'.repeat(count),
    blanks: (count) => 'a '.repeat(count * 5),
    'a style with blanks': (count) => `<p style="${'white-space '.repeat(count)}">`,
  };

  it.each(Object.entries(PAGES))('takes time in line with its length: %s', { timeout: 60_000 }, async (_name, make) => {
    const time = async (count: number): Promise<number> => {
      const bytes = Buffer.from(`<!doctype html>${make(count)}<p>文`);
      const begin = performance.now();
      await attempt(bytes, 'html');
      return performance.now() - begin;
    };
    await time(COUNT / 10);
    const [short, long] = [await time(COUNT / 4), await time(COUNT)];
    // Four times as long; ten leave room for the machine, quadratic time would be sixteen.
    expect(long).toBeLessThan(10 * short + 500);
  });

  it('is refused where its mistakes blow it up', async () => {
    const formatting = Array.from({ length: 3000 }, (_, index) => `<b id=${index}>`).join('');
    expect(await attempt(Buffer.from(`<!doctype html><p>${formatting}${'<p>一'.repeat(3000)}`), 'html')).toMatchObject({
      code: 'too-large',
      details: { reason: 'page-size' },
    });
  });
});

describe('a Rich Text file', () => {
  const rtf = async (text: string): Promise<string> => (await openSource('-', Buffer.from(text, 'latin1'))).text;

  it('is read in the character set of its fonts, or in its own', async () => {
    expect(await rtf("{\\rtf1\\ansi\\ansicpg936 \\'cd\\'ac\\'d6\\'be\\par}")).toBe('同志\n');
    expect(
      await rtf("{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset134 SimSun;}}\\f1 \\'cd\\'ac\\f0 \\'e9\\par}"),
    ).toBe('同é\n');
    expect(await rtf("{\\rtf1\\ansi\\ansicpg936{\\fonttbl{\\f0\\fcharset0 Arial;}}\\f0\\'cd\\'ac\\par}")).toBe('同\n');
  });

  it('is read in Unicode, without what stands there for old programs', async () => {
    expect(await rtf('{\\rtf1\\ansi\\uc1\\u21516?\\u-27711 ?\\par}')).toBe('同鏁\n');
    expect(await rtf("{\\rtf1\\ansi\\uc2\\u21516\\'cd\\'ac{\\uc0\\u24535}\\par}")).toBe('同志\n');
    expect(await rtf('{\\rtf1\\ansi{\\upr{old}{\\*\\ud{\\u21516?}}}\\par}')).toBe('同\n');
  });

  it('loses fields, pictures and what is hidden, and keeps what fields show', async () => {
    const field = '{\\field{\\*\\fldinst HYPERLINK "x"}{\\fldrslt link}}';
    expect(await rtf(`{\\rtf1 a${field}{\\pict 00ff}{\\v secret}{\\*\\unknown x}{\\deleted gone}b\\bin3 \\}{c\\par}`)).toBe('alinkbc\n');
  });

  it('nested without end is refused', async () => {
    expect(await attempt(Buffer.from(`{\\rtf1 ${'{'.repeat(1_000_000)}`), 'rtf')).toMatchObject({ code: 'undecodable' });
  });
});
