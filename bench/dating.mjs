// @ts-check
/**
 * Dates the reports of the large collection whose year is in their file names, with title, date line, front matter and name hidden, and
 * tells how often the range holds that year, how wide it is, and which are missed.
 *
 *   npm run dating -- [--mask] [--parts 1] [--from 1978] [--verbose]
 *
 * With --mask the text itself names no year, plan or anniversary either: only slogans, formulas, meetings and events are left.
 * With --parts 3 each third of a document is dated by itself: texts that the tables were not made with.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { documents } from '../scripts/documents.mjs';
import { library } from '../scripts/library.mjs';

const { values } = parseArgs({
  options: {
    mask: { type: 'boolean', default: false },
    parts: { type: 'string', default: '1' },
    from: { type: 'string', default: '1978' },
    verbose: { type: 'boolean', default: false },
  },
});
const PARTS = Number(values.parts);
const { dateDocument, decode, readStructure } = await library();

const YEAR_IN_NAME = /(?<!\d)(?:19|20)\d{2}(?!\d)/;
/** The date line stands among the first passages, before the speaker turns to the audience. */
const HEAD = 8;
const DATED = /(?:19|20|１９|２０|一九|二[〇○零])[\d０-９〇○零O一二三四五六七八九]{2}\s*年?/;
const SHORT = 80;
/** An open end counts up to the last year that the tables know. */
const LATEST = 2026;
/** And an open beginning from the first. */
const EARLIEST = 1920;

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
    .replace(
      /[“"「]?[一二三四五六七八九十]{1,2}五[”"」]?(?=规划|计划|时期|期间|期末|末|以来|开局|收官)|[“"][一二三四五六七八九十]{1,2}五[”"]|第[一二三四五六七八九十]{1,2}个五年/gu,
      '这个',
    )
    .replace(/[\d０-９一二三四五六七八九十百零〇]+周年/gu, '多年');

/** @param {string} text */
function parts(text) {
  const length = Math.ceil(text.length / PARTS);
  return Array.from({ length: PARTS }, (_, index) => text.slice(index * length, (index + 1) * length));
}

const rows = documents().flatMap(({ path }) => {
  const year = Number(YEAR_IN_NAME.exec(basename(path))?.[0] ?? 0);
  if (year < Number(values.from)) return [];
  return parts(hidden(path)).map((text, index) => {
    const dating = dateDocument(sourceOf(values.mask ? withoutYears(text) : text));
    const { notBefore, notAfter } = dating;
    const holds = (notBefore === null || notBefore <= year) && (notAfter === null || year <= notAfter);
    const name = basename(path) + (PARTS > 1 ? `, part ${index + 1}` : '');
    return { name, year, holds, width: (notAfter ?? LATEST) - (notBefore ?? EARLIEST) + 1, short: year - (notBefore ?? EARLIEST), dating };
  });
});

/** @param {number[]} numbers @param {number} share */
const quantile = (numbers, share) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length * share)];

for (const { name, year, holds, dating } of rows) {
  if (!values.verbose && holds) continue;
  const { notBefore, notAfter, evidence, lacking } = dating;
  console.log(`${holds ? ' ' : '✗'} ${year}  ${notBefore ?? '?'}–${notAfter ?? '?'}  ${name}`);
  for (const { kind, term, reading, from, until, use, places } of evidence) {
    const isWrong = (from ?? year) > year || (kind !== 'slogan' && (until ?? year) < year);
    if (use !== 'weak' && isWrong)
      console.log(`      ${use}: ${kind} ${term} ${reading} ${from ?? ''}–${until ?? ''}, line ${places[0]?.start.line}`);
  }
  if (notAfter === null || notAfter >= year) continue;
  for (const { term, from } of lacking)
    if (from > (notBefore ?? 0) && from <= notAfter + 1) console.log(`      lacks ${term}, usual since ${from}`);
}
const held = rows.filter(({ holds }) => holds).length;
const open = rows.filter(({ dating }) => dating.notAfter === null).length;
console.log(`${held} of ${rows.length} ranges hold the year (${((100 * held) / rows.length).toFixed(1)} %)`);
const widths = rows.map(({ width }) => width);
console.log(
  `years in a range: median ${quantile(widths, 0.5)}, 90th percentile ${quantile(widths, 0.9)}; ${open} open at the end, counted to ${LATEST}`,
);
const shorts = rows.map(({ short }) => short);
console.log(`first year before the true one by: median ${quantile(shorts, 0.5)}, 90th percentile ${quantile(shorts, 0.9)}`);
