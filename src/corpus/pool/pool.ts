import { setImmediate } from 'node:timers/promises';
import { Arrivals } from './arrivals.ts';
import { Known, type Plan } from './plan.ts';
import { GROWTH, type Window } from './schedule.ts';
import { type Thread, ThreadEnded } from './thread.ts';

/** What a pool is made of. */
export interface PoolOptions<Task, Done> {
  /** How many tasks are done at once, from 1: by this thread and others beside it. */
  readonly threads: number;
  readonly start: () => Thread<Task, Done>;
  /** Of the input of a task, in bytes; null for a task that only this thread can do. */
  readonly sizeOf: (task: Task) => number | null;
  /** Of what is kept until its turn, in bytes. */
  readonly weightOf: (done: Done) => number;
  /** Does a task in this thread. */
  readonly here: (task: Task) => Promise<Done>;
  /** A larger task is for another thread, in bytes; -1 for all that others can do. */
  readonly mostHere: number;
  /** What becomes of a task that ends every thread that takes it up. */
  readonly lost: (task: Task, ended: ThreadEnded) => Done;
  readonly window: Window;
  readonly signal?: AbortSignal;
}

/** A machine on which so many threads in a row end before they begin has none to give. */
const MOST_FAILED_STARTS = 2;

/**
 * Does tasks on several threads, of which this is one, and gives the results in the order of the tasks, whatever the threads do. They
 * run ahead of whoever takes the results as far as the window allows. Another thread that ends is replaced: the task in its hands is
 * tried once more, alone on a thread of its own, so that what becomes of it does not depend on what that thread had done before, and is
 * lost if it ends that one too. Leaving the loop, an error in it and the signal end the threads.
 * @throws the reason of the signal
 */
export function pooled<Task, Done>(tasks: readonly Task[], options: PoolOptions<Task, Done>): AsyncGenerator<Done, void, void> {
  const sizes = tasks.map((task) => options.sizeOf(task) ?? 0);
  return new Pool(new Known(tasks, sizes, options.threads), options).results();
}

/**
 * The same for tasks that come one after the other: each is begun as soon as it is there, whatever comes after it, and no more are
 * asked for than the threads can take up and the window allows.
 */
export function pooledAsTheyCome<Task, Done>(
  tasks: AsyncIterable<Task>,
  options: PoolOptions<Task, Done>,
): AsyncGenerator<Done, void, void> {
  const { sizeOf, threads } = options;
  return new Pool(new Arrivals(tasks, (task) => sizeOf(task) ?? 0, threads), options).results();
}

class Pool<Task, Done> {
  private readonly plan: Plan<Task>;
  private readonly options: PoolOptions<Task, Done>;
  private readonly threads = new Set<Thread<Task, Done>>();
  private readonly idle: Thread<Task, Done>[] = [];
  private readonly finished = new Map<number, Done>();
  /** Bytes of the window that each task takes which is in flight or finished. */
  private readonly held = new Map<number, number>();
  private heldBytes = 0;
  /** Tasks that have ended a thread. */
  private readonly suspects = new Set<number>();
  /** The task whose result comes next. */
  private head = 0;
  private busy = 0;
  /** Whether this thread has a batch that another could do as well. */
  private isBusyHere = false;
  private failedStarts = 0;
  private isWaiting = false;
  private isStopped = false;
  /** An error that is of no task. */
  private trouble: { readonly error: unknown } | null = null;
  private wake: () => void = () => {};

  constructor(plan: Plan<Task>, options: PoolOptions<Task, Done>) {
    this.plan = plan;
    this.options = options;
  }

  async *results(): AsyncGenerator<Done, void, void> {
    const { signal } = this.options;
    const abort = (): void => void this.stop();
    signal?.addEventListener('abort', abort);
    this.plan.begin((trouble) => {
      if (trouble) this.trouble = trouble;
      this.dispatch();
      this.wake();
    });
    try {
      for (; ; this.head++) {
        signal?.throwIfAborted();
        this.dispatch();
        while (!this.finished.has(this.head)) {
          if (this.plan.has(this.head) === false) return;
          await this.change();
          signal?.throwIfAborted();
          if (this.trouble) throw this.trouble.error;
        }
        const done = this.finished.get(this.head) as Done;
        this.finished.delete(this.head);
        this.release(this.head);
        this.plan.drop(this.head);
        yield done;
      }
    } finally {
      signal?.removeEventListener('abort', abort);
      await this.stop();
    }
  }

