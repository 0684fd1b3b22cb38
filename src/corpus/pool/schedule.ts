/** How far the threads may run ahead of whoever takes the results. */
export interface Window {
  /** Tasks in flight, and results that wait for their turn. */
  readonly items: number;
  /** Their size in bytes: of a result its own, of a task in flight that of its input, {@link GROWTH} times. */
  readonly bytes: number;
}

/** A result is at most about so many times its input: indented JSON is 1.4 times the text over a corpus of reports. */
export const GROWTH = 2;

/** A message between threads costs about as much as the analysis of one kilobyte, so small inputs go several together. In bytes. */
export const BATCH_BYTES = 64 * 1024;
/**
 * Of a run whose inputs are all known: a thread has nothing to do from when it hands over a batch until this thread has come round to
 * give it the next, 8 % of the time with batches of 64 KiB beside other work. In bytes.
 */
const KNOWN_BATCH_BYTES = 4 * BATCH_BYTES;
/** An input takes its time however small it is. */
export const BATCH_ITEMS = 32;
/** Batches grow short towards the end of a run, so that the threads end together: what is left makes so many for each of them. */
const BATCHES_LEFT = 4;

/**
 * Which tasks a free thread gets. Mostly those that come next, since they are waited for; but a task that is as long as a thread's
 * share of all that is left begins at once, wherever it stands: begun in its turn it would go on alone when all others are done.
 */
export class Schedule {
  private readonly sizes: readonly number[];
  private readonly threads: number;
  private readonly taken: Uint8Array;
  /** Every long task, the longest first; short ones need no place ahead. */
  private readonly long: number[];
  /** Batches to be done again. */
  private readonly returned: number[][] = [];
  private next = 0;
  /** In bytes. */
  private left: number;

  /** @param sizes of the tasks in their order, in bytes */
  constructor(sizes: readonly number[], threads: number) {
    this.sizes = sizes;
    this.threads = threads;
    this.taken = new Uint8Array(sizes.length);
    this.left = sizes.reduce((sum, size) => sum + size, 0);
    this.long = sizes.flatMap((size, index) => (size > BATCH_BYTES ? [index] : []));
    this.long.sort((a, b) => this.sizeOf(a) - this.sizeOf(b));
  }

  /**
   * The tasks of the next batch, none where there is no room for one.
   * @param head the task whose result is waited for: there is always room for it
   * @param room what is left of the window
   */
  take(head: number, room: Window): number[] {
    const returned = this.returned.shift();
    if (returned) return returned;
    const early = this.takeLongest(head, room);
    return early === undefined ? this.takeInOrder(head, room) : [early];
  }

  /** Tasks of a batch that was not done go first, together. */
  giveBack(tasks: number[]): void {
    if (tasks.length > 0) this.returned.push(tasks);
  }

  private sizeOf(task: number): number {
    return this.sizes[task] ?? 0;
  }

  private nextInOrder(): number {
    while (this.taken[this.next] === 1) this.next++;
    return this.next;
  }

  /** The longest task of all that are left, where it is long enough to go first. */
  private takeLongest(head: number, room: Window): number | undefined {
    while (this.taken[this.long.at(-1) ?? 0] === 1 && this.long.length > 0) this.long.pop();
    const longest = this.long.at(-1);
    if (longest === undefined || longest === head) return undefined;
    const size = this.sizeOf(longest);
    // The one that is waited for must not be left without a thread.
    if (this.nextInOrder() === head || size * this.threads < this.left || size * GROWTH > room.bytes || room.items < 1) return undefined;
    this.mark(longest);
    return longest;
  }

  private takeInOrder(head: number, room: Window): number[] {
    const batch: number[] = [];
    const limit = Math.min(KNOWN_BATCH_BYTES, this.left / (this.threads * BATCHES_LEFT));
    let bytes = 0;
    for (let task = this.nextInOrder(); task < this.sizes.length; task = this.nextInOrder()) {
      const size = this.sizeOf(task);
      const fits = batch.length < room.items && (bytes + size) * GROWTH <= room.bytes;
      if (!(fits || task === head)) break;
      if (batch.length > 0 && (bytes + size > limit || batch.length >= BATCH_ITEMS)) break;
      this.mark(task);
      batch.push(task);
      bytes += size;
    }
    return batch;
  }

  private mark(task: number): void {
    this.taken[task] = 1;
    this.left -= this.sizeOf(task);
  }
}
