import { dateSpeech } from '../../dating/dating.ts';
import { type DateOptions, documentDate } from '../../dating/document-date.ts';
import type { Lexicon } from '../../lexicon/terms.ts';
import type { DateRecord, DateSummary } from '../../reporters/date/contract.ts';
import { isOutside } from '../../reporters/date/ends.ts';
import { DATE_VIEWS, type DateTableOptions } from '../../reporters/date/formats.ts';
import { loadReporter } from '../../reporters/registry.ts';
import { extractSlogans } from '../../slogans/slogans.ts';
import type { SourceText } from '../../source/text.ts';
import { headOf, readStructure } from '../../structure.ts';
import { runBatch, type Tally } from '../batch.ts';
import { type CommandContext, UsageError } from '../context.ts';
import { originsOf } from '../date-origins.ts';
import { lexiconOf } from '../lexicon.ts';
import { NONE, tallyOf } from '../tally.ts';

/** The settings of this command alone. */
interface DateSettings {
  readonly limit: number;
  readonly all: boolean;
  readonly perFile: boolean;
  readonly documents: boolean;
  readonly dateFrom: string | null;
}

/** `speechkit date`: from when each input is, with the evidence, or one row for each of many. */
export async function run(context: CommandContext<DateSettings>): Promise<number> {
  const { format, limit, all, perFile, documents, dateFrom } = context.settings;
  if (perFile && documents) throw new UsageError(context.messages.conflict('--per-file', '--documents'));
  const options: DateOptions = dateFrom === null ? {} : { from: originsOf(dateFrom, context.messages) };
  const lexicon = await lexiconOf(context);
  return await runBatch<DateRecord, DateSummary>(context, {
    tally: dateTally(),
    record: (source) => recordOf(source, lexicon, options),
    reporter(common) {
      const isTableOfMany = format === 'table' && common.several && !perFile;
      const view = documents || isTableOfMany ? 'document' : 'evidence';
      const own: DateTableOptions = Object.assign(common, { limit: all ? null : limit });
      return loadReporter<DateRecord, DateSummary, DateTableOptions>(DATE_VIEWS[view], format, own);
    },
  });
}

/** The record with the keys of this command only. */
function recordOf(source: SourceText, lexicon: Lexicon, options: DateOptions): DateRecord {
  const structure = readStructure(source);
  const { restored, record } = structure;
  const slogans = extractSlogans(restored, record, lexicon);
  return { ...headOf(record), dating: dateSpeech(structure, slogans, documentDate(record, options), lexicon) };
}

/** Totals over the records of `date`. */
function dateTally(): Tally<DateRecord, DateSummary> {
  const summary: DateSummary = { ...NONE, bounded: 0, outside: 0, anachronisms: 0 };
  return tallyOf(summary, ({ dating }) => {
    if (dating.notBefore !== null && dating.notAfter !== null) summary.bounded++;
    if (isOutside(dating)) summary.outside++;
    summary.anachronisms += dating.anachronisms.length;
  });
}
