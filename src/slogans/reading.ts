import type { Beginnings } from '../lexicon/beginnings.ts';
import type { Block, Restored } from '../restore/restored.ts';
import { bitAt, bitsFor, clearBit, setBit } from '../text/bits.ts';
import { isHan } from '../text/characters.ts';
import { copyOfRoles, EITHER, foldedCode, LETTER, OPENS, roleOf, SKIPPED, TRADITIONAL, WIDE } from '../text/fold.ts';
import { oncePer } from '../text/once.ts';
import { scratch } from '../text/scratch.ts';
import { firstFrom, Nearby } from '../text/search.ts';
import { stringOf } from '../text/string.ts';
import { endBeforeNote } from './notes.ts';
import { NUMERALS } from './numerals.ts';

/** What the speaker says; a glossary after the speech, the outline in front of it and omissions are not his. */
const isSpoken = ({ kind }: Block): boolean => kind === 'paragraph' || kind === 'title';

/** A bit beside the roles of {@link roleOf}, the eighth: one of {@link NUMERALS}, which is read like any letter. */
const NUMERAL = 0x80;
let rolesOfCodes: Uint8Array | null = null;

/** The deepest quotation inside of quotations that is followed. */
const DEEPEST = 4;
/** No mark. */
const NONE = 0;
const BLOCK_END = 0x0a;
/** So many code units behind the last are there, for who looks ahead: reading behind an array is slow. */
const AHEAD = 4;

/** From so many code units on it takes less time to have them copied than to copy one by one. */
const LONG = 64;

/** Stretch of a reading, half-open. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What was found at a look for beginnings, when there were so many. */
interface Look {
  readonly beginnings: Beginnings;
  readonly count: number;
  readonly places: Uint32Array;
}

const NO_WORDS: readonly string[] = [];

/** Stretch of a reading between two quotation marks that belong together. */
interface Quotation extends Stretch {
  /** Whether any of {@link NUMERALS} stands in it: most quotations name no number. */
  readonly hasNumeral: boolean;
}

/**
 * The speech without quotation marks and blanks, digits and Latin letters folded to half width, traditional characters to simplified
 * ones, and without the number of a note before a closing mark; blocks divided by line feeds: what slogans are looked for in. Every
 * character knows its place in the restored text.
 */
export class Reading {
  readonly text: string;
  /** Innermost ones, in order of their end. */
  readonly quotations: readonly Quotation[];
  /** The code units of the text: looking at every one of them is faster here than in a string. */
  readonly codes: Uint16Array;
  /** Where {@link NUMERALS} stand, in order. */
  readonly numerals: Uint32Array;
  /** Behind which character an opening mark stands, and before which a closing one: a bit for each. */
  private readonly opened: Uint32Array;
  private readonly closed: Uint32Array;
  /** Where stretches begin that stand together in the restored text too, and how much later they stand there. */
  private readonly runs: Nearby;
  private readonly shifts: readonly number[];
  /** The restored text. */
  private readonly restored: string;
  /** Where characters stand that the document writes otherwise than they are read, in order: traditional or full-width ones. */
  private readonly folded: readonly number[];
  /** Whether any character is traditional, so that the document may write words otherwise than they are read. */
  readonly isTraditional: boolean = false;
  private looked: Look | null = null;

  /** @param isRead which blocks are read; without it those that may hold slogans */
  constructor({ text, signs, blocks }: Restored, isRead: (block: Block) => boolean = isSpoken) {
    this.restored = text;
    let most = AHEAD;
    for (const block of blocks) if (isRead(block)) most += block.end - block.start + 1;
    const written = signs.codes;
    const codes = new Uint16Array(most);
    const roles = rolesHere();
    const numerals = scratch(most);
    let count = 0;
    const opened = bitsFor(most + 1);
    const closed = bitsFor(most + 1);
    const runs: number[] = [];
    const shifts: number[] = [];
    const folded: number[] = [];
    const quotations: Quotation[] = [];
    /** The quotations that are open: where they begin, how many numerals stand before each, and the mark that opened it. */
    const begins = new Int32Array(DEEPEST);
    const counts = new Int32Array(DEEPEST);
    const openers = new Int32Array(DEEPEST);
    const { all } = signs;
    let length = 0;
    let next = 0;
    for (const block of blocks) {
      const { end } = block;
      if (!isRead(block)) {
        while (next < all.length && (all[next] as number) < end) next++;
        continue;
      }
      // The run of characters that is being read: where it begins, in the text and here.
      let from = block.start;
      let begin = length;
      /** Up to here the text has been copied. */
      let copied = from;
      let depth = 0;
      // What is no sign stands for itself.
      for (; next < all.length && (all[next] as number) < end; next++) {
        const i = all[next] as number;
        const code = written[i] as number;
        const role = roles[code] as number;
        // Every place is written down and counted only where a numeral stands: a question for each would be guessed wrong too often.
        numerals[count] = begin + i - from;
        count += role >>> 7;
        if ((role & ~NUMERAL) === LETTER) continue;
        length = copy(written, copied, i, codes, length);
        copied = i + 1;
        if (role <= WIDE) {
          const read = foldedCode(code, role);
          folded.push(length);
          if (role === TRADITIONAL) this.isTraditional = true;
          if (roles[read] === NUMERAL) numerals[count++] = length;
          codes[length++] = read;
          continue;
        }
        if (from < i) {
          runs.push(begin);
          shifts.push(from - begin);
        }
        from = i + 1;
        begin = length;
        if (role === SKIPPED) continue;
        const opener = depth > 0 ? (openers[depth - 1] as number) : NONE;
        // A closing mark where nothing is open was typed for an opening one; the other straight mark inside of straight ones opens.
        if (role === OPENS || opener === NONE || (role === EITHER && isOther(code, opener))) {
          if (depth === DEEPEST) {
            begins.copyWithin(0, 1);
            counts.copyWithin(0, 1);
            openers.copyWithin(0, 1);
            depth--;
          }
          begins[depth] = length;
          counts[depth] = count;
          openers[depth++] = code;
          setBit(opened, length);
        } else {
          const start = begins[--depth] as number;
          const bare = isHan(codes[length - 1] as number) ? length : endBeforeNote(codes, start, length);
          if (bare < length) {
            // What a note inside of the quotation has put into the reading is taken out again.
            while (count > 0 && (numerals[count - 1] as number) >= bare) count--;
            while (folded.length > 0 && (folded[folded.length - 1] as number) >= bare) folded.pop();
            while (runs.length > 0 && (runs[runs.length - 1] as number) >= bare) {
              runs.pop();
              shifts.pop();
            }
            length = bare;
            begin = bare;
          }
          if (length > start) {
            quotations.push({ start, end: length, hasNumeral: count > (counts[depth] as number) });
            setBit(closed, length - 1);
          }
          // What stands behind it is not opened by a mark before it.
          clearBit(opened, length);
        }
      }
      length = copy(written, copied, end, codes, length);
      // The line feed stands for the place behind the block.
      runs.push(begin);
      shifts.push(from - begin);
      clearBit(opened, length);
      codes[length++] = BLOCK_END;
    }
    this.codes = codes;
    this.numerals = numerals.slice(0, count);
    this.opened = opened;
    this.closed = closed;
    this.runs = new Nearby(runs);
    this.shifts = shifts;
    this.folded = folded;
    this.text = stringOf(codes, length);
    this.quotations = quotations;
  }

