import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PoolOptions, pooled } from '../../src/corpus/pool/pool.ts';
import { type Thread, ThreadEnded } from '../../src/corpus/pool/thread.ts';

/** A task of a test, which tells what becomes of a thread that takes it up. */
interface Task {
  readonly id: number;
  readonly size: number;
  /** How many threads it ends before it is done. */
  readonly ends?: number;
}

const WINDOW = { items: 8, bytes: 1000 };

/** Threads that do what the tasks say, and what happened to them. */
class Machine {
  /** Tasks by their ids, in the order in which threads took them up. */
  readonly begun: number[] = [];
  started = 0;
  running = 0;
  ended = 0;
  private readonly endings = new Map<number, number>();
  private readonly pause: () => Promise<unknown>;

  /** @param pause what a thread waits for before it answers */
  constructor(pause: () => Promise<unknown> = () => Promise.resolve()) {
    this.pause = pause;
  }

  options(parts: Partial<PoolOptions<Task, string>> = {}): PoolOptions<Task, string> {
    return {
      threads: 2,
      start: () => this.start(),
      sizeOf: ({ size }) => size,
      weightOf: () => 1,
      here: async ({ id }) => `${id} here`,
      mostHere: -1,
      lost: ({ id }, { message }) => `${id} lost: ${message}`,
      window: WINDOW,
      ...parts,
    };
  }

  private start(): Thread<Task, string> {
    this.started++;
    this.running++;
    let isEnded = false;
    const end = async (): Promise<void> => {
      if (isEnded) return;
      isEnded = true;
      this.running--;
      this.ended++;
    };
    return {
      run: async (tasks) => {
        for (const { id } of tasks) this.begun.push(id);
        await this.pause();
        if (isEnded) throw new ThreadEnded(null, 'ended');
        for (const [at, { id, ends = 0 }] of tasks.entries()) {
          const before = this.endings.get(id) ?? 0;
          if (before >= ends) continue;
          this.endings.set(id, before + 1);
          await end();
          throw new ThreadEnded(at, 'broken');
        }
        return tasks.map(({ id }) => `${id} done`);
      },
      ref: () => {},
      unref: () => {},
      end,
    };
  }
}

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}

const tasksOf = (sizes: readonly number[]): Task[] => sizes.map((size, id) => ({ id, size }));
const sizes = fc.array(fc.oneof(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 200_000 })), { maxLength: 60 });

