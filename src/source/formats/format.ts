import type { Edit } from '../../text/edits.ts';

/** What the user finds places by in the original: every paragraph, or every page, numbered from 1. */
export interface Parts {
  readonly kind: 'paragraph' | 'page';
  /** The offset in the text (UTF-16 code units) at which each begins, in order; the first begins at 0. */
  readonly starts: readonly number[];
}

/** A paragraph that the format itself calls a heading. */
export interface StyledHeading {
  /** Offset in the text at which the paragraph begins. */
  readonly start: number;
  /** From 1. */
  readonly level: number;
}

/** A line that a page prints outside of its text. */
export interface PageMargin {
  /** Half-open, a whole line of the text. */
  readonly start: number;
  readonly end: number;
  readonly kind: 'page-number' | 'running-head';
}

/** A document taken out of its format as plain text: one paragraph a line, in the order in which it is read. */
export interface Extract {
  /** Lines end with a line feed. It holds no NUL. */
  readonly text: string;
  /** Of formats that are text themselves: in which encoding they were read. Others come out as UTF-8. */
  readonly encoding?: string;
  readonly parts?: Parts;
  /** In order of place. */
  readonly headings?: readonly StyledHeading[];
  /** The tables of contents that the format itself marks as such: half-open stretches of whole lines of the text, in order. */
  readonly contents?: readonly (readonly [start: number, end: number])[];
  /** Offset at which the notes begin that stand apart from the text, to its end: a paragraph each, behind its number (〔1〕). */
  readonly notesFrom?: number;
  /** What pages print around their text, in order. */
  readonly margins?: readonly PageMargin[];
  /** Where lines begin that go on with the paragraph before the margins above them: a page ends in the middle of it. */
  readonly continued?: readonly number[];
  /** What the format itself calls the title of the document; a title that the text shows comes first. */
  readonly title?: string;
  /** What the user should know of what was not taken out, by a code that has a message in each language (src/cli/notice-text.ts). */
  readonly notices?: readonly string[];
}

export interface ExtractOptions {
  /** Refuse more text than this, in UTF-16 code units. */
  readonly maxCharacters: number;
  /** The label of the encoding that the user or a header names, for formats that are text themselves. */
  readonly encoding?: string;
}

/** The code that reads one format. It is loaded at first need, with the packages that it uses. */
export interface FormatReader {
  /**
   * @throws SourceError `undecodable` where the file is damaged, `too-large` where it passes a limit, `not-text` where it holds no
   * text, `unsupported-format` where it holds something that is not read (encrypted, images only)
   */
  extract(bytes: Uint8Array, options: ExtractOptions): Extract | Promise<Extract>;
  /**
   * The document with edits of its text made, and everything else as it is; absent where the format is only read.
   * @param edits offsets into the text that {@link extract} gives; in order, not overlapping
   * @throws RangeError where what is to be changed has no place of its own in the document
   */
  patch?(bytes: Uint8Array, edits: readonly Edit[], options: ExtractOptions): Promise<Uint8Array>;
}

/** One format beside plain text: everything that the rest of the program needs to know of it. Adding one is a file and a row. */
export interface DocumentFormat {
  /** Its name in records and for `--format-in`, for example `docx`. */
  readonly id: string;
  /** Of the files that a folder is searched for, in lower case with the dot. */
  readonly extensions: readonly string[];
  /**
   * Whether these are the bytes of such a document, whatever the file is called. It runs on every input and so must be quick on text.
   * @param extension of the file in lower case with the dot, or empty: a hint where the bytes alone leave it open
   */
  matches(bytes: Uint8Array, extension: string): boolean;
  load(): Promise<FormatReader>;
}
