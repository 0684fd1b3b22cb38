import type { Line } from '../lines.ts';
import type { Counters } from './counters.ts';
import type { Styles } from './styles.ts';

/** A note that the text refers to. */
export interface NoteReference {
  readonly kind: 'footnote' | 'endnote';
  readonly id: string;
}

/** What is read with a story (the text of the document, or of a note) and for it. */
export interface StoryContext {
  readonly styles: Styles;
  readonly counters: Counters;
  /** Name of the part that the story stands in. */
  readonly part: string;
  /** How many text nodes of the part have been met, those of stories before this one too. */
  readonly nodes: { count: number };
  emit(line: Line): void;
  refer(note: NoteReference): void;
  notice(code: string): void;
}
