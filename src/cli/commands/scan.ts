import { type RunOptions, runInputs } from '../../corpus/run.ts';
import { RunTotals } from '../../corpus/run-totals.ts';
import { SloganTotals } from '../../corpus/slogan-totals.ts';
import type { Analysed, Failed } from '../../corpus/work.ts';
import { loadScanReporter } from '../../reporters/scan/formats.ts';
import type { ScanReporter } from '../../reporters/scan/reporter.ts';
import { analystOf, type ScanSetup } from '../../scan/setup.ts';
import { workerFile } from '../../scan/worker-file.ts';
import { findInputs } from '../../source/find.ts';
import { STDIN } from '../../source/read.ts';
import type { AnswerSettings } from '../answer.ts';
import { type CommandContext, DONE, FAILED } from '../context.ts';
import { lexiconOf } from '../lexicon.ts';
import { type Reason, tellFailure, tellLosses } from '../notes.ts';
import { optimizeLater } from '../optimizer.ts';
import { type Outcome, withOutput } from '../output.ts';
import { reporterOptions } from '../reporter-options.ts';
import { type RuleSettings, refuseUnknownRules } from '../rules.ts';
import type { Sink } from '../sink.ts';

/** The settings of this command alone. */
interface ScanSettings extends RuleSettings, AnswerSettings {
  /** How many threads analyse; null for as many as there are cores. */
  readonly jobs: number | null;
  /** In which form standard input asks for documents; null where it is one. */
  readonly stdinFormat: 'ndjson' | null;
  /** Whether the output leaves out what comes once in all parts. */
  readonly part: boolean;
}

type ScanContext = CommandContext<ScanSettings>;

/** `speechkit scan`: everything that is known of each input, analysed on several threads and written in the order of the inputs. */
export async function run(context: ScanContext): Promise<number> {
  const { args, io, settings, messages } = context;
  refuseUnknownRules(settings, messages);
  const analysis = await analysisOf(context);
  if (settings.stdinFormat !== null) return await (await import('../answer.ts')).answer(context, analysis);
  return await withOutput(context, async (sink) => {
    const inputs = await findInputs(args.length === 0 ? [STDIN] : args);
    const { paint, ...options } = await reporterOptions(context, inputs.length > 1);
    const reporter = await loadScanReporter(settings.format, { ...options, paint, isPart: settings.part });
    const setup: ScanSetup = { ...analysis, format: { name: settings.format, options } };
    const runOptions: RunOptions = {
      jobs: settings.jobs,
      here: () => analystOf(setup),
      file: workerFile,
      setup,
      // Touching standard input opens it: only the run that reads it pays for that.
      stdin: () => io.stdin,
    };
    // One long text is the other way round: the same code runs from beginning to end.
    if (inputs.length > 1) optimizeLater();
    const output = new ScanOutput(sink, reporter);
    // A failure that stands in the results on the same screen need not be told twice.
    const isTold = reporter.failure === undefined || options.width === null;
    for await (const result of runInputs(inputs, runOptions)) {
      if ('failure' in result) {
        if (isTold) await tellFailure(result.failure.path, reasonOf(result), context);
        await output.fail(result);
      } else {
        await output.add(result);
        if (reporter.failure === undefined) tellLosses(result.digest.row.path, result.digest.row, context);
      }
      await sink.flush();
      if (sink.isClosed) break;
    }
    const { status, isWhole } = await output.end();
    return { status: settings.allowFailures ? DONE : status, isWhole };
  });
}

/** What the analysis depends on, as data that other threads can be sent. */
async function analysisOf(context: ScanContext): Promise<ScanSetup> {
  const { lang, rules, accept, encoding, lexicon } = context.settings;
  return {
    lang,
    rules,
    accept,
    ...(encoding !== null && { encoding }),
    ...(lexicon.length > 0 && { entries: (await lexiconOf(context)).entries }),
  };
}

function reasonOf({ failure, details, stack }: Failed): Reason {
  return failure.code === 'internal' ? { internal: stack ?? failure.message } : { ...failure, details: details ?? {} };
}

/** The output of a scan, put together of the parts of the documents. */
class ScanOutput {
  private readonly totals = new RunTotals();
  private readonly slogans = new SloganTotals();

  constructor(
    private readonly sink: Sink,
    private readonly reporter: ScanReporter,
  ) {}

  async add({ digest: { row, terms }, part }: Analysed): Promise<void> {
    const { sink, reporter, totals } = this;
    const index = totals.summary.documents;
    totals.add(row);
    this.slogans.add(row, terms);
    reporter.row?.(row);
    await sink.write(reporter.before(index));
    if (part.length > 0) await sink.write(part);
    await sink.write(reporter.after(index));
  }

  async fail({ failure }: Failed): Promise<void> {
    this.totals.fail();
    await this.writeAll(this.reporter.failure?.(failure) ?? []);
  }

  async end(): Promise<Outcome> {
    const { summary } = this.totals;
    await this.writeAll(this.reporter.end(summary, this.slogans.all()));
    const hasFailed = summary.errors > 0 && !this.sink.isClosed;
    // A format without a place for failures has nothing to say where all inputs failed: an older file is worth more.
    return { status: hasFailed ? FAILED : DONE, isWhole: summary.documents > 0 || this.reporter.failure !== undefined };
  }

  private async writeAll(pieces: Iterable<string>): Promise<void> {
    for (const piece of pieces) {
      if (this.sink.isClosed) return;
      await this.sink.write(piece);
    }
  }
}
