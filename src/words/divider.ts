import type { Engine } from './engine.ts';
import { MARK, NUMBER, type ScanSink, WORD } from './scan.ts';
import { SHORT, type Vocabulary } from './vocabulary.ts';

/** Is told of every token in order of place. */
export interface TokenSink {
  /** Whether marks are told too. */
  readonly wantsMarks: boolean;
  /**
   * @param start offset in the restored text
   * @param end half-open
   * @param kind place in the list of kinds
   * @param id number of the word in the vocabulary; {@link UNCOUNTED} for a mark or a mask
   */
  push(start: number, end: number, kind: number, id: number): void;
}

const NOWHERE: TokenSink = { wantsMarks: false, push: () => {} };

/** The number of a token that is no word. */
export const UNCOUNTED = -1;

/** Both engines take a line feed for a word of its own, and no run of Han characters holds one. */
const SEPARATOR = 0x0a;
/** Code units that an engine is given at once: a call costs little then, and its answer is no huge list. */
const CALL = 1 << 14;
/** In the queue, of a run that the engine has yet to divide. */
const UNDIVIDED = -2;
/** A token in the queue: what {@link TokenSink.push} is told. */
const ENTRY = 4;

/** Full-width digits, letters and signs. */
const WIDE = /[！-～]/g;
const FULL_WIDTH = 0xfee0;

/** Has an engine divide runs of Han characters. They wait, with the tokens behind them, until there are enough for a call. */
export class Divider implements ScanSink {
  private readonly engine: Engine;
  private readonly vocabulary: Vocabulary;
  private text = '';
  private sink: TokenSink = NOWHERE;
  private readonly decoder = new TextDecoder('utf-16le');
  /** The runs that wait, a separator after each. */
  private readonly codes = new Uint16Array(CALL + SHORT);
  private filled = 0;
  private queue = new Int32Array(CALL);
  private queued = 0;

  constructor(engine: Engine, vocabulary: Vocabulary) {
    this.engine = engine;
    this.vocabulary = vocabulary;
  }

  /** What follows is of this text, and `sink` is told of it. What waits of a text that was left off is forgotten. */
  begin(text: string, sink: TokenSink): void {
    this.text = text;
    this.sink = sink;
    this.filled = 0;
    this.queued = 0;
  }

  han(start: number, end: number): void {
    const { text, codes } = this;
    let from = start;
    while (from < end) {
      if (this.filled + (end - from) >= CALL) this.divide();
      // Nobody writes so many Han characters without a mark, and engines keep something in mind for each of them.
      const to = end - from < CALL ? end : this.whole(from + CALL - 1);
      let filled = this.filled;
      for (let i = from; i < to; i++) codes[filled++] = text.charCodeAt(i);
      codes[filled++] = SEPARATOR;
      this.filled = filled;
      this.enqueue(from, to, WORD, UNDIVIDED);
      from = to;
    }
  }

  token(start: number, end: number, kind: number): void {
    if (kind === WORD || kind === NUMBER) this.keep(start, end, kind, this.vocabulary.idOf(halfWidth(this.text.slice(start, end))));
    else if (kind !== MARK || this.sink.wantsMarks) this.keep(start, end, kind, UNCOUNTED);
  }

  /** A token whose number is known. */
  keep(start: number, end: number, kind: number, id: number): void {
    if (this.filled === 0) this.sink.push(start, end, kind, id);
    else this.enqueue(start, end, kind, id);
  }

  /** Divides what waits. */
  divide(): void {
    if (this.filled === 0) return;
    const { queue, queued, codes, vocabulary, sink } = this;
    // The last separator is left out: the engine would give an empty word for it, or none.
    const words = this.engine.cut(this.decoder.decode(codes.subarray(0, this.filled - 1)));
    this.queued = 0;
    this.filled = 0;
    let next = 0;
    let read = 0;
    for (let i = 0; i < queued; i += ENTRY) {
      let at = queue[i] as number;
      const end = queue[i + 1] as number;
      const kind = queue[i + 2] as number;
      const id = queue[i + 3] as number;
      if (id !== UNDIVIDED) {
        sink.push(at, end, kind, id);
        continue;
      }
      while (at < end) {
        const word = words[next++];
        if (!word) throw new Error(`${this.engine.name} lost a word`);
        const to = at + word.length;
        sink.push(at, to, WORD, vocabulary.idAt(codes, read, word));
        read += word.length;
        at = to;
      }
      read++;
      // Behind each run but the last its separator is a word too.
      if (at !== end || (next < words.length && words[next++]?.charCodeAt(0) !== SEPARATOR)) {
        throw new Error(`${this.engine.name} moved a word`);
      }
    }
  }

  private enqueue(start: number, end: number, kind: number, id: number): void {
    if (this.queued === this.queue.length) {
      const longer = new Int32Array(this.queue.length * 2);
      longer.set(this.queue);
      this.queue = longer;
    }
    const { queue, queued } = this;
    queue[queued] = start;
    queue[queued + 1] = end;
    queue[queued + 2] = kind;
    queue[queued + 3] = id;
    this.queued = queued + ENTRY;
  }

  /** The offset, or the one before it where it would part a surrogate pair. */
  private whole(offset: number): number {
    const code = this.text.charCodeAt(offset);
    return code >= 0xdc00 && code <= 0xdfff ? offset - 1 : offset;
  }
}

/** One code unit for one. */
function halfWidth(word: string): string {
  for (let i = 0; i < word.length; i++) {
    if (word.charCodeAt(i) > FULL_WIDTH) return word.replace(WIDE, (wide) => String.fromCharCode(wide.charCodeAt(0) - FULL_WIDTH));
  }
  return word;
}
