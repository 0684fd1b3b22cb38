import { extractPlaceholders } from '../placeholders/placeholders.ts';
import type { PlaceholdersRecord } from '../reporters/contract.ts';
import { loadReporter, PLACEHOLDERS_FORMATS } from '../reporters/registry.ts';
import type { SourceText } from '../source/text.ts';
import { headOf, readStructure } from '../structure.ts';
import { runBatch } from './batch.ts';
import type { CommandContext } from './context.ts';
import { placeholdersTally } from './tally.ts';

/** `speechkit placeholders`: what is left open in each input. */
export function run(context: CommandContext): Promise<number> {
  const { format, category } = context.settings;
  return runBatch(context, {
    tally: placeholdersTally(),
    record: (source) => placeholdersOf(source, category),
    reporter: (options) => loadReporter(PLACEHOLDERS_FORMATS, format, options),
  });
}

/** The record with the keys of this command only, and with the placeholders of one category only where one is asked for. */
function placeholdersOf(source: SourceText, wanted: string | null): PlaceholdersRecord {
  const { restored, record } = readStructure(source);
  const placeholders = extractPlaceholders(restored);
  return { ...headOf(record), placeholders: wanted === null ? placeholders : placeholders.filter(({ category }) => category === wanted) };
}