  /** Gives work to every thread that is free, as far as there is room. */
  private dispatch(): void {
    const { threads, window } = this.options;
    while (!this.isStopped && this.busy < (this.isAlone() ? 1 : threads)) {
      // What is waited for is wanted whatever its size: it takes no room from the others.
      const awaited = this.finished.has(this.head) ? 0 : (this.held.get(this.head) ?? 0);
      const room = { items: window.items - this.held.size, bytes: window.bytes - (this.heldBytes - awaited) };
      const batch = this.plan.take(this.head, room);
      if (batch.length === 0) return;
      for (const index of batch) this.hold(index, this.sizeOf(index) * GROWTH);
      const local = batch.filter((index) => this.isLocal(index));
      if (local.length > 0) void this.give(() => this.runHere(local));
      if (local.length === batch.length) continue;
      const free = batch.filter((index) => !this.isLocal(index));
      void this.give(() => (this.isForHere(free) ? this.runAsThread(free) : this.runOnThread(free)));
    }
  }

  /**
   * Whether this thread takes a batch as the others do. It goes before them: it has begun when another is still to be started, and what
   * it does comes back to it without a message.
   */
  private isForHere(batch: readonly number[]): boolean {
    return !this.isBusyHere && batch.every((index) => this.sizeOf(index) <= this.options.mostHere && !this.suspects.has(index));
  }

  private async give(run: () => Promise<void>): Promise<void> {
    this.busy++;
    try {
      await run();
    } catch (error) {
      this.trouble = { error };
    }
    this.busy--;
    this.dispatch();
    this.wake();
  }

  private async runAsThread(batch: readonly number[]): Promise<void> {
    this.isBusyHere = true;
    try {
      await this.runHere(batch);
    } finally {
      this.isBusyHere = false;
    }
  }

  private async runHere(batch: readonly number[]): Promise<void> {
    for (const index of batch) {
      // The others want their next batch, and whoever takes the results wants those that are there.
      await setImmediate();
      if (this.isStopped) return;
      this.finish(index, await this.options.here(this.task(index)));
      this.wake();
    }
  }

  private async runOnThread(batch: number[]): Promise<void> {
    const thread = this.threadFor(batch);
    try {
      const done = await thread.run(batch.map((index) => this.task(index)));
      this.failedStarts = 0;
      batch.forEach((index, at) => {
        this.finish(index, done[at] as Done);
      });
      this.idle.push(thread);
    } catch (error) {
      if (!(error instanceof ThreadEnded)) throw error;
      this.threads.delete(thread);
      if (!this.isStopped) this.takeBack(batch, error);
    }
  }

  /** What a thread that has ended leaves undone. */
  private takeBack(batch: readonly number[], ended: ThreadEnded): void {
    const guilty = ended.at === null ? undefined : batch[ended.at];
    if (guilty === undefined) this.failedStarts++;
    else if (this.suspects.has(guilty)) this.finish(guilty, this.options.lost(this.task(guilty), ended));
    else {
      this.suspects.add(guilty);
      this.giveBack([guilty]);
    }
    this.giveBack(batch.filter((index) => index !== guilty));
  }

  private giveBack(batch: number[]): void {
    for (const index of batch) this.release(index);
    this.plan.giveBack(batch);
  }

  /** A thread for a batch: for a task that has ended one before, a new one. */
  private threadFor(batch: readonly number[]): Thread<Task, Done> {
    const used = this.idle.pop();
    if (used !== undefined && !batch.some((index) => this.suspects.has(index))) return used;
    if (used !== undefined) this.end(used);
    const thread = this.options.start();
    this.threads.add(thread);
    if (!this.isWaiting) thread.unref();
    return thread;
  }

  private end(thread: Thread<Task, Done>): Promise<void> {
    this.threads.delete(thread);
    return thread.end();
  }

  /** Until something has changed. Only meanwhile the threads keep the process alive. */
  private async change(): Promise<void> {
    this.isWaiting = true;
    for (const thread of this.threads) thread.ref();
    await new Promise<void>((settle) => {
      this.wake = settle;
    });
    this.isWaiting = false;
    for (const thread of this.threads) thread.unref();
  }

  private async stop(): Promise<void> {
    this.isStopped = true;
    this.plan.end();
    const ends = [...this.threads].map((thread) => this.end(thread));
    this.wake();
    await Promise.all(ends);
  }

  private finish(index: number, done: Done): void {
    this.release(index);
    this.hold(index, this.options.weightOf(done));
    this.finished.set(index, done);
  }

  private hold(index: number, bytes: number): void {
    this.held.set(index, bytes);
    this.heldBytes += bytes;
  }

  private release(index: number): void {
    this.heldBytes -= this.held.get(index) ?? 0;
    this.held.delete(index);
  }

  /** Whether this thread has to do everything, since no others can be had. */
  private isAlone(): boolean {
    return this.failedStarts >= MOST_FAILED_STARTS;
  }

  private isLocal(index: number): boolean {
    return this.isAlone() || this.options.sizeOf(this.task(index)) === null;
  }

  private sizeOf(index: number): number {
    return this.options.sizeOf(this.task(index)) ?? 0;
  }

  private task(index: number): Task {
    return this.plan.task(index);
  }
}
