import { sweepCache } from '../../corpus/cache/sweep.ts';
import { type RunOptions, runInputs } from '../../corpus/run.ts';
import { RunTotals } from '../../corpus/run-totals.ts';
import { SloganTotals } from '../../corpus/slogan-totals.ts';
import type { Analysed, Failed } from '../../corpus/work.ts';
import { workerFile } from '../../corpus/worker-file.ts';
import { analystOf, type ScanSetup } from '../../scan/setup.ts';
import { barOf } from '../bar.ts';
import { DONE, FAILED } from '../context.ts';
import { inputsOf } from '../inputs.ts';
import { reasonOf, reasonText, tellFailure } from '../notes.ts';
import { isFolder, type Outcome, tell, wholeOrNot } from '../output.ts';
import { refuseUnknownRules } from '../rules.ts';
import { analysisOf, ownEntries } from '../scan/analysis.ts';
import { openTarget, refuseConflicts } from '../scan/open.ts';
import { scanOptions } from '../scan/options.ts';
import type { ScanContext } from '../scan/settings.ts';
import type { Target } from '../scan/target.ts';
import { standardInput } from '../stdin.ts';

/** `speechkit scan`: everything that is known of each input, analysed on several threads and written in the order of the inputs. */
export async function run(context: ScanContext): Promise<number> {
  const { io, settings, messages } = context;
  refuseUnknownRules(settings, messages);
  refuseConflicts(context);
  const analysis = await analysisOf(context, await ownEntries(context));
  if (settings.stdinFormat !== null) return await (await import('../scan/answer.ts')).answer(context, analysis);
  const isToFolder = isFolder(context);
  const inputs = await inputsOf(context);
  const { paint, ...options } = await scanOptions(context, inputs.length > 1);
  const setup: ScanSetup = { ...analysis, format: { name: settings.format, options, isFolder: isToFolder } };
  let documents = 0;
  const status = await wholeOrNot(await openTarget(context, { ...options, paint }, isToFolder), async (target) => {
    const bar = await barOf(context, settings.output === null && settings.format !== 'table');
    const notes = { settings, messages, io: bar ?? io };
    const runOptions: RunOptions = {
      jobs: settings.jobs,
      maxBytes: settings.maxSize,
      here: () => analystOf(setup),
      file: workerFile,
      setup: { scan: setup },
      // Touching standard input opens it: only the run that reads it pays for that.
      stdin: () => standardInput(io),
      ...(bar && { onProgress: bar.show }),
    };
    // One long text is the other way round: the same code runs from beginning to end.
    if (inputs.length > 1) (await import('../optimizer.ts')).optimizeLater();
    const output = new ScanOutput(target);
    // A failure that stands in the results on the same screen need not be told twice.
    const isTold = !target.tellsFailures || options.width === null;
    try {
      for await (const result of runInputs(inputs, runOptions)) {
        if ('failure' in result) {
          const reason = reasonOf(result);
          if (isTold) await tellFailure(result.failure.path, reason, notes);
          await output.fail(result, await reasonText(reason, notes));
        } else await output.add(result);
        if (target.isClosed) break;
      }
    } finally {
      bar?.clear();
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

  async fail({ failure }: Failed, reason: string): Promise<void> {
    this.totals.fail();
    await this.target.failure(failure, reason);
  }

  async end(): Promise<Outcome> {
    const { summary } = this.totals;
    const { target } = this;
    await target.end(summary, this.slogans.all());
    const hasFailed = summary.errors > 0 && !target.isClosed;
    // A format without a place for failures has nothing to say where all inputs failed: an older file is worth more.
    return { status: hasFailed ? FAILED : DONE, isWhole: summary.documents > 0 || target.tellsFailures };
  }
}
