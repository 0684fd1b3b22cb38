// @ts-check
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { corpus, root } from '../scripts/documents.mjs';
import { library } from '../scripts/library.mjs';

/** @param {readonly number[]} values @returns {number} */
function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return /** @type {number} */ (sorted[Math.floor(sorted.length / 2)]);
}

/** @template T @param {() => T} action @returns {number} milliseconds */
function time(action) {
  const begin = performance.now();
  action();
  return performance.now() - begin;
}

/**
 * The floor (reading and decoding every file) and the extraction of structure from the same texts, taken in turns.
 * @param {number} rounds
 */
export async function extraction(rounds) {
  const { analyze, decode, readStructure } = await library();
  const paths = corpus().map(({ path }) => path);
  const bytes = paths.reduce((sum, path) => sum + statSync(path).size, 0);
  const sources = paths.map((path) => ({
    path,
    format: path.endsWith('.md') ? /** @type {const} */ ('markdown') : /** @type {const} */ ('text'),
    ...decode(readFileSync(path)),
  }));
  const floor = () =>
    time(() => {
      for (const path of paths) decode(readFileSync(path));
    });
  const structure = () =>
    time(() => {
      for (const source of sources) readStructure(source);
    });
  const all = () =>
    time(() => {
      for (const source of sources) analyze(source);
    });
  floor();
  structure();
  all();
  const pairs = Array.from({ length: rounds }, () => ({ floor: floor(), structure: structure(), all: all() }));
  return {
    files: paths.length,
    bytes,
    floor: median(pairs.map((pair) => pair.floor)),
    structure: median(pairs.map((pair) => pair.structure)),
    ratio: median(pairs.map((pair) => pair.structure / pair.floor)),
    all: median(pairs.map((pair) => pair.all)),
    more: median(pairs.map((pair) => pair.all / pair.structure)),
  };
}

/** Enough documents for the words: the corpus as often as it takes. */
const WORDS_BYTES = 20_000_000;

/**
 * The words of restored documents, divided and counted (slogans, numbers and punctuation, all of it), against what the engine takes to
 * cut the same paragraphs and nothing else. Restoring the documents and finding their slogans is in neither. Each document is taken in
 * turns, and the median of the rounds is its time: a whole run of one kind and then of the other would compare two moods of the machine.
 * @param {import('../src/index.ts').EngineChoice} choice @param {number} rounds
 */
export async function words(choice, rounds) {
  const { analyze, countWords, decode, loadEngine, restore, Segmenter, Totals, WholeWords } = await library();
  const whole = new WholeWords();
  const { engine } = await loadEngine(choice, whole.known);
  const segmenter = new Segmenter(engine);
  const totals = new Totals();
  const documents = corpus().map(({ path }) => {
    const source = { path, format: /** @type {const} */ ('text'), ...decode(readFileSync(path)) };
    const restored = restore(source);
    const paragraphs = restored.blocks
      .filter(({ kind }) => kind !== 'declared-outline' && kind !== 'annex' && kind !== 'omission')
      .map(({ start, end }) => restored.text.slice(start, end));
    return { restored, findings: analyze(source), paragraphs, bytes: Buffer.byteLength(paragraphs.join('')) };
  });
  const once = documents.reduce((sum, { bytes }) => sum + bytes, 0);
  const times = Math.ceil(WORDS_BYTES / once) * rounds;
  let [cut, count] = [0, 0];
  for (const { restored, findings, paragraphs } of documents) {
    const pairs = Array.from({ length: times }, () => ({
      cut: time(() => {
        for (const text of paragraphs) engine.cut(text);
      }),
      count: time(() => totals.add(countWords(restored, findings, segmenter, whole, false).counts)),
    }));
    cut += median(pairs.map((pair) => pair.cut)) * Math.ceil(WORDS_BYTES / once);
    count += median(pairs.map((pair) => pair.count)) * Math.ceil(WORDS_BYTES / once);
  }
  return { engine: `${engine.name} ${engine.version}`, bytes: once * Math.ceil(WORDS_BYTES / once), cut, count, ratio: count / cut };
}

/**
 * A whole process that prints an outline, against one that does nothing, taken in turns.
 * @param {string} file @param {number} rounds
 */
export function start(file, rounds) {
  const run = (/** @type {string[]} */ args) =>
    time(() => {
      const { status, stderr } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' });
      if (status !== 0) throw new Error(`node ${args.join(' ')} failed: ${stderr}`);
    });
  const nothing = () => run(['-e', '0']);
  const outline = () => run([join(root, 'bin/speechkit.js'), 'outline', file]);
  nothing();
  outline();
  const pairs = Array.from({ length: rounds }, () => ({ nothing: nothing(), outline: outline() }));
  return {
    nothing: median(pairs.map((pair) => pair.nothing)),
    outline: median(pairs.map((pair) => pair.outline)),
    ratio: median(pairs.map((pair) => pair.outline / pair.nothing)),
  };
}

/**
 * @param {string} kind @param {number} bytes
 * @returns {{ half: number, full: number, ratio: number } | string} what went wrong, if it did
 */
export function doubling(kind, bytes) {
  const result = spawnSync(process.execPath, ['--expose-gc', join(root, 'bench/doubling.mjs'), kind, String(bytes)], {
    encoding: 'utf8',
    timeout: 120_000,
  });
  if (result.error) return 'over two minutes';
  if (result.status !== 0) return /\b\w*Error: .*/.exec(result.stderr)?.[0] ?? (/heap/.test(result.stderr) ? 'out of memory' : 'failed');
  return JSON.parse(result.stdout);
}
