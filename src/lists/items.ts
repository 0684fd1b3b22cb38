import type { Range } from './conjunctions.ts';
import { classAt, DIGIT, LARGE, NUMERAL, wordBefore } from './marks.ts';
import { ADVERBS, DESCRIBING, NAMING_VERBS, NOUNS_LIKE_VERBS, VERB_ENDINGS, VERBS } from './words.ts';

/** An item of a list is a name or a short phrase. */
const LONGEST = 45;
/** How far before the end of the first item a number of its own is looked for: before that stands the clause's verb. */
const FIRST_REACH = 10;
/** What is counted in statistics (产业园1个、集群2个); 大 is not: 六大优势产业提升 is an item. */
const COUNTED_IN_STATISTICS = '个家项件座所处种类支名条户人';
/** Of one character, before the verb that governs a list. */
const MODALS = '要再还将需应';
/** Behind a verb. */
const WELL = '好';
/** The adverb of three characters. */
const FURTHER = '进一步';

/** Whether the stretches look like the members of a list, whatever their number. */
export function areItems(text: string, items: readonly Range[]): boolean {
  return items.every(([start, end], i) => end > start && (i === 0 || end - start <= LONGEST)) && !areStatistics(text, items);
}

/** 新增海湾5个、幸福河湖2个: each item has its own number, so that the last number counts only the last. */
function areStatistics(text: string, items: readonly Range[]): boolean {
  return items.some(([start, end], i) => {
    let quoted = 0;
    for (let at = i === 0 ? Math.max(start, end - FIRST_REACH) : start; at < end - 1; at++) {
      if (text[at] === '“') quoted++;
      else if (text[at] === '”') quoted--;
      else if (
        quoted <= 0 &&
        classAt(text, at) & (NUMERAL | DIGIT | LARGE) &&
        text[at] !== '一' &&
        COUNTED_IN_STATISTICS.includes(text[at + 1] as string)
      )
        return true;
    }
    return false;
  });
}

/**
 * Whether the number is the object of a verb that stands where the last item should (A、B、坚决做到“两个…”, 统筹推进“五…”): the
 * list does not touch it. 质量提升 is a name and ends one, and so is any of these verbs where `asNames`.
 */
export function endsInVerb(text: string, items: readonly Range[], asNames: boolean): boolean {
  const [start, end] = items[items.length - 1] as Range;
  const ending = text.slice(Math.max(start, end - 2), end);
  if (VERBS.has(ending)) return true;
  if (!asNames && NAMING_VERBS.has(ending)) {
    if (end - start <= 2 || (end - start <= 5 && ADVERBS.has(text.slice(start, start + 2)))) return true;
    return false;
  }
  return end - start > 1 && VERB_ENDINGS.includes(text[end - 1] as string) && wordBefore(text, end, NOUNS_LIKE_VERBS) === null;
}

/** Whether a verb stands anywhere in the stretch. */
export function hasVerb(text: string, [start, end]: Range): boolean {
  for (let i = start; i < end - 1; i++) if (VERBS.has(text.slice(i, i + 2))) return true;
  return false;
}

/** 集文化、旅游、休闲于一体的: the words describe what follows and do not list it. */
export function isDescription(text: string, end: number): boolean {
  return wordBefore(text, end, DESCRIBING) !== null;
}

/** 要和思想建设两个方面结合: a modal verb before a preposition, or what damage has left of a clause, names no item. */
export function isModalAlone(text: string, [start, end]: Range): boolean {
  return end - start === 1 && MODALS.includes(text[start] as string);
}

/** The items, the first without the verb that governs the list (建成粮油、果蔬、水产), unless all begin with verbs. */
export function withoutVerb(text: string, items: readonly Range[]): readonly Range[] {
  const [first, second, ...rest] = items;
  if (!first || !second || isVerb(text, second[0])) return items;
  let start = first[0] + (MODALS.includes(text[first[0]] as string) ? 1 : 0);
  while (first[1] - start > 3 && isVerb(text, start)) {
    start += text.startsWith(FURTHER, start) ? FURTHER.length : 2;
    // 处理好, 解决好: more than a verb.
    if (text[start] === WELL && first[1] - start > 2) start++;
  }
  return [[start, first[1]], second, ...rest];
}

/** Whether a verb or an adverb of two characters stands at `at`. */
export function isVerb(text: string, at: number): boolean {
  const word = text.slice(at, at + 2);
  return VERBS.has(word) || ADVERBS.has(word) || NAMING_VERBS.has(word);
}
