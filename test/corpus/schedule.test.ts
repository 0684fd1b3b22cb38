import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Schedule } from '../../src/corpus/pool/schedule.ts';

const EVERYTHING = { items: Number.POSITIVE_INFINITY, bytes: Number.POSITIVE_INFINITY };

/** How long threads take for tasks that take their size each, and which tasks are begun together. */
function simulate(sizes: readonly number[], threads: number): { time: number; batches: number[][] } {
  const schedule = new Schedule(sizes, threads);
  const inHand = new Map<number[], number>();
  const done = new Set<number>();
  const batches: number[][] = [];
  let head = 0;
  let time = 0;
  for (;;) {
    while (inHand.size < threads) {
      const batch = schedule.take(head, EVERYTHING);
      if (batch.length === 0) break;
      inHand.set(batch, time + batch.reduce((sum, task) => sum + (sizes[task] ?? 0), 0));
      batches.push(batch);
    }
    const [next] = [...inHand].sort(([, a], [, b]) => a - b);
    if (next === undefined) return { time, batches };
    inHand.delete(next[0]);
    time = next[1];
    for (const task of next[0]) done.add(task);
    while (done.has(head)) head++;
  }
}

const KB = 1024;

describe('the order in which threads take tasks up', () => {
  it('has every task once', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(500 * KB), { maxLength: 200 }), fc.integer({ min: 1, max: 9 }), (sizes, threads) => {
        const { batches } = simulate(sizes, threads);
        expect(batches.flat().toSorted((a, b) => a - b)).toEqual(sizes.map((_, task) => task));
      }),
    );
  });

  it.each([
    ['at the end', [...Array<number>(200).fill(10 * KB), 2000 * KB]],
    ['among the others', [...Array<number>(150).fill(10 * KB), 1000 * KB, ...Array<number>(50).fill(10 * KB), 1000 * KB]],
    ['at the beginning', [2000 * KB, ...Array<number>(200).fill(10 * KB)]],
  ])('does not leave a long task alone that stands %s', (_where, sizes) => {
    const total = sizes.reduce((sum, size) => sum + size, 0);
    const { time } = simulate(sizes, 2);
    expect(time).toBeLessThanOrEqual(Math.max(total / 2, ...sizes) * 1.05);
  });

  it('keeps all threads busy to the end, whatever the sizes', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(300 * KB), { minLength: 50, maxLength: 300 }), fc.integer({ min: 1, max: 4 }), (sizes, threads) => {
        const total = sizes.reduce((sum, size) => sum + size, 0);
        expect(simulate(sizes, threads).time).toBeLessThanOrEqual(total / threads + Math.max(...sizes, 64 * KB));
      }),
    );
  });

  it('puts small tasks together, fewer towards the end, and leaves large ones by themselves', () => {
    const { batches } = simulate([...Array<number>(400).fill(8 * KB), 300 * KB, ...Array<number>(40).fill(8 * KB)], 2);
    const lengths = batches.map(({ length }) => length);
    expect(lengths[0]).toBe(32);
    expect(lengths.at(-1)).toBe(1);
    expect(batches).toContainEqual([400]);
  });

  it('takes the task first that is waited for, though another is longer', () => {
    const schedule = new Schedule([10 * KB, 900 * KB], 2);
    expect([schedule.take(0, EVERYTHING), schedule.take(0, EVERYTHING)]).toEqual([[0], [1]]);
  });

  it('begins no long task ahead for whose result there is no room', () => {
    const schedule = new Schedule([100 * KB, 100 * KB, 900 * KB], 2);
    const room = { items: 10, bytes: 1000 * KB };
    expect([schedule.take(0, room), schedule.take(0, room), schedule.take(0, room), schedule.take(2, room)]).toEqual([[0], [1], [], [2]]);
  });

  it('takes again first what was given back', () => {
    const schedule = new Schedule([KB, KB, KB], 1);
    const batch = schedule.take(0, EVERYTHING);
    schedule.giveBack(batch);
    expect(schedule.take(0, EVERYTHING)).toEqual(batch);
  });
});
