import { codesOf, isAsciiDigit } from '../text/characters.ts';

/** One number of a name and what it counts: 3 and 会 of 三会一课. */
export interface Part {
  readonly value: number;
  /** As the name writes it. */
  readonly numeral: string;
  /** What stands between this number and the next, or the end. */
  readonly noun: string;
  /** The noun without its classifier: what the members are called by, if they are. */
  readonly head: string;
  /** Numeral and noun: 三会. */
  readonly words: string;
}

/** What the code units of numbers below ten are worth. */
const DIGITS: ReadonlyMap<number, number> = new Map(
  Array.from('零一二三四五六七八九两双', (digit, value) => [digit.charCodeAt(0), value < 10 ? value : 2]),
);
const TEN = '十'.charCodeAt(0);
/** Words behind a last 一 that say that the members are one: 三网合一, 五位一体. */
const ONE = new Set(['', '体', '张网', '张图', '盘棋']);
/** Classifiers between a number and its noun. */
const CLASSIFIERS = codesOf('个大项种条类重级件场张支篇对方点');
/** An Arabic number has one digit or two, and no more. */
const MOST_DIGITS = 2;
/** What is no noun. */
const NUMERALS = codesOf('一二三四五六七八九十百千万两0123456789');
/** More is a statistic, and no list of a speech. */
const MOST = 40;
/** Names whose numbers count nothing that could be listed: plans (十四五), the third line behind the front (三线建设), and sums with what is open (1+N). */
const UNCOUNTED = /^[一二三四五六七八九十]{1,3}五$|^三线建设|[A-Za-z+]/u;

/** The numbers of a slogan from left to right, each with what it counts: 三会一课, 双碳, 二十六证合一; none where they count nothing. */
export function partsOf(name: string): Part[] {
  if (UNCOUNTED.test(name)) return [];
  const parts: Part[] = [];
  for (let i = 0; i < name.length; ) {
    const end = numberEnd(name, i);
    if (end === i) {
      i++;
      continue;
    }
    let to = end;
    // 四个一批, 双一流: behind 个, or right behind another number, a number belongs to the noun.
    const isWhole = name[end] === '个' || numberEnd(name, end) > end;
    while (to < name.length && name[to] !== '、' && (isWhole || numberEnd(name, to) === to)) to++;
    const noun = name.slice(end, to);
    const numeral = name.slice(i, end);
    parts.push({ value: numberOf(numeral), numeral, noun, head: headOf(noun), words: name.slice(i, to) });
    i = to;
  }
  for (let i = 0; i < parts.length - 1; i++) if (isNumeral((parts[i] as Part).noun)) return [];
  return withoutOne(parts);
}

/** The noun without its classifier, if more than that. */
function headOf(noun: string): string {
  return noun.length > 1 && CLASSIFIERS.has(noun.charCodeAt(0)) ? noun.slice(1) : noun;
}

/** Whether there is nothing but a number, or nothing at all. */
function isNumeral(noun: string): boolean {
  for (let i = 0; i < noun.length; i++) if (!NUMERALS.has(noun.charCodeAt(i))) return false;
  return true;
}

/** 三网合一, 五位一体: the last number says that the members are one, and counts none. */
function withoutOne(parts: Part[]): Part[] {
  const last = parts[parts.length - 1];
  if (parts.length < 2 || last?.value !== 1 || !ONE.has(last.noun)) return isNumeral(last?.noun ?? '') ? [] : parts;
  parts.pop();
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i] as Part;
    parts[i] = { ...part, head: part.head.replace(/[合归变]$/u, '') };
  }
  return parts;
}

/** How many items the parts together may stand for, likeliest first: their sum, or one number where the others only repeat it. */
export function totalsOf(parts: readonly Part[]): number[] {
  return [sumOf(parts), repeatedBy(parts)].filter(isTotal);
}

/** Whether there is any number of items that the parts may stand for. */
export function standForSome(parts: readonly Part[]): boolean {
  return isTotal(sumOf(parts)) || isTotal(repeatedBy(parts));
}

/** Whether the parts may stand for so many items. */
export function mayStandFor(parts: readonly Part[], total: number): boolean {
  return isTotal(total) && (total === sumOf(parts) || total === repeatedBy(parts));
}

const isTotal = (total: number): boolean => total > 1 && total <= MOST;

function sumOf(parts: readonly Part[]): number {
  let sum = 0;
  for (const { value } of parts) sum += value;
  return sum;
}

/** 四退四进 may be four members with both: the number that two parts share, else 0. */
function repeatedBy(parts: readonly Part[]): number {
  if (parts.length !== 2) return 0;
  const { value } = parts[0] as Part;
  return value === (parts[1] as Part).value ? value : 0;
}

/** The offset after the number at `start`, which is `start` where there is none. */
function numberEnd(name: string, start: number): number {
  const code = name.charCodeAt(start);
  if (isAsciiDigit(code)) {
    let end = start + 1;
    while (end - start <= MOST_DIGITS && isAsciiDigit(name.charCodeAt(end))) end++;
    return end - start <= MOST_DIGITS ? end : start;
  }
  const isTen = code === TEN;
  if (!isTen && digitOf(code) === 0) return start;
  if (!isTen && (start + 1 === name.length || name.charCodeAt(start + 1) !== TEN)) return start + 1;
  const end = isTen ? start + 1 : start + 2;
  return digitAt(name, end) > 0 && !'两双'.includes(name[end] as string) ? end + 1 : end;
}

function numberOf(numeral: string): number {
  const first = numeral.charCodeAt(0);
  if (isAsciiDigit(first)) return Number(numeral);
  const ten = numeral.indexOf('十');
  if (ten < 0) return digitOf(first);
  return (ten === 0 ? 1 : digitOf(first)) * 10 + digitAt(numeral, ten + 1);
}

const digitOf = (code: number): number => DIGITS.get(code) ?? 0;
const digitAt = (text: string, at: number): number => (at < text.length ? digitOf(text.charCodeAt(at)) : 0);
