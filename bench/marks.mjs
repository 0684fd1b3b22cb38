// @ts-check
/**
 * Masks facts of real reports that have no placeholders, and counts how many are found, how many that are none, and how often what is
 * suggested is what was masked.
 *
 *   npm run marks -- --seed 1
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { corpus } from '../scripts/documents.mjs';
import { library } from '../scripts/library.mjs';
import { Random } from '../scripts/random.mjs';

const { values } = parseArgs({ options: { seed: { type: 'string', default: '1' } } });
const { analyze, decode, formatOf } = await library();
const texts = corpus().map(({ path, name }) => ({ name, text: decode(readFileSync(path)).text }));

const MASKS = ['**', '***', '*', '××', 'XX', 'xx', '__', '_', '○○'];
/** Figures with a unit, months, and the last two digits of years. */
const FACTS =
  /(?<![\d.．第年])\d+(?:\.\d+)?(?=万?亿?(?:个|元|家|户|人|%|％|公里|吨|亩|平方米|项|件|名|所|座|条|次))|(?<!\d)\d{1,2}(?=月)|(?<=20)\d{2}(?=年)/gu;
const SHARE = 0.1;
/** Words of two to six characters, so many in a document. */
const WORDS = 30;
const WORD = /^\p{Script=Han}{2,6}$/u;
/** How much of the text around a place is divided into words at a time. */
const AROUND = 60;

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** @typedef {readonly [start: number, end: number]} Stretch */

/** @param {string} text @param {Random} random @returns {Stretch[]} */
function facts(text, random) {
  return [...text.matchAll(FACTS)].filter(() => random.next() < SHARE).map(({ index, 0: fact }) => [index, index + fact.length]);
}

/** @param {string} text @param {Random} random @returns {Stretch[]} */
function words(text, random) {
  /** @type {Stretch[]} */
  const found = [];
  for (let count = 0; count < WORDS; count++) {
    const from = random.below(Math.max(1, text.length - AROUND));
    const word = [...segmenter.segment(text.slice(from, from + AROUND))][8];
    if (word && WORD.test(word.segment)) found.push([from + word.index, from + word.index + word.segment.length]);
  }
  return found.sort((a, b) => a[0] - b[0]).filter(([start], index, all) => index === 0 || start > (all[index - 1]?.[1] ?? 0));
}

/**
 * @param {string} text @param {readonly Stretch[]} stretches @param {string} mask
 * @returns {{ masked: string, hidden: Map<number, string> }} the masked text, and what stood at each offset
 */
function masked(text, stretches, mask) {
  const hidden = new Map();
  let result = '';
  let last = 0;
  for (const [start, end] of stretches) {
    result += text.slice(last, start);
    hidden.set(result.length, text.slice(start, end));
    result += mask;
    last = end;
  }
  return { masked: result + text.slice(last), hidden };
}

/** @param {(text: string, random: Random) => Stretch[]} choose @param {string} mask */
function measure(choose, mask) {
  const random = new Random(Number(values.seed));
  const sums = { found: 0, missed: 0, spurious: 0, right: 0, wrong: 0 };
  for (const { name, text } of texts) {
    const { masked: whole, hidden } = masked(text, choose(text, random), mask);
    const { placeholders, boilerplate } = analyze({
      path: name,
      encoding: 'utf-8',
      format: formatOf(name, text),
      text: whole,
      replacedCharacters: 0,
    });
    for (const { span, text: mark, suggestions } of placeholders) {
      const fact = mark === mask ? hidden.get(span.start.offset) : undefined;
      if (fact === undefined) sums.spurious++;
      else sums.found++;
      hidden.delete(span.start.offset);
      if (suggestions) sums[suggestions[0] === fact ? 'right' : 'wrong']++;
    }
    // Front matter and boilerplate are no part of the speech.
    const front = whole.startsWith('---') ? whole.indexOf('\n---', 3) : -1;
    for (const at of hidden.keys()) {
      const isBeside = at < front || boilerplate.some(({ span }) => span.start.offset <= at && at < span.end.offset);
      if (!isBeside) sums.missed++;
    }
  }
  return sums;
}

console.log('| masked | by | found | missed | spurious | suggestions right | wrong |\n| --- | --- | ---: | ---: | ---: | ---: | ---: |');
for (const [what, choose] of /** @type {const} */ ([
  ['facts', facts],
  ['words', words],
])) {
  for (const mask of MASKS) {
    const { found, missed, spurious, right, wrong } = measure(choose, mask);
    console.log(`| ${what} | ${mask} | ${found} | ${missed} | ${spurious} | ${right} | ${wrong} |`);
  }
}
