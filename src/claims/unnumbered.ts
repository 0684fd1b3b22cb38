import type { Range } from '../lists/conjunctions.ts';
import type { Counted } from '../lists/counted.ts';
import { CLAUSE_END, classAt, isOneOf, skip } from '../lists/marks.ts';
import { type Numeral, readChineseNumeral } from '../markers/numerals.ts';
import type { Block, Restored } from '../restore/restored.ts';
import type { Signs } from '../text/signs.ts';
import { DASHES } from './words.ts';

/** How much of a paragraph is looked at for its first sentence. */
const FIRST_SENTENCE = 60;
/** Within so many characters 第一阶段 must follow 分两个阶段, and the last of them the first. */
const NEAR = 120;
const FAR = 6000;
/** Within so many characters 一条是…一条是… are told. */
const TELLING = 800;
/** 第 */
const ORDINAL = 0x7b2c;
/** How many mentions of 第N are looked through for the next member. */
const MENTIONS = 64;

/** 第一 … 第二十 in a text: ordinals that need not be markers of the outline (第一个步骤，…；第二个步骤，…). */
export class Ordinals {
  /** The place that was asked for last, and the first 第 from there on. */
  private asked = 0;
  private nearest = -1;

  constructor(private readonly signs: Signs) {}

  /** Whether 第一 follows `from` within a sentence or two. Asked in the order of the text, it reads that once. */
  beginSoon(from: number): boolean {
    const { signs } = this;
    if (from < this.asked || from > this.nearest) {
      this.asked = from;
      const next = signs.text.indexOf('第', from);
      this.nearest = next < 0 ? signs.text.length : next;
    }
    for (let at = this.nearest; at - from <= NEAR && at < signs.text.length; at = signs.next(at + 1)) {
      const numeral = ordinalAt(signs, at);
      if (numeral) return numeral.value === 1;
    }
    return false;
  }

  /** The places of 第一X … 第NX after `from`, where X is the noun of the number; null unless there are exactly N. */
  series(from: number, value: number, nouns: readonly string[]): Range[] | null {
    const { signs } = this;
    const { text } = signs;
    const found: Range[] = [];
    let looked = 0;
    for (let at = signs.next(from); at < text.length && looked < MENTIONS; at = signs.next(at + 1)) {
      if (at - from > (found.length === 0 ? NEAR : FAR)) break;
      const numeral = ordinalAt(signs, at);
      if (!numeral) continue;
      looked++;
      const noun = skip(text, numeral.end, text.length, '个大');
      if (!nouns.some((word) => text.startsWith(word, noun)) || classAt(text, at - 1) === 0) continue;
      if (numeral.value === found.length + 1) found.push([at, noun]);
      else if (found.length === 0 || numeral.value === 1) break;
      if (found.length > value) return null;
    }
    return found.length === value ? found : null;
  }
}

/** The ordinal at `at` up to 第二十, or null. */
function ordinalAt({ text, codes }: Signs, at: number): Numeral | null {
  if (codes[at] !== ORDINAL) return null;
  const numeral = readChineseNumeral(text, at + 1);
  return numeral && numeral.value <= 20 ? numeral : null;
}

/** Members told apart within the text (一条是…，一条是…; 第一步…，第二步…) that are as many as announced, else null. */
export function toldMembers(text: string, block: Block, counted: Counted, next: number, ordinals: Ordinals): Range[] | null {
  const told = next >= 0 && next < block.end && text[next] === '一' ? toldApart(text, next, block.end, counted.value) : null;
  if (told || !ordinals.beginSoon(counted.nounEnd)) return told;
  const { unit, nounStart } = counted;
  const nouns = unit && unit.word !== '个' && unit.word !== '大' ? [unit.word] : [];
  const noun = text.slice(nounStart, nounStart + 2);
  if (noun.length === 2 && classAt(noun, 0) === 0 && noun[0] !== '的') nouns.push(noun);
  return nouns.length > 0 ? ordinals.series(counted.nounEnd, counted.value, nouns) : null;
}

