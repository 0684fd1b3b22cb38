import type { Slogan } from '../model.ts';
import type { SlogansRecord } from '../reporters/contract.ts';
import { loadReporter, OCCURRENCES_FORMATS, SLOGANS_FORMATS } from '../reporters/registry.ts';
import { extractSlogans } from '../slogans/slogans.ts';
import type { SourceText } from '../source/text.ts';
import { headOf, readStructure } from '../structure.ts';
import { runBatch } from './batch.ts';
import type { CommandContext } from './context.ts';
import type { Settings } from './settings.ts';
import { slogansTally } from './tally.ts';

/** `speechkit slogans`: the set phrases of each input. */
export function run(context: CommandContext): Promise<number> {
  const { format, occurrences } = context.settings;
  return runBatch(context, {
    tally: slogansTally(),
    record: (source) => slogansOf(source, context.settings),
    reporter: (options) => loadReporter(occurrences ? OCCURRENCES_FORMATS : SLOGANS_FORMATS, format, options),
  });
}

/** The record with the keys of this command only, and the slogans that are asked for. */
function slogansOf(source: SourceText, settings: Settings): SlogansRecord {
  const { restored, record } = readStructure(source);
  return { ...headOf(record), slogans: chosen(extractSlogans(restored, record.claims, record.characters), settings) };
}

function chosen(slogans: readonly Slogan[], { kind, minCount, undefined: isUndefined, sort }: Settings): Slogan[] {
  const wanted = slogans.filter(
    (slogan) =>
      (kind === 'all' || slogan.kind === kind) &&
      slogan.count >= minCount &&
      // A formulation says what it means; a number does not.
      (!isUndefined || (slogan.kind === 'numeral' && slogan.expansion === undefined)),
  );
  // They come in order of first use, and a sort keeps that among equals.
  return sort === 'count' ? wanted.sort((a, b) => b.count - a.count) : wanted;
}
