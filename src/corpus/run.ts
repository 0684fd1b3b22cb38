import { statSync } from 'node:fs';
import type { Input } from '../source/find.ts';
import { readBytes, STDIN } from '../source/read.ts';
import { failed } from './failed.ts';
import { Here, lostAt, type Workforce } from './here.ts';
import { oneByOne } from './one-by-one.ts';
import { pooled } from './pool/pool.ts';
import { Rooms } from './pool/rooms.ts';
import type { Window } from './pool/schedule.ts';
import type { ThreadEnded } from './pool/thread.ts';
import { WorkerThread } from './pool/worker-thread.ts';
import { MOST_HERE, threadsFor } from './threads.ts';
import type { Digest, Failed, Result, Task } from './work.ts';

/** How far a run has come. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  /** Of the inputs that are done, and of all; standard input counts as nothing. */
  readonly bytes: number;
  readonly totalBytes: number;
  readonly failed: number;
}

/** How a run is done. */
export interface RunOptions<Kept = Digest> extends Workforce<Kept> {
  /** How many threads analyse; null for as many as there are cores, where there is enough to do. */
  readonly jobs: number | null;
  /** What is larger is refused, in bytes; the limit of every reading unless given. */
  readonly maxBytes?: number;
  /** What `-` reads. */
  readonly stdin?: () => AsyncIterable<Uint8Array | string>;
  /** Whoever takes the results is through with the bytes of a part when asking for the next result: they are then written over. */
  readonly takesAtOnce?: boolean;
  /** How much room what is kept of an input takes until its turn, in bytes; its part is counted anyway. */
  readonly weightOf?: (kept: Kept) => number;
  /** Is told of each result as it leaves the run. */
  readonly onProgress?: (progress: Progress) => void;
}

/** So much may wait for its turn: more than any usual document holds up, little beside what the threads themselves take. */
export const WINDOW: Window = { items: 512, bytes: 16 * 1024 * 1024 };

/**
 * Does every input, on one thread or on several, and gives the results in the order of the inputs as soon as each and all before it
 * are known. No more is done ahead than the window allows, however slowly they are taken.
 * @throws the reason of the signal
 */
export async function* runInputs<Kept = Digest>(
  inputs: readonly Input[],
  options: RunOptions<Kept>,
): AsyncGenerator<Result<Kept>, void, void> {
  const { signal, onProgress } = options;
  const tasks = inputs.map(taskOf);
  const sizes = new Map(inputs.map((input, index) => [tasks[index] as Task, sizeOf(input)]));
  let totalBytes = 0;
  for (const size of sizes.values()) totalBytes += size ?? 0;
  const threads = threadsFor(options.jobs, tasks.length, totalBytes);
  const local = new Here<Kept>(options, lost);
  const here = async (bare: Task): Promise<Result<Kept>> => {
    const task = await withBytes(bare, options);
    return await local.do(task, task.bytes?.length ?? sizes.get(bare) ?? 0);
  };
  const rooms = options.takesAtOnce ? new Rooms() : null;
  const results =
    threads === 1
      ? oneByOne(tasks, here, signal)
      : pooled<Task, Result<Kept>>(tasks, {
          threads,
          start: () => new WorkerThread<Kept>(options.file(), options.setup, rooms),
          sizeOf: (task) => sizes.get(task) ?? null,
          weightOf: (result) => ('part' in result ? result.part.length + (options.weightOf?.(result.digest) ?? 0) : 0),
          here,
          mostHere: MOST_HERE,
          lost,
          window: WINDOW,
          ...(signal && { signal }),
        });
  const progress = { done: 0, total: tasks.length, bytes: 0, totalBytes, failed: 0 };
  try {
    for await (const result of results) {
      progress.bytes += sizes.get(tasks[progress.done] as Task) ?? 0;
      progress.done++;
      if ('failure' in result) progress.failed++;
      onProgress?.({ ...progress });
      yield result;
      if ('part' in result) rooms?.taken(result.part);
    }
  } finally {
    await local.end();
  }
}

const lost = ({ path }: Task, ended: ThreadEnded): Failed => lostAt(path, ended);

function taskOf({ error, ...input }: Input): Task {
  return { ...input, ...(error && { failed: failed(input.path, error) }) };
}

/** In bytes; null for what only this thread can do. */
function sizeOf({ path, size, error }: Input): number | null {
  if (path === STDIN || error) return null;
  return size ?? statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

/** Standard input belongs to this thread. */
async function withBytes(task: Task, { stdin, maxBytes }: Pick<RunOptions, 'stdin' | 'maxBytes'>): Promise<Task> {
  if (task.path !== STDIN || task.failed) return task;
  try {
    return { ...task, bytes: await readBytes(STDIN, { ...(stdin && { stdin: stdin() }), ...(maxBytes !== undefined && { maxBytes }) }) };
  } catch (error) {
    return { ...task, failed: failed(task.path, error) };
  }
}
