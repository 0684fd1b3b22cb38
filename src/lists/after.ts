import { codesOf } from '../text/characters.ts';
import { firstFrom } from '../text/search.ts';
import type { Signs } from '../text/signs.ts';
import type { ListRead } from './before.ts';
import { clausesFrom } from './clauses.ts';
import { itemsOf, type Range } from './conjunctions.ts';
import type { Counted } from './counted.ts';
import { CLAUSE_END, CLOSING, classAt, classOf, endsClause, isOneOf, NUMERAL, OPENING, SEPARATOR, skip, wordAt } from './marks.ts';
import { ofSharedWord } from './shared-word.ts';
import type { Stops } from './stops.ts';
import { GLOSS_OPENINGS, GLOSS_VERBS } from './words.ts';

/** How many characters a list of names may go on. */
const REACH = 320;
/** How many characters of the clause may stand before its gloss (从九个方面明确了重点任务，即：…). */
const CLAUSE = 60;
/** How many characters of a noun may stand between the number and its list. */
const NOUN = 16;
/** So many clauses that agree with their number are hardly chance; fewer must begin alike. */
const LEAST_LOOSE = 3;
/** What is shorter than this between two `；` is no item, in characters. */
const LEAST = 2;
/** What goes on behind a list that was put in (…三项任务，即甲，乙，丙，仍然是…). */
const GOING_ON = ['仍然是', '仍是', '依然是', '都是', '也是', '就是', '是'];
/** What the words begin with that open a gloss. */
const GLOSS_FIRSTS = codesOf([...GLOSS_OPENINGS, ...GLOSS_VERBS].map((word) => word[0]).join(''));
/** What may stand between a number whose word is shared and the clauses that share it. */
const STOPS = '：:，,。';
/** “ */
const QUOTE = 0x201c;
const LIST_ENDS = '。；！？!?;：:）)”—\n';

/** The list right after the number (“三张清单”——问题清单、任务清单、责任清单), if it has as many items as the number says. */
export function listAfter(signs: Signs, counted: Counted, limit: number, stops: Stops): ListRead | null {
  const { text } = signs;
  const opening = openingOf(signs, counted, limit);
  if (!opening) return null;
  const { at, bracket, by } = opening;
  if (by === 'comma') return ofSharedWord(signs, at, limit, counted);
  // (1)…, 一、…, a．…: marked items are points, which the outline counts.
  if (/^[（(①-⑳]|^[a-zA-Z\d一二三四五六七八九十]{1,2}[.．、)）]/u.test(text.slice(at, at + 4))) return null;
  const clauses = bracket ? null : bySemicolon(at, limit, counted.value, stops);
  // A long enumeration is evidence; the claim is the clause with the number.
  if (clauses) return { items: clauses, start: counted.start, end: counted.nounEnd };
  const items = itemsAt(signs, at, limit, counted, opening);
  if (!items) return null;
  const end = items[items.length - 1]?.[1] as number;
  return { items, start: counted.start, end: classAt(text, end) & CLOSING ? end + 1 : end };
}

/** （做强以甲、乙为主的农业，…）: a comma between brackets divides more than a 、 does. */
function itemsAt(signs: Signs, at: number, limit: number, { value, several }: Counted, opening: Opening): readonly Range[] | null {
  const { bracket } = opening;
  const clauses = bracket ? inParallel(signs, at, limit, value, opening) : null;
  if (clauses) return clauses;
  const names = byNames(signs.text, at, limit, value) ?? (bracket ? null : inParallel(signs, at, limit, value, opening));
  return names ?? (several && bracket ? inGroups(signs, at, limit, value) : null);
}

interface Opening {
  readonly at: number;
  readonly bracket: boolean;
  /** Whether a word says that the list follows (即), or only a mark; a comma says least. */
  readonly by: 'word' | 'mark' | 'comma';
}

