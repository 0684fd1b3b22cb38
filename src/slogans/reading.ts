import type { Block, BlockKind, Restored } from '../restore/restored.ts';
import { isBlank } from '../text/characters.ts';

/** What the speaker says; a glossary after the speech, the outline in front of it and omissions are not his. */
const SPOKEN: ReadonlySet<BlockKind> = new Set(['title', 'paragraph']);
const isSpoken = ({ kind }: Block): boolean => SPOKEN.has(kind);

/** Marks on a character of a {@link Reading}. */
const AFTER_OPENING = 1;
const BEFORE_CLOSING = 2;

/** The deepest quotation inside of quotations that is followed. */
const DEEPEST = 4;
const BLOCK_END = '\n';

/** Stretch of a reading between two quotation marks that belong together. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
}

/**
 * The speech without quotation marks and blanks, digits and Latin letters folded to half width, blocks divided by line feeds:
 * what slogans are looked for in. Every character knows its place in the restored text.
 */
export class Reading {
  readonly text: string;
  /** Innermost ones, in order of their end. */
  readonly quotations: readonly Quotation[];
  /** The code units of the text: looking at every one of them is faster here than in a string. */
  readonly codes: Uint16Array;
  private readonly offsets: Int32Array;
  private readonly marks: Uint8Array;

  /** @param isRead which blocks are read; without it those that may hold slogans */
  constructor(restored: Restored, isRead: (block: Block) => boolean = isSpoken) {
    const { text, blocks } = restored;
    const most = text.length + blocks.length + 1;
    this.codes = new Uint16Array(most);
    this.offsets = new Int32Array(most);
    this.marks = new Uint8Array(most);
    const quotations: Quotation[] = [];
    const parts: string[] = [];
    const open: number[] = [];
    let length = 0;
    for (const block of blocks) {
      if (!isRead(block)) continue;
      let from = block.start;
      let opened = false;
      open.length = 0;
      for (let i = block.start; i < block.end; i++) {
        const code = text.charCodeAt(i);
        const role = roleOf(code);
        if (role === LETTER) {
          if (opened) this.note(length, AFTER_OPENING);
          opened = false;
          this.codes[length] = code;
          this.offsets[length++] = i;
          continue;
        }
        if (from < i) parts.push(text.slice(from, i));
        from = i + 1;
        if (role === FOLDED) {
          parts.push(String.fromCharCode(code - FULL_WIDTH));
          if (opened) this.note(length, AFTER_OPENING);
          opened = false;
          this.codes[length] = code - FULL_WIDTH;
          this.offsets[length++] = i;
        } else if (role === OPENS || (role === EITHER && open.length === 0) || (role === CLOSES && open.length === 0)) {
          // A closing mark where nothing is open was typed for an opening one.
          if (open.length === DEEPEST) open.shift();
          open.push(length);
          opened = true;
        } else if (role === CLOSES || role === EITHER) {
          const start = open.pop() as number;
          if (length > start) {
            quotations.push({ start, end: length });
            this.note(length - 1, BEFORE_CLOSING);
          }
          opened = false;
        }
      }
      if (from < block.end) parts.push(text.slice(from, block.end));
      parts.push(BLOCK_END);
      this.offsets[length++] = block.end;
    }
    this.text = parts.join('');
    this.quotations = quotations;
  }

  /** Offset in the restored text of the character at `at`. */
  offset(at: number): number {
    return this.offsets[at] as number;
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

  private note(at: number, mark: number): void {
    this.marks[at] = (this.marks[at] as number) | mark;
  }
}

/** A text folded as a {@link Reading} is, so that it can be looked for in one. */
export function fold(text: string): string {
  let folded = '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const role = roleOf(code);
    if (role === LETTER) folded += text[i];
    else if (role === FOLDED) folded += String.fromCharCode(code - FULL_WIDTH);
  }
  return folded;
}

const readings = new WeakMap<Restored, Reading>();

/** The reading of a restored speech, made at first need: slogans and checks look for words in the same one. */
export function readingOf(restored: Restored): Reading {
  let reading = readings.get(restored);
  if (reading === undefined) {
    reading = new Reading(restored);
    readings.set(restored, reading);
  }
  return reading;
}

const LETTER = 0;
const SKIPPED = 1;
const OPENS = 2;
const CLOSES = 3;
/** A straight quotation mark. */
const EITHER = 4;
const FOLDED = 5;
/** From a full-width form to its ASCII character. */
const FULL_WIDTH = 0xfee0;

function roleOf(code: number): number {
  if (code >= 0x4e00 && code < 0xa000) return LETTER;
  if (code >= 0xff01) {
    const isFolded =
      code === 0xff0b || (code >= 0xff10 && code <= 0xff19) || (code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a);
    return isFolded ? FOLDED : code === 0xff02 ? EITHER : isBlank(code) ? SKIPPED : LETTER;
  }
  switch (code) {
    case 0x201c:
    case 0x2018:
    case 0x300c:
    case 0x300e:
      return OPENS;
    case 0x201d:
    case 0x2019:
    case 0x300d:
    case 0x300f:
      return CLOSES;
    case 0x22:
      return EITHER;
    default:
      return isBlank(code) ? SKIPPED : LETTER;
  }
}