  /**
   * Where one of the pairs stands with which words begin, and few other places, in order: all who look for words share this look at the text.
   * @param others words that are looked for in this text alone
   */
  pairPlaces(beginnings: Beginnings, others: readonly string[] = NO_WORDS): Uint32Array {
    const { looked } = this;
    const { count } = beginnings;
    if (others.length === 0 && looked?.beginnings === beginnings && looked.count === count) return looked.places;
    const places = beginnings.pairPlaces(this.codes, this.text.length, others);
    this.looked = { beginnings, count, places };
    return places;
  }

  /** Whether the document writes any character from `start` to `end` otherwise than it is read. */
  isFolded(start: number, end: number): boolean {
    return (this.folded[firstFrom(this.folded, start)] ?? end) < end;
  }

  /**
   * The words from `start` to `end` as the document writes them, traditional characters and all; only digits and letters are half width.
   * @param read the same as they are read
   */
  writtenAt(start: number, end: number, read: string): string {
    if (!this.isFolded(start, end)) return read;
    let words = '';
    for (let at = start; at < end; at++) {
      const code = this.restored.charCodeAt(this.offset(at));
      const role = roleOf(code);
      words += String.fromCharCode(role === WIDE ? foldedCode(code, role) : code);
    }
    return words;
  }

  /** What stands within `distance` of the places, which are in order, each stretch once where they stand close together. */
  around(places: readonly Stretch[], distance: number): string {
    const parts: string[] = [];
    let from = 0;
    for (const { start } of places) {
      const to = start + distance;
      if (to > from) parts.push(this.text.slice(Math.max(from, start - distance), to));
      from = Math.max(from, to);
    }
    return parts.join('');
  }

  /** Offset in the restored text of the character at `at`. */
  offset(at: number): number {
    return at + (this.shifts[Math.max(0, this.runs.upTo(at))] ?? 0);
  }

  /** Whether an opening quotation mark stands right before the character. */
  opensAt(at: number): boolean {
    return bitAt(this.opened, at) === 1;
  }

  /** Whether a closing quotation mark stands right before `end`. */
  closesAt(end: number): boolean {
    return end > 0 && bitAt(this.closed, end - 1) === 1;
  }

  /** Whether the stretch stands in quotation marks of its own, or its first words do (“三大”行动). */
  isQuoted(start: number, end: number): boolean {
    if (!this.opensAt(start)) return false;
    for (let i = start + 1; i <= end; i++) if (this.closesAt(i)) return true;
    return false;
  }

  /** Whether a quotation mark stands somewhere inside of the stretch. */
  isBroken(start: number, end: number): boolean {
    for (let i = start + 1; i < end; i++) if (this.opensAt(i) || this.closesAt(i)) return true;
    return false;
  }
}

function rolesHere(): Uint8Array {
  if (rolesOfCodes === null) {
    rolesOfCodes = copyOfRoles();
    for (const numeral of NUMERALS) rolesOfCodes[numeral.charCodeAt(0)] = NUMERAL;
  }
  return rolesOfCodes;
}

/** Copies what stands from `from` to `to`; the index behind the copy. */
function copy(text: Uint16Array, from: number, to: number, codes: Uint16Array, at: number): number {
  if (to - from >= LONG) {
    codes.set(text.subarray(from, to), at);
    return at + to - from;
  }
  let end = at;
  for (let i = from; i < to; i++) codes[end++] = text[i] as number;
  return end;
}

/** Whether the straight mark is another one than the straight mark that opened the quotation: "甲说'四个意识'". */
function isOther(code: number, opener: number): boolean {
  return opener !== code && roleOf(opener) === EITHER;
}

/** The reading of a restored speech, made at first need: slogans and checks look for words in the same one. */
export const readingOf = oncePer((restored: Restored): Reading => new Reading(restored));

/** What the speaker does not say as it is read: glossaries, outlines, omissions. */
export function readOthers(restored: Restored): string {
  return new Reading(restored, (block) => !isSpoken(block)).text;
}
