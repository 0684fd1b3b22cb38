import type { Plan, Trouble } from './plan.ts';
import { BATCH_BYTES, BATCH_ITEMS, GROWTH, type Window } from './schedule.ts';

interface Arrival<Task> {
  readonly task: Task;
  /** In bytes. */
  readonly size: number;
}

/**
 * Tasks that come one after the other, as whoever sends them sees fit. The next is asked for as long as fewer wait than the threads
 * would take up at once, so whoever sends faster than they work has to wait.
 */
export class Arrivals<Task> implements Plan<Task> {
  private readonly source: AsyncIterable<Task>;
  private readonly sizeOf: (task: Task) => number;
  private readonly threads: number;
  /** Those that have come and whose results are still wanted. */
  private readonly here = new Map<number, Arrival<Task>>();
  /** Batches to be done again. */
  private readonly returned: number[][] = [];
  /** How many have come, and how many of them were taken. */
  private come = 0;
  private taken = 0;
  /** Size of those that were not taken, in bytes. */
  private waiting = 0;
  private isComplete = false;
  private resume: () => void = () => {};

  /** @param sizeOf a task, in bytes */
  constructor(source: AsyncIterable<Task>, sizeOf: (task: Task) => number, threads: number) {
    this.source = source;
    this.sizeOf = sizeOf;
    this.threads = threads;
  }

  begin(changed: (trouble?: Trouble) => void): void {
    void this.receive(changed).then(
      () => changed(),
      (error: unknown) => changed({ error }),
    );
  }

  has(index: number): boolean | undefined {
    if (index < this.come) return true;
    return this.isComplete ? false : undefined;
  }

  task(index: number): Task {
    return this.arrival(index).task;
  }

  take(head: number, room: Window): number[] {
    const returned = this.returned.shift();
    if (returned) return returned;
    const batch: number[] = [];
    // What waits is shared, so that no thread is idle beside one that has it all.
    const items = Math.min(BATCH_ITEMS, Math.ceil((this.come - this.taken) / this.threads));
    let bytes = 0;
    while (this.taken < this.come && batch.length < items) {
      const { size } = this.arrival(this.taken);
      const fits = batch.length < room.items && (bytes + size) * GROWTH <= room.bytes;
      if (!(fits || this.taken === head)) break;
      if (batch.length > 0 && bytes + size > BATCH_BYTES) break;
      batch.push(this.taken++);
      bytes += size;
    }
    this.waiting -= bytes;
    if (batch.length > 0) this.resume();
    return batch;
  }

  giveBack(tasks: number[]): void {
    if (tasks.length > 0) this.returned.push(tasks);
  }

  drop(index: number): void {
    this.here.delete(index);
  }

  end(): void {
    this.isComplete = true;
    this.resume();
  }

  private async receive(changed: () => void): Promise<void> {
    for await (const task of this.source) {
      if (this.isComplete) return;
      const size = this.sizeOf(task);
      this.here.set(this.come++, { task, size });
      this.waiting += size;
      changed();
      while (this.isFull() && !this.isComplete) {
        await new Promise<void>((settle) => {
          this.resume = settle;
        });
      }
    }
    this.isComplete = true;
  }

  private isFull(): boolean {
    return this.come - this.taken >= this.threads * BATCH_ITEMS || this.waiting >= this.threads * BATCH_BYTES;
  }

  private arrival(index: number): Arrival<Task> {
    return this.here.get(index) as Arrival<Task>;
  }
}
