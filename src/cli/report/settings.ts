import type { CommandContext } from '../context.ts';
import type { RuleSettings } from '../rules.ts';

/** The settings of `report` alone. */
export interface ReportSettings extends RuleSettings {
  /** How many threads analyse; null for as many as there are cores. */
  readonly jobs: number | null;
  /** How many slogans, keywords and the like are shown. */
  readonly top: number;
  /** Whether words are counted. */
  readonly keywords: boolean;
  /** Whether text is looked for that stands in several documents. */
  readonly duplicates: boolean;
}

export type ReportContext = CommandContext<ReportSettings>;
