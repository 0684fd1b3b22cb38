import { availableParallelism } from 'node:os';

/**
 * A longer input is done on a thread of its own even where this one does all the others: what exhausts the memory of this thread
 * ends the run, and no interrupt comes through while it analyses. In bytes, and in UTF-16 code units of what was decoded or unpacked.
 * Text that is nothing but blanks to be filled in (XX市**个) took 480 bytes of memory a byte of text, and 30 seconds a megabyte.
 */
export const MOST_HERE = 512 * 1024;

/**
 * A thread is worth its start where it gets at least so much, in bytes. It takes 60 ms of CPU to start, and optimises all code anew. CPU
 * seconds of a whole run on one thread and on two: 0.28 MB 0.23 and 0.35, 0.72 MB 0.41 and 0.59, 1 MB 0.52 and 0.71, 4 MB 1.04 and
 * 1.51, 22 MB 3.8 and 4.2; so two cores that are free gain nothing below 0.3 MB and save a fifth of the time at 1 MB.
 */
export const WORTH_A_THREAD = 512 * 1024;

/**
 * How many threads analyse a run; 1 is this thread alone.
 * @param asked what the user asks for, or null for as many as there are cores where there is enough to do
 * @param bytes size of all inputs
 */
export function threadsFor(asked: number | null, inputs: number, bytes: number): number {
  const most = asked ?? Math.min(availableParallelism(), Math.floor(bytes / WORTH_A_THREAD));
  return Math.max(1, Math.min(most, inputs));
}
