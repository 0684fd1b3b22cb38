// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Document, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { documents, root } from './documents.mjs';
import { inspect } from './fuzz-case.mjs';
import { library } from './library.mjs';
import { makePdf, setPages } from './make-pdf.mjs';
import { MARKUP, mutateArchive, mutateMarkup } from './markup-mutations.mjs';
import { mutateBytes, mutateText } from './mutations.mjs';
import { Random } from './random.mjs';

/** @typedef {import('./fuzz-case.mjs').Outcome} Outcome @typedef {import('../src/source/text.ts').SourceText} SourceText */

const { analyze, decode, openSource } = await library();
const LONGEST = 40_000;
/** Every so many cases are analysed as well: the text of a format is as hostile as any other, and costs as much. */
const ANALYSED = 8;

/** A page of a site around real text. @param {string} text */
const pageAround = (text) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>讲话_某网</title></head><body><ul class="nav">${'<li><a href="/a">栏目</a></li>'.repeat(8)}</ul>` +
  `<div class="TRS_Editor"><p>${text.slice(0, LONGEST).split('\n').join('</p>\n<p>')}</p></div><div class="footer">版权所有</div></body></html>`;

/** @returns {Uint8Array[]} */
function pages() {
  const folder = join(root, 'fixtures/pages');
  const saved = readdirSync(folder).flatMap((name) =>
    readdirSync(join(folder, name))
      .filter((file) => file.startsWith('page.'))
      .map((file) => readFileSync(join(folder, name, file))),
  );
  const texts = documents().flatMap(({ path }) => {
    try {
      return [Buffer.from(pageAround(decode(readFileSync(path)).text))];
    } catch {
      return [];
    }
  });
  return [...saved, ...texts];
}

/** @returns {Promise<Uint8Array>} */
async function wordDocument() {
  const levels = /** @type {const} */ ([
    [LevelFormat.CHINESE_COUNTING, '%1、'],
    [LevelFormat.CHINESE_COUNTING, '（%2）'],
    [LevelFormat.DECIMAL, '%3.'],
  ]).map(([format, text], level) => ({ level, format, text }));
  const item = (/** @type {string} */ text, /** @type {number} */ level) =>
    new Paragraph({ text, numbering: { reference: 'list', level } });
  const cells = (/** @type {string[]} */ texts) =>
    new TableRow({ children: texts.map((text) => new TableCell({ children: [new Paragraph(text)] })) });
  const children = [
    new Paragraph('在会上的讲话'),
    ...['认清形势', '抓好落实'].flatMap((text) => [item(text, 0), item('小标题', 1), item('要点', 2), new Paragraph('一段话，说明情况。')]),
    new Table({ rows: [cells(['序号', '任务']), cells(['1', '排查'])] }),
  ];
  return Packer.toBuffer(new Document({ numbering: { config: [{ reference: 'list', levels }] }, sections: [{ children }] }));
}

/** Real text as offices set it, plain to mutate its structure and packed to mutate its streams. */
function portableDocuments() {
  const texts = documents()
    .slice(0, 40)
    .flatMap(({ path }) => {
      try {
        return [decode(readFileSync(path)).text.slice(0, 3_000).split('\n')];
      } catch {
        return [];
      }
    });
  return texts.flatMap((lines) => [false, true].map((compress) => makePdf(setPages(lines, { head: '内部资料' }), { compress })));
}

/** @type {Readonly<Record<string, () => Promise<Uint8Array[]>>>} */
const BASES = {
  html: async () => pages(),
  doc: async () => [readFileSync(join(root, 'fixtures/formats/lists/lists.doc'))],
  odt: async () => [readFileSync(join(root, 'fixtures/formats/lists/lists.odt'))],
  rtf: async () => [readFileSync(join(root, 'fixtures/formats/lists/lists.rtf'))],
  docx: async () => [await wordDocument()],
  pdf: async () => portableDocuments(),
};

/** @type {Readonly<Record<string, (bytes: Uint8Array, random: Random) => Uint8Array>>} */
const MUTATIONS = {
  html: (bytes, random) => {
    if (random.next() < 0.3) return mutateBytes(bytes.subarray(0, LONGEST), random);
    const text = Buffer.from(bytes).toString(random.next() < 0.5 ? 'utf8' : 'latin1');
    const changed = random.next() < 0.3 ? mutateText(text, random, LONGEST) : mutateMarkup(text, random, MARKUP.html);
    return Buffer.from(changed.slice(0, 10 * LONGEST));
  },
  rtf: (bytes, random) => {
    if (random.next() < 0.3) return mutateBytes(bytes, random);
    return Buffer.from(mutateMarkup(Buffer.from(bytes).toString('latin1'), random, MARKUP.rtf), 'latin1');
  },
  // Most of what matters stands in the header, in the directory and in the tables at the end.
  doc: (bytes, random) => {
    const changed = Uint8Array.from(bytes);
    for (let count = 1 + random.below(16); count > 0; count--) {
      const from = random.next() < 0.5 ? 0 : random.below(changed.length);
      const at = Math.min(changed.length - 1, from + random.below(1_200));
      changed[at] = random.next() < 0.3 ? 0xff : random.below(256);
    }
    return random.next() < 0.2 ? mutateBytes(changed, random) : changed;
  },
  pdf: (bytes, random) => {
    if (random.next() < 0.4) return mutateBytes(bytes, random);
    return Buffer.from(mutateMarkup(Buffer.from(bytes).toString('latin1'), random, MARKUP.pdf), 'latin1');
  },
  odt: mutateArchive,
  docx: mutateArchive,
};

/** Throws where the text of a document contradicts what is said of it. @param {SourceText} source */
function inspectSource({ text, parts, headings = [], contents = [], notesFrom = 0 }) {
  if (text.includes('\0')) throw new Error('the text holds a NUL');
  const starts = parts?.starts ?? [];
  if (starts[0] !== 0) throw new Error('the first part does not begin at 0');
  starts.forEach((start, index) => {
    if (index > 0 && start < /** @type {number} */ (starts[index - 1])) throw new Error('parts out of order');
  });
  for (const place of [...starts, ...headings.map(({ start }) => start), ...contents.flat(), notesFrom]) {
    if (!(place >= 0 && place <= text.length)) throw new Error(`${place} is no place in a text of ${text.length}`);
  }
}

/**
 * @param {string} format
 * @returns {Promise<{ mutant: (seed: number, index: number) => Uint8Array, attempt: (bytes: Uint8Array) => Promise<Outcome> }>}
 */
export async function casesOf(format) {
  const [bases, mutate] = [await BASES[format]?.(), MUTATIONS[format]];
  if (bases === undefined || mutate === undefined) throw new Error(`--format is one of ${Object.keys(BASES).join(', ')}.`);
  let count = 0;
  return {
    mutant: (seed, index) => {
      const random = new Random(Math.imul(seed, 0x9e3779b1) ^ index);
      return mutate(random.pick(bases), random);
    },
    attempt: async (bytes) => {
      const begin = performance.now();
      /** @type {Outcome['status']} */
      let status = 'analysed';
      let message;
      try {
        const source = await openSource('fuzz', bytes, { format });
        inspectSource(source);
        if (count++ % ANALYSED === 0) inspect(source.text, analyze(source));
      } catch (error) {
        const isRefused = error instanceof Error && error.name === 'SourceError';
        status = isRefused ? 'refused' : 'crashed';
        if (!isRefused) message = error instanceof Error ? (error.stack ?? error.message) : String(error);
      }
      const outcome = { status, milliseconds: performance.now() - begin };
      return message === undefined ? outcome : { ...outcome, message };
    },
  };
}
