import { codesOf } from '../text/characters.ts';
import type { Signs } from '../text/signs.ts';
import { conjunctionFrom, endsInConjunction, itemsOf, type Range } from './conjunctions.ts';
import type { Counted } from './counted.ts';
import { areItems, endsInVerb, hasVerb, isDescription, isModalAlone, isVerb, withoutVerb } from './items.ts';
import {
  BLANK,
  CLAUSE_END,
  CLOSING,
  classAt,
  classOf,
  DIGIT,
  endsClause,
  JOINING,
  NUMERAL,
  OPENING,
  SEPARATOR,
  wordAt,
  wordBefore,
} from './marks.ts';
import { ACTING, ANNOUNCED, CONCRETE_NOUNS, CONCRETE_UNITS, FIGURES, NAMED_IN_DIGITS, STOCK_ENDINGS, STOCK_SLOGANS } from './words.ts';

/** Items that a text lists beside a number. Offsets are of that text. */
export interface ListRead {
  readonly items: readonly Range[];
  /** Of the whole list with its number. */
  readonly start: number;
  readonly end: number;
}

/** How many characters before the number a list may begin. */
const REACH = 220;
/** How many characters may stand between a quoted list and its number (“甲、乙、丙”院内院外三件事). */
const GAP = 4;
/** What places are counted as: 这两个市, but not 两个市场. */
const PLACE = /^(?:县|省|市(?![场民容政值]))/u;
/** An item so short after longer ones only qualifies the quotation (财政资金统筹、零基预算改革、基层“三保”). */
const QUALIFIER = 3;
/** What stands behind a number is its noun, with what little follows, if it is no longer. */
const LONGEST_NOUN = 6;
const LONGEST_BEHIND_QUOTATION = 4;
/** Words that close a list before its number; the longer first. */
const CLOSERS = ['这样', '等这', '等等', '这', '等', '共'];
/** Between a list that is the subject and what is counted of it (起数、人数和金额实现“三下降”). */
const ACHIEVED = '实现';
/** What they end with. */
const LAST_OF_CLOSERS = codesOf(CLOSERS.map((word) => word.slice(-1)).join(''));

/** The list right before the number (能力建设、扩面覆盖、质量提升“三大”行动), if it has as many items as the number says. */
export function listBefore(signs: Signs, counted: Counted, from: number): ListRead | null {
  const { text, codes } = signs;
  let end = counted.start;
  while (end > from && classOf(codes[end - 1] as number) & BLANK) end--;
  const closer = end > from && LAST_OF_CLOSERS.has(codes[end - 1] as number) ? wordBefore(text, end, CLOSERS) : null;
  end -= closer?.length ?? 0;
  const achieved = counted.close >= 0 && counted.value > 2 && text.endsWith(ACHIEVED, end);
  if (achieved) end -= ACHIEVED.length;
  const names = counted.close < 0 && classOf(codes[end - 1] as number) & CLOSING ? namesBefore(signs, end, from, counted.value) : null;
  if (names && !isConcrete(text, counted)) return { items: names, start: (names[0] as Range)[0] - 1, end: endOf(text, counted) };
  const quotation = quotationBefore(signs, end, from);
  let start = quotation < 0 ? -1 : listStart(signs, quotation, from, 2, Number.POSITIVE_INFINITY);
  const quoted = start > 0 && text[start - 1] === '“';
  if (quoted) end = quotation;
  else start = listStart(signs, end, from, counted.value - 1, counted.value);
  if (start < 0 || end - start < 3 || counted.several || (!closer?.endsWith('这') && isStockSlogan(text, counted))) return null;
  // A number right after a separator or a conjunction is one more member, and no total.
  if (classAt(text, end - 1) & SEPARATOR || endsInConjunction(text, end)) return null;
  const described = text[end - 1] === '的' && !quoted;
  const items = itemsOf(text, segmentsOf(signs, start, described ? end - 1 : end), counted.value);
  if (!items || items.length < 2 || !areItems(text, items) || isConcrete(text, counted)) return null;
  if (isModalAlone(text, items[0] as Range)) return null;
  if (achieved && isVerb(text, (items[items.length - 1] as Range)[0])) return null;
  if (!quoted && countsTheWorld(text, counted, closer)) return null;
  if (!touches(text, items, counted, { closed: closer !== null, described, quoted })) return null;
  return { items: quoted ? items : withoutVerb(text, items), start: quoted ? start - 1 : start, end: endOf(text, counted) };
}

