import type { Counted } from '../lists/counted.ts';
import { classAt, DIGIT, NUMERAL, wordAt, wordBefore } from '../lists/marks.ts';
import { ANNOUNCED, CLASSIFIERS_BY_FIRST, STOCK_SLOGANS } from '../lists/words.ts';
import type { Block, Restored } from '../restore/restored.ts';
import { clauseStart, sentenceStart } from './clause.ts';
import {
  ABOUT,
  BELOW,
  DOING,
  DOING_PIECES,
  LAYING_OUT,
  LOOSE_BEFORE,
  OTHER_TEXTS,
  OTHERS,
  OWN,
  PLAIN_IN_NOUN,
  PREDICATES,
  SPEAKING,
} from './words.ts';

/** What the words around a number say of the points that follow it, and how plainly. */
export interface Announcement {
  /** Of the clause up to the number, without its marker. */
  readonly start: number;
  /** What follows the number may be a noun with its modifiers: it is short, and says nothing more. */
  readonly noun: boolean;
  /** The noun is one that points are called by. */
  readonly named: boolean;
  /** The speaker announces his own points: 我讲三点意见. */
  readonly spoken: boolean;
  /** The words before the number let it speak of a run further on, although the sentence goes on. */
  readonly loose: boolean;
  /** The announcement promises that its points follow right here: a colon, 以下, 办好十件实事, the speaker's own 讲三点. */
  readonly explicit: boolean;
}

/** How far back another text or another speaker is looked for, in characters. */
const SUBJECT = 70;
/** A noun with its modifiers; what is longer is a clause. */
const LONGEST_NAME = 16;
/** Between a document and its verb, and between that and the number. */
const NEAR = 14;

/** Whether the number is of a kind that announces at all. */
export function mayAnnounce({ unit, close }: Counted): boolean {
  return close >= 0 || unit?.announces === true;
}

/** Reads the words around the number; null where they surely announce nothing. */
export function readAnnouncement({ text }: Restored, block: Block, counted: Counted): Announcement | null {
  const { unit, nounStart, nounEnd, close } = counted;
  const start = clauseStart(text, counted.start, block.start);
  if (hasNumber(text, start, counted.start) || hasNumber(text, nounStart, nounEnd)) return null;
  const sentence = sentenceStart(text, counted.start, block.start, SUBJECT);
  if (speaksOfOtherText(text.slice(sentence, counted.start))) return null;
  const before = text.slice(start, counted.start);
  const phrase = (unit?.word ?? '') + text.slice(nounStart, nounEnd).replace(/[”"’」\s]/gu, '');
  const below = BELOW.some((word) => before.includes(word));
  const spoken =
    unit !== null && unit.word !== '' && '点个条方面层件句'.includes(unit.word) && SPEAKING.some((word) => isVerbOf(before, word));
  const about = wordBefore(text, counted.start, ABOUT) !== null;
  const mark = text[nounEnd] ?? '';
  const doing =
    wordBefore(text, counted.start, DOING) !== null || (unit?.word === '件' && wordBefore(text, counted.start, DOING_PIECES) !== null);
  const promised = mark === '：' || mark === ':' || below || doing || (spoken && isOwn(before, text.slice(sentence, start)));
  const plain = close < 0 && unit !== null && unit.word !== '大' && isPlain(phrase.slice(unit.word.length));
  const name = ANNOUNCED.has(phrase.slice(-2)) || ANNOUNCED.has(phrase.slice(-1)) || close >= 0 || below || unit?.word === '';
  const noun = phrase.length <= LONGEST_NAME && !PREDICATES.some((word) => phrase.includes(word));
  return {
    start,
    noun,
    named: name && noun,
    spoken,
    loose:
      !about && (wordBefore(text, counted.start, LOOSE_BEFORE) !== null || ((mark === '：' || mark === ':') && namesPoints(text, counted))),
    explicit:
      promised && plain && !about && !'这那此'.includes(text[counted.start - 1] ?? '。') && !ABOUT.some((word) => before.startsWith(word)),
  };
}

/** Whether the number may speak of a run that stands behind the rest of its sentence. */
export function mayReachOn(text: string, counted: Counted, { named, loose }: Announcement, runStart: number): boolean {
  if (!counted.unit || counted.several || STOCK_SLOGANS.has(text.slice(counted.start + 1, Math.max(counted.close, 0)))) return false;
  return (loose || (named && wordBefore(text, counted.start, ABOUT) === null)) && !hasNumber(text, counted.nounEnd, runStart);
}

/** The speaker's own verb: 我讲…, 再强调…, and nobody else speaks in the sentence. */
function isOwn(before: string, sentence: string): boolean {
  // 同志们，下面我讲…: 我 settles it, but for 我市, 我党.
  if (/我(?:们|就|再|想|讲|谈|提|强|说|代|重|着|简|主)/u.test(before)) return true;
  if (OTHERS.some((word) => sentence.includes(word) || before.includes(word))) return false;
  return sentence === '' || OWN.some((word) => before.includes(word));
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
  return noun.startsWith('的') ? '的' : wordAt(noun, 0, PLAIN_IN_NOUN);
}

/** 讲, 讲了, 讲一讲以下: the verb is the last that stands before the number. */
function isVerbOf(before: string, verb: string): boolean {
  const at = before.lastIndexOf(verb);
  return at >= 0 && before.length - at - verb.length <= 6 && !(verb === '提' && /^[出供高升]/u.test(before.slice(at + 1)));
}

/** 15个方面的任务和4个方面的保障: two numbers in one clause announce nothing. */
function hasNumber(text: string, from: number, to: number): boolean {
  for (let i = from; i < to - 1; i++) {
    if (!(classAt(text, i) & (NUMERAL | DIGIT)) || text[i] === '一' || text[i - 1] === '第' || text[i - 1] === '“') continue;
    const units = CLASSIFIERS_BY_FIRST.get(text.charCodeAt(i + 1));
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
