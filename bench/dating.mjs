// @ts-check
/**
 * Dates the reports of the large collection whose year is in their file names, with title, date line, front matter and name hidden, and
 * tells how often the range holds that year, how wide it is, and which are missed.
 *
 *   node bench/dating.mjs [--mask] [--from 1978] [--verbose]
 *
 * With --mask the text itself names no year, plan or anniversary either: only slogans, formulas, meetings and events are left.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { documents } from '../scripts/documents.mjs';
import { library } from '../scripts/library.mjs';

const { values } = parseArgs({
  options: { mask: { type: 'boolean', default: false }, from: { type: 'string', default: '1978' }, verbose: { type: 'boolean', default: false } },
});
const { dateDocument, decode, readStructure } = await library();

const YEAR_IN_NAME = /(?<!\d)(?:19|20)\d{2}(?!\d)/;
/** The date line stands among the first passages, before the speaker turns to the audience. */
const HEAD = 8;
const DATED = /(?:19|20|１９|２０|一九|二[〇○零])[\d０-９〇○零O一二三四五六七八九]{2}\s*年?/;
const SHORT = 80;
/** An open end counts up to the last year that the tables know. */
const LATEST = 2026;

/** The speech without what says its date. @param {string} path */
function hidden(path) {
  const { restored } = readStructure(sourceOf(decode(readFileSync(path)).text));
  const greeting = restored.blocks.findIndex(({ kind }) => kind === 'salutation');
  const head = greeting >= 0 && greeting < HEAD ? greeting : HEAD / 2;
  return restored.blocks
    .filter(({ kind }, index, all) => {
      if (kind === 'title' || kind === 'byline' || kind === 'declared-outline') return false;
      const words = restored.text.slice(all[index]?.start, all[index]?.end);
      const isAtEdge = index < head || index >= all.length - 2;
      return !(isAtEdge && words.length < SHORT && DATED.test(words));
    })
    .map(({ start, end }) => restored.text.slice(start, end))
    .join('\n');
}

/** @param {string} text */
const sourceOf = (text) => ({ path: 'speech.txt', encoding: /** @type {const} */ ('utf-8'), format: 'text', text, replacedCharacters: 0 });

/** @param {string} text */
const withoutYears = (text) =>
  text
    .replace(/(?:(?:19|20|１９|２０)[\d０-９]{2}|(?:一九|二[〇○零O])[〇○零O一二三四五六七八九]{2})(?=\s*(?:年|[-—－~～至到]))/gu, '某')
    .replace(/[“"「]?[一二三四五六七八九十]{1,2}五[”"」]?(?=规划|计划|时期|期间|期末|末|以来|开局|收官)|[“"][一二三四五六七八九十]{1,2}五[”"]|第[一二三四五六七八九十]{1,2}个五年/gu, '这个')
    .replace(/[\d０-９一二三四五六七八九十百零〇]+周年/gu, '多年');

const rows = documents().flatMap(({ path }) => {
  const name = basename(path);
  const year = Number(YEAR_IN_NAME.exec(name)?.[0] ?? 0);
  if (year < Number(values.from)) return [];
  const text = hidden(path);
  const dating = dateDocument(sourceOf(values.mask ? withoutYears(text) : text));
  const { notBefore, notAfter } = dating;
  const holds = (notBefore === null || notBefore <= year) && (notAfter === null || year <= notAfter);
  const width = (notAfter ?? LATEST) - (notBefore ?? 1920) + 1;
  return [{ name, year, notBefore, notAfter, holds, width, dating }];
});

/** @param {number[]} numbers */
const median = (numbers) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

const held = rows.filter(({ holds }) => holds).length;
for (const { name, year, notBefore, notAfter, holds, dating } of rows) {
  if (!values.verbose && holds) continue;
  console.log(`${holds ? ' ' : '✗'} ${year}  ${notBefore ?? '?'}–${notAfter ?? '?'}  ${name}`);
  const wrong = dating.evidence.filter(({ use, from, until }) => use !== 'weak' && ((from ?? 0) > year || (until ?? 9999) < year));
  for (const { kind, term, reading, from, until, use, places } of wrong.slice(0, values.verbose ? 12 : 6)) {
    if (kind === 'slogan' && (from ?? 0) <= year) continue;
    console.log(`      ${use} ${kind} ${term} ${reading} ${from ?? ''}–${until ?? ''} line ${places[0]?.start.line}`);
  }
  if (!holds && notAfter !== null && notAfter < year) for (const { term, from } of dating.lacking.filter((one) => one.from > (notBefore ?? 0) && one.from <= year)) console.log(`      lacks ${term} ${from}`);
}
console.log(`${held} of ${rows.length} ranges hold the year (${((100 * held) / rows.length).toFixed(1)} %)`);
console.log(`width: median ${median(rows.map(({ width }) => width))} years; open at the end ${rows.filter(({ notAfter }) => notAfter === null).length}`);
console.log(`year less lower end: median ${median(rows.map(({ year, notBefore }) => year - (notBefore ?? 1920)))}, 90th percentile ${rows.map(({ year, notBefore }) => year - (notBefore ?? 1920)).sort((a, b) => a - b)[Math.floor(rows.length * 0.9)]}`);
