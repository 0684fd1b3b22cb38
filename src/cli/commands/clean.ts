import type { CleanRecord, CleanSummary } from '../../reporters/clean/contract.ts';
import { CLEAN_FORMATS, EXPLAIN_FORMATS } from '../../reporters/clean/formats.ts';
import { loadReporter } from '../../reporters/registry.ts';
import { restore } from '../../restore/restore.ts';
import type { Restored } from '../../restore/restored.ts';
import { removedTexts, seamPlaces } from '../../restore/traces.ts';
import { readHead } from '../../structure.ts';
import { CharacterCount } from '../../text/count.ts';
import { runBatch } from '../batch.ts';
import type { CommandContext } from '../context.ts';
import { NONE, tallyOf } from '../tally.ts';

/** `speechkit clean`: the restored speech, or what was done to restore it. */
export function run(context: CommandContext<{ readonly explain: boolean }>): Promise<number> {
  const { format, explain } = context.settings;
  return runBatch(context, {
    tally: tallyOf<CleanRecord, CleanSummary>({ ...NONE }),
    record: (source) => cleanRecord(restore(source)),
    reporter: (options) => loadReporter(explain ? EXPLAIN_FORMATS : CLEAN_FORMATS, format, options),
  });
}

function cleanRecord(restored: Restored): CleanRecord {
  const { text, blocks } = restored;
  return {
    ...readHead(restored, new CharacterCount(restored.signs)),
    blocks: blocks.map(({ kind, start, end }) => ({ kind, text: text.slice(start, end), span: restored.spanOf(start, end) })),
    removals: removedTexts(restored),
    seams: seamPlaces(restored),
  };
}
