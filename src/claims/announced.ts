import type { OutlineNode } from '../model.ts';
import type { Block, Restored } from '../restore/restored.ts';
import { clauseStart, sentenceStart } from './clause.ts';
import { classAt, DIGIT, NUMERAL, skip, wordAt, wordBefore } from './marks.ts';
import type { Counted } from './numbers.ts';
import type { Structure } from './structure.ts';
import {
  ABOUT,
  ANNOUNCED,
  BELOW,
  CLASSIFIERS_BY_FIRST,
  DOING,
  LAYING_OUT,
  LOOSE_BEFORE,
  OTHER_TEXTS,
  OTHERS,
  OWN,
  PLAIN_IN_NOUN,
  PREDICATES,
  SPEAKING,
  STOCK_SLOGANS,
} from './words.ts';

/** What a number says of the points that follow it, and how plainly. */
export interface Announcement {
  readonly counted: Counted;
  /** Of the clause up to the number. */
  readonly start: number;
  readonly block: number;
  /** The offset after the noun and its punctuation, within the block or at its end. */
  readonly next: number;
  /** The noun is one that points are called by. */
  readonly named: boolean;
  /** The speaker announces his own points: 我讲三点意见. */
  readonly spoken: boolean;
  /** The announcement promises that its points follow right here: a colon, 以下, 办好十件实事, the speaker's own 讲三点. */
  readonly explicit: boolean;
}

/** A speaker's announcement reaches over so many paragraphs to the first heading. */
const REACH = 6;
/** How far back another text or another speaker is looked for, in characters. */
const SUBJECT = 70;
/** What may stand between a noun and the run. */
const MARKS = '：:。—；;！!”"’」';
/** A noun with its modifiers; what is longer is a clause. */
const LONGEST_NAME = 16;
/** Between a document and its verb, and between that and the number. */
const NEAR = 14;

/** Reads the number as an announcement; null where it surely is none. */
export function readAnnouncement(restored: Restored, index: number, counted: Counted): Announcement | null {
  const { text } = restored;
  const block = restored.blocks[index] as Block;
  const { unit, nounStart, nounEnd, close } = counted;
  if (unit && !unit.announces && close < 0) return null;
  const start = clauseStart(text, counted.start, block.start);
  const before = text.slice(start, counted.start);
  if (hasNumber(text, start, counted.start) || hasNumber(text, nounStart, nounEnd)) return null;
  const sentence = sentenceStart(text, counted.start, block.start, SUBJECT);
  if (speaksOfOtherText(text.slice(sentence, counted.start))) return null;
  const phrase = nounPhrase(text, counted);
  const named =
    ANNOUNCED.has(phrase.slice(-2)) ||
    ANNOUNCED.has(phrase.slice(-1)) ||
    (unit !== null && phrase === unit.word && ANNOUNCED.has(unit.word));
  const says = PREDICATES.some((word) => phrase.includes(word));
  const mark = nounEnd < block.end ? (text[nounEnd] as string) : '';
  const closed = mark === '' || MARKS.includes(mark);
  const below = BELOW.some((word) => before.includes(word));
  const spoken = unit !== null && '点个条方面层件句'.includes(unit.word) && SPEAKING.some((word) => lastVerb(before, word));
  const own =
    spoken &&
    (OWN.some((word) => before.includes(word)) || start === sentence) &&
    !OTHERS.some((word) => text.slice(sentence, start).includes(word) || (before.includes(word) && !before.includes('我')));
  const doing = unit?.word === '件' && wordBefore(text, counted.start, DOING) !== null;
  const colon = mark === '：' || mark === ':';
  const exact =
    close < 0 &&
    unit !== null &&
    unit.word !== '大' &&
    isPlain(phrase.slice(unit.word.length)) &&
    wordBefore(text, counted.start, ABOUT) === null &&
    !ABOUT.some((word) => before.startsWith(word));
  return {
    counted,
    start,
    block: index,
    next: closed ? skip(text, nounEnd, block.end, MARKS) : -1,
    named: !says && phrase.length <= LONGEST_NAME && (named || close >= 0 || below),
    spoken,
    explicit: exact && closed && (colon || below || own || doing),
  };
}

/** The run that stands right behind the announcement, or for a speaker's own words a few paragraphs on. */
export function directRun(
  restored: Restored,
  structure: Structure,
  { next, block, spoken, named, explicit }: Announcement,
): readonly OutlineNode[] {
  if (next < 0 || !(named || spoken || explicit)) return [];
  const { blocks } = restored;
  if (next < (blocks[block] as Block).end) return structure.runAt(restored.sourceOffset(next));
  const last = Math.min(block + (spoken ? REACH : 1), blocks.length - 1);
  for (let i = block + 1; i <= last; i++) {
    const { start, end } = blocks[i] as Block;
    const run = end > start ? structure.runAt(restored.sourceOffset(start)) : [];
    if (run.length > 0) return i === block + 1 || run[0]?.kind === 'heading' ? run : [];
  }
  return [];
}

