import { analyze } from '../../analyze.ts';
import { loadReporter } from '../../reporters/registry.ts';
import { SCAN_FORMATS } from '../../reporters/scan/formats.ts';
import { runBatch } from '../batch.ts';
import type { CommandContext } from '../context.ts';
import { lexiconOf } from '../lexicon.ts';
import { outlineTally } from './outline.ts';

/** `speechkit scan`: the whole record of each input. */
export async function run(context: CommandContext): Promise<number> {
  const lexicon = await lexiconOf(context);
  return await runBatch(context, {
    tally: outlineTally(),
    record: (source) => analyze(source, { lexicon }),
    reporter: (options) => loadReporter(SCAN_FORMATS, context.settings.format, options),
  });
}
