import { analyze } from '../analyze.ts';
import type { Document } from '../model.ts';
import type { PlaceholdersRecord } from '../reporters/contract.ts';
import { loadReporter, PLACEHOLDERS_FORMATS } from '../reporters/registry.ts';
import { runBatch } from './batch.ts';
import type { CommandContext } from './context.ts';
import { placeholdersTally } from './tally.ts';

/** `speechkit placeholders`: what is left open in each input. */
export function run(context: CommandContext): Promise<number> {
  const { format, category } = context.settings;
  return runBatch(context, {
    tally: placeholdersTally(),
    record: (source) => placeholdersOf(analyze(source), category),
    reporter: (options) => loadReporter(PLACEHOLDERS_FORMATS, format, options),
  });
}

/** The record with the keys of this command only, and with the placeholders of one category only where one is asked for. */
function placeholdersOf(document: Document, wanted: string | null): PlaceholdersRecord {
  const { path, encoding, format, title, date, characters, replacedCharacters, placeholders } = document;
  return {
    path,
    encoding,
    format,
    title,
    ...(date !== undefined && { date }),
    characters,
    ...(replacedCharacters !== undefined && { replacedCharacters }),
    placeholders: wanted === null ? placeholders : placeholders.filter(({ category }) => category === wanted),
  };
}
