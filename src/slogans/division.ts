import { conjunctionsIn, type Range } from '../lists/conjunctions.ts';
import { BLANK, CLOSING, classAt, OPENING, SEPARATOR, skip } from '../lists/marks.ts';
import { LEAD_INS, SURE_LEAD_INS } from './expansion-words.ts';

/** One way to divide a stretch into items. */
export interface Division {
  readonly ranges: readonly Range[];
  /** Whether the stretch is nothing but the list. What it is besides must be borne out by the items themselves. */
  readonly isWhole: boolean;
}

/** What goes on longer, in characters, is no list. */
const REACH = 700;
/** More marks than this are no list that a number sums up. */
const MOST = 80;
/** Shorter stretches are no items, in characters. */
const LEAST_CLAUSE = 2;
/** So many segments at most hold two items that a conjunction joins. */
const MOST_JOINED = 2;
/** In longer lists the items are told apart by marks. */
const LONGEST_JOINED = 12;
/** So many conjunctions of a segment are tried, from its middle outwards. */
const MOST_JOINTS = 3;
/** A lead-in is looked for so far into a stretch, in characters. */
const LEAD = 200;

const SENTENCE_ENDS = '。！？!?';
const COMMAS = '，,';
const SEMICOLONS = '；;';
const MARKS = `${SENTENCE_ENDS}${COMMAS}${SEMICOLONS}`;
/** What may stand between a stretch and the next. */
const BEHIND = `${SENTENCE_ENDS}${COMMAS}${SEMICOLONS}、“‘「`;
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';
const CHINESE = '一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五 十六 十七 十八 十九 二十'.split(' ');

/** A mark outside of quotation marks and brackets that divides a stretch. */
interface Stop {
  readonly at: number;
  readonly mark: string;
}

/** The ways to divide a stretch that opens with its list into exactly `count` items, the surest first. */
export function* divisions(text: string, from: number, to: number, count: number): Generator<Division> {
  const end = endOf(text, from, Math.min(to, from + REACH));
  if (count < 2 || end <= from) return;
  for (const ranges of byMarkers(text, from, end, count)) yield { ranges, isWhole: true };
  const stops = stopsOf(text, from, end);
  if (!stops) return;
  const has = (marks: string): boolean => stops.some(({ mark }) => marks.includes(mark));
  if (!has(SENTENCE_ENDS)) yield* counted(text, segments(from, end, stops, SEMICOLONS), count, true);
  const sentence = stops.find(({ mark }) => SENTENCE_ENDS.includes(mark) || SEMICOLONS.includes(mark))?.at ?? end;
  const comma = stops.find(({ at, mark }) => at < sentence && COMMAS.includes(mark))?.at ?? sentence;
  const names = segments(from, comma, stops, '、');
  if (comma === end) yield* joined(text, names, count, true);
  else {
    yield* counted(text, segments(from, sentence, stops, COMMAS), count, false);
    yield* counted(text, segments(from, sentence, stops, `、${COMMAS}`), count, false);
    yield* joined(text, names, count, false);
    yield* joined(text, segments(from, sentence, stops, `、${COMMAS}`), count, false);
  }
}

/** The same of a stretch that leads up to its list: …，包括甲、乙、丙; …“甲、乙、丙”…. */
export function* divisionsWithin(text: string, from: number, to: number, count: number): Generator<Division> {
  const end = Math.min(to, from + REACH);
  if (count < 2) return;
  for (const [start, stop] of quotations(text, from, end)) yield* divisions(text, start, stop, count);
  const limit = Math.min(end, from + LEAD);
  for (let i = from; i < limit; i++) {
    const word = LEAD_INS.at(text, i);
    // 指出 and 指导 open no list.
    if (!word || (word === '指' && '出导示标定数'.includes(text[i + 1] ?? '。'))) continue;
    const start = skip(text, i + word.length, end, '：:，,');
    for (const division of divisions(text, start, end, count)) yield { ...division, isWhole: division.isWhole && SURE_LEAD_INS.has(word) };
    i += word.length - 1;
  }
  const stops = stopsOf(text, from, end) ?? [];
  let start = from;
  for (const { at, mark } of [...stops, { at: end, mark: '。' }]) {
    if (!MARKS.includes(mark)) continue;
    if (start > from) for (const division of joined(text, segments(start, at, stops, '、'), count, false)) yield division;
    start = at + 1;
  }
}

function* counted(text: string, ranges: readonly Range[], count: number, isWhole: boolean): Generator<Division> {
  if (ranges.length === count && ranges.every(([start, end]) => endOf(text, start, end) - start >= LEAST_CLAUSE)) yield { ranges, isWhole };
}

