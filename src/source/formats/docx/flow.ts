import type { Line, Piece } from '../lines.ts';
import { Fields } from './fields.ts';
import type { NumberProperties } from './styles.ts';

/** A paragraph in the making. */
export interface Paragraph {
  text: string;
  pieces: Piece[];
  style: string | undefined;
  numbers: NumberProperties;
  outline: number | undefined;
  isContents: boolean;
  /** Whether its end was deleted or is hidden, so that the next paragraph goes on in the same line; undefined where its style says. */
  isOpen: boolean | undefined;
  /** Lines of text boxes that are fastened to it. */
  readonly boxes: Line[];
}

/** What a run says of itself. */
export interface Run {
  isHidden: boolean | undefined;
  style: string | undefined;
}

/** A row of a table in the making. */
export interface Row {
  readonly cells: Line[][];
  isDeleted: boolean;
  /** Where lines went before it. */
  readonly outside: Line[] | null;
}

/** A flow of paragraphs: the document's, or that of a text box. */
export interface Flow {
  readonly paragraphs: Paragraph[];
  readonly fields: Fields;
  run: Run;
  /** What a paragraph without an end left for the next. */
  carried: Pick<Paragraph, 'text' | 'pieces'> | null;
  /** Lines of the innermost cell or text box; null where they go straight out. */
  lines: Line[] | null;
  readonly rows: Row[];
}

export const newRun = (): Run => ({ isHidden: undefined, style: undefined });

export const newFlow = (lines: Line[] | null): Flow => ({
  paragraphs: [],
  fields: new Fields(),
  run: newRun(),
  carried: null,
  lines,
  rows: [],
});

/** A paragraph that goes on from what the one before it left. */
export function newParagraph(carried: Flow['carried']): Paragraph {
  const { text, pieces } = carried ?? { text: '', pieces: [] };
  return { text, pieces, style: undefined, numbers: {}, outline: undefined, isContents: false, isOpen: undefined, boxes: [] };
}

/** Where text begins and ends without the blanks that XML does not keep. */
export function withoutBlanks(text: string): [from: number, to: number] {
  let from = 0;
  let to = text.length;
  while (from < to && text[from] === ' ') from++;
  while (to > from && text[to - 1] === ' ') to--;
  return [from, to];
}
