import { type RunOptions, runInputs } from '../../corpus/run.ts';
import type { Analysed } from '../../corpus/work.ts';
import { workerFile } from '../../corpus/worker-file.ts';
import { toolOf } from '../../package.ts';
import { reportAnalystOf } from '../../report/analyst.ts';
import { Gathering } from '../../report/gathering.ts';
import { type ReportDigest, type ReportSetup, weightOf } from '../../report/setup.ts';
import type { ReportedDuplicates } from '../../reporters/contract.ts';
import type { Input } from '../../source/find.ts';
import { barOf } from '../bar.ts';
import { DONE, FAILED, UsageError } from '../context.ts';
import { inputsOf, openOptions } from '../inputs.ts';
import { lexiconOf } from '../lexicon.ts';
import { reasonOf, reasonText, tellFailure } from '../notes.ts';
import { optimizeLater } from '../optimizer.ts';
import { type Outcome, tell, wholeOrNot } from '../output.ts';
import { openReport, PAGE, type Scope, scopeOf } from '../report/open.ts';
import type { ReportContext } from '../report/settings.ts';
import type { ReportTarget } from '../report/target.ts';
import { wordCounter } from '../report/words.ts';
import { refuseUnknownRules } from '../rules.ts';

/** `speechkit report`: the page of a speech, or of many documents, or the same in another format. */
export async function run(context: ReportContext): Promise<number> {
  const { io, settings, messages } = context;
  const { format, output, quiet } = settings;
  refuseUnknownRules(settings, messages);
  if (format === PAGE && output === null && io.stdout.isTTY) throw new UsageError(messages.notToTerminal(format));
  const inputs = await inputsOf(context);
  const scope = scopeOf(context, inputs.length);
  const words = scope === 'alone' ? null : await wordCounter(context);
  const setup = await setupOf(context, scope, words !== null);
  const gathering = new Gathering(words);
  const status = await wholeOrNot(await openReport(context, scope), async (target) => {
    const bar = await barOf(context, false);
    const notes = { settings, messages, io: bar ?? io };
    const runOptions: RunOptions<ReportDigest> = {
      jobs: settings.jobs,
      maxBytes: settings.maxSize,
      here: () => reportAnalystOf(setup),
      file: workerFile,
      setup: { report: setup },
      weightOf,
      // Touching standard input opens it: only the run that reads it pays for that.
      stdin: () => io.stdin,
      ...(bar && { onProgress: bar.show }),
    };
    // One long text is the other way round: the same code runs from beginning to end.
    if (inputs.length > 1) optimizeLater();
    const report = new ReportOutput(target, gathering);
    try {
      for await (const result of runInputs(inputs, runOptions)) {
        if ('failure' in result) {
          const reason = reasonOf(result);
          await tellFailure(result.failure.path, reason, notes);
          report.fail(result.failure, await reasonText(reason, notes));
        } else await report.add(result);
        if (target.isClosed) break;
      }
    } finally {
      bar?.clear();
    }
    const isCompared = scope !== 'alone' && settings.duplicates && gathering.length > 1 && !target.isClosed;
    return await report.end(isCompared ? await duplicatesOf(inputs, setup, context) : undefined);
  });
  if (scope === 'pages' && !quiet) tell(io, messages.folderWritten(output ?? '', gathering.length));
  return status;
}

/** What the documents share. */
async function duplicatesOf(
  inputs: readonly Input[],
  { entries, opening, maxBytes }: ReportSetup,
  context: ReportContext,
): Promise<ReportedDuplicates> {
  const { sharedText } = await import('../../report/duplicates.ts');
  const bar = await barOf(context, false);
  try {
    return await sharedText(inputs, {
      jobs: context.settings.jobs,
      ...(entries && { entries }),
      ...(opening && { opening }),
      ...(maxBytes !== undefined && { maxBytes }),
      ...(bar && { onProgress: bar.show }),
    });
  } finally {
    bar?.clear();
  }
}

/** What the analysis and the writing of a document depend on, as data that other threads can be sent. */
async function setupOf(context: ReportContext, scope: Scope, words: boolean): Promise<ReportSetup> {
  const { lang, rules, accept, maxSize, lexicon, format } = context.settings;
  const entries = lexicon.length > 0 ? (await lexiconOf(context)).entries : null;
  return {
    lang,
    rules,
    accept,
    maxBytes: maxSize,
    opening: openOptions(context.settings),
    ...(entries && { entries }),
    words,
    alone: scope === 'overview' ? null : { format, tool: toolOf(), isInFolder: scope === 'pages' },
  };
}

/** The output of a report, put together of the documents. */
class ReportOutput {
  private readonly target: ReportTarget;
  private readonly gathering: Gathering;
  private readonly reasons: string[] = [];

  constructor(target: ReportTarget, gathering: Gathering) {
    this.target = target;
    this.gathering = gathering;
  }

  async add(result: Analysed<ReportDigest>): Promise<void> {
    this.gathering.add(result, await this.target.document(result));
  }

  fail(failure: Parameters<Gathering['fail']>[0], reason: string): void {
    this.gathering.fail(failure);
    this.reasons.push(reason);
  }

  async end(duplicates?: ReportedDuplicates): Promise<Outcome> {
    const { target } = this;
    const report = this.gathering.end(toolOf(), duplicates);
    await target.end(report, this.reasons);
    const { documents, errors } = report.summary;
    const hasFailed = errors > 0 && !target.isClosed;
    // A format without a place for failures has nothing to say where the input failed: an older file is worth more.
    return { status: hasFailed ? FAILED : DONE, isWhole: documents > 0 || target.tellsFailures };
  }
}