/** The run behind the rest of the sentence (办好十件实事，让群众满意。一是…): it proves the number only where it agrees. */
export function laterRun(
  restored: Restored,
  structure: Structure,
  announcement: Announcement,
  sentenceEnd: number,
): readonly OutlineNode[] {
  const { text, blocks } = restored;
  const { counted, named } = announcement;
  const { start, end } = blocks[announcement.block] as Block;
  const stop = Math.min(sentenceEnd, end);
  const mark = text[counted.nounEnd];
  if (!counted.unit || counted.several || STOCK_SLOGANS.has(text.slice(counted.start + 1, Math.max(counted.close, 0)))) return [];
  const colon = text.indexOf('：', counted.nounStart);
  // 十件民生实事全部兑现：一是…: the colon holds number and run together, whatever the predicate says.
  const held = colon >= 0 && colon === counted.nounEnd && namesPoints(text, counted);
  if (!named && !held && wordBefore(text, counted.start, LOOSE_BEFORE) === null) return [];
  if (wordBefore(text, counted.start, ABOUT) !== null || hasNumber(text, counted.nounEnd, stop)) return [];
  const at = skip(text, colon >= 0 && colon < stop ? colon : stop, end, MARKS);
  if (at < end) return structure.runAt(restored.sourceOffset(at));
  // A heading whose predicate says something else (十方面实事圆满完成) announces no run in the paragraphs below it.
  const following = blocks[announcement.block + 1];
  if (
    !following ||
    following.end === following.start ||
    (mark !== '，' && wordBefore(text, counted.start, ['在', '从', '以']) === null) ||
    counted.start === start
  )
    return [];
  return structure.runAt(restored.sourceOffset(following.start));
}

/** Unit and noun, without quotation marks and the 的 between them. */
function nounPhrase(text: string, { unit, nounStart, nounEnd }: Counted): string {
  return (unit?.word ?? '') + text.slice(nounStart, nounEnd).replace(/[”"’」\s]/gu, '');
}

/** Whether one of the nouns that points are called by stands anywhere after the number. */
function namesPoints(text: string, { nounStart, nounEnd }: Counted): boolean {
  for (let i = nounStart; i < nounEnd - 1; i++) if (ANNOUNCED.has(text.slice(i, i + 2))) return true;
  return false;
}

/** Whether the noun is a single name of points: 方面问题整改情况 is not, since its number counts the problems. */
function isPlain(noun: string): boolean {
  let rest = noun;
  for (let word = startOf(rest); word; word = startOf(rest)) rest = rest.slice(word.length);
  if (rest === '') return true;
  if (!ANNOUNCED.has(rest.slice(-2)) && !ANNOUNCED.has(rest.slice(-1))) return false;
  const head = ANNOUNCED.has(rest.slice(-2)) ? 2 : 1;
  const modifier = rest.slice(0, -head);
  if (modifier.length > 6) return false;
  for (let i = 0; i < modifier.length - 1; i++) if (ANNOUNCED.has(modifier.slice(i, i + 2))) return false;
  return true;
}

function startOf(noun: string): string | null {
  return noun.length > 2 || noun === '方面' || noun.startsWith('的') ? wordAt(noun, 0, ['的', ...PLAIN_IN_NOUN]) : null;
}

/** 讲, 讲了, 讲一讲以下: the verb is the last that stands before the number. */
function lastVerb(before: string, verb: string): boolean {
  const at = before.lastIndexOf(verb);
  return at >= 0 && before.length - at - verb.length <= 6 && !(verb === '提' && /^[出供高升]/u.test(before.slice(at + 1)));
}

/** 15个方面的任务和4个方面的保障: two numbers in one clause announce nothing. */
function hasNumber(text: string, from: number, to: number): boolean {
  for (let i = from; i < to - 1; i++) {
    if (!(classAt(text, i) & (NUMERAL | DIGIT)) || text[i] === '一' || text[i - 1] === '第' || text[i - 1] === '“') continue;
    const units = CLASSIFIERS_BY_FIRST.get(text[i + 1] as string);
    if (units?.some(({ word, announces }) => announces && text.startsWith(word, i + 1)) && !text.startsWith('中全会', i + 1)) return true;
  }
  return false;
}

/** 《纲要（草案）》提出了9个方面的任务: the nine stand in another text. */
function speaksOfOtherText(sentence: string): boolean {
  for (const name of OTHER_TEXTS) {
    const at = sentence.lastIndexOf(name);
    if (at < 0) continue;
    const rest = sentence.slice(at + name.length);
    for (const verb of LAYING_OUT) {
      const place = rest.lastIndexOf(verb);
      if (place >= 0 && place <= NEAR + 16 && rest.length - place - verb.length <= NEAR) return true;
    }
  }
  return false;
}
