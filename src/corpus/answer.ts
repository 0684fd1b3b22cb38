import { availableParallelism } from 'node:os';
import { fromSystemError } from '../source/failure.ts';
import { linesOf } from '../source/requests/lines.ts';
import { Here, lostAt } from './here.ts';
import { oneByOne } from './one-by-one.ts';
import { pooledAsTheyCome } from './pool/pool.ts';
import type { ThreadEnded } from './pool/thread.ts';
import { WorkerThread } from './pool/worker-thread.ts';
import { arrivalOf, taskOf } from './requests.ts';
import { type RunOptions, WINDOW } from './run.ts';
import { MOST_HERE, WORTH_A_THREAD } from './threads.ts';
import type { Failed, Result, Task } from './work.ts';

/** How lines are answered. */
export interface AnswerOptions extends Pick<RunOptions, 'jobs' | 'here' | 'file' | 'setup' | 'signal'> {
  /** Longest line that is read, in bytes. */
  readonly limit: number;
}

type Arrival = ReturnType<typeof arrivalOf>;

/**
 * Answers every line of a stream, in their order. A line is begun as soon as it is there, whatever comes after it; those that are there
 * already are done on several threads. Memory holds no more of them than the window, however many come.
 * @throws the reason of the signal; SourceError where the stream cannot be read any further
 */
export async function* answers(stream: AsyncIterable<Uint8Array | string>, options: AnswerOptions): AsyncGenerator<Result, void, void> {
  const { limit, signal, file, setup } = options;
  const local = new Here(options, lost);
  const here = (arrival: Arrival): Promise<Result> => local.do(arrival, arrival.size);
  const arrivals = arrivalsOf(stream, limit);
  const threads = options.jobs ?? availableParallelism();
  const pool = (rest: AsyncIterable<Arrival>): AsyncGenerator<Result, void, void> =>
    pooledAsTheyCome<Arrival, Result>(rest, {
      threads,
      start: () => new WorkerThread(file(), setup),
      sizeOf: ({ size }) => size,
      weightOf: (result) => ('part' in result ? result.part.length : 0),
      here,
      mostHere: MOST_HERE,
      lost,
      window: WINDOW,
      ...(signal && { signal }),
    });
  try {
    if (threads === 1) yield* oneByOne(arrivals, here, signal);
    else yield* options.jobs === null ? firstHere(arrivals, here, pool, signal) : pool(arrivals);
  } finally {
    await local.end();
  }
}

/** Nobody knows how much will come: threads are started once there was enough that they would have been worth it. */
async function* firstHere(
  arrivals: AsyncGenerator<Arrival, void, void>,
  here: (arrival: Arrival) => Promise<Result>,
  pool: (rest: AsyncIterable<Arrival>) => AsyncGenerator<Result, void, void>,
  signal: AbortSignal | undefined,
): AsyncGenerator<Result, void, void> {
  let bytes = 0;
  async function* few(): AsyncGenerator<Arrival, void, void> {
    while (bytes < 2 * WORTH_A_THREAD) {
      const { value, done } = await arrivals.next();
      if (done) return;
      bytes += value.size;
      yield value;
    }
  }
  yield* oneByOne(few(), here, signal);
  yield* pool(arrivals);
}

/** A request that ends every thread that takes it up. */
function lost({ line, path: given }: Task, ended: ThreadEnded): Failed {
  const { path, id } = line ? taskOf(line) : { path: given };
  return { ...lostAt(path, ended), ...(id !== undefined && { id }) };
}

async function* arrivalsOf(stream: AsyncIterable<Uint8Array | string>, limit: number): AsyncGenerator<Arrival, void, void> {
  try {
    for await (const line of linesOf(stream, limit)) yield arrivalOf(line, limit);
  } catch (error) {
    throw fromSystemError(error);
  }
}
