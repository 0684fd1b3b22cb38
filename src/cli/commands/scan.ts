import { analyze } from '../../analyze.ts';
import { loadReporter } from '../../reporters/registry.ts';
import { SCAN_FORMATS } from '../../reporters/scan/formats.ts';
import { runBatch } from '../batch.ts';
import type { CommandContext } from '../context.ts';
import { outlineTally } from './outline.ts';

/** `speechkit scan`: the whole record of each input. */
export function run(context: CommandContext): Promise<number> {
  return runBatch(context, {
    tally: outlineTally(),
    record: analyze,
    reporter: (options) => loadReporter(SCAN_FORMATS, context.settings.format, options),
  });
}
