import { type RunOptions, runInputs } from '../corpus/run.ts';
import type { Analysed, Failed } from '../corpus/work.ts';
import { workerFile } from '../corpus/worker-file.ts';
import type { Input } from '../source/find.ts';
import { barOf } from './bar.ts';
import type { CommandContext } from './context.ts';
import { reasonOf, reasonText, tellFailure } from './notes.ts';
import { standardInput } from './stdin.ts';

/** What a command does with its inputs on several threads. */
export interface PoolRun<Kept> extends Pick<RunOptions<Kept>, 'here' | 'setup' | 'takesAtOnce' | 'weightOf'> {
  /** Whether results go to standard output as they come. */
  readonly isLive: boolean;
  /** Whether failures are told on standard error: one that stands in the results on the same screen need not be told twice. */
  readonly isTold: boolean;
}

/** An input that failed, and why, in the language of the run. */
export interface ToldFailure extends Failed {
  readonly reason: string;
}

/**
 * Does the inputs on as many threads as the settings allow, under a bar, and gives the results in the order of the inputs. Whoever
 * leaves the loop ends the run.
 */
export async function* poolRun<Kept>(
  inputs: readonly Input[],
  { io, ...context }: CommandContext<{ readonly jobs: number | null }>,
  { isLive, isTold, ...by }: PoolRun<Kept>,
): AsyncGenerator<Analysed<Kept> | ToldFailure, void, void> {
  const { settings } = context;
  const bar = await barOf({ io, ...context }, isLive);
  const notes = { ...context, io: bar ?? io };
  // One long text is the other way round: the same code runs from beginning to end.
  const optimizer = inputs.length > 1 ? await import('./optimizer.ts') : null;
  optimizer?.optimizeLater();
  const memory = optimizer && new optimizer.Memory();
  const results = runInputs<Kept>(inputs, {
    ...by,
    jobs: settings.jobs,
    maxBytes: settings.maxSize,
    file: workerFile,
    // Touching standard input opens it: only the run that reads it pays for that.
    stdin: () => standardInput(io),
    ...(bar && { onProgress: bar.show }),
  });
  try {
    for await (const result of results) {
      memory?.tend();
      if ('failure' in result) {
        const reason = reasonOf(result);
        if (isTold) await tellFailure(result.failure.path, reason, notes);
        yield { ...result, reason: await reasonText(reason, notes) };
      } else yield result;
    }
  } finally {
    memory?.end();
    bar?.clear();
  }
}
