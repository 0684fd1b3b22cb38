import { sweepCache } from '../../corpus/cache/sweep.ts';
import { RunTotals } from '../../corpus/run-totals.ts';
import { SloganTotals } from '../../corpus/slogan-totals.ts';
import type { Analysed } from '../../corpus/work.ts';
import { analystOf, type ScanSetup } from '../../scan/setup.ts';
import { cachedAnalysisOf } from '../analysis.ts';
import { DONE } from '../context.ts';
import { inputsOf } from '../inputs.ts';
import { ownEntries } from '../lexicon.ts';
import { isFolder, type Outcome, outcomeOf, tell, wholeOrNot } from '../output.ts';
import { poolRun, type ToldFailure } from '../pool-run.ts';
import { refuseUnknownRules } from '../rules.ts';
import { openTarget, refuseConflicts } from '../scan/open.ts';
import { scanOptions } from '../scan/options.ts';
import type { ScanContext } from '../scan/settings.ts';
import type { Target } from '../scan/target.ts';

/** `speechkit scan`: everything that is known of each input, analysed on several threads and written in the order of the inputs. */
export async function run(context: ScanContext): Promise<number> {
  const { io, settings, messages } = context;
  refuseUnknownRules(settings, messages);
  refuseConflicts(context);
  const analysis = cachedAnalysisOf(context, await ownEntries(context));
  if (settings.stdinFormat !== null) return await (await import('../scan/answer.ts')).answer(context, analysis);
  const isToFolder = isFolder(context);
  const inputs = await inputsOf(context);
  const { paint, ...options } = await scanOptions(context, inputs.length > 1);
  const setup: ScanSetup = { ...analysis, format: { name: settings.format, options, isFolder: isToFolder } };
  let documents = 0;
  const status = await wholeOrNot(await openTarget(context, { ...options, paint }, isToFolder), async (target) => {
    const output = new ScanOutput(target);
    const results = poolRun(inputs, context, {
      here: () => analystOf(setup),
      setup: { scan: setup },
      takesAtOnce: true,
      isLive: settings.output === null && settings.format !== 'table',
      isTold: !target.tellsFailures || options.width === null,
    });
    for await (const result of results) {
      await ('failure' in result ? output.fail(result) : output.add(result));
      if (target.isClosed) break;
    }
    const outcome = await output.end();
    if (setup.cache) sweepCache(setup.cache);
    documents = output.documents;
    return settings.allowFailures ? { ...outcome, status: DONE } : outcome;
  });
  if (isToFolder && !settings.quiet) tell(io, messages.folderWritten(settings.output ?? '', documents));
  return status;
}

/** The output of a scan, put together of the parts of the documents. */
class ScanOutput {
  private readonly totals = new RunTotals();
  private readonly slogans = new SloganTotals();

  constructor(private readonly target: Target) {}

  get documents(): number {
    return this.totals.summary.documents;
  }

  async add({ digest: { row, terms }, part }: Analysed): Promise<void> {
    this.totals.add(row);
    this.slogans.add(row, terms);
    await this.target.document(part, row);
  }

  async fail({ failure, reason }: ToldFailure): Promise<void> {
    this.totals.fail();
    await this.target.failure(failure, reason);
  }

  async end(): Promise<Outcome> {
    const { summary } = this.totals;
    const { target } = this;
    await target.end(summary, this.slogans.all());
    return outcomeOf(summary, target);
  }
}
