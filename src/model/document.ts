import type { DocumentDate } from './dates.ts';
import type { Span } from './place.ts';
import type { Slogan } from './slogans.ts';
import type { WordStatistics } from './words.ts';

/** One marker with its title, and everything that nests below it. */
export interface OutlineNode {
  /** `heading`: the marker opens a paragraph; `point`: it stands inside one. */
  kind: 'heading' | 'point';
  /** The marker as the document writes it, empty for a heading without a number. */
  marker: string;
  /** Id of the marker family, for example `parenthesized-chinese`. */
  family: string;
  ordinal: number | null;
  /** 1 for the outermost. */
  level: number;
  /** The restored words after the marker, without final punctuation. */
  title: string;
  /** Marker and title. */
  span: Span;
  /** 字数 of the whole section, as Word counts it. */
  characters: number;
  children: OutlineNode[];
}

/** On what the suggestion for a placeholder rests. */
export interface SuggestionEvidence {
  /** `phrase`: a set phrase (固定表述) that the mark cuts; `document`: the same words elsewhere in the document, unmasked. */
  source: 'phrase' | 'document';
  /** The words with what is suggested in them; … where any may stand. */
  phrase: string;
  /** Where they stand elsewhere in the document. */
  span?: Span;
}

/** A mark that stands where something was removed or is to be filled in (占位符). */
export interface Placeholder {
  /** The mark alone: `**` of `**个`, `XX` of `XX市`; of an omission the whole mark with its words. */
  text: string;
  /** What the mark stands for; `text` is any other words, `omission` a passage. */
  category: 'number' | 'date' | 'place' | 'organization' | 'person' | 'text' | 'omission';
  /** The unit that follows a number or a part of a date: `个`, `万余份`, `年`. */
  unit?: string;
  /** What stands in the restored paragraph on either side. */
  context: { before: string; after: string };
  /** What the mark surely hides. */
  suggestions?: string[];
  /** On what each of the suggestions rests, in the same order. */
  evidence?: SuggestionEvidence[];
  span: Span;
  /** The same in every run on the same text. */
  id: string;
}

/** What kind of text that is not part of the speech was found. */
export type BoilerplateKind =
  | 'page-number'
  | 'navigation'
  | 'control'
  | 'source'
  | 'dateline'
  | 'credit'
  | 'disclaimer'
  | 'download'
  | 'licence'
  | 'jammer'
  | 'mojibake'
  | 'repetition'
  | 'headline';

/** Text of the file that is not part of the speech. */
export interface Boilerplate {
  kind: BoilerplateKind;
  text: string;
  span: Span;
}

/** What the document says of itself and can be checked against it. */
export interface Claim {
  kind: 'count' | 'length' | 'outline';
  text: string;
  claimed: number;
  /** What was found, or null where it cannot be counted. */
  found: number | null;
  /** Whether claimed and found agree, or null where it cannot be told. */
  holds: boolean | null;
  span: Span;
  /** The headings, points or listed items that were counted. */
  evidence: Span[];
}

/** What opens a part of the speech: a heading of its outline, or a title without a number, which ends the sections before it. */
export interface SectionHeading {
  /** Empty for a title without a number. */
  marker: string;
  /** Id of the marker family; `unnumbered` for a title without a number. */
  family: string;
  title: string;
  /** As in the outline; a title without a number opens a section of the first level. */
  level: number;
}

/** One place at which what was searched for stands. */
export interface Hit {
  /** The restored words, quotation marks inside them included. */
  text: string;
  /** What stands in the restored paragraph on either side. */
  context: { before: string; after: string };
  /** The innermost heading under which it stands; null before the first. */
  section: SectionHeading | null;
  span: Span;
}

/** One result of a check (问题). */
export interface Finding {
  /** Id of the rule. */
  rule: string;
  severity: 'error' | 'warning' | 'info';
  /** Why it is one, in the language of the run. */
  message: string;
  span: Span;
  /** What stands there. */
  actual?: string;
  /** What should, the likeliest first. */
  expected?: string[];
  /** Other places that show it. */
  evidence?: Span[];
  /** What takes its place, where there is only one certain answer. */
  fix?: string;
  /** Where the rule is explained. */
  url?: string;
}

/** How many findings there are of each severity. */
export type FindingCounts = Record<Finding['severity'], number>;

/** One analysed document (文稿). */
export interface Document {
  /** As given, with `/` between folders; `-` is standard input. */
  path: string;
  /** `utf-8`, `utf-16le`, `utf-16be`, `gb18030` or `big5`; `utf-8` of a document format that is no text itself. */
  encoding: string;
  /** `text`, `markdown`, or the document format that the text was taken out of: `docx`. */
  format: string;
  title: string | null;
  /** Day of the speech, as ISO 8601 (`2021-02-23`, `2021-02` or `2021`), where the document prints it. */
  date?: string;
  /** What the document prints of its date, the surest first: one for each place where it does. Absent where it prints none. */
  dates?: DocumentDate[];
  /** 字数 of the speech as Word counts it, without boilerplate. */
  characters: number;
  /** How many characters of the file were already lost (U+FFFD) when it was decoded; absent when none. */
  replacedCharacters?: number;
  /** How many characters a wrong decoding had garbled before the file was written (`銆€銆€浜屻`), which were left out; absent when none. */
  garbledCharacters?: number;
  /** What was not taken out of a document, by codes that standard error explains; absent when nothing is to be said. */
  notices?: string[];
  outline: OutlineNode[];
  /** The outline that the document prints in front of itself (提纲, 目录). */
  declaredOutline: OutlineNode[];
  /** In order of their first place. */
  slogans: Slogan[];
  placeholders: Placeholder[];
  boilerplate: Boilerplate[];
  claims: Claim[];
  /** Only of `words`: an engine is loaded for it. */
  words?: WordStatistics;
  /** In order of their place. */
  findings: Finding[];
}

/** Why an input could not be analysed. */
export type FailureCode =
  | 'not-found'
  | 'not-readable'
  | 'not-a-file'
  | 'not-text'
  | 'undecodable'
  | 'unsupported-format'
  | 'too-large'
  | 'not-writable'
  | 'bad-line'
  | 'internal';

/** An input that could not be analysed; it never stops the others. */
export interface Failure {
  path: string;
  code: FailureCode;
  message: string;
}

/** Totals over one run. */
export interface Summary {
  documents: number;
  errors: number;
  characters: number;
  headings: number;
  points: number;
  /** Claims that were checked and do not hold. */
  brokenClaims: number;
  findings: FindingCounts;
}

/** The tool that wrote the output. */
export interface Tool {
  name: 'speechkit';
  version: string;
}

/** What `--format json` prints. */
export interface Report {
  schemaVersion: 1;
  tool: Tool;
  documents: Document[];
  errors: Failure[];
  summary: Summary;
}
