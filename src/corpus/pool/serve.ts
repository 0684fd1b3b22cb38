import type { MessagePort } from 'node:worker_threads';
import type { Analyst, Result, Task } from '../work.ts';

/** What a thread is started with. */
export interface ThreadData {
  /** What its analyst is made of. */
  readonly setup: unknown;
  /** One number, shared with whoever started the thread: the task of the batch in hand, counted from 0; -1 for none. */
  readonly inHand: Int32Array;
}

/**
 * What a thread of the pool does: it takes batches of tasks and answers each with the results. The parts of the output change hands
 * without being copied.
 */
export function serve(port: MessagePort, { setup, inHand }: ThreadData, analystOf: (setup: unknown) => Promise<Analyst<unknown>>): void {
  const analyst = analystOf(setup);
  port.on('message', async (tasks: readonly Task[]) => {
    const analyse = await analyst;
    const results: Result<unknown>[] = [];
    for (const [at, task] of tasks.entries()) {
      Atomics.store(inHand, 0, at);
      results.push(await analyse(task));
    }
    Atomics.store(inHand, 0, -1);
    port.postMessage(
      results,
      results.flatMap((result) => ('part' in result ? [result.part.buffer as ArrayBuffer] : [])),
    );
  });
}
