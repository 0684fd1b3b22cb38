import { describe, expect, it } from 'vitest';
import { Aside } from '../../src/corpus/pool/aside.ts';
import { type Thread, ThreadEnded } from '../../src/corpus/pool/thread.ts';

/** Threads that are ended by the tasks that `ends` names: by the first time that each is taken up, or by any. */
function machine(ends: (task: string, isNew: boolean) => boolean) {
  const threads: { done: string[]; isEnded: boolean; isWaitedFor: boolean }[] = [];
  const start = (): Thread<string, string> => {
    const thread = { done: [] as string[], isEnded: false, isWaitedFor: true };
    threads.push(thread);
    return {
      run: async ([task = '']) => {
        if (thread.isEnded || ends(task, thread.done.length === 0)) throw new ThreadEnded(0, 'ended');
        thread.done.push(task);
        return [`${task} done`];
      },
      ref() {
        thread.isWaitedFor = true;
      },
      unref() {
        thread.isWaitedFor = false;
      },
      async end() {
        thread.isEnded = true;
      },
    };
  };
  return { threads, aside: new Aside(start) };
}

describe('a thread aside', () => {
  it('is started for the first task, does all of them, and is waited for only meanwhile', async () => {
    const { threads, aside } = machine(() => false);
    expect(threads).toEqual([]);
    expect([await aside.do('a'), await aside.do('b')]).toEqual(['a done', 'b done']);
    expect(threads).toEqual([{ done: ['a', 'b'], isEnded: false, isWaitedFor: false }]);
    await aside.end();
    expect(threads[0]?.isEnded).toBe(true);
  });

  it('is replaced where a task ends it, which a new one may well do', async () => {
    const { threads, aside } = machine((task, isNew) => task === 'large' && !isNew);
    expect([await aside.do('a'), await aside.do('large'), await aside.do('b')]).toEqual(['a done', 'large done', 'b done']);
    expect(threads.map(({ done }) => done)).toEqual([['a'], ['large', 'b']]);
  });

  it('tells of a task that ends a thread of its own, and goes on with the next', async () => {
    const { threads, aside } = machine((task) => task === 'fatal');
    await expect(aside.do('fatal')).rejects.toBeInstanceOf(ThreadEnded);
    expect(await aside.do('a')).toBe('a done');
    await expect(aside.do('fatal')).rejects.toBeInstanceOf(ThreadEnded);
    expect(threads.map(({ done }) => done)).toEqual([[], ['a'], []]);
  });

  it('is not started again once it is to end', async () => {
    const { threads, aside } = machine(() => false);
    await aside.do('a');
    await aside.end();
    await expect(aside.do('b')).rejects.toBeInstanceOf(ThreadEnded);
    expect(threads).toHaveLength(1);
  });
});
