import { Worker } from 'node:worker_threads';
import type { Digest, Result, Task } from '../work.ts';
import type { Rooms } from './rooms.ts';
import type { Batch, ThreadData } from './serve.ts';
import { type Thread, ThreadEnded } from './thread.ts';

/**
 * Most memory that one thread may use, in MiB. One that needs more is ended, and nothing else with it: a text of 57 MiB took 800 MB in all.
 * V8 collects the more lazily the more there may be. Peak and time of 10,000 files (556 MB) on two threads, by the most of old objects:
 * 2048 290 MB and 19.1 s, 1400 234 MB and 20.4 s, 700 225 MB and 21.4 s, 255 208 MB and 23.8 s. New objects get half of the usual,
 * which saves 20 to 35 MB over 100 and 1,000 files and costs no time that can be measured.
 */
const LIMITS = { maxOldGenerationSizeMb: 1400, maxYoungGenerationSizeMb: 24 };

interface Settle<Kept> {
  readonly done: (results: readonly Result<Kept>[]) => void;
  readonly ended: (error: ThreadEnded) => void;
}

/** A worker thread that runs {@link serve}. */
export class WorkerThread<Kept = Digest> implements Thread<Task, Result<Kept>> {
  private readonly worker: Worker;
  private readonly rooms: Rooms | null;
  private readonly inHand = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)).fill(-1);
  private settle: Settle<Kept> | null = null;
  private ending: ThreadEnded | null = null;

  /**
   * @param file the code of the thread, which calls {@link serve}
   * @param setup what it makes its analyst of; nothing but data
   * @param rooms where its parts are handed over, if whoever takes them gives their buffers back
   */
  constructor(file: URL, setup: unknown, rooms: Rooms | null = null, limits: typeof LIMITS = LIMITS) {
    this.rooms = rooms;
    const workerData: ThreadData = { setup, inHand: this.inHand };
    // Flags of the process, such as loaders for other languages, are not for the code of the thread.
    this.worker = new Worker(file, { workerData, execArgv: [], resourceLimits: limits });
    let reason = 'ended';
    let isOutOfMemory = false;
    this.worker.on('message', (results: readonly Result<Kept>[]) => {
      const { settle } = this;
      this.settle = null;
      rooms?.arrived(results.flatMap((result) => ('part' in result ? [result.part] : [])));
      settle?.done(results);
    });
    this.worker.on('error', (error: NodeJS.ErrnoException) => {
      isOutOfMemory = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      reason = isOutOfMemory ? `needs more than ${limits.maxOldGenerationSizeMb} MiB of memory` : String(error);
    });
    this.worker.on('exit', () => {
      const at = Atomics.load(this.inHand, 0);
      this.ending = new ThreadEnded(at < 0 ? null : at, reason, isOutOfMemory);
      this.settle?.ended(this.ending);
    });
  }

  run(tasks: readonly Task[]): Promise<readonly Result<Kept>[]> {
    return new Promise((done, ended) => {
      if (this.ending) {
        ended(new ThreadEnded(null, this.ending.message, this.ending.isOutOfMemory));
        return;
      }
      this.settle = { done, ended };
      const room = this.rooms?.take();
      const batch: Batch = { tasks, ...(room !== undefined && { room }) };
      this.worker.postMessage(batch, room ? [room] : []);
    });
  }

  ref(): void {
    this.worker.ref();
  }

  unref(): void {
    this.worker.unref();
  }

  async end(): Promise<void> {
    await this.worker.terminate();
  }
}
