import type { Range } from '../lists/conjunctions.ts';
import type { Counted } from '../lists/counted.ts';
import { CLAUSE_END, classAt, skip } from '../lists/marks.ts';
import { readChineseNumeral } from '../markers/numerals.ts';
import type { Block, Restored } from '../restore/restored.ts';
import { firstFrom } from '../text/search.ts';
import { DASHES } from './words.ts';

/** How much of a paragraph is looked at for its first sentence. */
const FIRST_SENTENCE = 60;
/** Within so many characters 第一阶段 must follow 分两个阶段, and the last of them the first. */
const NEAR = 120;
const FAR = 6000;
/** Within so many characters 一条是…一条是… are told. */
const TELLING = 800;
/** How many mentions of 第N are looked through for the next member. */
const MENTIONS = 64;

/** 第一 … 第二十 in a text: ordinals that need not be markers of the outline (第一个步骤，…；第二个步骤，…). */
export class Ordinals {
  private readonly starts: number[] = [];
  private readonly values: number[] = [];
  private readonly ends: number[] = [];

  constructor(private readonly text: string) {
    for (let at = text.indexOf('第'); at >= 0; at = text.indexOf('第', at + 1)) {
      const numeral = readChineseNumeral(text, at + 1);
      if (!numeral || numeral.value > 20) continue;
      this.starts.push(at);
      this.values.push(numeral.value);
      this.ends.push(numeral.end);
    }
  }

  /** Whether 第一 follows `from` within a sentence or two. */
  beginSoon(from: number): boolean {
    const index = firstFrom(this.starts, from);
    return this.values[index] === 1 && (this.starts[index] as number) - from <= NEAR;
  }

  /** The places of 第一X … 第NX after `from`, where X is the noun of the number; null unless there are exactly N. */
  series(from: number, value: number, nouns: readonly string[]): Range[] | null {
    const found: Range[] = [];
    let index = firstFrom(this.starts, from);
    for (let looked = 0; index < this.starts.length && looked < MENTIONS; index++, looked++) {
      const start = this.starts[index] as number;
      if (start - from > (found.length === 0 ? NEAR : FAR)) break;
      const noun = skip(this.text, this.ends[index] as number, this.text.length, '个大');
      if (!nouns.some((word) => this.text.startsWith(word, noun)) || classAt(this.text, start - 1) === 0) continue;
      const ordinal = this.values[index] as number;
      if (ordinal === found.length + 1) found.push([start, noun]);
      else if (found.length === 0 || ordinal === 1) break;
      if (found.length > value) return null;
    }
    return found.length === value ? found : null;
  }
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
  const { text, blocks } = restored;
  const end = (blocks[block] as Block).end;
  if (end - counted.nounEnd > NEAR || endOfLastSentence(text, counted.nounEnd, end) < end) return null;
  const word = countedWord(text, counted.nounStart, counted.close >= 0 ? counted.close : counted.nounEnd);
  const isDash = ({ start }: Block): boolean => DASHES.includes(text[start] as string);
  const isAlike = ({ start, end: stop }: Block): boolean => word !== null && opensOrClosesWith(text, start, stop, word);
  for (const isMember of [isDash, isAlike]) {
    const found: Range[] = [];
    for (let i = block + 1; i < blocks.length && found.length <= counted.value; i++) {
      const candidate = blocks[i] as Block;
      if (candidate.kind !== 'paragraph' || candidate.end === candidate.start) break;
      if (isMember(candidate)) found.push([candidate.start, firstSentenceEnd(text, candidate.start, candidate.end)]);
      // Members may be titles with a paragraph of their own below each.
      else if (isMember === isDash || found.length === 0 || i - block > counted.value * 4) break;
    }
    if (found.length === counted.value) return found;
  }
  return null;
}

/** 坚持 of “四个坚持”, 更加注重 of “五个更加注重”, 工程 of 四大工程; null for nouns that only say how many points there are. */
function countedWord(text: string, from: number, to: number): string | null {
  const word = text.slice(from, to);
  return word.length >= 2 && word.length <= 6 && !word.includes('”') ? word : null;
}

function opensOrClosesWith(text: string, start: number, end: number, word: string): boolean {
  const from = skip(text, start, end, DASHES);
  return text.startsWith(word, from) || text.endsWith(word, firstSentenceEnd(text, start, end));
}

function firstSentenceEnd(text: string, start: number, end: number): number {
  const last = Math.min(end, start + FIRST_SENTENCE);
  for (let i = start; i < last; i++) if (text[i] === '。' || text[i] === '：' || text[i] === '；') return i;
  return last;
}

/** The end of the block where the number stands in its last sentence, else where that sentence ends. */
function endOfLastSentence(text: string, from: number, end: number): number {
  for (let i = from; i < end && i - from < NEAR; i++) {
    if (classAt(text, i) & CLAUSE_END && '。；！？'.includes(text[i] as string)) return skip(text, i, end, '。；！？”');
  }
  return end - from < NEAR ? end : from;
}
