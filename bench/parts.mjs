// @ts-check
import { statSync } from 'node:fs';
import { speeches } from '../scripts/documents.mjs';
import { atMost, ms, speed } from './markdown.mjs';
import { checks, doubling, extraction, start, words } from './measure.mjs';
import { OTHERS_ROWS, othersTables } from './others.mjs';
import { SCAN_ROWS, scanTables } from './scan.mjs';
import { TEXTS } from './texts.mjs';

/** What is wanted of each ratio, at most. */
const WANTED = { extraction: 8, slogans: 1.4, checks: 0.5, words: 1.15, start: 1.5, slogansStart: 1.7, doubling: 2.3 };

/** Of so many rules it is said how long each takes. */
const SLOWEST = 5;

/** @typedef {import('./markdown.mjs').Table} Table */
/** @typedef {{ rounds: number, megabytes: number, files: number }} Settings */

/**
 * A part of the benchmarks.
 * @typedef {object} Part
 * @property {string} title the heading above its tables
 * @property {readonly string[]} rows what is measured: so begins the first cell of a row of its tables
 * @property {(settings: Settings) => Promise<Table[]>} run
 */

const STRUCTURE = 'restore, outline, claims';
const EXTRACTION = [
  'read and decode',
  STRUCTURE,
  'structure and slogans',
  'structure and placeholders',
  'slogans, placeholders, boilerplate too',
];
const RULES = 'all rules, on what was read';
const ENGINES = /** @type {const} */ (['nodejieba', 'node-rs']);
const SPEECHES = ['the shortest speech', 'the longest speech'];
const STARTED = SPEECHES.flatMap((which) => [`\`outline\` of ${which}`, `\`slogans\` of ${which}`]);

/** How a kind of text is called in a table. @param {string} kind */
const textName = (kind) => (kind.startsWith('"') ? `\`${kind}\`` : kind);

/** Another process may have had the machine: only what is over twice is over. @param {string} kind @param {number} bytes */
function twice(kind, bytes) {
  const first = doubling(kind, bytes);
  if (typeof first === 'string' || first.ratio <= WANTED.doubling) return first;
  const second = doubling(kind, bytes);
  return typeof second === 'string' || second.ratio < first.ratio ? second : first;
}

/** @param {Settings} settings @returns {Promise<Table[]>} */
async function extractionTables({ rounds }) {
  const { files, bytes, floor, structure, slogans, placeholders, all, ratios } = await extraction(rounds);
  const [read = '', restored = '', withSlogans = '', withPlaceholders = '', whole = ''] = EXTRACTION;
  return [
    {
      title: `Structure against reading and decoding ${files} files (${(bytes / 1e6).toFixed(1)} MB): at most ${WANTED.extraction} times`,
      head: ['', 'time', 'throughput', 'times the floor'],
      rows: [
        [read, ms(floor), speed(bytes, floor), '1'],
        [restored, ms(structure), speed(bytes, structure), atMost(ratios.structure, WANTED.extraction)],
      ],
    },
    {
      title: `Slogans beside structure: at most ${WANTED.slogans} times`,
      head: ['', 'time', 'throughput', 'times the structure'],
      rows: [
        [withSlogans, ms(slogans), speed(bytes, slogans), atMost(ratios.slogans, WANTED.slogans)],
        [withPlaceholders, ms(placeholders), speed(bytes, placeholders), ratios.placeholders.toFixed(2)],
        [whole, ms(all), speed(bytes, all), ratios.all.toFixed(2)],
      ],
    },
  ];
}

/** @param {Settings} settings @returns {Promise<Table[]>} */
async function checksTables({ rounds }) {
  const { rules, structure, checks: time, ratio, each } = await checks(rounds);
  return [
    {
      title: `${rules} rules beside structure: at most ${WANTED.checks} times as long`,
      head: ['', 'time', 'times the structure'],
      rows: [
        [STRUCTURE, ms(structure), '1'],
        [RULES, ms(time), atMost(ratio, WANTED.checks)],
        ...each.slice(0, SLOWEST).map(({ id, time: own }) => [`\`${id}\``, ms(own), (own / structure).toFixed(2)]),
      ],
    },
  ];
}

/** @param {Settings} settings @returns {Promise<Table[]>} */
async function wordsTables({ rounds }) {
  const rows = [];
  for (const choice of ENGINES) {
    const { engine, bytes, cut, count, ratio } = await words(choice, Math.ceil(rounds / 3));
    rows.push([`${choice} (${engine})`, ms(cut), ms(count), speed(bytes, count), atMost(ratio, WANTED.words)]);
  }
  return [
    {
      title: `Words divided and counted against the engine's bare cut of the same paragraphs: at most ${WANTED.words} times`,
      head: ['engine', 'bare cut', 'words', 'throughput', 'times the bare cut'],
      rows,
    },
  ];
}

/** @param {Settings} settings @returns {Promise<Table[]>} */
async function startTables({ rounds }) {
  const rows = speeches().flatMap(({ path }, index) => {
    const { nothing, outline, slogans, ratio, slogansRatio } = start(path, rounds * 2);
    const of = `of ${SPEECHES[index]}`;
    const size = `(${(statSync(path).size / 1000).toFixed(0)} kB)`;
    return [
      [`\`outline\` ${of} ${size}`, ms(nothing), ms(outline), atMost(ratio, WANTED.start)],
      [`\`slogans\` ${of} ${size}`, ms(nothing), ms(slogans), atMost(slogansRatio, WANTED.slogansStart)],
    ];
  });
  return [
    {
      title: `A whole process against a bare one: outline at most ${WANTED.start} times, slogans at most ${WANTED.slogansStart}`,
      head: ['', '`node -e 0`', 'time', 'times the bare process'],
      rows,
    },
  ];
}

/** @param {Settings} settings @returns {Promise<Table[]>} */
async function doublingTables({ megabytes }) {
  const bytes = megabytes * 1e6;
  const rows = Object.keys(TEXTS).map((kind) => {
    const result = twice(kind, bytes);
    if (typeof result === 'string') return [textName(kind), '', '', '', `**${result}**`];
    const { half, full, ratio } = result;
    return [textName(kind), ms(half), ms(full), speed(bytes, full), atMost(ratio, WANTED.doubling)];
  });
  return [
    {
      title: `Twice the text: at most ${WANTED.doubling} times`,
      head: ['text', `${megabytes / 2} MB`, `${megabytes} MB`, 'throughput', 'ratio'],
      rows,
    },
  ];
}

/**
 * All parts by their names.
 * @type {Readonly<Record<string, Part>>}
 */
export const PARTS = {
  scan: { title: 'Scanning many files', rows: SCAN_ROWS, run: scanTables },
  others: { title: 'Other tools', rows: OTHERS_ROWS, run: othersTables },
  extraction: { title: 'Extraction', rows: EXTRACTION, run: extractionTables },
  checks: { title: 'Checks', rows: [STRUCTURE, RULES], run: checksTables },
  words: { title: 'Words', rows: ENGINES, run: wordsTables },
  start: { title: 'Start', rows: STARTED, run: startTables },
  doubling: { title: 'Twice the text', rows: Object.keys(TEXTS).map(textName), run: doublingTables },
};
