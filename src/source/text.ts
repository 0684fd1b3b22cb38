import type { Extract } from './formats/format.ts';

/** A decoded input: what every later room works on. */
export interface SourceText
  extends Pick<Extract, 'parts' | 'headings' | 'contents' | 'notesFrom' | 'margins' | 'continued' | 'title' | 'notices'> {
  /** As given, with `/` between folders; `-` is standard input. */
  readonly path: string;
  /** Canonical name of the encoding that was used, for example `gb18030`. */
  readonly encoding: string;
  /** `text`, `markdown`, or the document format that `text` was taken out of. */
  readonly format: string;
  /** The decoded file without its byte-order mark, or the text of the document; all offsets are UTF-16 code units into it. */
  readonly text: string;
  /** How many U+FFFD stand in `text`. */
  readonly replacedCharacters: number;
}
