// @ts-check
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { DAMAGE, maskedSpeech } from './masked-speeches.mjs';

/** @typedef {import('./random.mjs').Random} Random @typedef {import('../src/source/encodings.ts').Encoding} Encoding */
/** @typedef {{ main: typeof import('../src/main.ts').main, encode: typeof import('../src/source/encode.ts').encode }} Program */

/** @type {readonly Encoding[]} */
export const ENCODINGS = ['utf-8', 'gb18030', 'utf-16le', 'big5'];

/** Bytes that begin no character, as many as a short text may have without being refused. @type {Readonly<Record<string, readonly number[][]>>} */
const BROKEN = {
  'utf-8': [[0xff], [0xe4, 0xbd], [0x80], [0xe4, 0xbd, 0xff]],
  gb18030: [[0xff], [0x81, 0xff]],
  'utf-16le': [[0x00, 0xdc]],
  big5: [[0xff], [0x81, 0xff]],
};

/**
 * Masks a speech, makes a form of it, fills in what the masks took the place of in the way of some spreadsheet, and compares every byte
 * with the speech as it was. Null where it came back, else what is wrong.
 * @param {Program} program @param {Random} random @param {Encoding} encoding @param {string} folder for the files @returns {Promise<string | null>}
 */
export async function roundTrip(program, random, encoding, folder) {
  const speech = maskedSpeech(random, encoding);
  const mark = encoding !== 'big5' && random.next() < 0.3 ? '\uFEFF' : '';
  const broken = Uint8Array.from(random.pick(/** @type {number[][]} */ (BROKEN[encoding])));
  const cut = random.next() < 0.2 ? 1 : 0;
  /** @param {string} text */
  const bytesOf = (text) => {
    const parts = (mark + text).split(DAMAGE).map((part) => program.encode(part, encoding));
    const [first, ...rest] = parts.map((part) => {
      if (part === undefined) throw new Error(`${encoding} cannot write the speech`);
      return part;
    });
    const whole = Buffer.concat([/** @type {Uint8Array} */ (first), ...rest.flatMap((part) => [broken, part])]);
    return whole.subarray(0, whole.length - cut);
  };
  const paths = { speech: join(folder, 'speech.txt'), form: join(folder, 'form.csv'), filled: join(folder, 'filled.txt') };
  for (const path of Object.values(paths)) rmSync(path, { force: true });
  writeFileSync(paths.speech, bytesOf(speech.masked));

  const made = await run(program, ['placeholders', '--form', paths.form, '--encoding', encoding, paths.speech]);
  if (made.status !== 0) return `no form: ${made.stderr}`;
  const rows = read(readFileSync(paths.form, 'utf8').replace('\uFEFF', ''));
  const [head = [], ...entries] = rows;
  if (entries.length !== speech.facts.length) return `${entries.length} of ${speech.facts.length} masks found in\n${speech.masked}`;
  const value = head.indexOf('FILL IN');
  entries.forEach((row, index) => {
    row[value] = speech.facts[index] ?? '';
  });
  writeFileSync(paths.form, saved(rows, random));

  const filled = await run(program, ['fill', paths.speech, paths.form, '--output', paths.filled]);
  if (filled.status !== 0) return `not filled: ${filled.stderr}`;
  const [got, expected] = [readFileSync(paths.filled), bytesOf(speech.original)];
  return got.equals(expected) ? null : `other bytes than before from ${firstDifference(got, expected)} on:\n${speech.masked}`;
}

/** @param {Uint8Array} a @param {Uint8Array} b */
function firstDifference(a, b) {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}

/** @param {Program} program @param {string[]} args */
async function run({ main }, args) {
  let stderr = '';
  const collect = new Writable({
    write(chunk, _encoding, done) {
      stderr += chunk;
      done();
    },
  });
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const status = await main(args, {
    stdin: Readable.from([]),
    stdout: nowhere,
    stderr: collect,
    env: { LC_ALL: 'C.UTF-8' },
    cwd: () => process.cwd(),
  });
  return { status, stderr };
}

/** Reads CSV as this tool writes it. @param {string} text @returns {string[][]} */
function read(text) {
  return text
    .trimEnd()
    .split('\r\n')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,"]*))/gu)].map(([, quoted, bare = '']) => quoted?.replaceAll('""', '"') ?? bare),
    );
}

/** Writes CSV as spreadsheets save it: with other divisors, quotes, line ends and encodings, in another order, with rows of nothing. */
/** @param {readonly string[][]} rows @param {Random} random */
function saved([head = [], ...rows], random) {
  const divisor = random.pick([',', ';', '\t']);
  const lineEnd = random.pick(['\n', '\r\n', '\r']);
  const always = random.next() < 0.3;
  const order = random.next() < 0.3 ? [...rows].reverse() : rows;
  /** @param {string} cell */
  const quoted = (cell) => (always || /[",;\t\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  const lines = [head, ...order, ...(random.next() < 0.3 ? [head.map(() => '')] : [])].map((row) => row.map(quoted).join(divisor));
  const text = lines.join(lineEnd) + lineEnd;
  return random.next() < 0.3 ? Buffer.from(`\uFEFF${text}`, 'utf16le') : Buffer.from((random.next() < 0.5 ? '\uFEFF' : '') + text);
}
