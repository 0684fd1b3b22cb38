/**
 * What the commands print in JSON, beyond the whole record of `scan`: the views of single-purpose commands and the lines of NDJSON.
 * The JSON Schema is generated from {@link Output}.
 */
import type { BoilerplateKind, Document, Failure, Placeholder, Point, Report, Span, Summary, Tool } from '../model.ts';

/** The record of `outline`: the document with its own keys only. */
export type OutlineRecord = Pick<
  Document,
  | 'path'
  | 'encoding'
  | 'format'
  | 'title'
  | 'date'
  | 'characters'
  | 'replacedCharacters'
  | 'garbledCharacters'
  | 'outline'
  | 'declaredOutline'
  | 'claims'
>;

/** One paragraph of the restored speech. */
export interface CleanBlock {
  kind: 'title' | 'byline' | 'salutation' | 'declared-outline' | 'paragraph' | 'omission' | 'annex';
  /** The restored words, on one line. */
  text: string;
  span: Span;
}

/** Text of the file that `clean` leaves out. */
export interface CleanRemoval {
  kind: BoilerplateKind | 'markup';
  /** Id of the rule that removed it. */
  reason: string;
  text: string;
  span: Span;
}

/** A place where `clean` joins two lines of the file, or divides one. */
export interface CleanSeam {
  kind: 'joined' | 'divided';
  /** Id of the rule that joined or divided. */
  reason: string;
  /** Where in the file the second part begins. */
  at: Point;
  /** What stands in the file on either side. */
  context: { before: string; after: string };
}

/** The record of `clean`. */
export type CleanRecord = Pick<
  Document,
  'path' | 'encoding' | 'format' | 'title' | 'date' | 'characters' | 'replacedCharacters' | 'garbledCharacters'
> & {
  blocks: CleanBlock[];
  removals: CleanRemoval[];
  seams: CleanSeam[];
};

/** Totals over one run of `clean`. */
export type CleanSummary = Pick<Summary, 'documents' | 'errors' | 'characters'>;

/** The record of `slogans`: the document with its own keys only; the slogans are those that were asked for. */
export type SlogansRecord = Pick<
  Document,
  'path' | 'encoding' | 'format' | 'title' | 'date' | 'characters' | 'replacedCharacters' | 'garbledCharacters' | 'slogans'
>;

/** Totals over one run of `slogans`, of the slogans that were asked for. */
export type SlogansSummary = Pick<Summary, 'documents' | 'errors' | 'characters'> & {
  /** Terms, summed over the documents. */
  slogans: number;
  occurrences: number;
};

/** What `slogans --format json` prints. */
export interface SlogansReport {
  schemaVersion: 1;
  tool: Tool;
  documents: SlogansRecord[];
  errors: Failure[];
  summary: SlogansSummary;
}

/** The record of `placeholders`: the document with its own keys only. */
export type PlaceholdersRecord = Pick<
  Document,
  'path' | 'encoding' | 'format' | 'title' | 'date' | 'characters' | 'replacedCharacters' | 'garbledCharacters' | 'placeholders'
>;

/** Totals over one run of `placeholders`. */
export interface PlaceholdersSummary {
  documents: number;
  errors: number;
  characters: number;
  placeholders: number;
  /** How many there are of each category. */
  categories: Record<Placeholder['category'], number>;
  /** The documents with the most placeholders, the fullest first; at most ten, and none without any. */
  mostOpen: { path: string; placeholders: number }[];
}

/** What `outline --format json` prints. */
export interface OutlineReport {
  schemaVersion: 1;
  tool: Tool;
  documents: OutlineRecord[];
  errors: Failure[];
  summary: Summary;
}

/** What `clean --format json` prints. */
export interface CleanReport {
  schemaVersion: 1;
  tool: Tool;
  documents: CleanRecord[];
  errors: Failure[];
  summary: CleanSummary;
}

/** What `placeholders --format json` prints. */
export interface PlaceholdersReport {
  schemaVersion: 1;
  tool: Tool;
  documents: PlaceholdersRecord[];
  errors: Failure[];
  summary: PlaceholdersSummary;
}

/** A line of `--format ndjson`: one input that was analysed. */
export type DocumentLine = { type: 'document' } & (Document | OutlineRecord | CleanRecord | SlogansRecord | PlaceholdersRecord);

/** A line of `--format ndjson`: one input that could not be analysed. */
export type ErrorLine = { type: 'error' } & Failure;

/** The last line of `--format ndjson`. */
export type SummaryLine = { type: 'summary'; schemaVersion: 1; tool: Tool } & (
  | Summary
  | CleanSummary
  | SlogansSummary
  | PlaceholdersSummary
);

/** Everything that `--format json` prints, and every line of `--format ndjson`. */
export type Output = Report | OutlineReport | CleanReport | SlogansReport | PlaceholdersReport | DocumentLine | ErrorLine | SummaryLine;
