import type { MessagePort } from 'node:worker_threads';
import type { Analysed, Analyst, Result, Task } from '../work.ts';
import { together } from './rooms.ts';

/** What a thread is started with. */
export interface ThreadData {
  /** What its analyst is made of. */
  readonly setup: unknown;
  /** One number, shared with whoever started the thread: the task of the batch in hand, counted from 0; -1 for none. */
  readonly inHand: Int32Array;
}

/** What a thread is to do next. */
export interface Batch {
  readonly tasks: readonly Task[];
  /** Where the parts of the output go together: a buffer that was used before, or null for a new one. Absent: each has its own. */
  readonly room?: ArrayBuffer | null;
}

/**
 * What a thread of the pool does: it takes batches of tasks and answers each with the results. The parts of the output change hands
 * without being copied on the way.
 */
export function serve(port: MessagePort, { setup, inHand }: ThreadData, analystOf: (setup: unknown) => Promise<Analyst<unknown>>): void {
  const analyst = analystOf(setup);
  port.on('message', async ({ tasks, room }: Batch) => {
    const analyse = await analyst;
    const results: Result<unknown>[] = [];
    for (const [at, task] of tasks.entries()) {
      Atomics.store(inHand, 0, at);
      results.push(await analyse(task));
    }
    Atomics.store(inHand, 0, -1);
    const given = room === undefined ? results : inOneBuffer(results, room);
    port.postMessage(given, [...new Set(given.filter(isDone).map(({ part }) => part.buffer as ArrayBuffer))]);
  });
}

const isDone = (result: Result<unknown>): result is Analysed<unknown> => 'part' in result;

/** The results with their parts in one buffer. */
function inOneBuffer(results: readonly Result<unknown>[], room: ArrayBuffer | null): Result<unknown>[] {
  const parts = together(
    results.filter(isDone).map(({ part }) => part),
    room,
  );
  let next = 0;
  return results.map((result) => (isDone(result) ? { ...result, part: parts[next++] as Uint8Array } : result));
}
