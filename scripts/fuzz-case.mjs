// @ts-check
import { readFileSync } from 'node:fs';
import { documents } from './documents.mjs';
import { ENCODERS } from './encode.mjs';
import { library } from './library.mjs';
import { mutateBytes, mutateText } from './mutations.mjs';
import { Random } from './random.mjs';

/** @typedef {import('../src/model.ts').Document} Document @typedef {import('../src/model.ts').OutlineNode} OutlineNode */

const { analyze, decode } = await library();
/** So many characters a mutated document has at most, unless another number is given. */
const LONGEST = 20_000;

/** The text of the documents that are mutated; one that cannot be decoded is of no use here. */
const texts = documents().flatMap(({ path }) => {
  try {
    return [decode(readFileSync(path)).text];
  } catch {
    return [];
  }
});
if (texts.length === 0) throw new Error('There is no document to mutate.');

/**
 * The mutated document of a number: the same number, seed and length give the same bytes.
 * @param {number} seed @param {number} index @param {number} [longest] in characters @returns {Uint8Array}
 */
export function mutant(seed, index, longest = LONGEST) {
  const random = new Random(Math.imul(seed, 0x9e3779b1) ^ index);
  const text = mutateText(random.pick(texts), random, longest);
  const encode = random.next() < 0.6 ? ENCODERS['utf-8'] : random.pick(Object.values(ENCODERS));
  const bytes = /** @type {(text: string) => Uint8Array} */ (encode)(text);
  return random.next() < 0.4 ? mutateBytes(bytes, random) : bytes;
}

/** @typedef {{ status: 'analysed' | 'refused' | 'crashed', milliseconds: number, message?: string }} Outcome */

/**
 * Decodes and analyses the bytes. Bytes that the decoder refuses are analysed all the same, as somebody who forces an encoding would.
 * @param {Uint8Array} bytes @returns {Outcome}
 */
export function attempt(bytes) {
  const begin = performance.now();
  /** @type {Outcome['status']} */
  let status = 'analysed';
  try {
    let text;
    let encoding = 'utf-8';
    try {
      ({ text, encoding } = decode(bytes));
    } catch (error) {
      if (!(error instanceof Error && error.name === 'SourceError')) throw error;
      status = 'refused';
      text = new TextDecoder().decode(bytes);
    }
    for (const format of /** @type {const} */ (['text', 'markdown'])) {
      inspect(text, analyze({ path: 'fuzz', encoding, format, text, replacedCharacters: 0 }));
    }
  } catch (error) {
    return {
      status: 'crashed',
      milliseconds: performance.now() - begin,
      message: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
  return { status, milliseconds: performance.now() - begin };
}

/** Throws where a record contradicts itself. @param {string} text @param {Document} document */
export function inspect(text, document) {
  /** @param {import('../src/model.ts').Span} span @param {string} what */
  const check = ({ start, end }, what) => {
    if (!(start.offset >= 0 && start.offset < end.offset && end.offset <= text.length))
      throw new Error(`${what}: ${start.offset}–${end.offset} is no span`);
  };
  for (const outline of [document.outline, document.declaredOutline]) {
    let last = -1;
    /** @param {readonly OutlineNode[]} nodes @param {number} level */
    const walk = (nodes, level) => {
      for (const node of nodes) {
        check(node.span, `outline ${node.marker}`);
        if (node.span.start.offset <= last) throw new Error(`outline ${node.marker}${node.title}: out of order`);
        if (node.level !== level) throw new Error(`outline ${node.marker}${node.title}: level ${node.level} at depth ${level}`);
        last = node.span.start.offset;
        walk(node.children, level + 1);
      }
    };
    walk(outline, 1);
  }
  for (const { span, text: removed } of document.boilerplate) {
    check(span, 'boilerplate');
    if (text.slice(span.start.offset, span.end.offset) !== removed) throw new Error('boilerplate: its text is not the text at its span');
  }
  for (const { rule, span, evidence = [] } of document.findings)
    for (const place of [span, ...evidence]) check(place, `finding of ${rule}`);
  for (const { span, text: mark } of document.placeholders) check(span, `placeholder ${mark}`);
  for (const claim of document.claims) {
    check(claim.span, `claim ${claim.text}`);
    for (const span of claim.evidence) check(span, `evidence of ${claim.text}`);
  }
  JSON.stringify(document);
}
