import { SourceError } from '../source/failure.ts';
import { failed } from './failed.ts';
import { Aside } from './pool/aside.ts';
import { ThreadEnded } from './pool/thread.ts';
import { WorkerThread } from './pool/worker-thread.ts';
import { MOST_HERE } from './threads.ts';
import type { Analyst, Digest, Failed, Result, Task } from './work.ts';

/** Who does the tasks of a run, and what ends it. */
export interface Workforce<Kept = Digest> {
  /** Makes what does the inputs in this thread. */
  readonly here: () => Promise<Analyst<Kept>>;
  /** The code of the other threads, and what they make their analyst of. */
  readonly file: () => URL;
  readonly setup: unknown;
  readonly signal?: AbortSignal;
}

/** Does tasks in this thread, but those that are long on one beside it. */
export class Here<Kept = Digest> {
  private readonly options: Workforce<Kept>;
  private readonly lost: (task: Task, ended: ThreadEnded) => Failed;
  private readonly aside: Aside<Task, Result<Kept>>;
  private readonly abort = (): void => void this.aside.end();
  private analyst: Promise<Analyst<Kept>> | undefined;

  /** @param lost what becomes of a task that exhausts the memory of a thread, or ends it in another way */
  constructor(options: Workforce<Kept>, lost: (task: Task, ended: ThreadEnded) => Failed) {
    this.options = options;
    this.lost = lost;
    this.aside = new Aside<Task, Result<Kept>>(() => new WorkerThread<Kept>(options.file(), options.setup));
    options.signal?.addEventListener('abort', this.abort);
  }

  /**
   * @param size of the input, in bytes
   * @throws the reason of the signal
   */
  async do(task: Task, size: number): Promise<Result<Kept>> {
    if (size <= MOST_HERE) {
      const result = await this.analyse(task, MOST_HERE);
      if (!('isForAnotherThread' in result)) return result;
    }
    try {
      return await this.aside.do(task);
    } catch (error) {
      if (!(error instanceof ThreadEnded)) throw error;
      this.options.signal?.throwIfAborted();
      // Where there is no other thread to be had, this one does what it can.
      return error.at === null ? await this.analyse(task) : this.lost(task, error);
    }
  }

  /** To be called when all is done, or nothing more is wanted. */
  async end(): Promise<void> {
    this.options.signal?.removeEventListener('abort', this.abort);
    await this.aside.end();
  }

  private async analyse(task: Task, most?: number): Promise<Result<Kept>> {
    this.analyst ??= this.options.here();
    return await (await this.analyst)(task, most);
  }
}

/** What becomes of the input at `path` that ends every thread that takes it up. */
export function lostAt(path: string, { message, isOutOfMemory }: Pick<ThreadEnded, 'message' | 'isOutOfMemory'>): Failed {
  if (!isOutOfMemory) return { failure: { path, code: 'internal', message } };
  return failed(path, new SourceError('too-large', 'needs more memory than one input may take', { reason: 'too-much-memory' }));
}
