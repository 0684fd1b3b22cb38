import type { CleanRecord, CleanSummary } from '../../reporters/clean/contract.ts';
import { CLEAN_FORMATS, EXPLAIN_FORMATS } from '../../reporters/clean/formats.ts';
import { loadReporter } from '../../reporters/registry.ts';
import { restore } from '../../restore/restore.ts';
import type { Restored } from '../../restore/restored.ts';
import type { SourceText } from '../../source/text.ts';
import { readHead } from '../../structure.ts';
import { CharacterCount } from '../../text/count.ts';
import { runBatch } from '../batch.ts';
import type { CommandContext } from '../context.ts';
import { NONE, tallyOf } from '../tally.ts';

/** How much of the text on either side of a seam is shown, in UTF-16 code units. */
const SEAM_CONTEXT = 8;

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
  const { source, lines, text, blocks, removals, seams } = restored;
  return {
    ...readHead(restored, new CharacterCount(restored.signs)),
    blocks: blocks.map(({ kind, start, end }) => ({ kind, text: text.slice(start, end), span: restored.spanOf(start, end) })),
    removals: removals.map(({ kind, reason, start, end }) => ({
      kind,
      reason,
      text: source.text.slice(start, end),
      span: lines.span(start, end),
    })),
    seams: seams.map(({ kind, reason, at }) => ({ kind, reason, at: lines.point(at), context: contextOf(source, at) })),
  };
}

function contextOf({ text }: SourceText, at: number): { before: string; after: string } {
  return { before: text.slice(Math.max(0, at - SEAM_CONTEXT), at), after: text.slice(at, at + SEAM_CONTEXT) };
}
