import { beforeAll, describe, expect, it } from 'vitest';
import { analyze } from '../../../src/analyze.ts';
import { DOCUMENT_FORMATS } from '../../../src/source/formats/registry.ts';
import { openSource } from '../../../src/source/open.ts';
import { agreement } from './agreement.ts';
import { foundIn, linesOf, SPEECHES, SPEECHES_NOTE } from './alike.ts';
import { OFFICE, Office } from './office.ts';

/** How LibreOffice is told to save a text in a format, where the name of the format is not enough. */
const FILTERS: Readonly<Record<string, string>> = { doc: 'doc:MS Word 97' };
/** Formats that keep the lines of a text: all that is found must be the same. Of others F1 must reach this. */
const EXACT = new Set(['doc', 'docx', 'html', 'odt', 'rtf']);
const LEAST = 0.98;

describe.skipIf(OFFICE === null)(`speeches that LibreOffice saved (skipped where it is not installed)${SPEECHES_NOTE}`, () => {
  const office = new Office();
  const texts = new Map<string, string>();

  beforeAll(async () => {
    for (const name of SPEECHES.keys()) texts.set(name, (await linesOf(name)).join('\n'));
  });

  it.each(DOCUMENT_FORMATS.map(({ id }) => id))('have the same found in them as .%s', { timeout: 180_000 }, async (format) => {
    const documents = office.convert(Object.fromEntries(texts), FILTERS[format] ?? format, 'Text (encoded):UTF8,LF,,,');
    for (const [name, text] of texts) {
      const saved = await openSource('-', documents.get(name.replace('.txt', `.${format}`)) as Uint8Array);
      const source = await openSource(name, Buffer.from(text));
      expect(saved.format).toBe(format);
      if (EXACT.has(format)) expect(foundIn(saved), name).toEqual(foundIn(source));
      const scores = agreement(analyze(source), analyze(saved));
      expect(
        Object.values(scores).every((score) => score >= LEAST),
        `${name}: ${JSON.stringify(scores)}`,
      ).toBe(true);
    }
  });
});
