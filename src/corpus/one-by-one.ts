import { setImmediate } from 'node:timers/promises';

/**
 * An analysis waits for nothing, so without a pause no timer, signal or key press would come through; one after each would cost more
 * than all else around it. In milliseconds.
 */
const MOST_WITHOUT_PAUSE = 10;

/**
 * Does tasks one after the other in this thread, each when its result is wanted.
 * @throws the reason of the signal
 */
export async function* oneByOne<Task, Result>(
  tasks: Iterable<Task> | AsyncIterable<Task>,
  here: (task: Task) => Promise<Result>,
  signal: AbortSignal | undefined,
): AsyncGenerator<Result, void, void> {
  let paused = performance.now();
  for await (const task of tasks) {
    signal?.throwIfAborted();
    yield await here(task);
    if (performance.now() - paused < MOST_WITHOUT_PAUSE) continue;
    await setImmediate();
    paused = performance.now();
  }
}
