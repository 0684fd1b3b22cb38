import type { ProgressBar } from '../progress.ts';
import type { ScanContext } from './settings.ts';

/**
 * The bar of a run, or null where it would be in the way: standard error is no terminal, the user wants quiet, or results appear one by
 * one on the same screen.
 */
export async function barOf({ io, settings }: ScanContext): Promise<ProgressBar | null> {
  const { output, format, quiet, lang } = settings;
  const isScreenBusy = output === null && io.stdout.isTTY === true && format !== 'table';
  if (quiet || isScreenBusy || io.stderr.isTTY !== true || io.env['TERM'] === 'dumb') return null;
  return await (await import('../progress.ts')).progressBar(io, lang);
}
