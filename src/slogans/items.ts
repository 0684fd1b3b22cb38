import type { Range } from '../lists/conjunctions.ts';
import { isVerb } from '../lists/items.ts';
import { BLANK, CLOSING, classAt, isOneOf, OPENING } from '../lists/marks.ts';
import { VERBS } from '../lists/words.ts';
import { codesOf, isBlank } from '../text/characters.ts';
import { WordList } from '../text/word-list.ts';
import { BEFORE_LISTS, CALLED, GLOSS_VERBS, GOVERNING_ENDINGS, NEVER_ITEMS } from './expansion-words.ts';
import type { Part } from './parts.ts';
import { CLASSIFIERS } from './words.ts';

/** The members of a slogan, and where they stand in the text. */
export interface Members {
  readonly items: readonly string[];
  readonly ranges: readonly Range[];
  /** Whether the number stands behind them (甲、乙、丙等三大工程). */
  readonly isSummed: boolean;
}

/** An item that runs on is no name: it is a paragraph of the text, in characters. */
const LONGEST_ITEM = 60;
/** Items of one length are no longer than this, in characters. */
const SHORT = 4;
/** A first item may be so much longer than twice the others. */
const LONGER = 4;
/** In characters. */
const LONGEST_MARKER = 6;
/** A stretch without a letter or a number names nothing. */
const WORDS = /[\p{L}\p{N}]/u;
const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fa5;
const EDGES = codesOf('、，。：:；;,—-·•');
const PAIRS: ReadonlyMap<string, string> = new Map(
  ['“”', '‘’', '「」', '『』', '（）', '()', '《》'].map((pair) => [pair[0], pair[1]] as [string, string]),
);
const CLOSERS = new Set(PAIRS.values());
/** What is counted by one of these is counted by no other. */
const RANKS = '级类层种';
/** A marker that opens an item: 一是, （二）, 3. */
const MARKER =
  /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}[是要、]|第[一二三四五六七八九十]{1,3}[，、]?|\d{1,2}[.．、]|[①-⑳])/u;
