import { endsInConjunction, itemsOf, type Range } from './conjunctions.ts';
import type { Counted } from './counted.ts';
import { areItems, areLevels, endsInVerb, hasVerb, isDescription, isModalAlone, withoutVerb } from './items.ts';
import { BLANK, CLOSING, classAt, endsClause, NUMERAL, OPENING, SEPARATOR, wordAt, wordBefore } from './marks.ts';
import { ANNOUNCED, CONCRETE_NOUNS, CONCRETE_UNITS, STOCK_ENDINGS, STOCK_SLOGANS } from './words.ts';

/** Items that a text lists beside a number. Offsets are of that text. */
export interface ListRead {
  readonly items: readonly Range[];
  /** Of the whole list with its number. */
  readonly start: number;
  readonly end: number;
}

/** How many characters before the number a list may begin. */
const REACH = 220;
const MOST_ITEMS = 40;
/** How many characters may stand between a quoted list and its number (“甲、乙、丙”院内院外三件事). */
const GAP = 4;
/** An item so short after longer ones only qualifies the quotation (财政资金统筹、零基预算改革、基层“三保”). */
const QUALIFIER = 3;
/** Words that close a list before its number; the longer first. */
const CLOSERS = ['这样', '等这', '等等', '这', '等', '共'];

/** The list right before the number (能力建设、扩面覆盖、质量提升“三大”行动), if it has as many items as the number says. */
export function listBefore(text: string, counted: Counted, from: number): ListRead | null {
  if (counted.joint < from || counted.start - counted.joint > REACH) return null;
  if (counted.several) return null;
  const inner = text.slice(counted.start + 1, Math.max(counted.close, counted.start + 1));
  if (counted.close >= 0 && (STOCK_SLOGANS.has(inner) || STOCK_ENDINGS.some((ending) => inner.endsWith(ending)))) return null;
  let end = counted.start;
  while (end > from && classAt(text, end - 1) & BLANK) end--;
  const closer = wordBefore(text, end, CLOSERS);
  end -= closer?.length ?? 0;
  const scan = quotedList(text, end, from) ?? scanBack(text, end, from);
  if (!scan || scan.end - scan.start < 3) return null;
  // A number right after a separator or a conjunction is one more member, and no total.
  if (classAt(text, scan.end - 1) & SEPARATOR || endsInConjunction(text, scan.end)) return null;
  const listEnd = text[scan.end - 1] === '的' && !scan.quoted ? scan.end - 1 : scan.end;
  const items = itemsOf(text, segmentsOf(scan, listEnd), counted.value);
  if (!items || items.length < 2 || !areItems(text, items) || isConcrete(text, counted)) return null;
  if (isModalAlone(text, items[0] as Range)) return null;
  if (!touches(text, items, counted, { closed: closer !== null, described: listEnd < scan.end, quoted: scan.quoted })) return null;
  return {
    items: scan.quoted ? items : withoutVerb(text, items),
    start: scan.quoted ? scan.start - 1 : scan.start,
    end: endOf(text, counted),
  };
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
  if (counted.unit?.of === 'levels') return areLevels(text, items);
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
    if (counted.value < 3 && !quoted) return false;
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

function isAnnounced(text: string, { nounStart, nounEnd }: Counted): boolean {
  return ANNOUNCED.has(text.slice(nounStart, nounStart + 2)) || ANNOUNCED.has(text.slice(Math.max(nounStart, nounEnd - 2), nounEnd));
}

/** 延寿、木兰、巴彦3个贫困县: names of places, and how many they are. */
function isConcrete(text: string, { close, unit, nounStart, nounEnd }: Counted): boolean {
  if (close >= 0 || !unit) return false;
  if (CONCRETE_UNITS.includes(unit.word)) return true;
  if (!'个条'.includes(unit.word)) return false;
  if (nounEnd === nounStart) return false;
  const noun = text.slice(nounStart, nounEnd);
  return noun.startsWith('县') || CONCRETE_NOUNS.some((word) => noun.includes(word));
}

function isNumeralSlogan(text: string, start: number, end: number): boolean {
  for (let i = start; i < end - 1; i++) if (text[i] === '“' && classAt(text, i + 1) & NUMERAL && text[i + 1] !== '一') return true;
  return false;
}

interface Scan {
  readonly start: number;
  readonly end: number;
  /** Offsets of the separators outside of quotation marks and brackets, from the last to the first. */
  readonly separators: readonly number[];
  readonly quoted: boolean;
}

/** Goes back from `end` to where the clause begins, over whole quotations and brackets. */
function scanBack(text: string, end: number, from: number): Scan | null {
  const separators: number[] = [];
  let depth = 0;
  let i = end;
  for (; i > from; i--) {
    if (end - i >= REACH) return null;
    const kind = classAt(text, i - 1);
    if (kind === 0) continue;
    if (kind & CLOSING) depth++;
    else if (kind & OPENING) {
      if (depth === 0) break;
      depth--;
    } else if (depth === 0 && endsClause(text, i - 1)) break;
    else if (depth === 0 && kind & SEPARATOR && separators.push(i - 1) > MOST_ITEMS) return null;
  }
  return depth === 0 ? { start: i, end, separators, quoted: false } : null;
}

/** A list that stands in quotation marks of its own: “卫生厕所、庭院环境、渠道清淤”院内院外三件事. */
function quotedList(text: string, end: number, from: number): Scan | null {
  let close = end - 1;
  while (close > from && end - close <= GAP && classAt(text, close) === 0) close--;
  if (text[close] !== '”') return null;
  const scan = scanBack(text, close, from);
  return scan && scan.separators.length > 0 && text[scan.start - 1] === '“' ? { ...scan, quoted: true } : null;
}

function segmentsOf({ start, separators }: Scan, end: number): Range[] {
  const segments: Range[] = [];
  let from = start;
  for (let i = separators.length - 1; i >= 0; i--) {
    segments.push([from, separators[i] as number]);
    from = (separators[i] as number) + 1;
  }
  segments.push([from, end]);
  return segments;
}

/** Where the words end that name what was counted: after the quotation, or after the first noun that is usual there. */
function endOf(text: string, { close, nounStart, nounEnd }: Counted): number {
  if (close >= 0) return nounEnd - close <= 5 ? nounEnd : close + 1;
  if (nounEnd - nounStart <= 6) return nounEnd;
  for (let i = nounStart; i < nounEnd - 1; i++) if (ANNOUNCED.has(text.slice(i, i + 2))) return i + 2;
  return wordAt(text, nounStart, ['的']) ? nounStart : nounEnd;
}
