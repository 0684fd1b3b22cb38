/** Does batches of tasks, one batch at a time. */
export interface Thread<Task, Done> {
  /**
   * What becomes of each task, in their order.
   * @throws ThreadEnded where the thread ends before the batch does
   */
  run(tasks: readonly Task[]): Promise<readonly Done[]>;
  /** While nobody waits for results the thread does not keep the process alive. */
  ref(): void;
  unref(): void;
  /** Ends it, whatever it is doing. */
  end(): Promise<void>;
}

/** A thread ended by itself. */
export class ThreadEnded extends Error {
  override readonly name = 'ThreadEnded';
  /** The task of the batch that it had in hand, counted from 0; null where it had not begun any. */
  readonly at: number | null;
  /** Whether it needed more memory than it may have. */
  readonly isOutOfMemory: boolean;

  constructor(at: number | null, message: string, isOutOfMemory = false) {
    super(message);
    this.at = at;
    this.isOutOfMemory = isOutOfMemory;
  }
}
