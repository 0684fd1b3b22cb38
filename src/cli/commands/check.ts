import { type AppliedRule, check } from '../../checks/check.ts';
import type { Severity } from '../../checks/rule.ts';
import { readSubject } from '../../checks/subject.ts';
import type { CheckRecord, CheckSummary, RuleDescription, RulesReport } from '../../reporters/check/contract.ts';
import { CHECK_FORMATS } from '../../reporters/check/formats.ts';
import { explainRule, listRules } from '../../reporters/check/rules-text.ts';
import { isAtLeast, SEVERITIES } from '../../reporters/check/severities.ts';
import { loadReporter } from '../../reporters/registry.ts';
import { serialize } from '../../reporters/serialize.ts';
import type { SourceText } from '../../source/text.ts';
import { headOf } from '../../structure.ts';
import { runBatch, type Tally } from '../batch.ts';
import { paintFor } from '../color.ts';
import { type CommandContext, DONE, FOUND } from '../context.ts';
import { writeText } from '../output.ts';
import { toolOf } from '../package.ts';
import { describeRules, findRule, levelsOf, type RuleChoice, type RuleSettings, refuseUnknownRules, rulesAt } from '../rules.ts';
import { countFindings, NO_FINDINGS, NONE, tallyOf } from '../tally.ts';

/** The settings of this command alone. */
interface CheckSettings extends RuleSettings, RuleChoice {
  readonly severity: Severity;
  readonly failOn: Severity | 'never';
  readonly fix: boolean;
  readonly inPlace: boolean;
  readonly diff: boolean;
  readonly explain: string | null;
  readonly listRules: boolean;
}

type CheckContext = CommandContext<CheckSettings>;

/** `speechkit check`: what is wrong with each input. */
export async function run(context: CheckContext): Promise<number> {
  const { settings, messages } = context;
  refuseUnknownRules(settings, messages);
  for (const id of settings.rule) findRule(id, '--rule', messages);
  for (const id of settings.ignoreRule) findRule(id, '--ignore-rule', messages);
  const levels = levelsOf(settings);
  const descriptions = describeRules(settings.lang, levels);
  if (settings.explain !== null) {
    const { id } = findRule(settings.explain, '--explain', messages);
    return writeRules(
      context,
      descriptions.filter((rule) => rule.id === id),
      true,
    );
  }
  if (settings.listRules) return writeRules(context, descriptions, false);
  const rules = rulesAt(levels).filter(({ severity }) => isAtLeast(severity, settings.severity));
  const tally = checkTally();
  return runBatch(context, {
    tally,
    record: (source) => checkRecord(source, rules, settings),
    reporter: (options) =>
      loadReporter(
        CHECK_FORMATS,
        settings.format,
        Object.assign(options, { rules: descriptions.filter(({ severity }) => severity !== 'off') }),
      ),
    status: () => (failing(tally.summary(), settings.failOn) ? FOUND : DONE),
  });
}

function checkRecord(source: SourceText, rules: readonly AppliedRule[], { lang, accept }: CheckContext['settings']): CheckRecord {
  const subject = readSubject(source);
  return { ...headOf(subject.record), findings: check(subject, rules, lang, accept) };
}

function failing({ findings }: CheckSummary, least: Severity | 'never'): boolean {
  return SEVERITIES.some((severity) => findings[severity] > 0 && isAtLeast(severity, least));
}

/** Totals over the records of `check`. */
function checkTally(): Tally<CheckRecord, CheckSummary> {
  const summary: CheckSummary = { ...NONE, findings: { ...NO_FINDINGS }, fixable: 0 };
  return tallyOf(summary, ({ findings }) => {
    countFindings(summary.findings, findings);
    summary.fixable += findings.filter(({ fix }) => fix !== undefined).length;
  });
}

/** Prints the documentation of one rule, or the list of all: as JSON where that is asked for, else for people. */
async function writeRules(context: CheckContext, rules: readonly RuleDescription[], isWhole: boolean): Promise<number> {
  const { io, settings } = context;
  if (settings.format === 'json' || settings.format === 'ndjson') {
    const report: RulesReport = { schemaVersion: 1, tool: toolOf(), rules: [...rules] };
    return writeText(context, `${[...serialize(report, settings.format === 'json' ? 0 : null)].join('')}\n`);
  }
  const stream = settings.output === null ? io.stdout : null;
  const options = {
    lang: settings.lang,
    width: stream?.isTTY === true ? (stream.columns ?? null) : null,
    ambiguousWidth: settings.ambiguousWidth,
    paint: await paintFor(stream, settings.color, io.env),
  };
  const text = isWhole ? rules.flatMap((rule) => [...explainRule(rule, options)]) : [...listRules(rules, options)];
  return writeText(context, text.join(''));
}
