import { analyze } from '../analyze.ts';
import type { Document } from '../model.ts';
import type { OutlineRecord } from '../reporters/contract.ts';
import { loadReporter, OUTLINE_FORMATS } from '../reporters/registry.ts';
import { runBatch } from './batch.ts';
import type { CommandContext } from './context.ts';
import { outlineTally } from './tally.ts';

/** `speechkit outline`: the outline of each input. */
export function run(context: CommandContext): Promise<number> {
  return runBatch(context, {
    tally: outlineTally(),
    record: (source) => outlineOf(analyze(source)),
    reporter: (options) => loadReporter(OUTLINE_FORMATS, context.settings.format, options),
  });
}

/** The record with the keys of this command only. */
function outlineOf(document: Document): OutlineRecord {
  const { path, encoding, format, title, date, characters, replacedCharacters, garbledCharacters, outline, declaredOutline, claims } =
    document;
  return {
    path,
    encoding,
    format,
    title,
    ...(date !== undefined && { date }),
    characters,
    ...(replacedCharacters !== undefined && { replacedCharacters }),
    ...(garbledCharacters !== undefined && { garbledCharacters }),
    outline,
    declaredOutline,
    claims,
  };
}
