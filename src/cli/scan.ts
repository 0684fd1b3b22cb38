import { analyze } from '../analyze.ts';
import { loadReporter, SCAN_FORMATS } from '../reporters/registry.ts';
import { runBatch } from './batch.ts';
import type { CommandContext } from './context.ts';
import { outlineTally } from './tally.ts';

/** `speechkit scan`: the whole record of each input. */
export function run(context: CommandContext): Promise<number> {
  return runBatch(context, {
    tally: outlineTally(),
    record: analyze,
    reporter: (options) => loadReporter(SCAN_FORMATS, context.settings.format, options),
  });
}
