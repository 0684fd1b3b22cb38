import { Schedule, type Window } from './schedule.ts';

/** An error that is of no task. */
export interface Trouble {
  readonly error: unknown;
}

/** The tasks of a pool, numbered from 0, and which of them a free thread gets. */
export interface Plan<Task> {
  /** Begins. `changed` is called whenever there is more to do, or nothing more will come. */
  begin(changed: (trouble?: Trouble) => void): void;
  /** Whether there is a task of this number; undefined while that is not known. */
  has(index: number): boolean | undefined;
  /** A task that there is and whose result is still wanted. */
  task(index: number): Task;
  /** The tasks of the next batch, none where there is none or no room for it; there is always room for `head`. */
  take(head: number, room: Window): number[];
  /** Tasks of a batch that was not done go first, together. */
  giveBack(tasks: number[]): void;
  /** The result of this task is no longer wanted. */
  drop(index: number): void;
  /** No more tasks are. */
  end(): void;
}

/** Tasks that are all known from the beginning. */
export class Known<Task> extends Schedule implements Plan<Task> {
  private readonly tasks: readonly Task[];

  /** @param sizes of the tasks, in bytes */
  constructor(tasks: readonly Task[], sizes: readonly number[], threads: number) {
    super(sizes, threads);
    this.tasks = tasks;
  }

  begin(): void {}

  has(index: number): boolean {
    return index < this.tasks.length;
  }

  task(index: number): Task {
    return this.tasks[index] as Task;
  }

  drop(): void {}

  end(): void {}
}