/** 三条。一条是…，一条是…，一条是…; 两个方面：一方面…，另一方面…. */
function toldApart(text: string, at: number, end: number, value: number): Range[] | null {
  const rest = text.slice(at, Math.min(end, at + TELLING));
  const word = rest.slice(1, 3) === '方面' ? '一方面' : rest.slice(0, 2);
  if (word.length < 2 || classAt(word, 1) & CLAUSE_END) return null;
  const found: Range[] = [];
  for (let i = rest.indexOf(word); i >= 0 && found.length <= value; i = rest.indexOf(word, i + 1)) {
    const before = rest[i - 1] === '另' || rest[i - 1] === '再' ? i - 1 : i;
    if (before === 0 || classAt(rest, before - 1) & CLAUSE_END) found.push([at + before, at + i + word.length]);
  }
  return found.length === value && value > 1 ? found : null;
}

/** Exactly as many paragraphs as announced that open with a dash, or with the word that is counted (“四个坚持”：坚持…). */
export function memberParagraphs(restored: Restored, block: number, counted: Counted): Range[] | null {
  const { text, signs, blocks } = restored;
  const end = (blocks[block] as Block).end;
  const next = blocks[block + 1];
  if (end - counted.nounEnd > NEAR || !next || endOfLastSentence(signs, counted.nounEnd, end) < end) return null;
  if (isOneOf(text.charCodeAt(next.start), DASHES)) {
    const dashed = membersAfter(restored, block, counted.value, 0, ({ start }) => isOneOf(text.charCodeAt(start), DASHES));
    if (dashed) return dashed;
  }
  const word = countedWord(text, counted.nounStart, counted.close >= 0 ? counted.close : counted.nounEnd);
  if (word === null || !opensOrClosesWith(signs, next.start, next.end, word)) return null;
  // Members may be titles with a paragraph of their own below each.
  return membersAfter(restored, block, counted.value, counted.value * 4, ({ start, end: stop }) =>
    opensOrClosesWith(signs, start, stop, word),
  );
}

/** The paragraphs after the block that are members, which begin right behind it, if they are so many; others among the next `among`. */
function membersAfter(
  { signs, blocks }: Restored,
  block: number,
  value: number,
  among: number,
  isMember: (block: Block) => boolean,
): Range[] | null {
  const found: Range[] = [];
  for (let i = block + 1; i < blocks.length && found.length <= value; i++) {
    const candidate = blocks[i] as Block;
    if (candidate.kind !== 'paragraph' || candidate.end === candidate.start) break;
    if (isMember(candidate)) found.push([candidate.start, firstSentenceEnd(signs, candidate.start, candidate.end)]);
    else if (found.length === 0 || i - block > among) break;
  }
  return found.length === value ? found : null;
}

/** 坚持 of “四个坚持”, 更加注重 of “五个更加注重”, 工程 of 四大工程; null for nouns that only say how many points there are. */
function countedWord(text: string, from: number, to: number): string | null {
  const word = text.slice(from, to);
  return word.length >= 2 && word.length <= 6 && !word.includes('”') ? word : null;
}

function opensOrClosesWith(signs: Signs, start: number, end: number, word: string): boolean {
  const { text } = signs;
  const from = skip(text, start, end, DASHES);
  return text.startsWith(word, from) || text.endsWith(word, firstSentenceEnd(signs, start, end));
}

function firstSentenceEnd(signs: Signs, start: number, end: number): number {
  const last = Math.min(end, start + FIRST_SENTENCE);
  let at = signs.next(start);
  while (at < last && !isOneOf(signs.codes[at] as number, '。：；')) at = signs.next(at + 1);
  return Math.min(at, last);
}

/** The end of the block where the number stands in its last sentence, else where that sentence ends. */
function endOfLastSentence(signs: Signs, from: number, end: number): number {
  for (let at = signs.next(from); at < end && at - from < NEAR; at = signs.next(at + 1)) {
    if (isOneOf(signs.codes[at] as number, '。；！？')) return skip(signs.text, at, end, '。；！？”');
  }
  return end - from < NEAR ? end : from;
}
