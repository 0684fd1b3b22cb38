/** A decoded input: what every later room works on. */
export interface SourceText {
  /** As given, with `/` between folders; `-` is standard input. */
  readonly path: string;
  /** Canonical name of the encoding that was used, for example `gb18030`. */
  readonly encoding: string;
  readonly format: 'text' | 'markdown';
  /** The decoded file without its byte-order mark; all offsets are UTF-16 code units into it. */
  readonly text: string;
  /** How many U+FFFD stand in `text`. */
  readonly replacedCharacters: number;
}
