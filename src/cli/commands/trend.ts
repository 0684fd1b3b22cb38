import { sweepCache } from '../../corpus/cache/sweep.ts';
import type { Trend } from '../../model.ts';
import { loadReporter } from '../../reporters/registry.ts';
import type { TrendSummary } from '../../reporters/trend/contract.ts';
import { TREND_FORMATS, type TrendOptions } from '../../reporters/trend/formats.ts';
import { visible } from '../../reporters/visible.ts';
import { analystOf, type ScanSetup } from '../../scan/setup.ts';
import { TrendRun } from '../../trend/run.ts';
import { cachedAnalysisOf } from '../analysis.ts';
import { inputsOf } from '../inputs.ts';
import { lexiconOf, refuseUnknownFields } from '../lexicon.ts';
import { outcomeOf, tell, withOutput } from '../output.ts';
import { partsOf } from '../parts.ts';
import { poolRun } from '../pool-run.ts';
import { reporterOptions } from '../reporter-options.ts';
import { writeAll } from '../sink.ts';
import { countingOf, selectionOf, type TrendContext, tableOf } from '../trend/settings.ts';
import { askedTerms } from '../trend/terms.ts';

/** Documents without a date that are named one by one. */
const MOST_TOLD = 3;

/** `speechkit trend`: how slogans move over the dates of the documents. It keeps counts, and no documents. */
export async function run(context: TrendContext): Promise<number> {
  const { settings, messages } = context;
  const totals = new TrendRun(countingOf(settings, messages));
  const lexicon = await lexiconOf(context);
  const asked = settings.term.length === 0 ? null : askedTerms(partsOf(settings.term.join(',')), lexicon.entries, messages);
  refuseUnknownFields(settings.category, lexicon.entries, messages);
  const selection = selectionOf(settings, asked?.names ?? null, messages);
  const entries =
    asked && asked.added.length > 0 ? lexicon.with(asked.added).entries : settings.lexicon.length > 0 ? lexicon.entries : null;
  // No rule is asked for: with those that hold everywhere, the results are those that `scan` keeps.
  const analysis = cachedAnalysisOf({ ...context, settings: { ...settings, rules: {}, accept: [] } }, entries);
  const setup: ScanSetup = { ...analysis, isDigestOnly: true };
  return await withOutput(context, async (sink) => {
    const inputs = await inputsOf(context);
    const options: TrendOptions = Object.assign(await reporterOptions(context, inputs.length > 1), { table: tableOf(settings) });
    const reporter = await loadReporter<Trend, TrendSummary, TrendOptions>(TREND_FORMATS, settings.format, options);
    const results = poolRun(inputs, context, {
      here: () => analystOf(setup),
      setup: { scan: setup },
      isLive: false,
      isTold: reporter.failure === undefined || options.width === null,
    });
    for await (const result of results) {
      totals.add(result);
      if ('failure' in result) await writeAll(sink, reporter.failure?.(result.failure) ?? []);
      if (sink.isClosed) break;
    }
    if (setup.cache) sweepCache(setup.cache);
    const trend = totals.trend(selection);
    const summary = totals.summary(trend);
    await writeAll(sink, reporter.document(trend, ''));
    await writeAll(sink, reporter.end(summary));
    tellRest(context, trend, asked?.names.filter((term) => !totals.has(term)) ?? []);
    return outcomeOf(summary, { isClosed: sink.isClosed, tellsFailures: inputs.length === 0 || reporter.failure !== undefined });
  });
}

/** Tells what is not in the counts, unless the run is quiet. @param missing terms that were asked for and stand nowhere */
function tellRest({ io, settings, messages }: TrendContext, { by, undated }: Trend, missing: readonly string[]): void {
  if (settings.quiet) return;
  if (undated.length > 0) tell(io, visible(messages.undated(undated, by, MOST_TOLD)));
  if (missing.length > 0) tell(io, visible(messages.termsNotThere(missing)));
}
