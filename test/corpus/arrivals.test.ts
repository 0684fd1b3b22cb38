import { setImmediate, setTimeout } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PoolOptions, pooledAsTheyCome } from '../../src/corpus/pool/pool.ts';
import { type Thread, ThreadEnded } from '../../src/corpus/pool/thread.ts';

/** A task of a test: how large it is, and how many threads it ends. */
interface Task {
  readonly id: number;
  readonly size: number;
  readonly ends?: number;
}

const task = (id: number): Task => ({ id, size: 10 });

/** Threads that answer after a pause of so many turns. */
function threads(pause: () => number): () => Thread<Task, string> {
  const endings = new Map<number, number>();
  return () => ({
    async run(tasks) {
      for (let turn = pause(); turn > 0; turn--) await setImmediate();
      for (const [at, { id, ends = 0 }] of tasks.entries()) {
        const before = endings.get(id) ?? 0;
        if (before >= ends) continue;
        endings.set(id, before + 1);
        throw new ThreadEnded(at, 'broken');
      }
      return tasks.map(({ id }) => `${id} done`);
    },
    ref: () => {},
    unref: () => {},
    end: async () => {},
  });
}

function options(parts: Partial<PoolOptions<Task, string>> = {}): PoolOptions<Task, string> {
  return {
    threads: 2,
    start: threads(() => 1),
    sizeOf: ({ size }) => size,
    weightOf: () => 1,
    here: async ({ id }) => `${id} here`,
    mostHere: -1,
    lost: ({ id }) => `${id} lost`,
    window: { items: 64, bytes: 10_000 },
    ...parts,
  };
}

describe('tasks that come one after the other', () => {
  it('have their results in their order, whatever they and the threads do', async () => {
    const tasks = fc.array(fc.record({ size: fc.nat(3000), ends: fc.constantFrom(0, 0, 0, 1, 2), wait: fc.nat(2) }), { maxLength: 80 });
    await fc.assert(
      fc.asyncProperty(tasks, fc.integer({ min: 1, max: 4 }), fc.infiniteStream(fc.nat(3)), async (all, count, pauses) => {
        async function* source(): AsyncGenerator<Task> {
          for (const [id, { wait, ...rest }] of all.entries()) {
            for (let turn = wait; turn > 0; turn--) await setImmediate();
            yield { id, ...rest };
          }
        }
        const results: string[] = [];
        const start = threads(() => pauses.next().value);
        for await (const result of pooledAsTheyCome(source(), options({ threads: count, start }))) results.push(result);
        expect(results).toEqual(all.map(({ ends }, id) => `${id} ${ends === 2 ? 'lost' : 'done'}`));
      }),
    );
  });

  it('are answered before the next is there', async () => {
    let answered = -1;
    async function* source(): AsyncGenerator<Task> {
      for (let id = 0; id < 5; id++) {
        while (answered < id - 1) await setTimeout(1);
        yield task(id);
      }
    }
    for await (const result of pooledAsTheyCome(source(), options())) expect(result).toBe(`${++answered} done`);
    expect(answered).toBe(4);
  });

  it('are not asked for faster than their results are taken, though there be a million', async () => {
    let asked = 0;
    let taken = 0;
    let ahead = 0;
    async function* source(): AsyncGenerator<Task> {
      for (; asked < 1_000_000; asked++) yield task(asked);
    }
    for await (const _result of pooledAsTheyCome(source(), options())) {
      ahead = Math.max(ahead, asked - ++taken);
      if (taken === 3000) break;
      if (taken % 500 === 0) await setTimeout(5);
    }
    // The window, and what waits in front of it.
    expect(ahead).toBeLessThanOrEqual(64 + 2 * 32 + 1);
    expect(asked).toBeLessThan(3200);
  });

  it('end with the error of their source, after the results of those before it', async () => {
    async function* source(): AsyncGenerator<Task> {
      yield task(0);
      await setTimeout(20);
      throw new Error('no more');
    }
    const results: string[] = [];
    const run = async (): Promise<void> => {
      for await (const result of pooledAsTheyCome(source(), options())) results.push(result);
    };
    await expect(run()).rejects.toThrow('no more');
    expect(results).toEqual(['0 done']);
  });

  it('end at once with the signal, while the next is waited for', async () => {
    const controller = new AbortController();
    async function* source(): AsyncGenerator<Task> {
      yield task(0);
      await new Promise(() => {});
    }
    const run = async (): Promise<void> => {
      for await (const _ of pooledAsTheyCome(source(), options({ signal: controller.signal })))
        setImmediate().then(() => controller.abort(new Error('enough')));
    };
    await expect(run()).rejects.toThrow('enough');
  });

  it('are none where the source is empty', async () => {
    async function* source(): AsyncGenerator<Task> {}
    for await (const result of pooledAsTheyCome(source(), options())) expect.fail(result);
  });
});