/** Segments that are as many as the items, or fewer where a conjunction joins two of them: 甲、乙和丙. */
function* joined(text: string, ranges: readonly Range[], count: number, isWhole: boolean): Generator<Division> {
  const missing = count - ranges.length;
  if (missing === 0) yield { ranges, isWhole };
  if (missing < 1 || missing > MOST_JOINED || ranges.length === 0 || count > LONGEST_JOINED) return;
  const last = ranges.length - 1;
  // The last two are joined most often.
  if (missing === 1) {
    for (let i = last; i >= 0; i--) {
      for (const pair of conjunctionsIn(text, ranges[i] as Range).slice(0, MOST_JOINTS)) {
        yield { ranges: [...ranges.slice(0, i), ...pair, ...ranges.slice(i + 1)], isWhole: isWhole && i === last };
      }
    }
    return;
  }
  for (let i = last; i > 0; i--) {
    for (let j = i - 1; j >= 0; j--) {
      const [one] = conjunctionsIn(text, ranges[j] as Range);
      const [other] = conjunctionsIn(text, ranges[i] as Range);
      if (one && other)
        yield { ranges: [...ranges.slice(0, j), ...one, ...ranges.slice(j + 1, i), ...other, ...ranges.slice(i + 1)], isWhole: false };
    }
  }
}

/** ①…②…③…, 一是…二是…, （1）…（2）…: items that carry their number. */
function* byMarkers(text: string, from: number, to: number, count: number): Generator<readonly Range[]> {
  const words = text.slice(from, to);
  for (const marker of [circled, spoken, bracketed, halfBracketed, dotted]) {
    const starts: number[] = [];
    for (let n = 1, at = 0; n <= count + 1; n++) {
      const word = marker(n);
      const found = word === null ? -1 : words.indexOf(word, at);
      if (found < 0) break;
      starts.push(found);
      at = found + (word as string).length;
    }
    if (starts.length !== count) continue;
    yield starts.map((start, i): Range => {
      const stop = i + 1 < count ? (starts[i + 1] as number) : words.length;
      const begin = start + (marker(i + 1) as string).length;
      return [from + begin, clauseEnd(text, from + begin, from + stop)];
    });
  }
}

const circled = (n: number): string | null => CIRCLED[n - 1] ?? null;
const spoken = (n: number): string | null => (CHINESE[n - 1] === undefined ? null : `${CHINESE[n - 1]}是`);
const bracketed = (n: number): string | null => `（${n}）`;
const halfBracketed = (n: number): string | null => `${n}）`;
const dotted = (n: number): string | null => `${n}.`;

/** Stretches in quotation marks. */
function* quotations(text: string, from: number, to: number): Generator<Range> {
  const words = text.slice(from, to);
  for (let open = words.indexOf('“'); open >= 0; open = words.indexOf('“', open + 1)) {
    const close = words.indexOf('”', open);
    if (close < 0) return;
    if (words.slice(open, close).includes('、') || words.slice(open, close).includes('，')) yield [from + open + 1, from + close];
  }
}

/** The marks that divide the stretch, none of those inside of quotation marks or brackets; null where they are too many. */
function stopsOf(text: string, from: number, to: number): Stop[] | null {
  const stops: Stop[] = [];
  let depth = 0;
  for (let at = from; at < to; at++) {
    const kind = classAt(text, at);
    if (kind === 0) continue;
    const mark = text[at] as string;
    if (kind & OPENING) depth++;
    else if (kind & CLOSING) depth = Math.max(0, depth - 1);
    else if (depth === 0 && (kind & SEPARATOR || MARKS.includes(mark)) && stops.push({ at, mark }) > MOST) return null;
  }
  return stops;
}

function segments(from: number, to: number, stops: readonly Stop[], marks: string): Range[] {
  const parts: Range[] = [];
  let start = from;
  for (const { at, mark } of stops) {
    if (at >= to) break;
    if (at < from || !marks.includes(mark)) continue;
    if (at > start) parts.push([start, at]);
    start = at + 1;
  }
  if (start < to) parts.push([start, to]);
  return parts;
}

function clauseEnd(text: string, from: number, to: number): number {
  for (let i = from; i < to; i++) if ('。；;，,'.includes(text[i] as string)) return i;
  return to;
}

/** The offset behind the last word of a stretch. */
export function endOf(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && (classAt(text, end - 1) & BLANK || BEHIND.includes(text[end - 1] as string))) end--;
  return end;
}
