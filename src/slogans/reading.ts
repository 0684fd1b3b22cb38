import type { Block, BlockKind, Restored } from '../restore/restored.ts';
import { EITHER, foldedCode, LETTER, OPENS, roleOf, SKIPPED, TRADITIONAL, WIDE } from '../text/fold.ts';
import { oncePer } from '../text/once.ts';
import { Nearby } from '../text/search.ts';
import { stringOf } from '../text/string.ts';

/** What the speaker says; a glossary after the speech, the outline in front of it and omissions are not his. */
const SPOKEN: ReadonlySet<BlockKind> = new Set(['title', 'paragraph']);
const isSpoken = ({ kind }: Block): boolean => SPOKEN.has(kind);

/** Marks on a character of a {@link Reading}. */
const AFTER_OPENING = 1;
const BEFORE_CLOSING = 2;

/** The deepest quotation inside of quotations that is followed. */
const DEEPEST = 4;
const BLOCK_END = 0x0a;

/** Stretch of a reading, half-open. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Stretch of a reading between two quotation marks that belong together. */
export type Quotation = Stretch;

/**
 * The speech without quotation marks and blanks, digits and Latin letters folded to half width, traditional characters to simplified
 * ones, blocks divided by line feeds: what slogans are looked for in. Every character knows its place in the restored text.
 */
export class Reading {
  readonly text: string;
  /** Innermost ones, in order of their end. */
  readonly quotations: readonly Quotation[];
  /** The code units of the text: looking at every one of them is faster here than in a string. */
  readonly codes: Uint16Array;
  private readonly marks: Uint8Array;
  /** Where stretches begin that stand together in the restored text too, and how much later they stand there. */
  private readonly runs: Nearby;
  private readonly shifts: readonly number[];
  /** The restored text. */
  private readonly restored: string;
  /** Whether any character is traditional, so that the document may write words otherwise than they are read. */
  private isTraditional = false;

  /** @param isRead which blocks are read; without it those that may hold slogans */
  constructor({ text, signs, blocks }: Restored, isRead: (block: Block) => boolean = isSpoken) {
    this.restored = text;
    const most = text.length + blocks.length + 1;
    const written = signs.codes;
    const codes = new Uint16Array(most);
    const runs: number[] = [];
    const shifts: number[] = [];
    this.codes = codes;
    this.marks = new Uint8Array(most);
    this.runs = new Nearby(runs);
    this.shifts = shifts;
    const quotations: Quotation[] = [];
    const open: number[] = [];
    /** The mark that opened each of them. */
    const openers: number[] = [];
    let length = 0;
    for (const block of blocks) {
      if (!isRead(block)) continue;
      // The run of characters that is being read: where it begins, in the text and here.
      let from = block.start;
      let begin = length;
      open.length = 0;
      openers.length = 0;
      for (let i = block.start; i < block.end; i++) {
        const code = written[i] as number;
        const role = roleOf(code);
        if (role === LETTER) {
          codes[length++] = code;
          continue;
        }
        if (role >= WIDE) {
          if (role === TRADITIONAL) this.isTraditional = true;
          codes[length++] = foldedCode(code, role);
          continue;
        }
        if (from < i) {
          runs.push(begin);
          shifts.push(from - begin);
        }
        from = i + 1;
        begin = length;
        const opener = openers.at(-1);
        // A closing mark where nothing is open was typed for an opening one; the other straight mark inside of straight ones opens.
        if (role === OPENS || (role !== SKIPPED && opener === undefined) || (role === EITHER && isOther(code, opener))) {
          if (open.length === DEEPEST) {
            open.shift();
            openers.shift();
          }
          open.push(length);
          openers.push(code);
          this.note(length, AFTER_OPENING);
        } else if (role !== SKIPPED) {
          const start = open.pop() as number;
          openers.pop();
          if (length > start) {
            quotations.push({ start, end: length });
            this.note(length - 1, BEFORE_CLOSING);
          }
          // What stands behind it is not opened by a mark before it.
          this.clear(length, AFTER_OPENING);
        }
      }
      // The line feed stands for the place behind the block.
      runs.push(begin);
      shifts.push(from - begin);
      this.clear(length, AFTER_OPENING);
      codes[length++] = BLOCK_END;
    }
    this.text = stringOf(codes, length);
    this.quotations = quotations;
  }

  /** The words from `start` to `end` as the document writes them, traditional characters and all; only digits and letters are half width. */
  wordsOf(start: number, end: number): string {
    if (!this.isTraditional) return this.text.slice(start, end);
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
    return ((this.marks[at] as number) & AFTER_OPENING) !== 0;
  }

  /** Whether a closing quotation mark stands right before `end`. */
  closesAt(end: number): boolean {
    return end > 0 && ((this.marks[end - 1] as number) & BEFORE_CLOSING) !== 0;
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

  private clear(at: number, mark: number): void {
    this.marks[at] = (this.marks[at] as number) & ~mark;
  }

  private note(at: number, mark: number): void {
    this.marks[at] = (this.marks[at] as number) | mark;
  }
}

/** Whether the straight mark is another one than the straight mark that opened the quotation: "甲说'四个意识'". */
function isOther(code: number, opener: number | undefined): boolean {
  return opener !== undefined && opener !== code && roleOf(opener) === EITHER;
}

/** The reading of a restored speech, made at first need: slogans and checks look for words in the same one. */
export const readingOf = oncePer((restored: Restored): Reading => new Reading(restored));

/** All of a document as it is read, what the speaker does not say behind what he says. */
export function readWhole(restored: Restored): string {
  return readingOf(restored).text + new Reading(restored, (block) => !isSpoken(block)).text;
}
