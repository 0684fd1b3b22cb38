import type { RunOptions } from '../corpus/run.ts';
import type { CommandContext } from './context.ts';
import type { ProgressBar } from './progress.ts';

/**
 * The bar of a run, or null where it would be in the way: standard error is no terminal, the user wants quiet, or results appear one by
 * one on the same screen.
 * @param isLive whether results go to standard output as they come
 */
export async function barOf({ io, settings }: CommandContext, isLive: boolean): Promise<ProgressBar | null> {
  const { quiet, lang } = settings;
  const isScreenBusy = isLive && io.stdout.isTTY === true;
  if (quiet || isScreenBusy || io.stderr.isTTY !== true || io.env['TERM'] === 'dumb') return null;
  return await (await import('./progress.ts')).progressBar(io, lang);
}

/** Does work of which nothing is seen before its end, under a bar. @param work is handed what tells the bar how far it has come */
export async function underBar<Result>(
  context: CommandContext,
  work: (progress: Pick<RunOptions, 'onProgress'>) => Promise<Result>,
): Promise<Result> {
  const bar = await barOf(context, false);
  try {
    return await work(bar ? { onProgress: bar.show } : {});
  } finally {
    bar?.clear();
  }
}
