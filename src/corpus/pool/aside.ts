import { type Thread, ThreadEnded } from './thread.ts';

/**
 * Does single tasks on a thread beside this one, one at a time: what exhausts its memory there ends that thread and not the run. The
 * thread is started for the first task and serves the next ones; one that ends is replaced, and the task tried once more, so that what
 * becomes of it does not depend on what the thread had done before.
 */
export class Aside<Task, Done> {
  private readonly start: () => Thread<Task, Done>;
  private thread: Thread<Task, Done> | null = null;
  private isEnded = false;

  constructor(start: () => Thread<Task, Done>) {
    this.start = start;
  }

  /** @throws ThreadEnded where the task ends a thread of its own, and where there is none to be had */
  async do(task: Task): Promise<Done> {
    if (this.thread) {
      try {
        return await this.on(this.thread, task);
      } catch (error) {
        if (!(error instanceof ThreadEnded) || this.isEnded) throw error;
      }
    }
    return await this.on(this.start(), task);
  }

  /** Ends the thread, whatever it is doing. */
  async end(): Promise<void> {
    this.isEnded = true;
    await this.thread?.end();
  }

  private async on(thread: Thread<Task, Done>, task: Task): Promise<Done> {
    this.thread = thread;
    thread.ref();
    try {
      const [done] = await thread.run([task]);
      // Kept for the next task, but not waited for.
      thread.unref();
      return done as Done;
    } catch (error) {
      this.thread = null;
      throw error;
    }
  }
}
