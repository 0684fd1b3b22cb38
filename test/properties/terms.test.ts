import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import type { Entry } from '../../src/lexicon/lexicon.ts';
import { builtInLexicon } from '../../src/lexicon/terms.ts';
import type { LexiconEntry } from '../../src/reporters/lexicon/contract.ts';
import { LEXICON_FORMATS } from '../../src/reporters/lexicon/formats.ts';
import { plain } from '../../src/reporters/paint.ts';
import { loadReporter } from '../../src/reporters/registry.ts';
import { COLUMN_NAMES } from '../../src/slogans/own-terms/columns.ts';
import { readTerms } from '../../src/slogans/own-terms/entries.ts';
import { decode } from '../../src/source/decode.ts';
import { SourceError } from '../../src/source/failure.ts';
import { fold } from '../../src/text/fold.ts';
import { sourceOf } from './speeches.ts';

const HAN = [...'一二三四五两双大项清单联促抓严实促進個兩維護經驗方案村组户乡镇新老党建'];
const name = fc.string({ unit: fc.constantFrom(...HAN), minLength: 2, maxLength: 8 });
const names = fc.uniqueArray(name, { minLength: 1, maxLength: 6, selector: fold });

/** Cells as people fill them, and as nobody should. */
const cell = fc.oneof(
  name,
  fc.constantFrom(
    '',
    '“三张清单”',
    'numeral',
    '数字缩略语',
    '2013',
    '1980年代',
    '1990–2000',
    'required',
    'a|b|c',
    '甲、乙；丙',
    '=1+1',
    '"',
    ',',
    '\t',
  ),
  fc.string({ maxLength: 6 }),
);
const header = fc.array(fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...COLUMN_NAMES) }, { weight: 1, arbitrary: cell }), {
  maxLength: 12,
});
const table = fc
  .tuple(
    header,
    fc.array(fc.array(cell, { maxLength: 12 }), { maxLength: 8 }),
    fc.constantFrom(',', '\t'),
    fc.constantFrom('\n', '\r\n', '\r'),
  )
  .map(([head, rows, delimiter, end]) => [head, ...rows].map((row) => row.join(delimiter)).join(end));

describe('any table of terms', () => {
  it('gives entries that can be looked for, or problems that say in which line', async () => {
    await fc.assert(
      fc.asyncProperty(table, async (text) => {
        const lines = text.split(/\r\n|\n|\r/).length;
        const { entries, problems } = await readTerms(text);
        for (const { line } of problems) expect(line >= 1 && line <= lines).toBe(true);
        const lexicon = builtInLexicon().with(entries);
        expect(() => analyze(sourceOf(`同志们：\n${text}\n`), { lexicon })).not.toThrow();
        for (const { term } of entries) expect(lexicon.terms.at(fold(term), 0).map(({ end }) => end)).toContain(fold(term).length);
      }),
      { numRuns: 300 },
    );
  });

  it('may be any bytes: they are refused as no text, or read', async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      table.map((text) => new Uint8Array(Buffer.from(text))),
      table.map((text) => new Uint8Array(Buffer.from(text, 'utf16le'))),
    );
    await fc.assert(
      fc.asyncProperty(bytes, async (input) => {
        let text: string;
        try {
          ({ text } = decode(input));
        } catch (error) {
          expect(error).toBeInstanceOf(SourceError);
          return;
        }
        const { entries, problems } = await readTerms(text);
        expect(Array.isArray(entries) && Array.isArray(problems)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a term of the user’s', () => {
  const stop = fc.constantFrom('，', '。', '；', '、', '：');
  const setting = fc.tuple(
    names,
    fc.array(fc.tuple(fc.nat(), stop, fc.constantFrom('', '“”', '「」'), fc.boolean()), { minLength: 1, maxLength: 12 }),
  );

  it('is found at every place where it stands, in either script', () => {
    fc.assert(
      fc.property(setting, ([terms, places]) => {
        const entries = terms.map((term, index): Entry => entryOf(`user-${index + 1}`, term));
        let text = '在全县工作会议上的讲话\n\n同志们：\n\n';
        const expected = new Map<string, string[]>();
        for (const [index, mark, [opening = '', closing = ''], isFolded] of places) {
          const term = terms[index % terms.length] as string;
          text += `下面说${text.length}个字${mark}${opening}`;
          const words = isFolded ? fold(term) : term;
          expected.set(term, [...(expected.get(term) ?? []), `${text.length} ${words}`]);
          text += `${words}${closing}${mark}\n\n`;
        }
        const { slogans } = analyze(sourceOf(text), { lexicon: builtInLexicon().with(entries) });
        for (const [term, spots] of expected) {
          const slogan = slogans.find((one) => (one.canonical ?? one.term) === term);
          const found = slogan?.occurrences.map(({ span: { start, end } }) => `${start.offset} ${text.slice(start.offset, end.offset)}`);
          expect(found).toEqual(spots);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('what the lexicon prints as a table', () => {
  const words = fc.string({
    unit: fc.oneof(fc.constantFrom(...'甲乙"\',;、|=+-@\n\t'), fc.string({ minLength: 1, maxLength: 1 })),
    maxLength: 8,
  });
  /** Words that no cell around them changes: without blanks at their ends, and not yet defused. */
  const text = words.filter((one) => one.trim() === one && !/^'[=+\-@]/.test(one) && fold(one) === one.replace(/["\s]/g, ''));
  const item = fc.string({ unit: fc.constantFrom(...'甲乙丙、，；=+-（）'), minLength: 1, maxLength: 6 });
  const entry = fc.record({
    category: text,
    source: text,
    expansion: fc.array(item, { maxLength: 4 }),
    introduced: fc.constantFrom('', '1978', '1980年代'),
    until: fc.constantFrom('', '2020'),
    attested: fc.constantFrom('', '2003', '1999–2021'),
    quotedOnly: fc.boolean(),
    kind: fc.constantFrom('numeral', 'formulation', 'metaphor'),
  });

  it.each(['csv', 'tsv'])('in %s is read again as it was', async (format) => {
    await fc.assert(
      fc.asyncProperty(names, fc.array(entry, { minLength: 6, maxLength: 6 }), async (terms, facts) => {
        const entries = terms.map((term, index): Entry => ({ ...entryOf(`x${index}`, term), ...(facts[index] as Partial<Entry>) }));
        const options = {
          tool: { name: 'speechkit', version: '0' },
          lang: 'en',
          width: null,
          ambiguousWidth: 1,
          paint: plain,
          several: false,
        } as const;
        const reporter = await loadReporter(LEXICON_FORMATS, format, options);
        const record = { isExact: false, entries: entries as unknown as LexiconEntry[] };
        const written = [...reporter.document(record, ''), ...reporter.end({ entries: 0, terms: 0, errors: 0 })].join('');
        const { entries: read, problems } = await readTerms(written);
        expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(read).toEqual(entries);
      }),
      { numRuns: 200 },
    );
  });
});

function entryOf(id: string, term: string): Entry {
  return {
    id,
    term,
    kind: 'formulation',
    category: '',
    variants: [],
    expansion: [],
    introduced: '',
    until: '',
    quotedOnly: false,
    attested: '',
    source: '',
  };
}