const MARKER_BEGINNINGS = codesOf('（(一二三四五六七八九十0123456789第①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳');
/** What may stand between an item and the mark before it. */
const JOINTS = new WordList(['以及', '与', '的']);
/** The noun between a name and its list, and how far before the list it is looked for, in characters. */
const NOUN_OF_NAME = /[”"’」』](\p{Script=Han}{2,6})[（(：:]$/u;
const HEAD = 8;
/** 等 behind the last item of a list, and no part of a word (平等, 等级). */
const AND_SO_ON = /(?<=..)(?<![平高中初优对均同])等(?![级候待于值同额])/u;

/**
 * The stretches as members: the first without the verb that governs the list, the last without what follows it, none with the marks
 * around it. Null where they are no members after all.
 * @param name of the slogan, whose number and last words may stand behind the list (甲、乙、丙三大行动)
 */
export function membersOf(text: string, stretches: readonly Range[], name: string, parts: readonly Part[]): Members | null {
  const last = stretches.length - 1;
  if (last < 1) return null;
  const ranges = stretches.map((range) => trimmed(text, range));
  let isSummed = false;
  // 一是甲；二是乙: what carries a number of its own is an item and nothing else.
  if (!stretches.every(([start]) => markerAt(text, start, text.length) > 0)) {
    const sum = sumIn(text, ranges[last] as Range, parts);
    isSummed = sum !== null;
    if (sum !== null) ranges[last] = [(ranges[last] as Range)[0], sum];
    ranges[last] = trimmed(text, endOfLast(text, ranges, name, parts));
    const first = startOfFirst(text, ranges[0] as Range, ranges.slice(1));
    if (first === null) return null;
    ranges[0] = trimmed(text, [first, (ranges[0] as Range)[1]]);
  }
  const items = ranges.map(([start, end]) => wordsOf(text, start, end));
  return items.every((item, i) => isName(item) && items.indexOf(item) === i) ? { items, ranges, isSummed } : null;
}

/** Whether the item may name something: most begin with a Han character, and need not be searched for a letter. */
function isName(item: string): boolean {
  const first = item.charCodeAt(0);
  if (item.length > LONGEST_ITEM || item.includes('。')) return false;
  return (first >= FIRST_HAN && first <= LAST_HAN) || WORDS.test(item);
}

/** The stretch without blanks, marks and markers at its edges, and without quotation marks that open or close nothing in it. */
function trimmed(text: string, [from, to]: Range): Range {
  let start = from;
  let end = to;
  for (let before = -1; before !== end - start && start < end; ) {
    before = end - start;
    while (start < end && isEdge(text, start)) start++;
    while (end > start && isEdge(text, end - 1)) end--;
    const marker = markerAt(text, start, end);
    if (end - start > marker) start += marker;
    const joint = JOINTS.at(text, start);
    if (joint && end - start > joint.length + 1) start += joint.length;
    // Of the marks inside nothing is cut off.
    if (((classAt(text, start) | classAt(text, end - 1)) & (OPENING | CLOSING)) === 0) continue;
    const [opens, closes] = unpairedIn(text, start, end);
    if (isWhole(text, start, end)) {
      start++;
      end--;
    } else if (opens === start || closes === start) start++;
    else if (closes === end - 1 || opens === end - 1) end--;
  }
  return [start, Math.max(start, end)];
}

function isEdge(text: string, at: number): boolean {
  return (classAt(text, at) & BLANK) !== 0 || EDGES.has(text.charCodeAt(at));
}

/** The length of the marker at `start`, no part of which stands at `end` or behind; 0 where there is none. */
function markerAt(text: string, start: number, end: number): number {
  if (!MARKER_BEGINNINGS.has(text.charCodeAt(start))) return 0;
  return MARKER.exec(text.slice(start, Math.min(end, start + LONGEST_MARKER)))?.[0].length ?? 0;
}

/** Whether one pair of quotation marks holds the whole stretch. */
function isWhole(text: string, start: number, end: number): boolean {
  const close = classAt(text, start) & OPENING && '“‘「『'.includes(text[start] as string) ? PAIRS.get(text[start] as string) : undefined;
  return close !== undefined && end - start > 2 && text.slice(start, end).indexOf(close) === end - start - 1;
}

/** The first mark that is not closed and the first that closes nothing, -1 where there is none. */
function unpairedIn(text: string, start: number, end: number): readonly [opens: number, closes: number] {
  let open: number[] | null = null;
  let closes = -1;
  for (let i = start; i < end; i++) {
    if (!(classAt(text, i) & (OPENING | CLOSING))) continue;
    const mark = text[i] as string;
    open ??= [];
    if (PAIRS.has(mark)) open.push(i);
    else if (CLOSERS.has(mark) && open.pop() === undefined && closes < 0) closes = i;
  }
  return open === null ? NONE_UNPAIRED : [open[0] ?? -1, closes];
}

const NONE_UNPAIRED = [-1, -1] as const;

/** Where the first item begins behind the words that govern the list; null where that cannot be told. */
function startOfFirst(text: string, [start, end]: Range, others: readonly Range[]): number | null {
  const words = text.slice(start, end);
  const rest: string[] = [];
  let longest = 0;
  let shortest = Number.POSITIVE_INFINITY;
  for (const [from, to] of others) {
    rest.push(text.slice(from, to));
    longest = Math.max(longest, to - from);
    shortest = Math.min(shortest, to - from);
  }
  const shared = sharedStart(rest);
  if (shared !== '' && words.startsWith(shared)) return start;
  if (shared.length > 1 || (shared.length === 1 && longest === shortest)) {
    const at = words.lastIndexOf(shared);
    if (at > 0 && (shared.length > 1 || words.length - at === longest)) return start + at;
  }
  // 大学《实践论》、《矛盾论》
  const mark = rest[0]?.[0] ?? '';
  if (PAIRS.has(mark) && rest.every((item) => item[0] === mark) && words.indexOf(mark) > 0) return start + words.indexOf(mark);
  // “三规”指的是甲、乙、丙
  const quoted = words.indexOf('”');
  const verb = quoted < 0 ? null : GLOSS_VERBS.at(words, quoted + 1);
  const from = withoutVerbs(words, verb ? quoted + 1 + verb.length : 0, rest, shortest, longest);
  const more = words.length - from - longest;
  const isGoverned = more > LONGER || (more > 0 && !(longest > shortest && isVerbal(rest)));
  const bare = isGoverned ? behindGoverning(words, from, rest, shortest, longest) : from;
  return words.length - bare <= longest * 2 + LONGER ? start + bare : null;
}

/** The offset behind the verbs and adverbs that open the first item; where most of the others open with one too, it is theirs. */
function withoutVerbs(words: string, start: number, rest: readonly string[], shortest: number, longest: number): number {
  let from = start;
  for (;;) {
    let verb = verbAt(words, from);
    if (verb !== null && isVerbal(rest)) verb = null;
    const word = NEVER_ITEMS.at(words, from) ?? verb;
    const left = words.length - from - (word?.length ?? 0);
    if (!word || left < Math.max(1, Math.min(shortest, 4))) return from;
    if (word.length === 1 && words.length - from <= longest && BEFORE_LISTS.at(words, from + 1) === null) return from;
    // 搭建一个平台、推行一张清单: what follows the verb follows the others' verbs too.
    const next = words[from + word.length] as string;
    if (word === verb && rest.every((item) => item[word.length] === next)) return from;
    from += word.length;
  }
}

function verbAt(words: string, at: number): string | null {
  const verb = words.slice(at, at + 2);
  return BEFORE_LISTS.at(words, at) ?? (VERBS.has(verb) ? verb : null);
}

/** Whether most items open with a verb. */
function isVerbal(items: readonly string[]): boolean {
  return items.filter((item) => isVerb(item, 0) || BEFORE_LISTS.at(item, 0) !== null).length * 2 > items.length;
}

/** …顶着淮河、淠河、内涝: the offset behind a verb that leaves an item as long as the others, else `from`. */
function behindGoverning(words: string, from: number, rest: readonly string[], shortest: number, longest: number): number {
  for (let at = Math.max(from + 1, words.length - longest); words.length - at >= Math.max(1, shortest - 1); at++) {
    if (VERBS.has(words.slice(at - 2, at)) || BEFORE_LISTS.endsAt(words, at)) return at;
    const ending = words[at - 1] as string;
    const governs = GOVERNING_ENDINGS.includes(ending) && !rest.some((item) => item.includes(ending));
    if (governs && words.length - from > longest + 2) return at;
  }
  return from;
}

function sharedStart(items: readonly string[]): string {
  const first = items[0] ?? '';
  if (items.length < 2) return first.slice(0, 2);
  let length = first.length;
  for (const other of items) {
    let shared = 0;
    while (shared < length && other.charCodeAt(shared) === first.charCodeAt(shared)) shared++;
    length = shared;
  }
  return first.slice(0, length);
}

/** Where the number of the slogan stands in the last item, which sums up the list; null where it does not. */
function sumIn(text: string, [start, end]: Range, [part]: readonly Part[]): number | null {
  const words = text.slice(start, end);
  for (const numeral of part ? spelled(part.value) : []) {
    const at = words.indexOf(numeral, 1);
    if (at < 0) continue;
    const counted = words[at + numeral.length] ?? '。';
    // 四级信访接待日 counts no 四个系统.
    const isOther = RANKS.includes(part?.noun[0] ?? '。') && counted !== part?.noun[0];
    // 整治“三线”乱搭乱挂 sums up no 三整治.
    const isQuoted = words[at - 1] === '“' && counted === part?.noun[0];
    if (!isOther && (CLASSIFIERS.has(counted) || isQuoted)) return start + at;
  }
  return null;
}

/** The last item without words that belong to the list as a whole: …、丙三大行动, …、丙等, …、丙联动 of 五外联动. */
function endOfLast(text: string, ranges: readonly Range[], name: string, parts: readonly Part[]): Range {
  const [start, end] = ranges[ranges.length - 1] as Range;
  const [listStart] = ranges[0] as Range;
  const others = ranges.slice(0, -1).map(([from, to]) => text.slice(from, to));
  let words = text.slice(start, end);
  for (const called of CALLED) if (words.endsWith(called)) words = words.slice(0, -called.length);
  const more = words.includes('等') ? AND_SO_ON.exec(words) : null;
  if (more && others.every((other) => other[0] === words[0] && Math.abs(other.length - more.index) <= 1))
    words = words.slice(0, more.index);
  if (words.endsWith('等') || words.endsWith('这')) words = words.slice(0, -1);
  // Behind a name and its noun the list stands in brackets or behind a colon.
  if (isOneOf(text.charCodeAt(listStart - 1), '（(：:'))
    words = withoutNoun(words, others, text.slice(Math.max(0, listStart - HEAD), listStart));
  const isOwn = (parts[parts.length - 1]?.value ?? 0) > 1;
  if (isOwn) words = withoutEnding(words, others, name.slice(-2));
  return [start, start + asLong(words, others.slice(Math.min(1, others.length - 1)))];
}

/** “三减”专项行动：…、丙专项行动: without the noun that stands behind the name too, where no other item has it. */
function withoutNoun(words: string, others: readonly string[], head: string): string {
  const noun = NOUN_OF_NAME.exec(head)?.[1] ?? '';
  const isShared = noun === '' || !words.endsWith(noun) || words.length < noun.length + 2 || others.some((other) => other.endsWith(noun));
  return isShared ? words : words.slice(0, -noun.length);
}

/** …、外智联动 of 五外联动: without the words that the name ends in, where no other item has them. */
function withoutEnding(words: string, others: readonly string[], ending: string): string {
  const bare = words.slice(0, -ending.length);
  if (bare.length < 2 || !words.endsWith(ending) || others.some((other) => other.endsWith(ending))) return words;
  const isBare = others.some(({ length }) => length + 1 >= bare.length) || others.every((other) => other.slice(-2) === bare.slice(-2));
  return isBare ? bare : words;
}

/** 外贸、外资、外服联动发展: where the others are of one length and have a character in common with the last, so is the last. */
function asLong(words: string, others: readonly string[]): number {
  const [other = ''] = others;
  const { length } = other;
  if (length >= words.length || length < 2 || length > SHORT || others.some((item) => item.length !== length)) return words.length;
  // 批而未供、供而未用、用而未尽的土地
  if (words[length] === '的') return length;
  const isShared = (at: number): boolean => others.every((item) => item[at] === words[at]);
  const isAlike = others.length > 1 ? [...other].some((_, at) => isShared(at)) : isShared(0) && words.length - length <= 2;
  return isShared(length - 1) || isAlike ? length : words.length;
}

/** How a small number is written. */
function spelled(value: number): readonly string[] {
  return SPELLED[value] ?? [String(value)];
}

const SPELLED = Array.from('零一二三四五六七八九', (numeral, value) => (value === 2 ? ['两', '二', '2', '双'] : [numeral, String(value)]));

/** The words of a stretch; blanks that damage or layout put between Chinese characters are left out. */
function wordsOf(text: string, start: number, end: number): string {
  const words = text.slice(start, end);
  let at = start;
  while (at < end && !isBlank(text.charCodeAt(at))) at++;
  if (at >= end) return words;
  return /[A-Za-z]/.test(words) ? words.replace(/\s+/gu, ' ').trim() : words.replace(/\s+/gu, '');
}
