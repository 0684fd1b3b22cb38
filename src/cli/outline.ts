import { loadReporter, OUTLINE_FORMATS } from '../reporters/registry.ts';
import { readStructure } from '../structure.ts';
import { runBatch } from './batch.ts';
import type { CommandContext } from './context.ts';
import { outlineTally } from './tally.ts';

/** `speechkit outline`: the outline of each input. */
export function run(context: CommandContext): Promise<number> {
  return runBatch(context, {
    tally: outlineTally(),
    record: (source) => readStructure(source).record,
    reporter: (options) => loadReporter(OUTLINE_FORMATS, context.settings.format, options),
  });
}
