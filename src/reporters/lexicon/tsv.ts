import { TSV } from '../cells.ts';
import type { Reporter, ReporterOptions } from '../reporter.ts';
import { csvReporter } from '../rows.ts';
import type { LexiconAnswer, LexiconSummary } from './contract.ts';
import { LEXICON_COLUMNS, lexiconRows } from './rows.ts';

/** TSV in UTF-8, one row a sense, as the lexicon itself is kept; `--lexicon` reads it. */
export function createReporter(options: ReporterOptions): Reporter<LexiconAnswer, LexiconSummary> {
  return csvReporter(LEXICON_COLUMNS.join(','), options, lexiconRows(), TSV);
}