describe('a pool of threads', () => {
  it('gives the results in the order of the tasks, each once, in whatever order the threads answer', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), sizes, fc.integer({ min: 1, max: 8 }), async (scheduler, some, threads) => {
        const machine = new Machine(() => scheduler.schedule(Promise.resolve()));
        const results = await scheduler.waitFor(all(pooled(tasksOf(some), machine.options({ threads }))));
        expect(results).toEqual(some.map((_, id) => `${id} done`));
        expect(machine.begun.toSorted((a, b) => a - b)).toEqual(some.map((_, id) => id));
        expect(machine.started).toBeLessThanOrEqual(threads);
        expect(machine.running).toBe(0);
      }),
    );
  });

  it('does not run ahead of a slow reader by more than the window', async () => {
    await fc.assert(
      fc.asyncProperty(sizes, fc.integer({ min: 1, max: 8 }), async (some, threads) => {
        const machine = new Machine();
        const results = pooled(tasksOf(some), machine.options({ threads, weightOf: () => 100 }));
        for (let taken = 1; taken <= some.length; taken++) {
          await results.next();
          // The threads answer at once: whatever can be begun has been begun when the event loop comes round.
          await setImmediate();
          const waiting = machine.begun.length - taken;
          // Beside what waits the one that comes next is in hand, whatever room is left.
          expect(waiting).toBeLessThanOrEqual(Math.min(WINDOW.items, WINDOW.bytes / 100) + 1);
        }
      }),
    );
  });

  it('begins the first task that is waited for however large it is, and nothing beside what has room', async () => {
    const machine = new Machine(() => new Promise(() => {}));
    const results = pooled(tasksOf([5000, 100, 100, 400, 100]), machine.options({ threads: 8 }));
    void results.next();
    await setImmediate();
    // The first takes no room while it is waited for; the window holds 500 bytes of the others, since a result may be twice its input.
    expect(machine.begun).toEqual([0, 1, 2]);
  });

  it('loses a task that ends every thread, and no other', async () => {
    const task = fc.record({ size: fc.integer({ min: 0, max: 300 }), ends: fc.constantFrom(0, 0, 0, 1, 2, 9) });
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(task, { maxLength: 30 }),
        fc.integer({ min: 1, max: 4 }),
        async (scheduler, some, threads) => {
          const machine = new Machine(() => scheduler.schedule(Promise.resolve()));
          const tasks = some.map((one, id) => ({ ...one, id }));
          const results = await scheduler.waitFor(all(pooled(tasks, machine.options({ threads }))));
          expect(results).toEqual(some.map(({ ends }, id) => (ends < 2 ? `${id} done` : `${id} lost: broken`)));
          expect(machine.running).toBe(0);
        },
      ),
    );
  });

  it('tries a task that has ended a thread on a new one, alone', async () => {
    const machine = new Machine();
    const tasks = tasksOf([10, 10, 10, 10]).map((task) => (task.id === 2 ? { ...task, ends: 1 } : task));
    expect(await all(pooled(tasks, machine.options({ threads: 1 })))).toEqual(['0 done', '1 done', '2 done', '3 done']);
    expect(machine.started).toBeGreaterThan(1);
  });

  it('does everything in this thread where no other can be had', async () => {
    let started = 0;
    const start = (): Thread<Task, string> => {
      started++;
      const run = async (): Promise<never> => {
        throw new ThreadEnded(null, 'no such thread');
      };
      return { run, ref: () => {}, unref: () => {}, end: async () => {} };
    };
    const results = await all(pooled(tasksOf(Array(100).fill(50)), new Machine().options({ start })));
    expect(results).toEqual(Array.from({ length: 100 }, (_, id) => `${id} here`));
    expect(started).toBeLessThanOrEqual(4);
  });

  it('has this thread as one of its own for tasks that are short enough: it goes first, and another is started for what is left', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), sizes, fc.integer({ min: 1, max: 8 }), fc.nat(300), async (scheduler, some, threads, mostHere) => {
        const machine = new Machine(() => scheduler.schedule(Promise.resolve()));
        const results = await scheduler.waitFor(all(pooled(tasksOf(some), machine.options({ threads, mostHere }))));
        const there = new Set(machine.begun);
        expect(results).toEqual(some.map((_, id) => `${id} ${there.has(id) ? 'done' : 'here'}`));
        expect(some.filter((size, id) => size > mostHere && !there.has(id))).toEqual([]);
        expect(machine.started).toBeLessThanOrEqual(some.every((size) => size <= mostHere) ? threads - 1 : threads);
        if (some.length > 0 && some.every((size) => size <= mostHere)) expect(results[0]).toBe('0 here');
        expect(machine.running).toBe(0);
      }),
    );
  });

  it('comes round between two tasks that this thread does, for whoever takes the results and for the other threads', async () => {
    const turns: string[] = [];
    const here = async ({ id }: Task): Promise<string> => {
      turns.push(`does ${id}`);
      return `${id} here`;
    };
    for await (const result of pooled(tasksOf([1, 1, 1]), new Machine().options({ threads: 1, here, mostHere: 1 }))) turns.push(result);
    expect(turns).toEqual(['does 0', '0 here', 'does 1', '1 here', 'does 2', '2 here']);
  });

  it('does not try again in this thread what has ended another', async () => {
    const machine = new Machine();
    const tasks = tasksOf([9, 9, 9, 9]).map((task) => (task.id === 1 ? { ...task, size: 20, ends: 2 } : task));
    const results = await all(pooled(tasks, machine.options({ mostHere: 10 })));
    expect(results[1]).toBe('1 lost: broken');
  });

  it('does in this thread what only this thread can do, in its turn', async () => {
    const machine = new Machine();
    const options = machine.options({ sizeOf: ({ id, size }) => (id % 3 === 1 ? null : size) });
    expect(await all(pooled(tasksOf([1, 2, 3, 4, 5]), options))).toEqual(['0 done', '1 here', '2 done', '3 done', '4 here']);
  });

  it('throws what is wrong with the pool itself, and ends its threads', async () => {
    const machine = new Machine(() => Promise.reject(new Error('cannot be sent')));
    await expect(all(pooled(tasksOf([1, 2, 3]), machine.options()))).rejects.toThrow('cannot be sent');
    expect(machine.running).toBe(0);
  });
});

describe('leaving a pool', () => {
  const many = tasksOf(Array(500).fill(100));

  it('early ends its threads, and begins nothing more', async () => {
    const machine = new Machine();
    for await (const result of pooled(many, machine.options())) if (result === '20 done') break;
    const begun = machine.begun.length;
    await setImmediate();
    expect(machine.begun.length).toBe(begun);
    expect(begun).toBeLessThan(100);
    expect(machine.running).toBe(0);
  });

  it('by an error does so too', async () => {
    const machine = new Machine();
    const read = async (): Promise<void> => {
      for await (const result of pooled(many, machine.options())) if (result === '20 done') throw new Error('cannot write');
    };
    await expect(read()).rejects.toThrow('cannot write');
    expect(machine.running).toBe(0);
  });

  it.each(['before it begins', 'while it is waited for', 'between two results'])('by its signal %s throws the reason', async (when) => {
    const machine = new Machine(when === 'while it is waited for' ? () => new Promise(() => {}) : undefined);
    const controller = new AbortController();
    const reason = new Error('enough');
    if (when === 'before it begins') controller.abort(reason);
    const results = pooled(many, machine.options({ signal: controller.signal }));
    if (when === 'between two results') await results.next();
    const next = results.next();
    if (when !== 'before it begins') controller.abort(reason);
    await expect(when === 'between two results' ? next.then(() => results.next()) : next).rejects.toBe(reason);
    expect(machine.running).toBe(0);
    expect(await results.next()).toEqual({ done: true, value: undefined });
  });
});
