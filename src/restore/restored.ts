import type { BoilerplateKind, DocumentDate, Span } from '../model.ts';
import type { LineIndex } from '../source/lines.ts';
import type { SourceText } from '../source/text.ts';
import type { Signs } from '../text/signs.ts';

/** What a block (段落) of the restored document is. */
export type BlockKind = 'title' | 'byline' | 'salutation' | 'declared-outline' | 'paragraph' | 'omission' | 'annex';

/** A stretch of the restored text; `start` and `end` are offsets into {@link Restored.text}, half-open. */
export interface Block {
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
  /** Level of a Markdown `#` heading or of one by style, else 0. */
  readonly depth: number;
  /** Whether the block is the whole of a bold Markdown line or opens with a bold run: its end in restored offsets, else 0. */
  readonly boldEnd: number;
}

/** Source text that restoration left out: boilerplate, or markup that carries no words of the speech. */
export interface Removal {
  readonly kind: BoilerplateKind | 'markup';
  /** Source offsets, half-open. */
  readonly start: number;
  readonly end: number;
  /** Id of the rule that removed it. */
  readonly reason: string;
}

/** A place where source lines were joined or divided. */
export interface Seam {
  readonly kind: 'joined' | 'divided';
  /** Source offset at which the second part begins. */
  readonly at: number;
  readonly reason: string;
}

/** What restoration makes of a source: a view of it, in blocks. Every restored character stands in the source. */
export interface Restored {
  readonly source: SourceText;
  readonly lines: LineIndex;
  /** The blocks one after the other, with nothing between them. */
  readonly text: string;
  /** Where the text has characters that are looked for. */
  readonly signs: Signs;
  readonly blocks: readonly Block[];
  readonly removals: readonly Removal[];
  readonly seams: readonly Seam[];
  readonly title: string | null;
  readonly date: string | null;
  /** What the text prints of its date, the surest first. */
  readonly dates: readonly DocumentDate[];
  /** Source offset of the restored character at `offset`. */
  sourceOffset(offset: number): number;
  /** The first restored offset whose character stands at or after the source offset; the length of {@link text} where none does. */
  restoredOffset(offset: number): number;
  /** Span in the source of the restored stretch from `start` to `end` (half-open, not empty). */
  spanOf(start: number, end: number): Span;
}
