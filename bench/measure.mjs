// @ts-check
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { corpus, root } from '../scripts/documents.mjs';
import { library } from '../scripts/library.mjs';
import { readAsNode } from './as-node.mjs';
import { median } from './median.mjs';

/** @template T @param {() => T} action @returns {number} milliseconds */
function time(action) {
  const begin = performance.now();
  action();
  return performance.now() - begin;
}

/**
 * A document of the corpus, decoded.
 * @param {string} path @param {typeof import('../src/index.ts').decode} decode
 */
function sourceOf(path, decode) {
  const format = path.endsWith('.md') ? /** @type {const} */ ('markdown') : /** @type {const} */ ('text');
  return { path, format, ...decode(readFileSync(path)) };
}

/**
 * The floor (reading and decoding every file), the extraction of structure from the same texts, and what slogans and placeholders add to
 * it, taken in turns.
 * @param {number} rounds
 */
export async function extraction(rounds) {
  const { builtInLexicon, decode, extractPlaceholders, extractSlogans, readStructure, readSubject } = await library();
  const paths = corpus().map(({ path }) => path);
  const bytes = paths.reduce((sum, path) => sum + statSync(path).size, 0);
  const sources = paths.map((path) => sourceOf(path, decode));
  /** @typedef {typeof sources[number]} Source */
  const each = (/** @type {(source: Source) => unknown} */ action) => () =>
    time(() => {
      for (const source of sources) action(source);
    });
  const measured = {
    floor: each(({ path }) => readAsNode(path)),
    structure: each(readStructure),
    slogans: each((source) => {
      const { restored, record } = readStructure(source);
      extractSlogans(restored, record);
    }),
    placeholders: each((source) => extractPlaceholders(readStructure(source).restored, builtInLexicon().entries)),
    all: each(readSubject),
  };
  const turn = () => ({
    floor: measured.floor(),
    structure: measured.structure(),
    slogans: measured.slogans(),
    placeholders: measured.placeholders(),
    all: measured.all(),
  });
  turn();
  const turns = Array.from({ length: rounds }, turn);
  const middle = (/** @type {(times: ReturnType<typeof turn>) => number} */ of) => median(turns.map(of));
  return {
    files: paths.length,
    bytes,
    floor: middle(({ floor }) => floor),
    structure: middle(({ structure }) => structure),
    slogans: middle(({ slogans }) => slogans),
    placeholders: middle(({ placeholders }) => placeholders),
    all: middle(({ all }) => all),
    ratios: {
      structure: middle(({ structure, floor }) => structure / floor),
      slogans: middle(({ slogans, structure }) => slogans / structure),
      placeholders: middle(({ placeholders, structure }) => placeholders / structure),
      all: middle(({ all, structure }) => all / structure),
    },
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
  const { builtInLexicon, countWords, decode, loadEngine, readSubject, Segmenter, Totals, WholeWords } = await library();
  const whole = new WholeWords([], builtInLexicon().entries);
  const { engine } = await loadEngine(choice, whole.known);
  const segmenter = new Segmenter(engine);
  const totals = new Totals();
  const documents = corpus().map(({ path }) => {
    const findings = readSubject(sourceOf(path, decode));
    const { restored } = findings;
    const paragraphs = restored.blocks
      .filter(({ kind }) => kind !== 'declared-outline' && kind !== 'annex' && kind !== 'omission')
      .map(({ start, end }) => restored.text.slice(start, end));
    return { restored, findings, paragraphs, bytes: Buffer.byteLength(paragraphs.join('')) };
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
 * The rules applied to what was read of the same texts, against reading their structure, taken in turns.
 * @param {number} rounds
 */
export async function checks(rounds) {
  const { applied, check, decode, readStructure, readSubject, RULES } = await library();
  const sources = corpus().map(({ path }) => sourceOf(path, decode));
  const subjects = sources.map((source) => readSubject(source));
  const rules = applied(RULES);
  const structure = () =>
    time(() => {
      for (const source of sources) readStructure(source);
    });
  const check1 = (/** @type {typeof rules} */ some) =>
    time(() => {
      // A copy: what rules read of a subject once and share is read anew.
      for (const subject of subjects) check({ ...subject }, some, 'en');
    });
  structure();
  check1(rules);
  const pairs = Array.from({ length: rounds }, () => ({ structure: structure(), checks: check1(rules) }));
  return {
    rules: rules.length,
    structure: median(pairs.map((pair) => pair.structure)),
    checks: median(pairs.map((pair) => pair.checks)),
    ratio: median(pairs.map((pair) => pair.checks / pair.structure)),
    each: rules
      .map((rule) => ({ id: rule.rule.id, time: median(Array.from({ length: 5 }, () => check1([rule]))) }))
      .sort((a, b) => b.time - a.time),
  };
}

/**
 * Whole processes that print an outline and slogans, against one that does nothing, taken in turns.
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
  const slogans = () => run([join(root, 'bin/speechkit.js'), 'slogans', file]);
  nothing();
  outline();
  slogans();
  const rows = Array.from({ length: rounds }, () => ({ nothing: nothing(), outline: outline(), slogans: slogans() }));
  return {
    nothing: median(rows.map((row) => row.nothing)),
    outline: median(rows.map((row) => row.outline)),
    slogans: median(rows.map((row) => row.slogans)),
    ratio: median(rows.map((row) => row.outline / row.nothing)),
    slogansRatio: median(rows.map((row) => row.slogans / row.nothing)),
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
