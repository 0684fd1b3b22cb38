/**
 * What the commands print in JSON, beyond the whole record of `scan`: the views of single-purpose commands, each in the folder of
 * its reporters, and the lines of NDJSON. The JSON Schema is generated from {@link Output}.
 */
import type { Document, Failure, Report, Summary, Tool } from '../model.ts';
import type { CleanRecord, CleanReport, CleanSummary } from './clean/contract.ts';
import type { OutlineRecord, OutlineReport } from './outline/contract.ts';
import type { PlaceholdersRecord, PlaceholdersReport, PlaceholdersSummary } from './placeholders/contract.ts';
import type { SlogansRecord, SlogansReport, SlogansSummary } from './slogans/contract.ts';
import type { WordsRecord, WordsReport, WordsSummary } from './words/contract.ts';

export type * from './clean/contract.ts';
export type * from './outline/contract.ts';
export type * from './placeholders/contract.ts';
export type * from './slogans/contract.ts';
export type * from './words/contract.ts';

/** A line of `--format ndjson`: one input that was analysed. */
export type DocumentLine = { type: 'document' } & (
  | Document
  | OutlineRecord
  | CleanRecord
  | SlogansRecord
  | PlaceholdersRecord
  | WordsRecord
);

/** A line of `--format ndjson`: one input that could not be analysed. */
export type ErrorLine = { type: 'error' } & Failure;

/** The last line of `--format ndjson`. */
export type SummaryLine = { type: 'summary'; schemaVersion: 1; tool: Tool } & (
  | Summary
  | CleanSummary
  | SlogansSummary
  | PlaceholdersSummary
  | WordsSummary
);

/** Everything that `--format json` prints, and every line of `--format ndjson`. */
export type Output =
  | Report
  | OutlineReport
  | CleanReport
  | SlogansReport
  | PlaceholdersReport
  | WordsReport
  | DocumentLine
  | ErrorLine
  | SummaryLine;
