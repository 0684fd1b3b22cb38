import type { Formats } from '../registry.ts';
import type { ReporterOptions } from '../reporter.ts';
import type { CompareRecord, CompareSummary } from './contract.ts';
import type { Part } from './parts.ts';

/** What the reporters of a comparison may depend on. */
export interface CompareOptions extends ReporterOptions {
  /** How many paragraphs that were kept are shown on either side of one that was not. */
  readonly context: number;
  /** The parts that were asked for; none where only the summary was. */
  readonly parts: readonly Part[];
  /** Whether they were named: what is asked for by name is shown in full. */
  readonly areNamed: boolean;
}

export const COMPARE_FORMATS: Formats<CompareRecord, CompareSummary, CompareOptions> = {
  text: () => import('./text.ts'),
  json: () => import('./json.ts'),
  ndjson: () => import('./ndjson.ts'),
  markdown: () => import('./markdown.ts'),
  html: () => import('./html.ts'),
};