/** “四风”, “五位一体”: what they sum up stands elsewhere. */
function isStockSlogan(text: string, { start, close }: Counted): boolean {
  if (close < 0) return false;
  const inner = text.slice(start + 1, close);
  return STOCK_SLOGANS.has(inner) || STOCK_ENDINGS.some((ending) => inner.endsWith(ending));
}

interface Manner {
  /** 等, 这 or 共 closes the list. */
  readonly closed: boolean;
  /** 的 stands between the list and the number. */
  readonly described: boolean;
  /** The list stands in quotation marks of its own. */
  readonly quoted: boolean;
}

/** Whether the list is the number's own, and not a clause that happens to have as many parts. */
function touches(text: string, items: readonly Range[], counted: Counted, { closed, described, quoted }: Manner): boolean {
  // 进一个门、办两地事: a single character is an item only among single characters (市、县、乡三级).
  const last = items[items.length - 1] as Range;
  if (last[1] - last[0] === 1 && items.some(([a, b], i) => b - a > 1 && (i > 0 || items.length === 2))) return false;
  // 新增创新平台、技术中心2个，: a number that closes its clause counts the last item alone.
  if (
    counted.close < 0 &&
    counted.nounEnd === counted.nounStart &&
    (counted.unit?.word.length ?? 0) > 0 &&
    '个家项件座所处条支'.includes(counted.unit?.word ?? '')
  )
    return false;
  // …、财政“三集中”等制度: the list goes on behind the quotation.
  if (counted.close >= 0 && text[counted.close + 1] === '等') return false;
  if (counted.close >= 0 && !closed) {
    if (counted.value < 3 && !quoted && !isCountedPair(text, items, counted)) return false;
    if (items.some(([a, b]) => isNumeralSlogan(text, a, b))) return false;
    // “百戏入皖”、“超级皖”美食赛、“三件套”: one more quotation among quotations.
    if (items.slice(0, -1).some(([, b]) => text[b - 1] === '”') && text[last[1] - 1] !== '”') return false;
    const others = items.slice(1, -1);
    if (
      !quoted &&
      last[1] - last[0] <= QUALIFIER &&
      others.length > 0 &&
      others.every(([a, b]) => b - a >= last[1] - last[0] + QUALIFIER && text[a] !== text[last[0]])
    )
      return false;
  }
  if (described && (counted.value < 3 || isDescription(text, last[1]))) return false;
  if (quoted) return true;
  // 规划和管理两方面: before 方面 verbs are names.
  if (endsInVerb(text, items, counted.unit?.word === '方面' || text.startsWith('方面', counted.nounStart))) return false;
  if (counted.value > 2 || closed) return true;
  return isAnnounced(text, counted) || !hasVerb(text, last);
}

/** 发展、生态“两条底线”, 数智化、绿色化“两化”: two of anything are soon found, so “两癌” must count by a classifier, or by what both end with. */
function isCountedPair(text: string, items: readonly Range[], { unit, start }: Counted): boolean {
  return (unit !== null && !CONCRETE_UNITS.has(unit.word)) || items.every(([, end]) => text[end - 1] === text[start + 2]);
}

function isAnnounced(text: string, { nounStart, nounEnd }: Counted): boolean {
  return ANNOUNCED.has(text.slice(nounStart, nounStart + 2)) || ANNOUNCED.has(text.slice(Math.max(nounStart, nounEnd - 2), nounEnd));
}

/**
 * 甲、乙2个平台获评, 甲、乙等四个方面, 甲、乙两方面9条措施, 甲、乙、丙三方联动: a number in digits, of respects that may be more or are divided
 * further, and of who acts tells what there is in the world. Basis: the hand-labelled reports leave all of these out, and none of 三个环节, 三大行动.
 */
function countsTheWorld(text: string, { start, close, unit, nounStart }: Counted, closer: string | null): boolean {
  if (close >= 0 || !unit || closer?.endsWith('这')) return false;
  if (classAt(text, start) & DIGIT) return !NAMED_IN_DIGITS.includes(unit.word);
  if (unit.word === '方') return wordAt(text, nounStart, ACTING) !== null;
  const respects = unit.word === '方面' ? nounStart : text.startsWith('方面', nounStart) ? nounStart + 2 : -1;
  return respects >= 0 && (closer !== null || (classAt(text, respects) & (NUMERAL | DIGIT)) !== 0);
}

