import type { Formats } from '../registry.ts';
import type { ReporterOptions } from '../reporter.ts';
import type { CheckRecord, CheckSummary, RuleDescription } from './contract.ts';

/** What the reporters of findings may depend on: the rules that were applied, too. */
export type CheckOptions = ReporterOptions & { readonly rules: readonly RuleDescription[] };

export const CHECK_FORMATS: Formats<CheckRecord, CheckSummary, CheckOptions> = {
  pretty: () => import('./pretty.ts'),
  compact: () => import('./compact.ts'),
  json: () => import('../json.ts'),
  ndjson: () => import('../ndjson.ts'),
  csv: () => import('./csv.ts'),
  sarif: () => import('./sarif.ts'),
  github: () => import('./github.ts'),
  checkstyle: () => import('./checkstyle.ts'),
};
