import { check } from '../../checks/check.ts';
import { mend } from '../../checks/fix.ts';
import type { Severity } from '../../checks/rule.ts';
import type { AppliedRule } from '../../checks/select.ts';
import { readSubject } from '../../checks/subject.ts';
import { countFindings, NO_FINDINGS } from '../../corpus/findings.ts';
import type { Lexicon } from '../../lexicon/terms.ts';
import type { CheckRecord, CheckSummary } from '../../reporters/check/contract.ts';
import { CHECK_FORMATS, type CheckOptions } from '../../reporters/check/formats.ts';
import { isAtLeast, SEVERITIES } from '../../reporters/check/severities.ts';
import { loadReporter } from '../../reporters/registry.ts';
import type { SourceText } from '../../source/text.ts';
import { headOf } from '../../structure.ts';
import { type Batch, runBatch, type Tally } from '../batch.ts';
import { type CommandContext, DONE, FAILED, FOUND } from '../context.ts';
import { contextOfReport, type FixSettings, refuseFixSettings, refuseUnmendable, writeMended } from '../fix.ts';
import { lexiconOf } from '../lexicon.ts';
import { tell } from '../output.ts';
import {
  describeRules,
  levelsOf,
  type RuleChoice,
  type RuleSettings,
  refuseUnknownRules,
  rulesAt,
  rulesNamed,
  writeRules,
} from '../rules.ts';
import { NONE, tallyOf } from '../tally.ts';

/** The settings of this command alone. */
interface CheckSettings extends RuleSettings, RuleChoice, FixSettings {
  readonly severity: Severity;
  readonly failOn: Severity | 'never';
  readonly explain: string | null;
  readonly listRules: boolean;
}

type CheckContext = CommandContext<CheckSettings>;

/** `speechkit check`: what is wrong with each input, what could be mended of it, or the rules themselves. */
export async function run(context: CheckContext): Promise<number> {
  const { settings, messages } = context;
  refuseUnknownRules(settings, messages);
  const levels = levelsOf(settings);
  const descriptions = describeRules(settings.lang, levels);
  if (settings.explain !== null) {
    const named = rulesNamed(settings.explain, '--explain', messages);
    const chosen = descriptions.filter(({ id }) => named.some((rule) => rule.id === id));
    return writeRules(context, chosen, (await import('../../reporters/check/rules-text.ts')).explainRules);
  }
  if (settings.listRules) return writeRules(context, descriptions, (await import('../../reporters/check/rules-text.ts')).listRules);
  await refuseFixSettings(context);

  const rules = rulesAt(levels).filter(({ severity }) => isAtLeast(severity, settings.severity));
  const lexicon = await lexiconOf(context);
  const find = (source: SourceText): CheckRecord => checkRecord(source, lexicon, rules, settings);
  const tally = checkTally(settings.fix ? 0 : undefined);
  const batch = { tally, status: () => (isFailing(tally.summary(), settings.failOn) ? FOUND : DONE) };
  if (settings.diff) {
    let edited = 0;
    const status = await runBatch(context, {
      ...batch,
      record(source) {
        const { edits } = mend(source, (one) => find(one).findings);
        edited += edits.length;
        return { ...find(source), edits };
      },
      reporter: async (options) => (await import('../../reporters/check/diff.ts')).createReporter(options),
    });
    // No line at all would leave open whether anything was looked at.
    if (edited === 0 && status !== FAILED && !settings.quiet) tell(context.io, messages.nothingToMend());
    return status;
  }
  const report: Batch<CheckRecord, CheckSummary> = {
    ...batch,
    record: find,
    reporter: (options) =>
      loadReporter<CheckRecord, CheckSummary, CheckOptions>(
        CHECK_FORMATS,
        settings.format,
        Object.assign(options, { rules: descriptions.filter(({ severity }) => severity !== 'off') }),
      ),
  };
  if (!settings.fix) return runBatch(context, report);
  return runBatch(contextOfReport(context), {
    ...report,
    async prepare(source, bytes, input) {
      refuseUnmendable(source);
      const mended = mend(source, (one) => find(one).findings);
      await writeMended(context, source, bytes, mended, input);
      tally.addFixed(mended.fixed);
      return { ...source, text: mended.text };
    },
  });
}

function checkRecord(
  source: SourceText,
  lexicon: Lexicon,
  rules: readonly AppliedRule[],
  { lang, accept }: CheckContext['settings'],
): CheckRecord {
  const subject = readSubject(source, lexicon);
  return { ...headOf(subject.record), findings: check(subject, rules, lang, accept) };
}

function isFailing({ findings }: CheckSummary, least: Severity | 'never'): boolean {
  return SEVERITIES.some((severity) => findings[severity] > 0 && isAtLeast(severity, least));
}

/** Totals over the records of `check`. */
function checkTally(fixed: number | undefined): Tally<CheckRecord, CheckSummary> & { addFixed(count: number): void } {
  const summary: CheckSummary = { ...NONE, findings: { ...NO_FINDINGS }, fixable: 0, ...(fixed !== undefined && { fixed }) };
  const tally = tallyOf<CheckRecord, CheckSummary>(summary, ({ findings }) => {
    countFindings(summary.findings, findings);
    summary.fixable += findings.filter(({ fix }) => fix !== undefined).length;
  });
  return {
    ...tally,
    addFixed(count) {
      summary.fixed = (summary.fixed ?? 0) + count;
    },
  };
}
