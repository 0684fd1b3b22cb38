import { type AnalyzeOptions, analyze } from '../../analyze.ts';
import type { Document, Summary } from '../../model.ts';
import { loadReporter } from '../../reporters/registry.ts';
import { SCAN_FORMATS } from '../../reporters/scan/formats.ts';
import { runBatch, type Tally } from '../batch.ts';
import type { CommandContext } from '../context.ts';
import { lexiconOf } from '../lexicon.ts';
import { type RuleSettings, refuseUnknownRules } from '../rules.ts';
import { countFindings, countOutline, NO_FINDINGS, NO_OUTLINE, NONE, tallyOf } from '../tally.ts';

/** `speechkit scan`: the whole record of each input. */
export async function run(context: CommandContext<RuleSettings>): Promise<number> {
  const { format, lang, rules, accept } = context.settings;
  refuseUnknownRules(context.settings, context.messages);
  const options: AnalyzeOptions = { lang, rules, accept, lexicon: await lexiconOf(context) };
  return await runBatch(context, {
    tally: scanTally(),
    record: (source) => analyze(source, options),
    reporter: (reporterOptions) => loadReporter(SCAN_FORMATS, format, reporterOptions),
  });
}

function scanTally(): Tally<Document, Summary> {
  const summary: Summary = { ...NONE, ...NO_OUTLINE, findings: { ...NO_FINDINGS } };
  return tallyOf(summary, (record) => {
    countOutline(summary, record);
    countFindings(summary.findings, record.findings);
  });
}