/** 延寿、木兰、巴彦3个贫困县: names of places, and how many they are. */
function isConcrete(text: string, { close, unit, nounStart, nounEnd }: Counted): boolean {
  if (close >= 0 || !unit) return false;
  if (CONCRETE_UNITS.has(unit.word)) return wordAt(text, nounStart, FIGURES) === null;
  if (!'个条'.includes(unit.word)) return false;
  if (nounEnd === nounStart) return false;
  const noun = text.slice(nounStart, nounEnd);
  if (PLACE.test(noun)) return true;
  for (let i = 0; i < noun.length; i++) if (CONCRETE_NOUNS.at(noun, i) !== null) return true;
  return false;
}

function isNumeralSlogan(text: string, start: number, end: number): boolean {
  for (let i = start; i < end - 1; i++) if (text[i] === '“' && classAt(text, i + 1) & NUMERAL && text[i + 1] !== '一') return true;
  return false;
}

/**
 * Where the clause begins that ends at `end`, over whole quotations and brackets; -1 where it has fewer or more parts than a list may,
 * as nearly all clauses have, or goes back too far for one. One part fewer than `most` is two that a conjunction joins, or none.
 */
function listStart(signs: Signs, end: number, from: number, fewest: number, most: number): number {
  const { text, codes } = signs;
  const least = Math.max(from, end - REACH);
  let parts = 1;
  let depth = 0;
  let joints = 0;
  let at = signs.last(end);
  for (; at >= least; at = signs.last(at)) {
    const kind = classOf(codes[at] as number);
    joints |= kind & JOINING;
    if (kind & CLOSING) depth++;
    else if (kind & OPENING) {
      if (depth === 0) break;
      depth--;
    } else if (depth === 0) {
      if (kind & SEPARATOR && ++parts > most) return -1;
      if (kind & CLAUSE_END && endsClause(text, at)) break;
    }
  }
  if (parts < fewest || (parts < most && most !== Number.POSITIVE_INFINITY && joints === 0) || depth > 0) return -1;
  if (at >= least) return at + 1;
  return least === from ? from : -1;
}

/** “百企升级”“千人培训”三项工程: quotations side by side that are as many as the number says, or null. */
function namesBefore({ text }: Signs, end: number, from: number, value: number): readonly Range[] | null {
  const names: Range[] = [];
  for (let close = end - 1; close > from && end - close < REACH; ) {
    if (text[close] !== '”') break;
    const open = text.lastIndexOf('“', close);
    if (open < from || text.indexOf('”', open) < close || close - open < 2) return null;
    names.unshift([open + 1, close]);
    if (names.length > value) return null;
    close = open - 1;
    // “甲”“乙”和“丙”
    if (text[close - 1] === '”' && (classAt(text, close) & SEPARATOR || endsInConjunction(text, close + 1))) close--;
  }
  return names.length === value ? names : null;
}

/** The mark that closes the list in quotation marks of its own before the number (“卫生厕所、庭院环境、渠道清淤”院内院外三件事), or -1. */
function quotationBefore({ text, codes }: Signs, end: number, from: number): number {
  let close = end - 1;
  while (close > from && end - close <= GAP && classOf(codes[close] as number) === 0) close--;
  return text[close] === '”' ? close : -1;
}

function segmentsOf(signs: Signs, start: number, end: number): Range[] {
  const segments: Range[] = [];
  let from = start;
  for (let at = nextSeparator(signs, from, end); at < end; at = nextSeparator(signs, from, end)) {
    segments.push([from, at]);
    from = at + 1;
  }
  segments.push([from, end]);
  return segments;
}

/** The first separator from `from` on that is outside of the quotations and brackets which open there; `end` where none is. */
function nextSeparator(signs: Signs, from: number, end: number): number {
  const { codes } = signs;
  let depth = 0;
  for (let at = signs.next(from); at < end; at = signs.next(at + 1)) {
    const kind = classOf(codes[at] as number);
    if (kind & OPENING) depth++;
    else if (kind & CLOSING) depth--;
    else if (depth === 0 && kind & SEPARATOR) return at;
  }
  return end;
}

/** Where the words end that name what was counted: after the quotation, or after the first noun that is usual there. */
function endOf(text: string, { close, nounStart, nounEnd }: Counted): number {
  const from = close >= 0 ? close + 1 : nounStart;
  if (nounEnd - from <= (close >= 0 ? LONGEST_BEHIND_QUOTATION : LONGEST_NOUN)) return conjunctionFrom(text, from, nounEnd);
  if (close >= 0) return from;
  for (let i = nounStart; i < nounEnd - 1; i++) if (ANNOUNCED.has(text.slice(i, i + 2))) return i + 2;
  return wordAt(text, nounStart, ['的']) ? nounStart : nounEnd;
}
