/** The code of a thread whose tasks do what their paths say. */
import { parentPort, workerData } from 'node:worker_threads';
import { serve, type ThreadData } from '../../src/corpus/pool/serve.ts';
import type { Result, Task } from '../../src/corpus/work.ts';

const never = (): Promise<never> => new Promise(() => {});

async function analyse({ path }: Task): Promise<Result> {
  switch (path) {
    case 'exit':
      return process.exit(3);
    case 'throw':
      queueMicrotask(() => {
        throw new Error('of nobody');
      });
      return await never();
    case 'memory': {
      const kept: number[][] = [];
      for (;;) kept.push(Array.from({ length: 10_000 }, (_, index) => index + kept.length));
    }
    case 'loop':
      for (;;);
    default:
      return { digest: { row: {} as never, terms: [] }, part: new TextEncoder().encode(`part of ${path}`) };
  }
}

async function analystOf(setup: unknown): Promise<typeof analyse> {
  if (setup === 'no analyst') throw new Error('cannot be set up');
  return analyse;
}

if (parentPort) serve(parentPort, workerData as ThreadData, analystOf);
