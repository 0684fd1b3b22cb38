/** Room for the parts of a batch is made in steps of so much, so that it fits the next batch too. In bytes. */
const STEP = 256 * 1024;
/** Larger room is not kept: one long document would hold it to the end of the run. In bytes. */
const MOST_KEPT = 4 * STEP;

/**
 * The buffers in which threads hand over the parts of their batches. The thread that takes the results makes little that V8 would have
 * to collect, so buffers that were used up stayed with it by the dozen; instead each goes back to a thread, with a batch, as soon
 * as all parts in it were taken.
 */
export class Rooms {
  /** How many parts in each buffer are not taken yet. */
  private readonly filled = new Map<ArrayBufferLike, number>();
  private readonly free: ArrayBuffer[] = [];

  /** A buffer that is empty again, or null: a new one is needed. */
  take(): ArrayBuffer | null {
    return this.free.pop() ?? null;
  }

  /** Parts have come. */
  arrived(parts: readonly Uint8Array[]): void {
    for (const { buffer } of parts) this.filled.set(buffer, (this.filled.get(buffer) ?? 0) + 1);
  }

  /** A part was taken, and nobody looks at its bytes any more. One that came in no such buffer is nothing to it. */
  taken({ buffer }: Uint8Array): void {
    const left = this.filled.get(buffer);
    if (left === undefined) return;
    if (left > 1) {
      this.filled.set(buffer, left - 1);
      return;
    }
    this.filled.delete(buffer);
    if (buffer instanceof ArrayBuffer && buffer.byteLength <= MOST_KEPT) this.free.push(buffer);
  }
}

/** Copies of the parts, one behind the other in `room` if they fit there, or else in a new buffer. */
export function together(parts: readonly Uint8Array[], room: ArrayBuffer | null): Uint8Array[] {
  const size = parts.reduce((sum, { length }) => sum + length, 0);
  const buffer = room !== null && size <= room.byteLength ? room : new ArrayBuffer(Math.ceil(size / STEP) * STEP);
  let at = 0;
  return parts.map((part) => {
    const copy = new Uint8Array(buffer, at, part.length);
    copy.set(part);
    at += part.length;
    return copy;
  });
}
