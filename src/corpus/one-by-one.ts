import { setImmediate } from 'node:timers/promises';

/**
 * Does tasks one after the other in this thread, each when its result is wanted.
 * @throws the reason of the signal
 */
export async function* oneByOne<Task, Result>(
  tasks: Iterable<Task> | AsyncIterable<Task>,
  here: (task: Task) => Promise<Result>,
  signal: AbortSignal | undefined,
): AsyncGenerator<Result, void, void> {
  for await (const task of tasks) {
    signal?.throwIfAborted();
    yield await here(task);
    // An analysis waits for nothing, so without this no timer, signal or key press would come through.
    await setImmediate();
  }
}
