import type { PlaceholdersRecord, PlaceholdersSummary } from '../../reporters/placeholders/contract.ts';
import { PLACEHOLDERS_FORMATS } from '../../reporters/placeholders/formats.ts';
import { loadReporter } from '../../reporters/registry.ts';
import type { SourceText } from '../../source/text.ts';
import { headOf } from '../../structure.ts';
import { runBatch, type Tally } from '../batch.ts';
import { type CommandContext, UsageError } from '../context.ts';
import type { FormSettings } from '../form.ts';
import { readPlaceholders } from '../read-placeholders.ts';
import { NONE, tallyOf } from '../tally.ts';

/** `speechkit placeholders`: what is left open in each input, or a form for one of them. */
export async function run(context: CommandContext<FormSettings>): Promise<number> {
  const { called, messages } = context;
  const { format, category, form } = context.settings;
  if (form !== null) return await (await import('../form.ts')).writeForm(context, form);
  if (called.has('formFormat')) throw new UsageError(messages.needs('--form-format', '--form'));
  return await runBatch(context, {
    tally: placeholdersTally(),
    record: (source) => recordOf(source, category),
    reporter: (options) => loadReporter(PLACEHOLDERS_FORMATS, format, options),
  });
}

/** The record with the keys of this command only, and with the placeholders of one category only where one is asked for. */
async function recordOf(source: SourceText, wanted: string | null): Promise<PlaceholdersRecord> {
  const { record, placeholders } = await readPlaceholders(source);
  return { ...headOf(record), placeholders: wanted === null ? placeholders : placeholders.filter(({ category }) => category === wanted) };
}

/** How many documents are named as those with the most placeholders. */
const MOST_OPEN = 10;

/** Totals over the records of `placeholders`. */
function placeholdersTally(): Tally<PlaceholdersRecord, PlaceholdersSummary> {
  const categories = { number: 0, date: 0, place: 0, organization: 0, person: 0, text: 0, omission: 0 };
  const summary: PlaceholdersSummary = { ...NONE, placeholders: 0, categories, mostOpen: [] };
  return tallyOf(summary, ({ path, placeholders }) => {
    summary.placeholders += placeholders.length;
    for (const { category } of placeholders) categories[category]++;
    if (placeholders.length === 0) return;
    // Sorting is stable: of two that are alike the first stays first.
    const all = [...summary.mostOpen, { path, placeholders: placeholders.length }];
    summary.mostOpen = all.sort((a, b) => b.placeholders - a.placeholders).slice(0, MOST_OPEN);
  });
}
