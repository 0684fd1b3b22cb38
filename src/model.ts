/**
 * The output contract, schema version 1: what other people read. Nothing else lives here.
 * The JSON Schema is generated from these interfaces, so their comments are its descriptions.
 */

/** A place in the decoded file. `line` and `column` count from 1, `offset` from 0, all in UTF-16 code units. */
export interface Point {
  line: number;
  column: number;
  offset: number;
}

/** Half-open stretch of the decoded file as the user has it; page marks inside it are included. */
export interface Span {
  start: Point;
  end: Point;
}

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

/** What kind of set phrase a slogan is: a number that stands for a set (四个意识), a fixed wording (全面从严治党) or an image (试金石). */
export type SloganKind = 'numeral' | 'formulation' | 'metaphor';

/** One place at which a slogan stands. */
export interface SloganOccurrence {
  /** The restored words, quotation marks inside them included. */
  text: string;
  /** Whether it stands in quotation marks of its own, or its number does (“三大”行动). */
  quoted: boolean;
  span: Span;
}

/** One of several things that a slogan may stand for. */
export interface SloganSense {
  expansion: string[];
  /** Year or decade from which on the term was used in this sense, where the lexicon is sure. */
  introduced?: string;
  /** Last year of that use. */
  until?: string;
}

/** A set phrase (提法) with all its places in the speech. */
export interface Slogan {
  /** The restored words without quotation marks. */
  term: string;
  /** The usual form of the name where the document writes another: a variant, or traditional characters. It is the same in every document. */
  canonical?: string;
  kind: SloganKind;
  /** Field of policy, where the lexicon knows the term. */
  category?: string;
  count: number;
  /** How many of the occurrences stand in quotation marks. */
  quoted: number;
  /** Occurrences per 1,000 characters of the speech, to two decimals. */
  per1000: number;
  /** What the term stands for, item by item; absent where nobody says. */
  expansion?: string[];
  /** The document's own explanation of the term, in a glossary or a note, where it names no items that can be counted. */
  definition?: string;
  /** Who says what it stands for: this document, or else the lexicon. */
  expansionSource?: 'document' | 'lexicon';
  /** Where the document says so: from the first item to the last, or the explanation. */
  expansionSpan?: Span;
  /** Where the lexicon knows several things that the term stands for, and neither the date nor the text tells which is meant: those. */
  senses?: SloganSense[];
  /** Year or decade from which on the term was used, where the lexicon is sure. */
  introduced?: string;
  /** In order of their place. */
  occurrences: SloganOccurrence[];
}

/** What divides text into words, and which release of it: the same text may be divided otherwise by another. */
export interface WordEngine {
  name: 'nodejieba' | '@node-rs/jieba';
  version: string;
}

/** A word of the speech (词). */
export interface Word {
  /** The restored word; digits and Latin letters in half width, a slogan without quotation marks. */
  word: string;
  /**
   * Part of speech (词性) in the dictionary, by its tags: `n` noun, `v` verb, `a` adjective, …; `nz` a slogan, `m` a number,
   * `eng` Latin letters, `x` a word that the dictionary does not know.
   */
  pos: string;
  count: number;
  /** Per 1,000 characters of the speech, to two decimals. */
  per1000: number;
  /** Its first place. */
  span: Span;
}

/** A word of all documents of a run. */
export interface WordTotal {
  word: string;
  /** Part of speech, as in {@link Word}. */
  pos: string;
  count: number;
  /** In how many documents it stands. */
  documents: number;
  /** Per 1,000 characters of all documents, to two decimals. */
  per1000: number;
}

/** A word that says much of the document. */
export interface Keyword extends Word {
  /** By TF-IDF its share of the words times its rarity, by TextRank the share of the highest rank; to four decimals. */
  weight: number;
}

/** A stretch of a paragraph that is not divided any further. */
export interface Token {
  /** As the restored text has it. */
  text: string;
  /** `mark` is punctuation and other signs, `mask` stands where something was removed. */
  kind: 'word' | 'number' | 'mark' | 'mask';
  /** Part of speech of a word or number. */
  pos?: string;
  span: Span;
}

/** A paragraph in tokens, which are all of it but its blanks. */
export interface TokenizedParagraph {
  tokens: Token[];
}

/** The words of the speech (词频). */
export interface WordStatistics {
  engine: WordEngine;
  /** Words and numbers of the speech, repetitions too (词次). */
  tokens: number;
  /** Different ones (词种). */
  types: number;
  /** How many of them are of the kind that was asked for, listed or not. */
  matching?: number;
  /** Those, most frequent first; where neither keywords nor tokens were asked for. */
  entries?: Word[];
  /** The weightiest first, where keywords were asked for. */
  keywords?: Keyword[];
  /** The whole restored text, where tokens were asked for. */
  paragraphs?: TokenizedParagraph[];
}

/** A set phrase over all documents of a run. */
export interface SloganTotal {
  /** The usual form of its name, whichever form the documents write. */
  term: string;
  kind: SloganKind;
  category?: string;
  /** In how many documents it stands. */
  documents: number;
  count: number;
  quoted: number;
  /** Occurrences per 1,000 characters of all documents, those without the term too. */
  per1000: number;
  /** The first document in which it stands, and where it stands there first. */
  path: string;
  first: Point;
  introduced?: string;
  /** What it stands for, where all that say so agree. */
  expansion?: string[];
  /** The same where they name no items that can be counted. */
  definition?: string;
  /** Who says so; `several` where they do not agree. */
  expansionSource?: 'document' | 'lexicon' | 'several';
  /** Where the lexicon knows several things that it stands for, and no document tells which it means: those. */
  senses?: SloganSense[];
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
  /** `utf-8`, `utf-16le`, `utf-16be`, `gb18030` or `big5`. */
  encoding: string;
  /** `text` or `markdown`. */
  format: string;
  title: string | null;
  /** Day of the speech, as ISO 8601 (`2021-02-23`, `2021-02` or `2021`), where the document prints it. */
  date?: string;
  /** 字数 of the speech as Word counts it, without boilerplate. */
  characters: number;
  /** How many characters of the file were already lost (U+FFFD) when it was decoded; absent when none. */
  replacedCharacters?: number;
  /** How many characters a wrong decoding had garbled before the file was written (`銆€銆€浜屻`), which were left out; absent when none. */
  garbledCharacters?: number;
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
