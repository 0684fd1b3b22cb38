import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../../src/analyze.ts';
import { SourceError } from '../../../../src/source/failure.ts';
import { openSource } from '../../../../src/source/open.ts';
import { filesOf, inList, inStyle, level, levels, list, makeDocx, paragraph as p, packed, run, style } from './make.ts';

const CONTENTS = {
  body: [
    p('在全县大会上的讲话', inStyle('T')),
    p('提高认识', inList(1)),
    p(`${run('新增') + run('**', '<w:vanish w:val="0"/>') + run('个')}<w:r><w:footnoteReference w:id="1"/></w:r>`, inList(1, 1)),
    '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>乙</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
    `<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>TOC</w:instrText><w:fldChar w:fldCharType="separate"/></w:r>${run('一、')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
    p(
      `<w:ins w:id="1">${run('增')}</w:ins><w:del w:id="2"><w:r><w:delText>删</w:delText></w:r></w:del>`,
      '<w:rPr><w:del w:id="3"/></w:rPr>',
    ),
    `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx><w:txbxContent>${p('框')}</w:txbxContent></wps:txbx></mc:Choice><mc:Fallback/></mc:AlternateContent></w:r></w:p>`,
  ].join(''),
  styles: style('T', 'Title'),
  numbering: levels(1, level(0, 'chineseCounting', '%1、'), level(1, 'decimal', '%1.%2')) + list(1, 1),
  footnotes: `<w:footnote w:id="1">${p('注')}</w:footnote>`,
};

/** The document is read, or refused with a reason; whatever is read can be analysed, and its places are in the text. */
async function hold(bytes: Uint8Array): Promise<void> {
  const read = await openSource('speech.docx', bytes, { format: 'docx' }).catch((error: unknown) => error);
  if (read instanceof SourceError) return;
  if (read instanceof Error) throw read;
  const { text, parts, headings = [], contents = [], notesFrom = 0 } = read as Awaited<ReturnType<typeof openSource>>;
  const starts = parts?.starts ?? [];
  expect(starts[0]).toBe(0);
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
  for (const offset of [...starts, ...headings.map(({ start }) => start), ...contents.flat(), notesFrom])
    expect(offset).toBeLessThanOrEqual(text.length);
  for (const { text: mark, span } of analyze(read as Awaited<ReturnType<typeof openSource>>).placeholders) {
    const slice = text.slice(span.start.offset, span.end.offset);
    if (!mark.includes('\n')) expect(slice.replace(/\s/g, '')).toContain(mark.replace(/\s/g, '').slice(0, 1));
  }
}

/** Bytes with stretches of them overwritten, doubled or taken out. */
const mutation = fc.array(
  fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(12), fc.nat(3), fc.uint8Array({ minLength: 1, maxLength: 8 })),
  { minLength: 1, maxLength: 6 },
);

function mutated(bytes: Uint8Array, changes: readonly (readonly [number, number, number, Uint8Array])[]): Uint8Array {
  let result = Buffer.from(bytes);
  for (const [where, length, kind, other] of changes) {
    const at = Math.floor(where * result.length);
    const end = Math.min(result.length, at + length);
    const between =
      [other, Buffer.alloc(0), result.subarray(at, Math.min(result.length, at + 200)), result.subarray(end, end + 1)][kind] ?? other;
    result = Buffer.concat([result.subarray(0, at), between, result.subarray(kind === 3 ? at : end)]);
  }
  return result;
}

describe('whatever a file holds', () => {
  it('a mutated archive gives text or a reason', async () => {
    const bytes = makeDocx(CONTENTS);
    await fc.assert(
      fc.asyncProperty(mutation, (changes) => hold(mutated(bytes, changes))),
      { numRuns: 400 },
    );
  });

  it('mutated parts of a whole archive give text or a reason', async () => {
    const files = filesOf(CONTENTS);
    const names = Object.keys(files);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), mutation, (name, changes) =>
        hold(packed({ ...files, [name]: mutated(Buffer.from(String(files[name])), changes) })),
      ),
      { numRuns: 400 },
    );
  });

  it('elements in any order give text or a reason', async () => {
    const names = [
      'p',
      'r',
      't',
      'tbl',
      'tr',
      'tc',
      'sdt',
      'sdtPr',
      'pPr',
      'rPr',
      'trPr',
      'del',
      'ins',
      'txbxContent',
      'instrText',
      'ruby',
      'rt',
      'vanish',
    ];
    const tree = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom(
          '字',
          '<w:fldChar w:fldCharType="begin"/>',
          '<w:fldChar w:fldCharType="separate"/>',
          '<w:fldChar w:fldCharType="end"/>',
          inList(1),
        ),
        fc
          .tuple(fc.constantFrom(...names), fc.array(tie('node'), { maxLength: 4 }))
          .map(([name, inside]) => `<w:${name}>${inside.join('')}</w:${name}>`),
      ),
    })).node;
    await fc.assert(
      fc.asyncProperty(fc.array(tree, { maxLength: 8 }), (nodes) => hold(makeDocx({ ...CONTENTS, body: nodes.join('') }))),
      { numRuns: 400 },
    );
  });
});

describe('the time that a document takes', () => {
  const time = async (contents: string): Promise<number> => {
    const bytes = makeDocx({ ...CONTENTS, body: contents });
    let best = Number.POSITIVE_INFINITY;
    for (let round = 0; round < 3; round++) {
      const start = performance.now();
      await openSource('speech.docx', bytes).catch(() => {});
      best = Math.min(best, performance.now() - start);
    }
    return best;
  };

  it.each<[what: string, make: (count: number) => string]>([
    ['paragraphs', (count) => Array.from({ length: count }, (_, index) => p(`第${index}段，要抓好落实。`, inList(1, index % 2))).join('')],
    ['runs of a paragraph', (count) => p(Array.from({ length: count }, (_, index) => run(`字${index}`)).join(''))],
    ['cells of a row', (count) => `<w:tbl><w:tr>${Array.from({ length: count }, (_, index) => `<w:tc>${p(`格${index}`)}</w:tc>`).join('')}</w:tr></w:tbl>`],
    ['paragraphs whose end was deleted', (count) => Array.from({ length: count }, (_, index) => p(`段${index}`, '<w:rPr><w:del w:id="1"/></w:rPr>')).join('')],
    ['namespaces', (count) => Array.from({ length: count }, (_, index) => `<w:p xmlns:n${index}="u${index}"><w:r><w:t>字${index}</w:t></w:r></w:p>`).join('')],
    ['fields that never end', (count) => `${'<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:t>字</w:t></w:r></w:p>'.repeat(count)}`],
  ])('grows with its %s no faster than their number', async (_what, make) => {
    await time(make(1_000));
    const [half, full] = [await time(make(8_000)), await time(make(32_000))];
    // Four times as much, on a machine that others use too.
    expect(full).toBeLessThan(4 * 3 * half + 200);
  }, 60_000); // biome-ignore format: a table
});
