import { availableParallelism } from 'node:os';

/** TODO measured */
const WORTH_A_THREAD = 2 * 1024 * 1024;

/**
 * How many threads analyse a run; 1 is this thread alone.
 * @param asked what the user asks for, or null for as many as there are cores where there is enough to do
 * @param bytes size of all inputs
 */
export function threadsFor(asked: number | null, inputs: number, bytes: number): number {
  const most = asked ?? (bytes < WORTH_A_THREAD ? 1 : Math.min(availableParallelism(), Math.ceil(bytes / WORTH_A_THREAD)));
  return Math.max(1, Math.min(most, inputs));
}
