import { codesOf } from '../text/characters.ts';
import { firstFrom } from '../text/search.ts';
import type { Signs } from '../text/signs.ts';
import type { ListRead } from './before.ts';
import { itemsOf, type Range } from './conjunctions.ts';
import type { Counted } from './counted.ts';
import { CLAUSE_END, CLOSING, classAt, classOf, endsClause, NUMERAL, OPENING, SEPARATOR, skip, wordAt } from './marks.ts';
import type { Stops } from './stops.ts';
import { GLOSS_OPENINGS, GLOSS_VERBS } from './words.ts';

/** How many characters a list of names may go on. */
const REACH = 320;
/** How many characters of the clause may stand before its gloss (从九个方面明确了重点任务，即：…). */
const CLAUSE = 60;
/** How many characters of a noun may stand between the number and its list. */
const NOUN = 16;
/** What is shorter than this between two `；` is no item, in characters. */
const LEAST = 2;
/** What the words begin with that open a gloss. */
const GLOSS_FIRSTS = codesOf([...GLOSS_OPENINGS, ...GLOSS_VERBS].map((word) => word[0]).join(''));
const LIST_ENDS = '。；！？!?;：:）)”—\n';

/** The list right after the number (“三张清单”——问题清单、任务清单、责任清单), if it has as many items as the number says. */
export function listAfter(signs: Signs, counted: Counted, limit: number, stops: Stops): ListRead | null {
  const { text } = signs;
  const opening = openingOf(signs, counted, limit);
  if (!opening) return null;
  const { at, bracket } = opening;
  // (1)…, 一、…, a．…: marked items are points, which the outline counts.
  if (/^[（(①-⑳]|^[a-zA-Z\d一二三四五六七八九十]{1,2}[.．、)）]/u.test(text.slice(at, at + 4))) return null;
  const clauses = bracket ? null : bySemicolon(at, limit, counted.value, stops);
  // A long enumeration is evidence; the claim is the clause with the number.
  if (clauses) return { items: clauses, start: counted.start, end: counted.nounEnd };
  const items = byNames(text, at, limit, counted.value) ?? inParallel(text, at, limit, counted.value);
  if (!items) return null;
  const end = items[items.length - 1]?.[1] as number;
  return { items, start: counted.start, end: classAt(text, end) & CLOSING ? end + 1 : end };
}

interface Opening {
  readonly at: number;
  readonly bracket: boolean;
}

function openingOf(signs: Signs, { nounStart, nounEnd, close }: Counted, limit: number): Opening | null {
  const { text } = signs;
  if (close >= 0) {
    const verb = glossAt(text, close + 1, GLOSS_VERBS);
    if (verb) return { at: skip(text, close + 1 + verb.length, limit, '：:'), bracket: false };
  }
  const noun = Math.max(nounStart, close);
  if (nounEnd - noun > NOUN || nounEnd >= limit || hasQuotation(signs, noun, nounEnd)) return gloss(signs, nounEnd, limit);
  const mark = text[nounEnd];
  if (mark === '（' || mark === '(') {
    const verb = glossAt(text, nounEnd + 1, GLOSS_VERBS);
    return { at: skip(text, nounEnd + 1 + (verb?.length ?? 0), limit, '：:'), bracket: true };
  }
  if (mark === '：' || mark === ':' || mark === '—') return { at: skip(text, nounEnd, limit, '：:—'), bracket: false };
  return mark === '，' || mark === ',' ? gloss(signs, nounEnd, limit) : null;
}

function hasQuotation(signs: Signs, start: number, end: number): boolean {
  for (let at = signs.next(start); at < end; at = signs.next(at + 1)) if (signs.text[at] === '“') return true;
  return false;
}

/** …，即：…: the gloss behind the comma that ends the clause. */
function gloss(signs: Signs, from: number, most: number): Opening | null {
  const { text, codes } = signs;
  const limit = Math.min(most, from + CLAUSE);
  let at = signs.next(from);
  while (at < limit && !(classOf(codes[at] as number) & CLAUSE_END)) at = signs.next(at + 1);
  if (at >= limit || (text[at] !== '，' && text[at] !== ',')) return null;
  const word = glossAt(text, at + 1, GLOSS_OPENINGS);
  return word ? { at: skip(text, at + 1 + word.length, most, '：:，,'), bracket: false } : null;
}

/** Which of the words that open a gloss stands at `at`, or null. */
function glossAt(text: string, at: number, words: readonly string[]): string | null {
  return GLOSS_FIRSTS.has(text.charCodeAt(at)) ? wordAt(text, at, words) : null;
}

/** 甲；乙；丙。 */
function bySemicolon(at: number, limit: number, value: number, stops: Stops): readonly Range[] | null {
  const { semicolons } = stops;
  const first = firstFrom(semicolons, at);
  const last = first + value - 1;
  if ((semicolons[last - 1] ?? limit) >= limit) return null;
  const { sentenceEnds } = stops;
  const end = Math.min(limit, sentenceEnds[firstFrom(sentenceEnds, at)] ?? limit);
  if ((semicolons[last - 1] as number) >= end || (semicolons[last] ?? end) < end) return null;
  const ends = [...semicolons.slice(first, last), end];
  const items = ends.map((stop, i): Range => [i === 0 ? at : (ends[i - 1] as number) + 1, stop]);
  // A text that is cut off behind its last `；` has one item fewer.
  return items.every(([from, to]) => to - from >= LEAST) ? items : null;
}

/** 甲、乙和丙 */
function byNames(text: string, at: number, limit: number, value: number): readonly Range[] | null {
  const segments: Range[] = [];
  let from = at;
  let depth = 0;
  let i = at;
  for (; i < limit && i - at < REACH; i++) {
    const kind = classAt(text, i);
    if (kind === 0) continue;
    if (
      depth === 0 &&
      ((LIST_ENDS.includes(text[i] as string) && (text[i] !== '—' || endsClause(text, i))) || text[i] === '，' || text[i] === ',')
    )
      break;
    if (kind & OPENING) depth++;
    else if (kind & CLOSING) depth--;
    else if (depth === 0 && kind & SEPARATOR) {
      segments.push([from, i]);
      from = i + 1;
      if (segments.length > value) return null;
    }
  }
  if (i - from < 1 || i - at >= REACH) return null;
  segments.push([from, i]);
  const items = itemsOf(text, segments, value);
  // “三山三水”：“三山”指…: the items are glosses themselves.
  if (
    !items ||
    items.length < 2 ||
    items.some(([start, end]) => end === start || (text[start] === '“' && classAt(text, start + 1) & NUMERAL))
  )
    return null;
  return items;
}

/** 突出甲，突出乙，突出丙。: clauses that begin alike. */
function inParallel(text: string, at: number, limit: number, value: number): readonly Range[] | null {
  const items: Range[] = [];
  let from = at;
  for (let i = at; i <= limit && i - at < REACH; i++) {
    if (i < limit && !(classAt(text, i) & (CLAUSE_END | CLOSING))) continue;
    const mark = text[i] ?? '。';
    if (classAt(text, i) & CLOSING && mark !== '）' && mark !== ')') continue;
    // A comma that ends the paragraph has nothing behind it.
    if (from === limit || text[from] !== text[at]) return null;
    items.push([from, i]);
    if (items.length > value) return null;
    if (mark !== '，' && mark !== ',') return items.length === value && value > 1 ? items : null;
    from = i + 1;
  }
  return null;
}
