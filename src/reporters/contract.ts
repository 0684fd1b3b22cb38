/**
 * What the commands print in JSON, beyond the whole record of `scan`: the views of single-purpose commands, each in the folder of
 * its reporters, and the lines of NDJSON. The JSON Schema is generated from {@link Output}.
 */
import type { Document, Failure, Report, Summary, Tool } from '../model.ts';
import type { CacheReport } from './cache/contract.ts';
import type { CheckRecord, CheckReport, CheckSummary, RulesReport } from './check/contract.ts';
import type { CleanRecord, CleanReport, CleanSummary } from './clean/contract.ts';
import type { CompareReport, CompareSummary, ComparisonLine } from './compare/contract.ts';
import type { ConcordanceRecord, ConcordanceReport, ConcordanceSummary } from './concordance/contract.ts';
import type { DateRecord, DateReport, DateSummary } from './date/contract.ts';
import type { ClusterLine, DuplicatesReport, DuplicatesSummary, PairLine, PassageLine } from './duplicates/contract.ts';
import type { FillInForm } from './form/contract.ts';
import type { Head } from './head.ts';
import type { LexiconEntry, LexiconReport, LexiconSummary } from './lexicon/contract.ts';
import type { OutlineRecord, OutlineReport, OutlineSummary } from './outline/contract.ts';
import type { FolderReport } from './overview/contract.ts';
import type { PlaceholdersRecord, PlaceholdersReport, PlaceholdersSummary } from './placeholders/contract.ts';
import type { SpeechReport } from './report/contract.ts';
import type { ScanIndex } from './scan/contract.ts';
import type { SlogansRecord, SlogansReport, SlogansSummary } from './slogans/contract.ts';
import type { PeriodLine, TermLine, TrendReport, TrendSummary, UndatedLine } from './trend/contract.ts';
import type { WordsRecord, WordsReport, WordsSummary } from './words/contract.ts';

export type * from './cache/contract.ts';
export type * from './check/contract.ts';
export type * from './clean/contract.ts';
export type * from './compare/contract.ts';
export type * from './concordance/contract.ts';
export type * from './date/contract.ts';
export type * from './duplicates/contract.ts';
export type * from './form/contract.ts';
export type * from './lexicon/contract.ts';
export type * from './outline/contract.ts';
export type * from './overview/contract.ts';
export type * from './placeholders/contract.ts';
export type * from './report/contract.ts';
export type * from './scan/contract.ts';
export type * from './slogans/contract.ts';
export type * from './trend/contract.ts';
export type * from './words/contract.ts';

/** What a line of `scan --stdin-format ndjson` calls its document; its answer repeats it. */
interface Called {
  id?: string | number | boolean | null;
}

/** A line of `--format ndjson`: one input that was analysed. */
export type DocumentLine = { type: 'document' } & Called &
  (
    | Document
    | Head
    | OutlineRecord
    | CleanRecord
    | SlogansRecord
    | PlaceholdersRecord
    | WordsRecord
    | CheckRecord
    | ConcordanceRecord
    | DateRecord
  );

/** A line of `lexicon --format ndjson`: one row of the lexicon. */
export type EntryLine = { type: 'entry' } & LexiconEntry;

/** A line of `--format ndjson`: one input that could not be analysed, or a query for which nothing was found. */
export type ErrorLine = { type: 'error' } & Called & Failure;

/** The last line of `--format ndjson`. */
export type SummaryLine = { type: 'summary'; schemaVersion: 1; tool: Tool } & (
  | Summary
  | CleanSummary
  | SlogansSummary
  | PlaceholdersSummary
  | WordsSummary
  | OutlineSummary
  | CheckSummary
  | CompareSummary
  | ConcordanceSummary
  | DateSummary
  | DuplicatesSummary
  | LexiconSummary
  | TrendSummary
);

/** Everything that `--format json` prints, every line of `--format ndjson`, a form in JSON, and the index of a folder of records. */
export type Output =
  | Report
  | OutlineReport
  | CleanReport
  | SlogansReport
  | PlaceholdersReport
  | WordsReport
  | CheckReport
  | RulesReport
  | CompareReport
  | ConcordanceReport
  | DateReport
  | DuplicatesReport
  | FillInForm
  | LexiconReport
  | TrendReport
  | CacheReport
  | ScanIndex
  | FolderReport
  | SpeechReport
  | DocumentLine
  | ComparisonLine
  | EntryLine
  | ClusterLine
  | PairLine
  | PassageLine
  | PeriodLine
  | TermLine
  | UndatedLine
  | ErrorLine
  | SummaryLine;
