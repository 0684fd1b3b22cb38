import { type RunOptions, runInputs } from '../../corpus/run.ts';
import type { Analysed } from '../../corpus/work.ts';
import { workerFile } from '../../corpus/worker-file.ts';
import { toolOf } from '../../package.ts';
import { reportAnalystOf } from '../../report/analyst.ts';
import { Gathering } from '../../report/gathering.ts';
import { type ReportDigest, type ReportSetup, weightOf } from '../../report/setup.ts';
import { barOf } from '../bar.ts';
import { DONE, FAILED, UsageError } from '../context.ts';
import { inputsOf, openOptions } from '../inputs.ts';
import { lexiconOf } from '../lexicon.ts';
import { reasonOf, reasonText, tellFailure } from '../notes.ts';
import { optimizeLater } from '../optimizer.ts';
import { isFolder, type Outcome, tell, wholeOrNot } from '../output.ts';
import { openReport } from '../report/open.ts';
import type { ReportContext } from '../report/settings.ts';
import type { ReportTarget } from '../report/target.ts';
import { wordCounter } from '../report/words.ts';
import { refuseUnknownRules } from '../rules.ts';

const PAGE = 'html';

/** `speechkit report`: the page of a speech, or of many documents, or the same in another format. */
export async function run(context: ReportContext): Promise<number> {
  const { io, settings, messages } = context;
  const { format, output } = settings;
  refuseUnknownRules(settings, messages);
  const isToFolder = isFolder(context);
  if (isToFolder && format !== PAGE) throw new UsageError(messages.onePageEach(format, output ?? ''));
  if (format === PAGE && output === null && io.stdout.isTTY) throw new UsageError(messages.notToTerminal(format));
  const inputs = await inputsOf(context);
  const words = inputs.length > 1 ? await wordCounter(context) : null;
  const setup: ReportSetup = { ...(await analysisOf(context)), words: words !== null };
  let documents = 0;
  const status = await wholeOrNot(await openReport(context), async (target) => {
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
    const output = new ReportOutput(target, new Gathering(words));
    try {
      for await (const result of runInputs(inputs, runOptions)) {
        if ('failure' in result) {
          const reason = reasonOf(result);
          await tellFailure(result.failure.path, reason, notes);
          output.fail(result.failure, await reasonText(reason, notes));
        } else await output.add(result);
        if (target.isClosed) break;
      }
    } finally {
      bar?.clear();
    }
    documents = output.gathering.length;
    return await output.end();
  });
  if (isToFolder && !settings.quiet) tell(io, messages.folderWritten(output ?? '', documents));
  return status;
}

/** What the analysis depends on, as data that other threads can be sent. */
async function analysisOf(context: ReportContext): Promise<Omit<ReportSetup, 'words'>> {
  const { lang, rules, accept, maxSize, lexicon } = context.settings;
  const entries = lexicon.length > 0 ? (await lexiconOf(context)).entries : null;
  return { lang, rules, accept, maxBytes: maxSize, opening: openOptions(context.settings), ...(entries && { entries }) };
}

/** The output of a report, put together of the documents. */
class ReportOutput {
  readonly gathering: Gathering;
  private readonly target: ReportTarget;
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

  async end(): Promise<Outcome> {
    const report = this.gathering.end(toolOf());
    await this.target.end(report, this.reasons);
    const { documents, errors } = report.summary;
    const hasFailed = errors > 0 && !this.target.isClosed;
    // A page that says nothing but what failed is worth less than an older one.
    return { status: hasFailed ? FAILED : DONE, isWhole: documents > 0 };
  }
}
