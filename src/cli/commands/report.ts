import type { Analysed } from '../../corpus/work.ts';
import { toolOf } from '../../package.ts';
import { reportAnalystOf } from '../../report/analyst.ts';
import { Gathering } from '../../report/gathering.ts';
import { type ReportDigest, type ReportSetup, weightOf } from '../../report/setup.ts';
import type { ReportedDuplicates } from '../../reporters/contract.ts';
import type { Input } from '../../source/find.ts';
import { analysisOf } from '../analysis.ts';
import { underBar } from '../bar.ts';
import { UsageError } from '../context.ts';
import { inputsOf } from '../inputs.ts';
import { ownEntries } from '../lexicon.ts';
import { type Outcome, outcomeOf, tell, wholeOrNot } from '../output.ts';
import { poolRun, type ToldFailure } from '../pool-run.ts';
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
  const gathering = new Gathering(words, settings.top);
  const status = await wholeOrNot(await openReport(context, scope), async (target) => {
    const report = new ReportOutput(target, gathering);
    const results = poolRun<ReportDigest>(inputs, context, {
      here: () => reportAnalystOf(setup),
      setup: { report: setup },
      weightOf,
      isLive: false,
      isTold: true,
    });
    for await (const result of results) {
      if ('failure' in result) report.fail(result);
      else await report.add(result);
      if (target.isClosed) break;
    }
    const isCompared = scope !== 'alone' && settings.duplicates && gathering.length > 1 && !target.isClosed;
    return await report.end(isCompared ? await duplicatesOf(inputs, setup, context) : undefined);
  });
  if (scope === 'pages' && !quiet) tell(io, messages.folderWritten(output ?? '', gathering.length));
  return status;
}

/** What the documents share. */
async function duplicatesOf(inputs: readonly Input[], setup: ReportSetup, context: ReportContext): Promise<ReportedDuplicates> {
  const { sharedText } = await import('../../report/duplicates.ts');
  return await underBar(context, (progress) => sharedText(inputs, setup, { ...progress, jobs: context.settings.jobs }));
}

/** What the analysis and the writing of a document depend on, as data that other threads can be sent. */
async function setupOf(context: ReportContext, scope: Scope, words: boolean): Promise<ReportSetup> {
  const { format } = context.settings;
  return {
    ...analysisOf(context, await ownEntries(context)),
    lang: context.settings.lang,
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

  fail({ failure, reason }: ToldFailure): void {
    this.gathering.fail(failure);
    this.reasons.push(reason);
  }

  async end(duplicates?: ReportedDuplicates): Promise<Outcome> {
    const { target } = this;
    const report = this.gathering.end(toolOf(), duplicates);
    await target.end(report, this.reasons);
    return outcomeOf(report.summary, target);
  }
}
