import type { ReporterOptions } from '../reporter.ts';
import type { FolderReport } from './contract.ts';

/** So many slogans and the like are shown unless somebody says otherwise. */
export const USUAL_TOP = 20;

/** What the formats of the report on many documents may depend on besides. */
export interface OverviewOptions extends Pick<ReporterOptions, 'lang'> {
  /** How many slogans, keywords and documents with placeholders are shown. */
  readonly top: number;
  /** Why each failed input failed, in the language of the run and the order of the failures; their own messages are in English. */
  readonly reasons: readonly string[];
}

/** Writes one format of it, in pieces. */
export type WriteOverview = (report: FolderReport, options: OverviewOptions) => Iterable<string>;
