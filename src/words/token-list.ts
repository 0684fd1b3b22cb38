import type { Block } from '../restore/restored.ts';
import type { TokenSink } from './divider.ts';

const FIRST_SIZE = 1 << 12;

/** The tokens of a document in order, as lists; blanks are none. */
export class TokenList implements TokenSink {
  readonly wantsMarks = true;
  length = 0;
  /** Offsets in the restored text. */
  starts = new Int32Array(FIRST_SIZE);
  /** Half-open. */
  ends = new Int32Array(FIRST_SIZE);
  /** Places in the list of kinds. */
  kinds = new Uint8Array(FIRST_SIZE);
  /** Numbers of the words in the vocabulary. */
  ids = new Int32Array(FIRST_SIZE);

  push(start: number, end: number, kind: number, id: number): void {
    const at = this.length++;
    if (at === this.starts.length) this.grow();
    this.starts[at] = start;
    this.ends[at] = end;
    this.kinds[at] = kind;
    this.ids[at] = id;
  }

  /** Tells another the tokens from `from` up to `to`. */
  replay(from: number, to: number, sink: TokenSink): void {
    for (let i = from; i < to; i++) {
      sink.push(this.starts[i] as number, this.ends[i] as number, this.kinds[i] as number, this.ids[i] as number);
    }
  }

  /** The tokens of each of the blocks that were divided: those from `from` up to `to`. */
  *paragraphs(blocks: readonly Block[]): Generator<{ readonly block: Block; readonly from: number; readonly to: number }> {
    let from = 0;
    for (const block of blocks) {
      let to = from;
      while (to < this.length && (this.starts[to] as number) < block.end) to++;
      yield { block, from, to };
      from = to;
    }
  }

  private grow(): void {
    const size = this.starts.length * 2;
    const kinds = new Uint8Array(size);
    kinds.set(this.kinds);
    this.kinds = kinds;
    this.starts = longer(this.starts, size);
    this.ends = longer(this.ends, size);
    this.ids = longer(this.ids, size);
  }
}

/** The list with room for `size` numbers. */
export function longer(list: Int32Array<ArrayBuffer>, size: number): Int32Array<ArrayBuffer> {
  const copy = new Int32Array(size);
  copy.set(list);
  return copy;
}
