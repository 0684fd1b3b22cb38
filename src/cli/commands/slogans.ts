import type { Slogan, SloganKind } from '../../model.ts';
import { loadReporter } from '../../reporters/registry.ts';
import type { SlogansRecord, SlogansSummary } from '../../reporters/slogans/contract.ts';
import { OCCURRENCES_FORMATS, SLOGANS_FORMATS } from '../../reporters/slogans/formats.ts';
import { extractSlogans } from '../../slogans/slogans.ts';
import type { SourceText } from '../../source/text.ts';
import { headOf, readStructure } from '../../structure.ts';
import { runBatch, type Tally } from '../batch.ts';
import type { CommandContext } from '../context.ts';
import { NONE, tallyOf } from '../tally.ts';

/** The settings of this command alone. */
interface SlogansSettings {
  readonly kind: SloganKind | 'all';
  readonly minCount: number;
  /** Only numeral slogans that nobody explains. */
  readonly undefined: boolean;
  readonly sort: 'count' | 'first';
  /** CSV of occurrences instead of terms. */
  readonly occurrences: boolean;
}

/** `speechkit slogans`: the set phrases of each input. */
export function run(context: CommandContext<SlogansSettings>): Promise<number> {
  const { format, occurrences } = context.settings;
  return runBatch(context, {
    tally: slogansTally(),
    record: (source) => slogansOf(source, context.settings),
    reporter: (options) => loadReporter(occurrences ? OCCURRENCES_FORMATS : SLOGANS_FORMATS, format, options),
  });
}

/** The record with the keys of this command only, and the slogans that are asked for. */
function slogansOf(source: SourceText, settings: SlogansSettings): SlogansRecord {
  const { restored, record } = readStructure(source);
  return { ...headOf(record), slogans: chosen(extractSlogans(restored, record), settings) };
}

function chosen(slogans: readonly Slogan[], { kind, minCount, undefined: isUndefined, sort }: SlogansSettings): Slogan[] {
  const wanted = slogans.filter(
    (slogan) =>
      (kind === 'all' || slogan.kind === kind) &&
      slogan.count >= minCount &&
      // A formulation says what it means; a number does not.
      (!isUndefined || (slogan.kind === 'numeral' && slogan.expansion === undefined && slogan.definition === undefined)),
  );
  // They come in order of first use, and a sort keeps that among equals.
  return sort === 'count' ? wanted.sort((a, b) => b.count - a.count) : wanted;
}

/** Totals over the records of `slogans`. */
function slogansTally(): Tally<SlogansRecord, SlogansSummary> {
  const summary: SlogansSummary = { ...NONE, slogans: 0, occurrences: 0 };
  return tallyOf(summary, ({ slogans }) => {
    summary.slogans += slogans.length;
    summary.occurrences += slogans.reduce((sum, { count }) => sum + count, 0);
  });
}