function openingOf(signs: Signs, { nounStart, nounEnd, close }: Counted, limit: number): Opening | null {
  const { text } = signs;
  if (close >= 0) {
    const verb = glossAt(text, close + 1, GLOSS_VERBS);
    if (verb) return { at: skip(text, close + 1 + verb.length, limit, '：:'), bracket: false, by: 'word' };
  }
  const noun = Math.max(nounStart, close);
  // 三个“必须”: the noun itself may stand in quotation marks.
  const quoted = text[noun] === '“' && text[nounEnd - 1] === '”';
  const mark = text[nounEnd];
  if (nounEnd - noun > NOUN || nounEnd >= limit || (!quoted && hasQuotation(signs, noun, nounEnd))) {
    const open = gloss(signs, nounEnd, limit);
    return open || nounEnd >= limit || text[noun] !== '“' || !isOneOf(text.charCodeAt(nounEnd), STOPS) ? open : clausesAt(nounEnd);
  }
  if (mark === '（' || mark === '(') {
    const verb = glossAt(text, nounEnd + 1, GLOSS_VERBS);
    return { at: skip(text, nounEnd + 1 + (verb?.length ?? 0), limit, '：:'), bracket: true, by: 'mark' };
  }
  if (mark === '：' || mark === ':' || mark === '—') return { at: skip(text, nounEnd, limit, '：:—'), bracket: false, by: 'mark' };
  if (mark === '。') return close >= 0 && nounEnd > close + 1 ? null : clausesAt(nounEnd);
  if (mark !== '，' && mark !== ',') return null;
  const open = gloss(signs, nounEnd, limit);
  return open || (close >= 0 && nounEnd > close + 1) ? open : clausesAt(nounEnd);
}

/** What stands behind the mark says nothing of itself. */
function clausesAt(mark: number): Opening {
  return { at: mark + 1, bracket: false, by: 'comma' };
}

function hasQuotation(signs: Signs, start: number, end: number): boolean {
  for (let at = signs.next(start); at < end; at = signs.next(at + 1)) if (signs.codes[at] === QUOTE) return true;
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
  return word ? { at: skip(text, at + 1 + word.length, most, '：:，,'), bracket: false, by: 'word' } : null;
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

/** 突出甲，突出乙，突出丙。: clauses that are alike, and not one more behind them that is; after a word like 即 they need not be. */
function inParallel(signs: Signs, at: number, limit: number, value: number, { bracket, by }: Opening): readonly Range[] | null {
  const { text } = signs;
  const { clauses, ended } = clausesFrom(signs, at, limit, value);
  if (clauses.length < value || value < 2) return null;
  const items = clauses.slice(0, value);
  const next = clauses[value];
  const closed = next === undefined ? ended : by === 'word' && wordAt(text, next[0], GOING_ON) !== null;
  if (closed && (bracket || by === 'word') && value >= LEAST_LOOSE) return items;
  const among = (of: (clause: Range) => string | number): boolean => {
    const first = of(items[0] as Range);
    return items.every((clause) => of(clause) === first) && (next === undefined || of(next) !== first);
  };
  if (!closed && (bracket || value < LEAST_LOOSE || next === undefined)) return null;
  if (among(([start]) => text[start] as string)) return items;
  if (value < LEAST_LOOSE) return null;
  return among(([, end]) => text.slice(end - 2, end)) || (closed && among(([start, end]) => end - start)) ? items : null;
}

/** “两河一渠”（甲河、乙河，丙渠）: what a number of several words counts, by commas between the words. */
function inGroups(signs: Signs, at: number, limit: number, value: number): readonly Range[] | null {
  const { clauses, ended } = clausesFrom(signs, at, limit, value);
  if (!ended) return null;
  const items = clauses.flatMap(([start, end]) => {
    const names: Range[] = [];
    let from = start;
    for (let i = start; i < end; i++) {
      if ((classAt(signs.text, i) & SEPARATOR) === 0) continue;
      names.push([from, i]);
      from = i + 1;
    }
    names.push([from, end]);
    return names;
  });
  return items.length === value && items.every(([start, end]) => end > start) ? items : null;
}
